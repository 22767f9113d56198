//! What happens when files are dragged over the view, dropped on it, or inserted from the clipboard.

use leptos::ev::{ClipboardEvent, DragEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{DataTransfer, Element};

use super::deeds::{DragStep, Hands};
use crate::i18n::t;
use crate::locales::files as texts;
use crate::parts::picked::Grabbed;
use crate::ui::{Icon, glyphs};

/// True when something from this computer is dragged, and not a piece of the page.
pub fn carries_files(data: &DataTransfer) -> bool {
    data.types().includes(&"Files".into(), 0)
}

/// The whole view as a place to drop on.
#[component]
pub fn DropZone(
    /// The folder's name; none for the root.
    #[prop(into)]
    folder: Signal<Option<String>>,
    /// What is done with what is dropped or inserted.
    hands: Hands,
    /// The view.
    children: Children,
) -> impl IntoView {
    let is_over = RwSignal::new(false);
    // As long as the deeds are not there, rows stay where they are.
    let drag = move |step: DragStep, event: &DragEvent| {
        if let Some(deeds) = untrack(|| hands.get()) {
            untrack(|| deeds.drag(step, event));
        }
    };
    let over = move |event: DragEvent| {
        let Some(data) = event.data_transfer() else { return };
        if carries_files(&data) {
            // Without this the browser would open the file in place of the page.
            event.prevent_default();
            data.set_drop_effect("copy");
            is_over.set(true);
        }
        drag(DragStep::Over, &event);
    };
    // Leaving a child enters its parent: only leaving the whole view counts.
    let leave = move |event: DragEvent| {
        let inside = event.related_target().and_then(|to| to.dyn_into::<Element>().ok());
        let zone = event.current_target().and_then(|zone| zone.dyn_into::<Element>().ok());
        let stays = inside.zip(zone).is_some_and(|(inside, zone)| zone.contains(Some(&inside)));
        if !stays {
            drag(DragStep::Leave, &event);
            is_over.set(false);
        }
    };
    let drop = move |event: DragEvent| {
        is_over.set(false);
        if let Some(data) = event.data_transfer().filter(carries_files) {
            event.prevent_default();
            let grabbed = Grabbed::from_transfer(&data);
            let folder = untrack(|| hands.get().and_then(|deeds| deeds.folder_under(&event)));
            hands.run(|deeds| deeds.upload(grabbed, folder));
        }
        drag(DragStep::Drop, &event);
    };
    // Dropped beside the view, a file would take the page's place.
    let beside = move |event: DragEvent| {
        if let Some(data) = event.data_transfer().filter(carries_files)
            && !event.default_prevented()
        {
            event.prevent_default();
            data.set_drop_effect("none");
        }
    };
    let over_beside = window_event_listener(leptos::ev::dragover, beside);
    let drop_beside = window_event_listener(leptos::ev::drop, beside);
    let paste = window_event_listener(leptos::ev::paste, move |event: ClipboardEvent| {
        let is_typing =
            event.target().and_then(|target| target.dyn_into::<Element>().ok()).is_some_and(
                |target| target.closest("input, textarea, dialog").is_ok_and(|it| it.is_some()),
            );
        if !is_typing && let Some(data) = event.clipboard_data() {
            event.prevent_default();
            if data.files().is_some_and(|files| files.length() > 0) {
                let grabbed = Grabbed::from_transfer(&data);
                hands.run(|deeds| deeds.upload(grabbed, None));
            } else {
                hands.run(|deeds| deeds.paste());
            }
        }
    });
    on_cleanup(move || {
        over_beside.remove();
        drop_beside.remove();
        paste.remove();
    });
    let title = move || match folder.get() {
        Some(name) => texts::drop_into(&name),
        None => crate::i18n::say(texts::DROP_HERE).to_owned(),
    };
    view! {
        <div
            class="drop-zone"
            class:drop-zone-over=move || is_over.get()
            on:dragstart=move |event| drag(DragStep::Start, &event)
            on:dragend=move |event| drag(DragStep::End, &event)
            on:dragenter=over
            on:dragover=over
            on:dragleave=leave
            on:drop=drop
        >
            {children()}
            <div class="drop-sign" aria-hidden="true">
                <div class="drop-card">
                    <Icon glyph=glyphs::CLOUD_UPLOAD />
                    <p class="drop-title">{title}</p>
                    <p class="drop-hint">{t(texts::DROP_HINT)}</p>
                </div>
            </div>
            <div class="drag-ghost" aria-hidden="true"></div>
        </div>
    }
}
