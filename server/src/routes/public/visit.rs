//! What a request says of who makes it: a language, and the name that they call the server by.

use axum::http::{HeaderMap, header};

use super::words::Lang;

/// Who looks at a page, as far as it matters.
#[derive(Clone, Debug)]
pub(super) struct Visit {
    pub(super) lang: Lang,
    /// The host name of the address, without its port.
    pub(super) host: Option<String>,
}

impl Visit {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let host = headers.get(header::HOST).and_then(|value| value.to_str().ok());
        let host = host.map(|host| {
            let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
            name.to_ascii_lowercase()
        });
        Self { lang: Lang::of(headers), host }
    }
}
