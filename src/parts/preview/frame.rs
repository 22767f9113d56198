//! What is around a file that is shown: its name, the way to its neighbors, and the way out.

use leptos::ev::{Event, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;
use leptos::web_sys::Element;
use portico_client::drive::model::{Entry, EntryId, EntryKind};

use super::viewer::viewer;
use super::{Stage, Step};
use crate::i18n::{say, t};
use crate::locales::{common, editor as editor_texts, preview as texts};
use crate::parts::editor::{refusal, refusal_sentence};
use crate::parts::entry_icon::{EntryIcon, Family, family};
use crate::ui::{EmptyState, IconButton, glyphs, open_modal, unique_id};

/// Shows the stage's files.
pub fn frame(stage: Stage) -> AnyView {
    view! { <Frame stage=stage /> }.into_any()
}

#[component]
fn Frame(stage: Stage) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    open_modal(dialog);
    let title_id = unique_id("preview");
    let labelled = title_id.clone();
    let entry = Memo::new(move |_| stage.entry.get());
    let name = move || match &*entry.read() {
        Some(entry) => entry.name.clone(),
        None => say(texts::GONE).to_owned(),
    };
    let look = move || entry.read().as_ref().map_or(Family::Other, |entry| family(entry));
    let cancel = move |event: Event| {
        event.prevent_default();
        stage.on_close.run(());
    };
    let key = move |event: KeyboardEvent| {
        let held = event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key();
        let target = event_target::<Element>(&event);
        // A player goes back and forth by itself.
        let is_own = target.closest("video, audio, input").is_ok_and(|it| it.is_some());
        if held || is_own {
            return;
        }
        match event.key().as_str() {
            "ArrowLeft" => stage.on_step.run(Step::Before),
            "ArrowRight" => stage.on_step.run(Step::After),
            _ => {}
        }
    };
    let place = move || {
        let (place, count) = stage.place.get();
        (place > 0 && count > 1).then(|| texts::place(place as u64, count as u64))
    };
    let no_step = move |step: Step| {
        Signal::derive(move || {
            let (place, count) = stage.place.get();
            let is_there = match step {
                Step::Before => place > 1,
                Step::After => place < count,
            };
            (!is_there).then(|| say(texts::NO_MORE).to_owned())
        })
    };
    let download = move |()| {
        if let Some(entry) = entry.get_untracked() {
            stage.on_download.run(entry);
        }
    };
    let edit = move |()| {
        if let Some(entry) = entry.get_untracked() {
            stage.on_edit.run(entry);
        }
    };
    let no_editing = move || match &*entry.read() {
        Some(entry) => refusal(entry).map(refusal_sentence),
        None => Some(say(texts::GONE).to_owned()),
    };
    // Another content of the same file is read anew, another name of it is not.
    let content = Memo::new(move |_| entry.read().as_ref().map(|entry| Content::of(entry)));
    let body = move || {
        content.with(|_| ());
        match entry.get_untracked() {
            Some(entry) => viewer(entry, Callback::new(download)),
            None => gone(),
        }
    };
    view! {
        <dialog
            class="preview"
            aria-labelledby=labelled
            node_ref=dialog
            on:cancel=cancel
            on:keydown=key
        >
            <header class="preview-head">
                <IconButton label=t(common::CLOSE) glyph=glyphs::X on_press=stage.on_close />
                <EntryIcon family=Signal::derive(look) />
                <h2 class="preview-name" id=title_id title=name>
                    {name}
                </h2>
                <span class="preview-place" role="status">
                    {place}
                </span>
                <IconButton
                    label=t(editor_texts::EDIT)
                    glyph=glyphs::PENCIL
                    reason=Signal::derive(no_editing)
                    on_press=edit
                />
                <IconButton
                    label=t(texts::DOWNLOAD)
                    glyph=glyphs::DOWNLOAD
                    reason=Signal::derive(move || {
                        entry.read().is_none().then(|| say(texts::GONE).to_owned())
                    })
                    on_press=download
                />
            </header>
            <div class="preview-body">
                <IconButton
                    label=t(texts::BEFORE)
                    glyph=glyphs::CHEVRON_LEFT
                    reason=no_step(Step::Before)
                    on_press=move |()| stage.on_step.run(Step::Before)
                />
                <div class="preview-content">{body}</div>
                <IconButton
                    label=t(texts::AFTER)
                    glyph=glyphs::CHEVRON_RIGHT
                    reason=no_step(Step::After)
                    on_press=move |()| stage.on_step.run(Step::After)
                />
            </div>
        </dialog>
    }
}

/// What has to be read anew when it changes.
#[derive(PartialEq)]
struct Content {
    id: EntryId,
    extension: String,
    kind: EntryKind,
}

impl Content {
    fn of(entry: &Entry) -> Self {
        Self { id: entry.id.clone(), extension: entry.extension(), kind: entry.kind.clone() }
    }
}

/// The file is not where it was.
fn gone() -> AnyView {
    view! {
        <div class="preview-note" role="alert">
            <EmptyState glyph=glyphs::CIRCLE_ALERT title=t(texts::GONE) text=t(texts::GONE_TEXT) />
        </div>
    }
    .into_any()
}
