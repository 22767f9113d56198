//! Texts on their way to the server, from the dialog and from what this browser has kept.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::notes::{Note, NoteId, NoteListId, NoteMark, Rewrite};
use portico_client::drive::model::{FileId, UnixTime};
use portico_client::problem::Problem;

use super::Data;
use crate::state::keep::NotKept;
use crate::views::notes::drafts::{Draft, name_of_new, name_of_note};
use crate::views::notes::place::Writing;

/// When what was too fresh is looked at again.
const LATER: Duration = Duration::from_secs(5);

impl Data {
    /// Keeps a text in this browser.
    ///
    /// # Errors
    /// When the browser does not.
    pub fn keep(self, draft: &Draft) -> Result<(), NotKept> {
        self.drafts.put(draft)
    }

    /// Forgets a text that this browser has kept.
    pub fn forget(self, name: &str) {
        self.drafts.forget(name);
        self.count_unsent();
    }

    /// Sends a text: over the one that it was begun from, or as a new note. A text that this browser has kept is
    /// forgotten when it has arrived, and kept under its note's name when it has gone on meanwhile.
    ///
    /// # Errors
    /// What the vendor says.
    pub async fn send(self, draft: Draft, mark: NoteMark) -> Result<(NoteId, Rewrite), Problem> {
        let name = draft.name();
        self.under_way.try_update_value(|all| all.push(name.clone()));
        let answer = self.send_it(draft, mark).await;
        self.under_way.try_update_value(|all| all.retain(|it| *it != name));
        answer
    }

    async fn send_it(self, draft: Draft, mark: NoteMark) -> Result<(NoteId, Rewrite), Problem> {
        let list = NoteListId::new(draft.list.as_str());
        let (id, rewrite) = match &draft.note {
            Some(id) => {
                let id = NoteId::new(id.as_str());
                let work = self.client();
                let rewrite = work.rewrite_note(&list, &id, &draft.base, &draft.text).await?;
                (id, rewrite)
            }
            None => {
                if let Some(kept) = self.drafts.get(&draft.name()) {
                    // Where it cannot be kept, it is still in the field.
                    let _ = self.drafts.put(&kept.after_sending(&draft.text));
                }
                self.send_new(&draft, &list, mark).await?
            }
        };
        if rewrite == Rewrite::Done {
            self.settle(&draft, &id);
            self.show_text(&list, &id, &draft.text, mark);
        }
        Ok((id, rewrite))
    }

    /// Writes a new note. One that was sent before, and whose answer got lost, may be there: then it is that one.
    async fn send_new(
        self,
        draft: &Draft,
        list: &NoteListId,
        mark: NoteMark,
    ) -> Result<(NoteId, Rewrite), Problem> {
        let notes = self.client();
        if !draft.sent.is_empty()
            && let Some((id, there)) = notes.find_note(list, &draft.sent).await?
        {
            let rewrite = notes.rewrite_note(list, &id, &there, &draft.text).await?;
            return Ok((id, rewrite));
        }
        Ok((notes.create_note(list, &draft.text, mark).await?, Rewrite::Done))
    }

    /// A text has arrived: what was typed since is another one.
    fn settle(self, sent: &Draft, id: &NoteId) {
        let name = sent.name();
        let kept = self.drafts.get(&name);
        if sent.note.is_none() {
            self.drafts.forget(&name);
        }
        match kept {
            Some(kept) if kept.text != sent.text => {
                let note = Some(id.as_str().to_owned());
                let later = Draft { note, base: sent.text.clone(), sent: Vec::new(), ..kept };
                // It is in the field of the dialog as well.
                let _ = self.drafts.put(&later);
            }
            Some(_) => self.drafts.forget(&name),
            None => {}
        }
    }

    fn show_text(self, list: &NoteListId, id: &NoteId, text: &str, mark: NoteMark) {
        self.guesses.correct(|board| match board.notes.iter_mut().find(|note| note.id == *id) {
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
                let name = draft.name();
                let is_open = self
                    .open
                    .try_with_value(|open| open.as_ref() == Some(&name) || self.opens(&name));
                // Another window may have sent it, and the page may be gone.
                match is_open {
                    None => return,
                    Some(true) => continue,
                    Some(false) => {}
                }
                if draft.is_fresh() || self.under_way.with_value(|all| all.contains(&name)) {
                    is_again_due = true;
                    continue;
                }
                let same = self.drafts.get(&name).as_ref() == Some(&draft);
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

    /// Whether the address opens what is kept under this name: its dialog may not be there yet.
    fn opens(self, name: &str) -> bool {
        match untrack(|| Writing::of(self.router)) {
            Some(Writing::Note(id)) => name_of_note(id.as_str()) == name,
            Some(Writing::New(list, Some(word))) => name_of_new(list.as_str(), &word) == name,
            Some(Writing::New(_, None)) | None => false,
        }
    }

    /// Counts what could not be sent; what is open in the dialog is not lost sight of there.
    pub fn count_unsent(self) {
        let open = self.open.try_get_value().flatten();
        let is_elsewhere =
            |draft: &Draft| open.as_ref() != Some(&draft.name()) && !draft.is_fresh();
        let waiting: Vec<Draft> = self.drafts.all().into_iter().filter(is_elsewhere).collect();
        self.unsent.try_set(waiting);
    }
}
