//! What is in a file, if it is a text.

use std::rc::Rc;

use leptos::prelude::*;
use portico_client::drive::capability::Contents;
use portico_client::drive::model::{Entry, EntryId, FileId, FolderId};
use portico_client::problem::Problem;

use super::Data;
use crate::parts::editor::sheet::Hurdle;
use crate::parts::entry_icon::is_unfinished;
use crate::parts::text_form::{self, Form, MOST};

/// A file, and what it says.
pub(super) struct There {
    pub(super) entry: Entry,
    pub(super) folder: Option<FolderId>,
    pub(super) text: String,
    pub(super) form: Form,
}

impl Data {
    pub(super) async fn look(self, file: &FileId) -> Result<There, Hurdle> {
        let inspection = self.inspection.get_value();
        let id = EntryId::File(file.clone());
        let located = match inspection.locate(&id).await {
            Ok(located) if located.is_trashed => return Err(Hurdle::Gone),
            Ok(located) => located,
            Err(Problem::NotFound(_)) => return Err(Hurdle::Gone),
            Err(problem) => return Err(Hurdle::Failed(problem)),
        };
        let there = self.read(located.entry).await?;
        Ok(There { folder: located.folder, ..there })
    }

    /// What is in a file. Its sum was asked for before: should it change in between, the text is compared once more
    /// before anything is written over it.
    pub(super) async fn read(self, entry: Entry) -> Result<There, Hurdle> {
        let size = entry.size().unwrap_or_default();
        if size > MOST {
            return Err(Hurdle::Size);
        }
        if is_unfinished(&entry) {
            return Err(Hurdle::Unfinished);
        }
        let EntryId::File(file) = &entry.id else { return Err(Hurdle::Gone) };
        let contents = self.contents.get_value();
        // Nothing needs no asking.
        let bytes = if size == 0 {
            Vec::new()
        } else {
            bytes_of(&*contents, file).await.map_err(Hurdle::Failed)?
        };
        let (text, form) = text_form::read(&bytes).ok_or(Hurdle::NotText)?;
        Ok(There { entry, folder: None, text, form })
    }
}

async fn bytes_of(contents: &dyn Contents, file: &FileId) -> Result<Vec<u8>, Problem> {
    Ok(contents.read(file, None, Rc::new(|_| {})).await?.read().await?)
}
