//! Texts on their way to the drive: over the ones that they were begun from, or into files of their own.

use leptos::prelude::*;
use portico_client::blob::Blob;
use portico_client::drive::model::notes::Rewrite;
use portico_client::drive::model::{Entry, EntryId, FileId, FolderId, Overwrite};
use portico_client::problem::Problem;

use super::{Data, mark_of};
use crate::parts::editor::draft::Draft;
use crate::parts::editor::sheet::{Answer, Hurdle};
use crate::parts::make_file::{make_file, now};
use crate::parts::text_form;

impl Data {
    /// Writes a text over the one that it was begun from.
    ///
    /// # Errors
    /// What the drive says.
    pub async fn save(self, draft: &Draft) -> Result<Answer, Problem> {
        let rewriting = self.rewriting.get_value();
        let file = FileId::new(draft.file.as_str());
        let bytes = text_form::write(&draft.text, draft.form);
        let mut mark = draft.mark.clone();
        let mut is_second = false;
        loop {
            let content = Blob::of_bytes(&bytes)?;
            let there = match rewriting.rewrite_over(&file, mark.as_deref(), content, now()).await?
            {
                Overwrite::Done(entry) => return Ok(done(entry)),
                Overwrite::Gone => return Ok(gone()),
                Overwrite::Other(entry) => match self.read(entry).await {
                    Ok(there) => there,
                    Err(Hurdle::Failed(problem)) => return Err(problem),
                    Err(Hurdle::Gone | Hurdle::NotText | Hurdle::Size | Hurdle::Unfinished) => {
                        return Ok(gone());
                    }
                },
            };
            if there.text == draft.text {
                // An answer that got lost has written it before.
                return Ok(done(there.entry));
            }
            if there.text != draft.base || is_second {
                return Ok(Answer {
                    rewrite: Rewrite::Conflict(there.text),
                    entry: Some(there.entry),
                    form: Some(there.form),
                });
            }
            // It was written again as it was.
            mark = mark_of(&there.entry);
            is_second = true;
        }
    }

    /// Makes a file of its own of a text, under a name that is free; `is_gone` says whether the one that it was in is gone.
    ///
    /// # Errors
    /// What the drive says.
    pub async fn create(self, draft: &Draft, is_gone: bool) -> Result<Entry, Problem> {
        let rewriting = self.rewriting.get_value();
        let content = Blob::of_bytes(&text_form::write(&draft.text, draft.form))?;
        let folder = FolderId::new(draft.folder.as_str());
        let own = EntryId::File(FileId::new(draft.file.as_str()));
        let gone = is_gone.then_some(&own);
        make_file(&*rewriting, self.kit, &folder, &draft.name, gone, content).await
    }
}

fn done(entry: Entry) -> Answer {
    Answer { rewrite: Rewrite::Done, entry: Some(entry), form: None }
}

fn gone() -> Answer {
    Answer { rewrite: Rewrite::Gone, entry: None, form: None }
}
