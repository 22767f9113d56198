//! The foot of the dialog: what a note is marked as, its file, and how far it is saved.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::notes::{NoteId, NoteMark};
use portico_client::problem::Problem;

use super::pen::Pen;
use crate::i18n::{say, t};
use crate::locales::{aside as aside_texts, common, notes as texts, refusal as refusal_texts};
use crate::parts::attach::OnPick;
use crate::parts::pick_file::PickFile;
use crate::parts::refusal;
use crate::parts::saving::{Event, Stage};
use crate::ui::{Button, ButtonKind, IconButton, Select, glyphs};
use crate::views::notes::Scene;

/// How far it is saved, in words.
#[component]
pub fn State(
    /// What writes.
    pen: Pen,
) -> impl IntoView {
    let words = move || {
        let saving = pen.saving.read();
        if pen.is_unkept.get() && saving.stage != Stage::Saved {
            return say(refusal_texts::NOT_KEPT).to_owned();
        }
        let is_empty = saving.text.trim().is_empty();
        match &saving.stage {
            Stage::Saved if is_empty => String::new(),
            Stage::Saved => say(texts::STATE_SAVED).to_owned(),
            Stage::Typing | Stage::Failed(_) if saving.is_too_long() => {
                say(texts::STATE_LONG).to_owned()
            }
            Stage::Typing if is_empty => say(texts::STATE_EMPTY).to_owned(),
            Stage::Typing => say(texts::STATE_TYPING).to_owned(),
            Stage::Sending(_) => say(texts::STATE_SENDING).to_owned(),
            Stage::Failed(Problem::Offline) => say(texts::STATE_OFFLINE).to_owned(),
            Stage::Failed(problem) => texts::state_failed(&refusal::sentence(problem)),
            Stage::Conflict(_) | Stage::Gone => String::new(),
        }
    };
    let has_failed = Memo::new(move |_| matches!(pen.saving.read().stage, Stage::Failed(_)));
    let again = move || {
        let press = move |()| pen.step(Event::Again);
        has_failed.get().then(|| {
            view! {
                <Button kind=ButtonKind::Quiet glyph=glyphs::ROTATE_CCW on_press=press>
                    {t(common::TRY_AGAIN)}
                </Button>
            }
        })
    };
    view! {
        <p class="note-state" class:note-failed=move || has_failed.get() role="status">
            {words}
        </p>
        {again}
    }
}

/// Hangs a file of the drive on it.
#[component]
pub fn Attach(
    /// What the view shares.
    scene: Scene,
    /// What writes.
    pen: Pen,
) -> impl IntoView {
    let is_picking = RwSignal::new(false);
    let reason = Signal::derive(move || {
        // It is known as soon as the first text has arrived.
        let _ = pen.saving.read();
        pen.note.get_value().is_none().then(|| say(texts::ATTACH_LATER).to_owned())
    });
    let close = Callback::new(move |()| is_picking.set(false));
    let picker = move || {
        is_picking.get().then(|| {
            // It is known before the picker can be opened, and an uploaded file arrives when the dialog may be gone.
            let note = pen.note.get_value().unwrap_or_default();
            let pick: OnPick = Arc::new(move |file, name| {
                is_picking.try_set(false);
                scene.data.attach(&NoteId::new(note.as_str()), file, &name);
            });
            view! { <PickFile title=aside_texts::ATTACH on_pick=pick on_close=close /> }
        })
    };
    view! {
        <IconButton
            label=t(aside_texts::ATTACH)
            glyph=glyphs::LINK
            reason=reason
            on_press=move |()| is_picking.set(true)
        />
        {picker}
    }
}

/// What it is marked as.
#[component]
pub fn Marks(
    /// What the view shares.
    scene: Scene,
    /// What writes.
    pen: Pen,
) -> impl IntoView {
    let word = |mark: NoteMark| match mark {
        NoteMark::Default => "default",
        NoteMark::Important => "important",
        NoteMark::Done => "done",
    };
    let options = vec![
        ("default", TextProp::from(t(texts::PLAIN))),
        ("important", TextProp::from(t(texts::IMPORTANT))),
        ("done", TextProp::from(t(texts::DONE))),
    ];
    let choose = move |chosen: String| {
        let Some(mark) = NoteMark::ALL.into_iter().find(|mark| word(*mark) == chosen) else {
            return;
        };
        pen.mark.set(mark);
        if let Some(id) = pen.note.get_value() {
            scene.data.mark(&NoteId::new(id), mark);
        }
    };
    view! {
        <Select
            label=t(texts::MARK)
            glyph=glyphs::CIRCLE_CHECK
            options=options
            value=Signal::derive(move || word(pen.mark.get()))
            on_choose=choose
        />
    }
}
