//! What an address or a form of the public pages says.

/// What an address says besides, decoded.
pub(super) struct Params(Vec<(String, String)>);

impl Params {
    pub(super) fn read(bytes: &[u8]) -> Self {
        Self(form_urlencoded::parse(bytes).into_owned().collect())
    }

    pub(super) fn of(query: Option<&str>) -> Self {
        Self::read(query.unwrap_or_default().as_bytes())
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    /// True when it says nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All that it says under this name.
    pub(super) fn all(&self, name: &str) -> Vec<String> {
        let found = self.0.iter().filter(|(known, value)| known == name && !value.is_empty());
        found.map(|(_, value)| value.clone()).collect()
    }

    pub(super) fn offset(&self) -> Option<u64> {
        self.get("offset")?.parse().ok()
    }
}
