//! What is done to one customer; what can be taken back is done at once.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::partner::Partner;
use portico_client::drive::model::UnixTime;
use portico_client::drive::model::partner::{CloseReason, CustomerId, Reminder, Standing};
use portico_client::problem::Problem;

use super::super::subject::Subject;
use super::super::trouble::TROUBLE;
use super::{Data, now};
use crate::locales::customer as texts;
use crate::parts::load::Load;

impl Data {
    /// Opens a customer's page.
    pub fn open(self, id: CustomerId) {
        self.opened.set(Load::Waiting);
        self.wanted.set_value(Some(id.clone()));
        self.look_again(id);
    }

    /// Asks for the customer of the page once more; what is shown stays until it has come.
    pub fn look_again(self, id: CustomerId) {
        let partner = self.partner.get_value();
        spawn_local(async move {
            let answer = partner.customer(&id).await;
            // Somebody may have gone on to another one.
            if self.wanted.try_get_value().flatten().as_ref() == Some(&id) {
                self.opened.try_update(|load| load.take(answer));
            }
        });
    }

    /// Nobody can sign in any more; takes it back on request.
    pub fn suspend(self, subject: Subject) {
        self.set_suspended(subject, true, true);
    }

    /// The account can be used again; takes it back on request.
    pub fn reactivate(self, subject: Subject) {
        self.set_suspended(subject, false, true);
    }

    fn set_suspended(self, subject: Subject, to: bool, can_undo: bool) {
        let id = subject.id.clone();
        let ask = async move |partner: Rc<dyn Partner>| {
            if to { partner.suspend(&id).await } else { partner.reactivate(&id).await }
        };
        self.perform(ask, move || {
            self.note_suspended(&subject.id, to);
            let text = if to {
                texts::suspended(&subject.name)
            } else {
                texts::reactivated(&subject.name)
            };
            if can_undo {
                let undo = move || self.set_suspended(subject.clone(), !to, false);
                self.toasts.undoable(text, undo);
            } else {
                self.toasts.done(text);
            }
        });
    }

    /// Opens a closed account again.
    pub fn reopen(self, subject: Subject) {
        let id = subject.id.clone();
        let ask = async move |partner: Rc<dyn Partner>| partner.reopen(&id).await;
        self.perform(ask, move || {
            self.note_closed(&subject.id, None);
            self.toasts.done(texts::reopened(&subject.name));
        });
    }

    /// Mails a reminder; a mail that was sent never comes back.
    pub fn remind(self, subject: Subject, which: Reminder) {
        let id = subject.id.clone();
        let ask = async move |partner: Rc<dyn Partner>| partner.remind(&id, which).await;
        self.perform(ask, move || self.toasts.done(texts::reminded(&subject.email)));
    }

    /// Closes an account. Answers the problem for the dialog that asked.
    ///
    /// # Errors
    /// If the server refuses.
    pub async fn close(
        self,
        subject: Subject,
        reason: CloseReason,
        text: String,
    ) -> Result<(), Problem> {
        self.partner.get_value().close(&subject.id, reason, &text).await?;
        self.note_closed(&subject.id, Some(UnixTime(now())));
        let name = texts::closed(&subject.name);
        self.toasts.undoable(name, move || self.reopen(subject.clone()));
        Ok(())
    }

    /// Closes an account and suspends it. Answers the problem for the dialog that asked.
    ///
    /// # Errors
    /// If the server refuses.
    pub async fn delete(self, subject: Subject) -> Result<(), Problem> {
        self.partner.get_value().delete(&subject.id).await?;
        self.note_closed(&subject.id, Some(UnixTime(now())));
        self.note_suspended(&subject.id, true);
        let text = texts::deleted(&subject.name);
        match subject.standing {
            Standing::Active => {
                self.toasts.undoable(text, move || self.undelete(subject.clone()));
            }
            // Taking it back would open more than was closed.
            Standing::Suspended | Standing::Closed => self.toasts.done(text),
        }
        Ok(())
    }

    fn undelete(self, subject: Subject) {
        let id = subject.id.clone();
        let ask = async move |partner: Rc<dyn Partner>| partner.undelete(&id).await;
        self.perform(ask, move || {
            self.note_closed(&subject.id, None);
            self.note_suspended(&subject.id, false);
            self.toasts.done(texts::reopened(&subject.name));
        });
    }

    /// Puts all files of a closed account into its trash. Answers the problem for the dialog that asked.
    ///
    /// # Errors
    /// If the server refuses.
    pub async fn trash_files(self, subject: Subject) -> Result<(), Problem> {
        self.partner.get_value().trash_files(&subject.id).await?;
        self.toasts.done(texts::files_trashed(&subject.name));
        self.look_again_at(&subject.id);
        Ok(())
    }

    fn perform(
        self,
        ask: impl AsyncFnOnce(Rc<dyn Partner>) -> Result<(), Problem> + 'static,
        then: impl FnOnce() + 'static,
    ) {
        let partner = self.partner.get_value();
        spawn_local(async move {
            match ask(partner).await {
                Ok(()) => then(),
                Err(problem) => TROUBLE.tell(self.toasts, &problem),
            }
        });
    }

    pub(super) fn note_suspended(self, id: &CustomerId, to: bool) {
        self.changed(id, |row| row.is_suspended = to);
        self.look_again_at(id);
    }

    fn note_closed(self, id: &CustomerId, closed: Option<UnixTime>) {
        self.changed(id, |row| row.closed = closed);
        self.look_again_at(id);
    }

    /// Where the customer's own page is shown, it is asked for anew.
    fn look_again_at(self, id: &CustomerId) {
        let is_shown = self
            .opened
            .try_with_untracked(|load| load.ready().is_some_and(|customer| customer.id == *id));
        if is_shown == Some(true) {
            self.look_again(id.clone());
        }
    }
}
