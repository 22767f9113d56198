//! Performs what the machine of saving wants: keeps, waits and sends.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::notes::{NoteId, NoteMark};

use super::super::data::Data;
use super::super::drafts::{Draft, name_of_new, name_of_note, new_word};
use super::super::place::Writing;
use crate::parts::saving::{Effect as Deed, Event, Most, Rules, Saving, Stage};

/// How long typing has to rest until it is saved.
const REST: Duration = Duration::from_secs(1);
/// What the server takes for a note.
const RULES: Rules = Rules { most: Most::Characters(65_536), may_be_empty: false };

/// What is written on.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The list that it is in.
    pub list: String,
    /// What the list is called, where it is known.
    pub list_name: Option<String>,
    /// The note; none for a new one.
    pub note: Option<String>,
    /// What tells a new one from others.
    pub word: String,
    /// The texts of a new one that were sent without an answer.
    pub sent: Vec<String>,
    /// What it is marked as.
    pub mark: NoteMark,
    /// What stands there, and what was typed before.
    pub saving: Saving,
}

impl Sheet {
    /// What the address opens, from what is shown and from what this browser has kept; none for what is not there.
    pub fn find(data: Data, writing: &Writing) -> Option<Self> {
        let board = data.board.read_untracked();
        let board = board.ready()?;
        let name = |list: &str| {
            board.lists.iter().find(|it| it.id.as_str() == list).map(|it| it.name.clone())
        };
        match writing {
            Writing::New(list, word) => {
                let list = list.as_str().to_owned();
                let word = word.clone().unwrap_or_default();
                let draft = data.drafts.get(&name_of_new(&list, &word));
                let list_name = name(&list);
                // What was written for a list that is gone can still be read here.
                if list_name.is_none() && draft.is_none() {
                    return None;
                }
                let sent = draft.as_ref().map(|draft| draft.sent.clone()).unwrap_or_default();
                let saving = match draft {
                    Some(draft) => Saving::kept(RULES, draft.base, draft.text),
                    None => Saving::of(RULES, String::new()),
                };
                let mark = NoteMark::Default;
                Some(Self { list, list_name, note: None, word, sent, mark, saving })
            }
            Writing::Note(id) => {
                let shown = board.note(id);
                let draft = data.drafts.get(&name_of_note(id.as_str()));
                let list = match (shown.and_then(|note| note.list.clone()), &draft) {
                    (Some(list), _) => list.as_str().to_owned(),
                    (None, Some(draft)) => draft.list.clone(),
                    (None, None) => return None,
                };
                let saving = match (draft, shown) {
                    (Some(draft), _) => Saving::kept(RULES, draft.base, draft.text),
                    (None, Some(note)) => Saving::of(RULES, note.text.clone()),
                    (None, None) => return None,
                };
                Some(Self {
                    list_name: name(&list),
                    list,
                    note: Some(id.as_str().to_owned()),
                    word: String::new(),
                    sent: Vec::new(),
                    mark: shown.map(|note| note.mark).unwrap_or_default(),
                    saving,
                })
            }
        }
    }
}

/// What writes.
#[derive(Clone, Copy)]
pub struct Pen {
    data: Data,
    list: StoredValue<String>,
    /// The note, as soon as there is one.
    pub note: StoredValue<Option<String>>,
    word: StoredValue<String>,
    sent: StoredValue<Vec<String>>,
    /// What it is marked as.
    pub mark: RwSignal<NoteMark>,
    /// The text, and how far it is.
    pub saving: RwSignal<Saving>,
    /// True while this browser does not keep what is typed.
    pub is_unkept: RwSignal<bool>,
    resting: StoredValue<Option<TimeoutHandle>>,
    touched: StoredValue<bool>,
}

impl Pen {
    /// Takes the pen for as long as the dialog is open.
    pub fn take(data: Data, sheet: Sheet) -> Self {
        let pen = Self {
            data,
            list: StoredValue::new(sheet.list),
            note: StoredValue::new(sheet.note),
            word: StoredValue::new(sheet.word),
            sent: StoredValue::new(sheet.sent),
            mark: RwSignal::new(sheet.mark),
            saving: RwSignal::new(sheet.saving),
            is_unkept: RwSignal::new(false),
            resting: StoredValue::new(None),
            touched: StoredValue::new(false),
        };
        pen.hold();
        on_cleanup(move || {
            if let Some(handle) = pen.resting.try_get_value().flatten() {
                handle.clear();
            }
            data.open.try_set_value(None);
            data.flush();
        });
        // What another window has written meanwhile is shown, unless something has been typed already.
        data.again();
        Effect::new(move |_| {
            let board = data.board.read();
            let id = pen.note.get_value().map(NoteId::new);
            let there = id.and_then(|id| board.ready()?.note(&id).map(|note| note.text.clone()));
            let untouched =
                pen.saving.with_untracked(|it| it.stage == Stage::Saved && it.base == it.text);
            if let Some(text) = there
                && untouched
                && !pen.touched.get_value()
                && pen.saving.read_untracked().text != text
            {
                pen.saving.set(Saving::of(RULES, text));
            }
        });
        // What this browser has kept goes on at once.
        pen.step(Event::Rested);
        pen
    }

    /// Something happened.
    pub fn step(self, event: Event) {
        let mut deeds = Vec::new();
        if matches!(event, Event::Typed(_)) {
            self.touched.try_set_value(true);
        }
        self.saving.try_update(|saving| deeds = saving.step(event));
        for deed in deeds {
            self.perform(deed);
        }
    }

    /// Gives up what was typed.
    pub fn discard(self) {
        self.data.forget(&self.draft().name());
        self.saving.update(|saving| *saving = Saving::of(RULES, saving.base.clone()));
    }

    fn perform(self, deed: Deed) {
        match deed {
            Deed::Keep => self.keep(),
            Deed::Forget => {
                self.data.forget(&self.draft().name());
                self.is_unkept.try_set(false);
            }
            Deed::Wait => {
                if let Some(handle) = self.resting.get_value() {
                    handle.clear();
                }
                let rest = move || self.step(Event::Rested);
                self.resting.set_value(set_timeout_with_handle(rest, REST).ok());
            }
            Deed::Send => self.send(self.draft()),
            Deed::SendAnew => {
                self.data.forget(&self.draft().name());
                self.note.set_value(None);
                self.word.set_value(new_word());
                self.sent.set_value(Vec::new());
                self.hold();
                self.keep();
                self.send(self.draft());
            }
        }
    }

    fn keep(self) {
        let is_kept = self.data.keep(&self.draft()).is_ok();
        self.is_unkept.try_set(!is_kept);
    }

    fn send(self, draft: Draft) {
        let (data, mark) = (self.data, self.mark.get_untracked());
        // The answer may get lost: what is sent the next time looks for this one.
        self.sent.set_value(draft.clone().after_sending(&draft.text).sent);
        spawn_local(async move {
            let answer = data.send(draft, mark).await;
            let answer = answer.map(|(id, rewrite)| {
                // The dialog may be closed: then the text is settled all the same.
                if self.note.try_get_value() == Some(None) {
                    // From now on it is kept under the note's name.
                    self.data.drafts.forget(&self.draft().name());
                    self.note.set_value(Some(id.as_str().to_owned()));
                    self.hold();
                }
                rewrite
            });
            self.step(Event::Answered(answer));
            data.count_unsent();
        });
    }

    fn draft(self) -> Draft {
        let (base, text) = self.saving.with_untracked(|it| (it.base.clone(), it.text.clone()));
        let (list, note) = (self.list.get_value(), self.note.get_value());
        let (word, sent) = (self.word.get_value(), self.sent.get_value());
        Draft { list, note, word, base, text, sent, at: js_sys::Date::now() }
    }

    /// This text is the dialog's own; nobody else sends it meanwhile.
    fn hold(self) {
        self.data.open.set_value(Some(self.draft().name()));
        self.data.count_unsent();
    }
}
