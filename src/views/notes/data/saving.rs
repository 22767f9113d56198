//! Texts on their way to the server, from the dialog and from what this browser has kept.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::notes::{Note, NoteId, NoteListId, NoteMark, Rewrite};
use portico_client::drive::model::{FileId, UnixTime};
use portico_client::problem::Problem;

use super::Data;
use crate::views::notes::drafts::Draft;

/// When what was too fresh is looked at again.
const LATER: Duration = Duration::from_secs(5);

impl Data {
    /// Keeps a text in this browser.
    pub fn keep(self, draft: &Draft) {
        self.drafts.put(draft);
    }

    /// Forgets a text that this browser has kept.
    pub fn forget(self, list: &NoteListId, note: Option<&NoteId>) {
        self.drafts.forget(list.as_str(), note.map(NoteId::as_str));
        self.count_unsent();
    }

    /// Sends a text: over the one that it was begun from, or as a new note. A text that this browser has kept is
    /// forgotten when it has arrived, and kept under its note's name when it has gone on meanwhile.
    ///
    /// # Errors
    /// What the vendor says.
    pub async fn send(self, draft: Draft, mark: NoteMark) -> Result<(NoteId, Rewrite), Problem> {
        let notes = self.client();
        let list = NoteListId::new(draft.list.as_str());
        let (id, rewrite) = match &draft.note {
            Some(id) => {
                let id = NoteId::new(id.as_str());
                let rewrite = notes.rewrite_note(&list, &id, &draft.base, &draft.text).await?;
                (id, rewrite)
            }
            None => (notes.create_note(&list, &draft.text, mark).await?, Rewrite::Done),
        };
        if rewrite == Rewrite::Done {
            self.settle(&draft, &id);
            self.show_text(&list, &id, &draft.text, mark);
        }
        Ok((id, rewrite))
    }

    /// A text has arrived: what was typed since is another one.
    fn settle(self, sent: &Draft, id: &NoteId) {
        let kept = self.drafts.get(&sent.list, sent.note.as_deref());
        if sent.note.is_none() {
            self.drafts.forget(&sent.list, None);
        }
        match kept {
            Some(kept) if kept.text != sent.text => {
                let note = Some(id.as_str().to_owned());
                self.drafts.put(&Draft { note, base: sent.text.clone(), ..kept });
            }
            Some(_) => self.drafts.forget(&sent.list, sent.note.as_deref()),
            None => {}
        }
    }

    fn show_text(self, list: &NoteListId, id: &NoteId, text: &str, mark: NoteMark) {
        self.change_board(|board| match board.notes.iter_mut().find(|note| note.id == *id) {
            Some(note) => text.clone_into(&mut note.text),
            None if board.lists.iter().any(|it| it.id == *list) => board.notes.push(Note {
                id: id.clone(),
                list: Some(list.clone()),
                created: UnixTime(0),
                mark,
                text: text.to_owned(),
                file: None::<FileId>,
                file_link: String::new(),
            }),
            None => {}
        });
    }

    /// Sends what this browser has kept, but for what is open in the dialog; what cannot be sent is told.
    pub fn flush(self) {
        spawn_local(async move {
            let Some(drafts) = self.notes.try_get_value().map(|_| self.drafts.all()) else {
                return;
            };
            let mut is_again_due = false;
            for draft in drafts {
                let is_open = self.open.try_with_value(|open| {
                    open.as_ref()
                        .is_some_and(|open| (&open.0, &open.1) == (&draft.list, &draft.note))
                });
                // Another window may have sent it, and the view may be gone.
                match is_open {
                    None => return,
                    Some(true) => continue,
                    Some(false) => {}
                }
                if draft.is_fresh() {
                    is_again_due = true;
                    continue;
                }
                let same =
                    self.drafts.get(&draft.list, draft.note.as_deref()).as_ref() == Some(&draft);
                if !same || draft.text.trim().is_empty() {
                    continue;
                }
                // What fails here stays in the browser, and is counted below.
                if let Err(Problem::Offline) = self.send(draft, NoteMark::Default).await {
                    break;
                }
            }
            if is_again_due {
                set_timeout(move || self.flush(), LATER);
            }
            self.count_unsent();
        });
    }

    /// Counts what could not be sent; what is open in the dialog is not lost sight of there.
    pub fn count_unsent(self) {
        let open = self.open.try_get_value().flatten();
        let is_elsewhere = |draft: &Draft| {
            let is_open =
                |it: &(String, Option<String>)| (&it.0, &it.1) == (&draft.list, &draft.note);
            !open.as_ref().is_some_and(is_open) && !draft.is_fresh()
        };
        let waiting: Vec<Draft> = self.drafts.all().into_iter().filter(is_elsewhere).collect();
        self.unsent.try_set(waiting);
    }
}
