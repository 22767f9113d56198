//! What the editor asks of the drive: the only files of it that call the client.

mod reading;
mod saving;

use std::rc::Rc;

use leptos::prelude::*;
use portico_client::drive::capability::{Contents, Inspection, Rewriting};
use portico_client::drive::model::{Entry, EntryKind, FileId, FolderId};
use portico_client::vendor::{open_inspection, open_rewriting};

use super::draft::{Draft, begin, drafts_of, stopped};
use super::sheet::{Hurdle, Sheet};
use crate::parts::contents::use_contents;
use crate::parts::drafts::Drafts;
use crate::parts::kit::{Kit, use_kit};
use crate::parts::saving::Stage;
use crate::state::lazy::use_lazy_state;
use crate::state::session::use_session;

/// Asks.
#[derive(Clone, Copy)]
pub struct Data {
    inspection: StoredValue<Rc<dyn Inspection>, LocalStorage>,
    rewriting: StoredValue<Rc<dyn Rewriting>, LocalStorage>,
    contents: StoredValue<Rc<dyn Contents>, LocalStorage>,
    kit: Kit,
    /// What this browser keeps.
    pub drafts: Drafts,
}

impl Data {
    /// That of this page: what is on its way when the editor is closed goes on.
    #[must_use]
    pub fn of_page() -> Self {
        use_lazy_state().get_or_create(Self::new)
    }

    fn new() -> Self {
        let session = use_session().get();
        Self {
            inspection: StoredValue::new_local(open_inspection(&session)),
            rewriting: StoredValue::new_local(open_rewriting(&session)),
            contents: StoredValue::new_local(use_contents()),
            kit: use_kit(),
            drafts: drafts_of(&session.owner().unwrap_or_default()),
        }
    }

    /// Opens a file. A text that this browser has kept is always there again, whatever became of the file.
    ///
    /// # Errors
    /// Why there is nothing to edit.
    pub async fn open(self, file: &FileId, folder: &FolderId) -> Result<Sheet, Hurdle> {
        let draft: Option<Draft> = self.drafts.get(file.as_str());
        let there = self.look(file).await;
        match (there, draft) {
            (Ok(there), draft) => {
                let now = mark_of(&there.entry);
                let saving = begin(there.text, draft.as_ref());
                // A text that was begun from another content still says from which.
                let (mark, other_mark) =
                    if let (Stage::Conflict(_), Some(draft)) = (&saving.stage, &draft) {
                        (draft.mark.clone(), now)
                    } else {
                        (now, None)
                    };
                let since = draft.as_ref().filter(|_| saving.stage != Stage::Saved);
                if draft.is_some() && since.is_none() {
                    self.drafts.forget(file.as_str());
                }
                Ok(Sheet {
                    file: file.clone(),
                    name: there.entry.name,
                    folder: there.folder.unwrap_or_else(|| folder.clone()),
                    mark,
                    other_mark,
                    form: there.form,
                    saving,
                    since: since.map(|draft| draft.at),
                    pen: since.map(|draft| draft.pen),
                })
            }
            (Err(hurdle), Some(draft)) => {
                let stage = match hurdle {
                    Hurdle::Failed(problem) => Stage::Failed(problem),
                    Hurdle::Gone | Hurdle::NotText | Hurdle::Size | Hurdle::Unfinished => {
                        Stage::Gone
                    }
                };
                Ok(Sheet {
                    file: file.clone(),
                    saving: stopped(&draft, stage),
                    name: draft.name,
                    folder: FolderId::new(draft.folder),
                    mark: draft.mark,
                    other_mark: None,
                    form: draft.form,
                    since: Some(draft.at),
                    pen: Some(draft.pen),
                })
            }
            (Err(hurdle), None) => Err(hurdle),
        }
    }

    /// A text has arrived: what this browser has kept of it is not needed any more.
    pub fn settle(self, sent: &Draft) {
        let kept: Option<Draft> = self.drafts.get(&sent.file);
        if kept.is_some_and(|kept| kept.text == sent.text) {
            self.drafts.forget(&sent.file);
        }
    }
}

/// The sum of a file's content.
#[must_use]
pub fn mark_of(entry: &Entry) -> Option<String> {
    match &entry.kind {
        EntryKind::File { md5, .. } => md5.clone(),
        EntryKind::Folder { .. } => None,
    }
}
