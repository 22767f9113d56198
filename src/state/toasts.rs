//! Short messages: what was done, and what failed in the background.

use std::time::Duration;

use leptos::prelude::*;
use portico_client::problem::Problem;

use crate::error_text;
use crate::i18n::t;
use crate::locales::common;
use crate::ui::{Toast, ToastKind};

/// How long a message stays; one that can be undone or that failed stays longer.
const SHORT: Duration = Duration::from_secs(5);
const LONG: Duration = Duration::from_secs(12);
/// How many are shown at most; the oldest go first.
const MOST: usize = 4;

/// The messages.
#[derive(Clone, Copy)]
pub struct Toasts {
    list: RwSignal<Vec<Toast>>,
    next: StoredValue<u64>,
    held: RwSignal<bool>,
}

impl Toasts {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        Self { list: RwSignal::default(), next: StoredValue::new(0), held: RwSignal::new(false) }
    }

    /// Tells what was done.
    pub fn done(self, text: impl Into<String>) {
        self.push(ToastKind::Done, text.into(), None, None, SHORT);
    }

    /// Tells what was done, with a button that takes it back.
    pub fn undoable(self, text: impl Into<String>, undo: impl Into<Callback<()>>) {
        let action = Some((TextProp::from(t(common::UNDO)), undo.into()));
        self.push(ToastKind::Done, text.into(), None, action, LONG);
    }

    /// Tells what failed, in these words.
    pub fn failed_text(self, text: impl Into<String>) {
        self.push(ToastKind::Failed, text.into(), None, None, LONG);
    }

    /// Tells what failed, in the words of the problem.
    pub fn failed(self, problem: &Problem) {
        self.failed_saying(error_text::sentence(problem), problem);
    }

    /// Tells what failed, in these words; support reads the problem's details.
    pub fn failed_saying(self, text: String, problem: &Problem) {
        self.push(ToastKind::Failed, text, error_text::details(problem), None, LONG);
    }

    /// All of them, from the oldest to the newest.
    #[must_use]
    pub fn list(self) -> Signal<Vec<Toast>> {
        self.list.into()
    }

    /// Takes one away.
    pub fn close(self, id: u64) {
        self.list.update(|list| list.retain(|toast| toast.id != id));
    }

    /// While they are held, none goes away by itself.
    pub fn hold(self, held: bool) {
        self.held.set(held);
    }

    fn push(
        self,
        kind: ToastKind,
        text: String,
        details: Option<String>,
        action: Option<(TextProp, Callback<()>)>,
        stay: Duration,
    ) {
        let id = self.next.get_value();
        self.next.set_value(id + 1);
        self.list.update(|list| {
            list.push(Toast { id, kind, text, details, action });
            let surplus = list.len().saturating_sub(MOST);
            list.drain(..surplus);
        });
        self.close_after(id, stay);
    }

    fn close_after(self, id: u64, stay: Duration) {
        let close = move || {
            if self.held.get_untracked() {
                self.close_after(id, SHORT);
            } else {
                self.close(id);
            }
        };
        set_timeout(close, stay);
    }
}

impl Default for Toasts {
    fn default() -> Self {
        Self::new()
    }
}

/// The app's messages.
#[must_use]
pub fn use_toasts() -> Toasts {
    super::provided()
}
