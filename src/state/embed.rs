//! Whether the page is a part of another site's, and which part (docs/embedding.md): the address says it, or the name of the
//! frame, which stays when the address changes.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsValue;
use leptos::web_sys::UrlSearchParams;
use portico_client::drive::model::FolderId;

/// How both begin: `embed=drive`, `embed=folder&folder=12`, `embed=picker`.
const EMBED: &str = "embed=";
/// The same, where the sign-in page's address says what comes after it.
const AFTERWARDS: &str = "embed%3D";

/// Whether the page shows itself without its frame.
#[must_use]
pub fn is_embedded() -> bool {
    said().is_some()
}

/// The folder above which a frame shows no way, if it is one for a single folder.
#[must_use]
pub fn fence() -> Option<FolderId> {
    let params = UrlSearchParams::new_with_str(&said()?).ok()?;
    params.get("folder").map(FolderId::new)
}

fn said() -> Option<String> {
    let says = |text: &String| text.contains(EMBED) || text.contains(AFTERWARDS);
    let told = |text: Result<String, JsValue>| text.ok().filter(says);
    told(window().name()).or_else(|| told(window().location().search()))
}
