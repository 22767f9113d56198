//! Notes and tasks as they are looked for from elsewhere: by their words, and by a file that hangs on them.

use super::Call;
use crate::drive::model::FileId;
use crate::drive::model::notes::{FoundNote, FoundNotes};
use crate::drive::model::tasks::{FoundTask, TaskOfFile};

/// Finds notes and tasks.
pub trait Written {
    /// Looks for a text in notes and in the names of notepads.
    fn find_notes<'a>(&'a self, text: &'a str) -> Call<'a, FoundNotes>;
    /// Looks for a text in tasks, comments, projects and their lists.
    fn find_tasks<'a>(&'a self, text: &'a str) -> Call<'a, Vec<FoundTask>>;
    /// The notes that a file hangs on.
    fn notes_of<'a>(&'a self, file: &'a FileId) -> Call<'a, Vec<FoundNote>>;
    /// The tasks that a file hangs on.
    fn tasks_of<'a>(&'a self, file: &'a FileId) -> Call<'a, Vec<TaskOfFile>>;
}
