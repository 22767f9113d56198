//! Where a finished download goes.

use crate::blob::Blob;
use crate::problem::Problem;

/// Hands finished downloads over.
pub trait Saver {
    /// Saves bytes under a name.
    ///
    /// # Errors
    /// When that is impossible.
    fn save(&self, name: &str, bytes: Blob) -> Result<(), Problem>;
}

/// The browser's own downloads folder, by way of a link that nobody sees.
#[cfg(target_arch = "wasm32")]
pub(crate) struct BrowserSaver;

#[cfg(target_arch = "wasm32")]
mod browser {
    use wasm_bindgen::JsCast;
    use web_sys::{HtmlAnchorElement, Url};

    use super::{Blob, BrowserSaver, Problem, Saver};
    use crate::clock::browser::sleep;
    use crate::task::spawn;

    /// Milliseconds after which the browser has certainly begun to copy the blob.
    const KEEP: u64 = 60_000;
    /// Bytes, and nothing to guess.
    const TYPE: &str = "application/octet-stream";

    impl Saver for BrowserSaver {
        fn save(&self, name: &str, bytes: Blob) -> Result<(), Problem> {
            click(name, &bytes).ok_or(Problem::SourceUnreadable)
        }
    }

    fn click(name: &str, bytes: &Blob) -> Option<()> {
        let document = web_sys::window()?.document()?;
        // Without a type the browser guesses one, and puts the ending that belongs to its guess behind the name.
        let typed = bytes.0.slice_with_f64_and_f64_and_content_type(0.0, bytes.0.size(), TYPE);
        let url = Url::create_object_url_with_blob(&typed.ok()?).ok()?;
        let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
        link.set_href(&url);
        link.set_download(name);
        link.click();
        spawn(async move {
            sleep(KEEP).await;
            // Revoking what is revoked already does nothing.
            let _ = Url::revoke_object_url(&url);
        });
        Some(())
    }
}

/// Saves a few bytes under a name, where the browser puts downloads.
///
/// # Errors
/// When that is impossible.
#[cfg(target_arch = "wasm32")]
pub fn save_as(name: &str, bytes: Blob) -> Result<(), Problem> {
    BrowserSaver.save(name, bytes)
}

/// Saves nothing: without a browser there is no such place.
///
/// # Errors
/// Always.
#[cfg(not(target_arch = "wasm32"))]
pub fn save_as(_name: &str, _bytes: Blob) -> Result<(), Problem> {
    Err(Problem::NotWritten)
}
