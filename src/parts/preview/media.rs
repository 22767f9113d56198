//! Films and sounds, in the browser's own player.

use std::rc::Rc;

use leptos::prelude::*;
use portico_client::blob::BlobAddress;

use super::cannot::or_cannot;
use super::reading::kept;

/// A film.
#[component]
pub fn Film(
    /// Where it is.
    address: Rc<BlobAddress>,
    /// What it is called.
    name: String,
    /// Saves it to this computer.
    on_download: Callback<()>,
) -> impl IntoView {
    let broken = RwSignal::new(false);
    let src = kept(address);
    let player = move || {
        let (src, name) = (src.clone(), name.clone());
        view! {
            <video
                class="preview-film"
                src=src
                controls=true
                autoplay=true
                playsinline="true"
                aria-label=name
                on:error=move |_| broken.set(true)
            ></video>
        }
        .into_any()
    };
    move || or_cannot(broken, on_download, &player)
}

/// A sound.
#[component]
pub fn Sound(
    /// Where it is.
    address: Rc<BlobAddress>,
    /// What it is called.
    name: String,
    /// Saves it to this computer.
    on_download: Callback<()>,
) -> impl IntoView {
    let broken = RwSignal::new(false);
    let src = kept(address);
    let player = move || {
        let (src, name) = (src.clone(), name.clone());
        view! {
            <audio
                class="preview-sound"
                src=src
                controls=true
                autoplay=true
                aria-label=name
                on:error=move |_| broken.set(true)
            ></audio>
        }
        .into_any()
    };
    move || or_cannot(broken, on_download, &player)
}
