//! Notes and tasks as they are looked for from elsewhere: by their words, and by a file that hangs on them.

use futures::FutureExt;
use futures::future::join_all;
use portico_api::opendrive::notes::NotesOf;
use portico_api::opendrive::notes::list_notepads::ListNotepads;
use portico_api::opendrive::notes::search_notes::SearchNotes;
use portico_api::opendrive::tasks::list_tasks::ListTasks;
use portico_api::opendrive::tasks::search_tasks::SearchTasks;

use super::OpenDrive;
use super::notes::convert as of_notes;
use super::tasks::convert as of_tasks;
use crate::drive::capability::Call;
use crate::drive::capability::written::Written;
use crate::drive::model::FileId;
use crate::drive::model::notes::{FoundNote, FoundNotes, Note, Notepad};
use crate::drive::model::tasks::{FoundTask, TaskOfFile};

/// How many notepads are read at a time.
const AT_ONCE: usize = 6;

impl Written for OpenDrive {
    fn find_notes<'a>(&'a self, text: &'a str) -> Call<'a, FoundNotes> {
        async move {
            let ask = SearchNotes { search_query: text.to_owned() };
            self.session.send(&ask).await.map(of_notes::found)
        }
        .boxed_local()
    }

    fn find_tasks<'a>(&'a self, text: &'a str) -> Call<'a, Vec<FoundTask>> {
        async move {
            let ask = SearchTasks { search_query: text.to_owned() };
            self.session.send(&ask).await.map(of_tasks::found)
        }
        .boxed_local()
    }

    fn notes_of<'a>(&'a self, file: &'a FileId) -> Call<'a, Vec<FoundNote>> {
        async move {
            // The vendor does not tell what a file hangs on: whoever wants to know reads the notepads.
            let pads = self.session.send(&ListNotepads {}).await?.0;
            let pads: Vec<Notepad> = pads.into_iter().map(of_notes::notepad).collect();
            let mut found = Vec::new();
            for some in pads.chunks(AT_ONCE) {
                let read = some.iter().map(|pad| self.notes_in(NotesOf::Notepad, pad.id.as_str()));
                for (pad, notes) in some.iter().zip(join_all(read).await) {
                    let hangs = |note: &Note| note.file.as_ref() == Some(file);
                    found.extend(notes?.into_iter().filter(hangs).map(|note| FoundNote {
                        notepad: pad.id.clone(),
                        id: Some(note.id),
                        text: note.text,
                    }));
                }
            }
            Ok(found)
        }
        .boxed_local()
    }

    fn tasks_of<'a>(&'a self, file: &'a FileId) -> Call<'a, Vec<TaskOfFile>> {
        async move {
            let all = self.session.send(&ListTasks::default()).await?.0;
            let hangs = |files: &[portico_api::opendrive::tasks::Attachment]| {
                files.iter().any(|it| it.file_id == *file)
            };
            let found = all.into_iter().filter(|task| hangs(&task.attachments));
            Ok(found.map(|task| TaskOfFile { id: task.task_id, name: task.name }).collect())
        }
        .boxed_local()
    }
}
