//! What is typed is sent when somebody saves: over the file, or into one of its own.

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::notes::Rewrite;
use portico_client::drive::model::{Entry, EntryId, FolderId};

use super::Pen;
use crate::error_text;
use crate::locales::editor as texts;
use crate::parts::editor::data::mark_of;
use crate::parts::editor::draft::Draft;
use crate::parts::saving::{Effect as Deed, Event};

impl Pen {
    /// Makes a file of its own of the text; the other one stays as it is.
    pub fn keep_both(self) {
        if self.is_copying.get_untracked() {
            return;
        }
        self.is_copying.set(true);
        let draft = self.draft();
        let toasts = self.toasts;
        spawn_local(async move {
            let answer = self.data.create(&draft, false).await;
            self.is_copying.try_set(false);
            match answer {
                Ok(entry) => {
                    toasts.done(texts::copied(&entry.name));
                    self.data.settle(&draft);
                    self.stop_waiting();
                    self.go_on_with(&draft, entry);
                }
                Err(problem) => toasts.failed(&problem),
            }
        });
    }

    pub(super) fn perform(self, deed: Deed) {
        match deed {
            Deed::Keep => self.keep(),
            Deed::Forget => {
                self.stop_waiting();
                self.forget();
            }
            // Every saving makes a version: somebody asks for it.
            Deed::Wait => {}
            Deed::Send => self.send(self.draft()),
            Deed::SendAnew => self.send_anew(self.draft()),
        }
    }

    fn send(self, draft: Draft) {
        let (data, toasts, around) = (self.data, self.toasts, self.around.get_value());
        spawn_local(async move {
            let answer = data.save(&draft).await;
            let is_open = self.saving.try_with_untracked(|_| ()).is_some();
            match &answer {
                Ok(answer) if answer.rewrite == Rewrite::Done => {
                    data.settle(&draft);
                    if let Some(entry) = answer.entry.clone() {
                        let folder = FolderId::new(draft.folder.as_str());
                        around.on_saved.try_run((entry, folder));
                    }
                }
                Ok(_) if !is_open => toasts.failed_text(texts::not_saved(&draft.name, "")),
                Err(problem) if !is_open => {
                    let why = error_text::sentence(problem);
                    toasts.failed_text(texts::not_saved(&draft.name, &why));
                }
                Ok(_) | Err(_) => {}
            }
            if !is_open {
                return;
            }
            let answer = answer.map(|answer| {
                let mark = answer.entry.as_ref().and_then(mark_of);
                match answer.rewrite {
                    Rewrite::Done => self.paper.update_value(|paper| paper.mark = mark),
                    Rewrite::Conflict(_) => self.other_mark.set_value(mark),
                    Rewrite::Gone => {}
                }
                if let Some(form) = answer.form {
                    self.form.set(form);
                }
                answer.rewrite
            });
            self.step(Event::Answered(answer));
        });
    }

    /// The file is gone: the text goes into a new one of that name.
    fn send_anew(self, draft: Draft) {
        spawn_local(async move {
            match self.data.create(&draft, true).await {
                Ok(entry) => {
                    self.data.drafts.forget(&draft.file);
                    self.step(Event::Answered(Ok(Rewrite::Done)));
                    self.go_on_with(&draft, entry);
                }
                Err(problem) => self.step(Event::Answered(Err(problem))),
            }
        });
    }

    /// A text is in a file of its own: that one is edited now.
    fn go_on_with(self, draft: &Draft, entry: Entry) {
        let Some(around) = self.around.try_get_value() else { return };
        let id = entry.id.clone();
        around.on_saved.try_run((entry, FolderId::new(draft.folder.as_str())));
        if let EntryId::File(file) = id {
            around.on_open.try_run(file);
        }
    }
}
