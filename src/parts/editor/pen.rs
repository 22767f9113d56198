//! Performs what the machine of saving wants: keeps what is typed in this browser, and sends it when somebody saves.

mod keeping;
mod leaving;
mod sending;

use leptos::ev;
use leptos::html;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use super::Stage as Around;
use super::data::Data;
use super::draft::Draft;
use super::field::type_in;
use super::keys::{Change, difference};
use super::look::Look;
use super::sheet::Sheet;
use crate::parts::saving::{Event, Saving, Stage};
use crate::parts::text_form::Form;
use crate::state::toasts::{Toasts, use_toasts};

/// What writes.
#[derive(Clone, Copy)]
pub struct Pen {
    data: Data,
    toasts: Toasts,
    around: StoredValue<Around>,
    // Everything of a draft but the text.
    paper: StoredValue<Draft>,
    // The sum of another content that stands there by now.
    other_mark: StoredValue<Option<String>>,
    /// How the file is written.
    pub form: RwSignal<Form>,
    /// The text, and how far it is.
    pub saving: RwSignal<Saving>,
    /// How far it is, without the text.
    pub look: Memo<Look>,
    /// False when the browser has no room for what was typed.
    pub is_kept: RwSignal<bool>,
    /// True while the text goes into a file of its own.
    pub is_copying: RwSignal<bool>,
    /// True while somebody is asked whether what was typed may be lost.
    pub is_asking: RwSignal<bool>,
    /// The field.
    pub field: NodeRef<html::Textarea>,
    keeping: StoredValue<Option<TimeoutHandle>>,
}

impl Pen {
    /// Takes the pen for as long as the editor is open.
    #[must_use]
    pub fn take(data: Data, around: Around, sheet: Sheet) -> Self {
        let paper = Draft {
            file: sheet.file.as_str().to_owned(),
            name: sheet.name,
            folder: sheet.folder.as_str().to_owned(),
            mark: sheet.mark,
            form: sheet.form,
            base: String::new(),
            text: String::new(),
            at: 0.0,
            // Who goes on with a text that was kept has kept it.
            pen: sheet.pen.unwrap_or_else(js_sys::Math::random),
        };
        let saving = RwSignal::new(sheet.saving);
        let pen = Self {
            data,
            toasts: use_toasts(),
            around: StoredValue::new(around),
            paper: StoredValue::new(paper),
            other_mark: StoredValue::new(sheet.other_mark),
            form: RwSignal::new(sheet.form),
            saving,
            look: Memo::new(move |_| Look::of(&saving.read())),
            is_kept: RwSignal::new(true),
            is_copying: RwSignal::new(false),
            is_asking: RwSignal::new(false),
            field: NodeRef::new(),
            keeping: StoredValue::new(None),
        };
        let hiding = ev::Custom::<ev::Event>::new("pagehide");
        let leaving = window_event_listener(hiding, move |_| pen.keep_waiting());
        on_cleanup(move || {
            leaving.remove();
            pen.keep_waiting();
        });
        pen
    }

    /// What the file is called.
    #[must_use]
    pub fn name(self) -> String {
        self.paper.with_value(|paper| paper.name.clone())
    }

    /// Something happened.
    pub fn step(self, event: Event) {
        let mut deeds = Vec::new();
        self.saving.try_update(|saving| deeds = saving.step(event));
        for deed in deeds {
            self.perform(deed);
        }
    }

    /// Saves what was typed.
    pub fn save(self) {
        self.step(Event::Again);
    }

    /// The text in the field is saved over the other one.
    pub fn take_mine(self) {
        self.begin_from_other();
        self.step(Event::TakeMine);
    }

    /// The other text stands: it is in the field then.
    pub fn take_theirs(self) {
        self.begin_from_other();
        self.step(Event::TakeTheirs);
        let text = self.saving.with_untracked(|saving| saving.text.clone());
        if let Some(field) = self.field.get_untracked() {
            field.set_value(&text);
        }
    }

    /// What was begun from another content is from now on begun from the one that stands there.
    fn begin_from_other(self) {
        let mark = self.other_mark.get_value();
        self.paper.update_value(|paper| paper.mark = mark);
    }

    /// Puts another text into the field, as if somebody had typed it: the browser can take it back.
    pub fn type_over(self, text: &str) {
        let change = self.saving.with_untracked(|saving| difference(&saving.text, text));
        self.change(&change);
    }

    /// Changes a part of the text in the field, as if somebody had typed it.
    pub fn change(self, change: &Change) {
        if let Some(field) = self.field.get_untracked() {
            type_in(&field, change);
            let now = field.value();
            if self.saving.with_untracked(|saving| saving.text != now) {
                self.step(Event::Typed(now));
            }
        }
    }

    /// Gives up what was typed.
    pub fn discard(self) {
        let base = self.saving.with_untracked(|saving| saving.base.clone());
        self.type_over(&base);
    }

    /// The other text, while there is one.
    #[must_use]
    pub fn theirs(self) -> Option<String> {
        self.saving.with_untracked(|saving| match &saving.stage {
            Stage::Conflict(theirs) => Some(theirs.clone()),
            Stage::Saved | Stage::Typing | Stage::Sending(_) | Stage::Failed(_) | Stage::Gone => {
                None
            }
        })
    }
}
