//! What the transfers do outside of the panel: the page's title, the question before leaving, choosing a file again.

use leptos::ev::{BeforeUnloadEvent, Event};
use leptos::html;
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;
use portico_client::transfer::TransferItem;

use super::controls::percent;
use super::data::attach;
use crate::i18n::{format, t};
use crate::locales::transfers as texts;
use crate::parts::work::Work;
use crate::state::title::use_title;
use crate::state::toasts::use_toasts;

/// Nothing to be seen: an input, and what lasts as long as the panel.
#[component]
pub fn Guard(
    /// The transfers.
    work: Work,
    /// The transfer that the person shall choose the file for again.
    wanted: RwSignal<Option<TransferItem>>,
) -> impl IntoView {
    let leaving =
        window_event_listener(leptos::ev::beforeunload, move |event: BeforeUnloadEvent| {
            if work.would_lose() {
                event.prevent_default();
            }
        });
    on_cleanup(move || leaving.remove());

    let title = use_title();
    let totals = work.totals();
    let done = Memo::new(move |_| {
        let totals = totals.read();
        (totals.open > 0).then(|| percent(&totals))
    });
    Effect::new(move |_| {
        title.set_progress(done.get().map(|percent| format::percent(f64::from(percent) / 100.0)));
    });
    on_cleanup(move || title.set_progress(None));

    let input = NodeRef::<html::Input>::new();
    let toasts = use_toasts();
    Effect::new(move |_| {
        if let (true, Some(input)) = (wanted.read().is_some(), input.get()) {
            input.click();
        }
    });
    let change = move |event: Event| {
        let input: HtmlInputElement = event_target(&event);
        let file = input.files().and_then(|files| files.get(0));
        input.set_value("");
        if let (Some(file), Some(item)) = (file, wanted.get_untracked())
            && attach(work, item.id, file).is_err()
        {
            toasts.failed_text(texts::mismatch(&item.name));
        }
        wanted.set(None);
    };
    view! {
        <input
            type="file"
            hidden=true
            aria-label=t(texts::NEEDS_FILE)
            node_ref=input
            on:change=change
            on:cancel=move |_: Event| wanted.set(None)
        />
    }
}
