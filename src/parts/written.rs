//! Where notes, tasks and projects are opened from elsewhere.

use portico_client::drive::model::notes::{NoteId, NotepadId};
use portico_client::drive::model::tasks::{ProjectId, TaskId};

use crate::routes::path::{NOTE_PARAM, Path, TASK_PARAM};

/// Where a notepad is, with a note of it open, if it is known which.
#[must_use]
pub fn note_href(pad: &NotepadId, note: Option<&NoteId>) -> String {
    let pad = Path::Notepad(pad.clone());
    note.map_or_else(|| pad.href(), |note| pad.href_with(&[(NOTE_PARAM, note.as_str())]))
}

/// Where a task is opened.
#[must_use]
pub fn task_href(task: &TaskId) -> String {
    Path::Tasks.href_with(&[(TASK_PARAM, task.as_str())])
}

/// Where a project is.
#[must_use]
pub fn project_href(project: &ProjectId) -> String {
    Path::Project(project.clone()).href()
}
