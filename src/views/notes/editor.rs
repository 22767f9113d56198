//! The dialog of a note: what is typed is kept in this browser at once and saved by itself a moment later.

mod conflict;
mod foot;
mod pen;

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

use self::conflict::Conflict;
use self::foot::{Attach, Marks, State};
use self::pen::{Pen, Sheet};
use super::Scene;
use super::drafts::new_word;
use super::place::{ADD, NEW, NOTE, Writing};
use crate::i18n::{say, t};
use crate::locales::{common, notes as texts};
use crate::parts::saving::{Event, Stage};
use crate::state::online::use_online;
use crate::ui::{Button, ButtonKind, Dialog};

lazy_part! {
    /// Loads the dialog.
    pub fn load_editor(notes_editor) -> fn(Scene) -> AnyView {
        |scene| view! { <Editing scene=scene /> }.into_any()
    }
}

/// Shows the dialog while the address asks for it.
#[component]
fn Editing(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let router = scene.router;
    let writing = Memo::new(move |_| Writing::of(router));
    // A note is opened when its notepad is there; what comes later does not open it again.
    let is_ready = Memo::new(move |_| scene.data.board.read().ready().is_some());
    let close = Callback::new(move |()| {
        let href = untrack(|| router.href_with_all(&[(NOTE, None), (ADD, None), (NEW, None)]));
        router.replace(&href);
    });
    // A new note has its own word from the beginning: its text is found by it after a reload.
    Effect::new(move |_| {
        if let Some(Writing::New(_, None)) = writing.get() {
            let href = untrack(|| router.href_with(NEW, Some(&new_word())));
            router.replace(&href);
        }
    });
    move || {
        let writing = writing.get().filter(|it| !matches!(it, Writing::New(_, None)))?;
        if !is_ready.get() {
            return None;
        }
        let shown = match Sheet::find(scene.data, &writing) {
            Some(sheet) => view! { <Editor scene=scene sheet=sheet on_close=close /> }.into_any(),
            None => missing(close),
        };
        Some(shown)
    }
}

fn missing(close: Callback<()>) -> AnyView {
    view! {
        <Dialog title=t(texts::EDIT_TITLE) close_label=t(common::CLOSE) on_close=close>
            <p class="dialog-text">{t(texts::MISSING)}</p>
            <div class="dialog-actions">
                <Button kind=ButtonKind::Primary on_press=close>
                    {t(common::CLOSE)}
                </Button>
            </div>
        </Dialog>
    }
    .into_any()
}

#[component]
fn Editor(scene: Scene, sheet: Sheet, on_close: Callback<()>) -> impl IntoView {
    let title = match &sheet.list_name {
        Some(list) if sheet.note.is_none() => texts::new_title(list),
        Some(_) | None => say(texts::EDIT_TITLE).to_owned(),
    };
    let pen = Pen::take(scene.data, sheet);
    let field = NodeRef::<html::Textarea>::new();
    Effect::new(move |_| {
        let Some(field) = field.get() else { return };
        // The dialog has to be open before it can give the focus away.
        request_animation_frame(move || {
            // It cannot fail for a field that is in the page.
            let _ = field.focus();
        });
    });
    let online = use_online();
    Effect::new(move |_| {
        if online.get() {
            pen.step(Event::Again);
        }
    });
    let close = Callback::new(move |()| {
        // A note without text is none: what stood there before stays.
        if pen.saving.with_untracked(|saving| saving.text.trim().is_empty()) {
            pen.discard();
        }
        pen.step(Event::Rested);
        on_close.run(());
    });
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            close.run(());
        }
    };
    let theirs = Memo::new(move |_| match &pen.saving.read().stage {
        Stage::Conflict(theirs) => Some(theirs.clone()),
        Stage::Saved | Stage::Typing | Stage::Sending(_) | Stage::Failed(_) | Stage::Gone => None,
    });
    let is_gone = Memo::new(move |_| pen.saving.read().stage == Stage::Gone);
    let above = move || match theirs.get() {
        Some(theirs) => Some(view! { <Conflict pen=pen theirs=theirs /> }.into_any()),
        None => is_gone.get().then(|| gone(pen, on_close)),
    };
    let label = move || {
        if theirs.read().is_some() { say(texts::MINE) } else { say(texts::TEXT) }
    };
    view! {
        <Dialog title=title close_label=t(common::CLOSE) wide=true on_close=close>
            {above}
            <textarea
                class="field-input note-field"
                rows="8"
                aria-label=label
                placeholder=t(texts::HINT)
                prop:value=move || pen.saving.read().text.clone()
                on:input=move |event| pen.step(Event::Typed(event_target_value(&event)))
                on:keydown=on_key
                node_ref=field
            ></textarea>
            <div class="note-foot">
                <Marks scene=scene pen=pen />
                <Attach scene=scene pen=pen />
                <State pen=pen />
                <Button kind=ButtonKind::Primary on_press=close>
                    {t(common::CLOSE)}
                </Button>
            </div>
        </Dialog>
    }
}

fn gone(pen: Pen, on_close: Callback<()>) -> AnyView {
    let anew = move |()| pen.step(Event::WriteAnew);
    let discard = move |()| {
        pen.discard();
        on_close.run(());
    };
    view! {
        <div class="banner banner-warning" role="alert">
            <div class="banner-text note-choice">
                <p>{t(texts::GONE)}</p>
                <div class="note-buttons">
                    <Button on_press=anew>{t(texts::WRITE_ANEW)}</Button>
                    <Button kind=ButtonKind::Quiet on_press=discard>
                        {t(texts::DISCARD)}
                    </Button>
                </div>
            </div>
        </div>
    }
    .into_any()
}
