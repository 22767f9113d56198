//! PDF documents, in the browser's own viewer: it reaches nothing of the page.

use std::rc::Rc;

use leptos::prelude::*;
use portico_client::blob::BlobAddress;

use super::cannot::Cannot;
use super::kind::Hurdle;
use super::reading::kept;

/// A document.
#[component]
pub fn Paper(
    /// Where it is.
    address: Rc<BlobAddress>,
    /// What it is called.
    name: String,
    /// Saves it to this computer.
    on_download: Callback<()>,
) -> impl IntoView {
    if !has_viewer() {
        return view! { <Cannot hurdle=Hurdle::Format on_download=on_download /> }.into_any();
    }
    let src = kept(address);
    view! { <iframe class="preview-paper" src=src title=name></iframe> }.into_any()
}

/// Whether the browser shows such documents by itself; phones often do not.
fn has_viewer() -> bool {
    let navigator = window().navigator();
    js_sys::Reflect::get(&navigator, &"pdfViewerEnabled".into()).is_ok_and(|it| it.is_truthy())
}
