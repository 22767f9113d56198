//! Files that are dropped on the panel: those that interrupted uploads wait for go on.

use leptos::ev::DragEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{DataTransfer, Element};

use super::data::give_back;
use crate::i18n::{say, t};
use crate::locales::transfers as texts;
use crate::parts::picked::Grabbed;
use crate::parts::work::Work;
use crate::state::toasts::use_toasts;

/// The panel as a place to drop on.
#[component]
pub fn DropPlace(
    /// The transfers.
    work: Work,
    /// The panel.
    children: Children,
) -> impl IntoView {
    let toasts = use_toasts();
    let is_over = RwSignal::new(false);
    let files = |event: &DragEvent| {
        event
            .data_transfer()
            .filter(|data: &DataTransfer| data.types().includes(&"Files".into(), 0))
    };
    let over = move |event: DragEvent| {
        if let Some(data) = files(&event) {
            // Without this the browser would open the file in place of the page.
            event.prevent_default();
            data.set_drop_effect("copy");
            is_over.set(true);
        }
    };
    // Leaving a child enters its parent: only leaving the whole panel counts.
    let leave = move |event: DragEvent| {
        let inside = event.related_target().and_then(|to| to.dyn_into::<Element>().ok());
        let place = event.current_target().and_then(|place| place.dyn_into::<Element>().ok());
        if !inside.zip(place).is_some_and(|(inside, place)| place.contains(Some(&inside))) {
            is_over.set(false);
        }
    };
    let drop = move |event: DragEvent| {
        is_over.set(false);
        let Some(data) = files(&event) else { return };
        event.prevent_default();
        let grabbed = Grabbed::from_transfer(&data);
        spawn_local(async move {
            if give_back(work, grabbed).await == 0 {
                toasts.failed_text(say(texts::NOT_WAITED_FOR).to_owned());
            }
        });
    };
    view! {
        <div
            class="transfers-place"
            class:transfers-over=move || is_over.get()
            on:dragenter=over
            on:dragover=over
            on:dragleave=leave
            on:drop=drop
        >
            {children()}
            <p class="transfers-drop" aria-hidden="true">
                {t(texts::DROP_TO_GO_ON)}
            </p>
        </div>
    }
}
