//! The editor goes away: what was typed is kept, or its writer is asked.

use leptos::prelude::*;

use super::Pen;
use crate::locales::editor as texts;
use crate::parts::editor::look::Look;
use crate::parts::saving::Saving;

impl Pen {
    /// Gives up a text whose file is gone, and closes.
    pub fn abandon(self) {
        self.stop_waiting();
        self.data.drafts.forget(&self.draft().file);
        self.saving.update(|saving| *saving = Saving::of(saving.rules, saving.base.clone()));
        self.around.with_value(|around| around.on_close).run(());
    }

    /// Closes the editor; a text that is not saved is kept, or its writer is asked.
    pub fn close(self) {
        let close = self.around.with_value(|around| around.on_close);
        match self.look.get_untracked() {
            Look::Saved | Look::Sending => close.run(()),
            Look::Changed | Look::Long | Look::Failed(_) | Look::Conflict | Look::Gone => {
                self.keep_waiting();
                if self.is_kept.get_untracked() {
                    self.toasts.done(texts::kept(&self.name()));
                    close.run(());
                } else {
                    self.is_asking.set(true);
                }
            }
        }
    }

    /// Closes the editor although what was typed is lost.
    pub fn leave(self) {
        self.around.with_value(|around| around.on_close).run(());
    }
}
