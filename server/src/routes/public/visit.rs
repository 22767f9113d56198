//! What a request says of who makes it: a language, and the name that they call the server by.

use axum::http::HeaderMap;

use super::words::Lang;
use crate::routes::face::host;

/// Who looks at a page, as far as it matters.
#[derive(Clone, Debug)]
pub(super) struct Visit {
    pub(super) lang: Lang,
    /// The host name of the address, without its port.
    pub(super) host: Option<String>,
}

impl Visit {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        Self { lang: Lang::of(headers), host: host(headers).map(str::to_owned) }
    }
}
