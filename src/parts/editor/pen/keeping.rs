//! What is typed is kept in this browser until it is saved.

use std::time::Duration;

use leptos::prelude::*;

use super::Pen;
use crate::parts::editor::draft::Draft;

/// A text up to this length, in bytes, is kept with every key; a longer one a moment later.
const SHORT: usize = 64 * 1024;
const MOMENT: Duration = Duration::from_millis(600);

impl Pen {
    pub(super) fn draft(self) -> Draft {
        let (base, text) = self.saving.with_untracked(|it| (it.base.clone(), it.text.clone()));
        let form = self.form.get_untracked();
        Draft { base, text, form, at: js_sys::Date::now(), ..self.paper.get_value() }
    }

    pub(super) fn keep(self) {
        if self.saving.with_untracked(|saving| saving.text.len()) <= SHORT {
            self.stop_waiting();
            self.keep_now();
        } else if self.keeping.with_value(Option::is_none) {
            let wait = set_timeout_with_handle(move || self.keep_waiting(), MOMENT);
            self.keeping.set_value(wait.ok());
        }
    }

    /// Keeps at once what would be kept in a moment.
    pub(super) fn keep_waiting(self) {
        if self.stop_waiting() {
            self.keep_now();
        }
    }

    pub(super) fn keep_now(self) {
        let draft = self.draft();
        let is_kept = self.data.drafts.put(&draft.file, &draft).is_ok();
        self.is_kept.try_set(is_kept);
    }

    /// True when something would have been kept in a moment.
    pub(super) fn stop_waiting(self) -> bool {
        let waiting = self.keeping.try_update_value(Option::take).flatten();
        if let Some(handle) = &waiting {
            handle.clear();
        }
        waiting.is_some()
    }

    /// What this window has kept is not needed any more; another one's text is its own.
    pub(super) fn forget(self) {
        let draft = self.draft();
        let kept: Option<Draft> = self.data.drafts.get(&draft.file);
        if kept.is_some_and(|kept| kept.pen == draft.pen || kept.text == draft.base) {
            self.data.drafts.forget(&draft.file);
        }
        self.is_kept.try_set(true);
    }
}
