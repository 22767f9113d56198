//! The address of a comparison: `?compare=` with the numbers of two versions and the file.

use portico_client::drive::model::FileId;

/// The query parameter.
pub const COMPARE: &str = "compare";

/// Two versions of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The number of the old one.
    pub old: u32,
    /// The number of the new one.
    pub new: u32,
    /// The file.
    pub file: FileId,
}

impl Pair {
    /// The parameter's value.
    #[must_use]
    pub fn value(&self) -> String {
        let (old, new) = (u64::from(self.old).to_string(), u64::from(self.new).to_string());
        [old.as_str(), new.as_str(), self.file.as_str()].join(",")
    }

    /// What a value names; none when it is no such value.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        let mut parts = value.splitn(3, ',');
        let (old, new) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let file = parts.next().filter(|id| !id.is_empty())?;
        Some(Self { old, new, file: FileId::new(file) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_has_a_value_that_leads_back_to_it() {
        let pair = Pair { old: 1, new: 12, file: FileId::new("a,b") };
        assert_eq!(pair.value(), "1,12,a,b");
        assert_eq!(Pair::parse(&pair.value()), Some(pair));
        for value in ["", "1", "1,2", "1,2,", "x,2,a", "-1,2,a"] {
            assert_eq!(Pair::parse(value), None, "{value}");
        }
    }
}
