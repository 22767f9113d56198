//! What was typed about a task and has not arrived yet, kept in this browser for whoever typed it.

use portico_client::drive::model::tasks::{CommentId, SubCommentId, TaskId, TaskListId};

use crate::parts::drafts::Drafts;

/// The keys of all of them begin so.
pub const SORT: &str = "portico.work.";

/// A text that is kept under a name of its own.
#[derive(Clone)]
pub struct Draft {
    drafts: Drafts,
    name: String,
}

impl Draft {
    /// The description of a task.
    #[must_use]
    pub fn of_description(drafts: Drafts, task: &TaskId) -> Self {
        Self::of(drafts, "description.", task.as_str())
    }

    /// A new comment on a task.
    #[must_use]
    pub fn of_comment(drafts: Drafts, task: &TaskId) -> Self {
        Self::of(drafts, "comment.", task.as_str())
    }

    /// A new answer to a comment.
    #[must_use]
    pub fn of_reply(drafts: Drafts, comment: &CommentId) -> Self {
        Self::of(drafts, "reply.", comment.as_str())
    }

    /// Another text of a comment.
    #[must_use]
    pub fn of_edited(drafts: Drafts, comment: &CommentId) -> Self {
        Self::of(drafts, "edited.", comment.as_str())
    }

    /// Another text of an answer.
    #[must_use]
    pub fn of_edited_reply(drafts: Drafts, reply: &SubCommentId) -> Self {
        Self::of(drafts, "edited-reply.", reply.as_str())
    }

    /// Lines that are to become tasks of a list.
    #[must_use]
    pub fn of_lines(drafts: Drafts, list: &TaskListId) -> Self {
        Self::of(drafts, "lines.", list.as_str())
    }

    fn of(drafts: Drafts, kind: &str, id: &str) -> Self {
        Self { drafts, name: [kind, id].concat() }
    }

    /// What was kept.
    #[must_use]
    pub fn get(&self) -> Option<String> {
        self.drafts.get(&self.name)
    }

    /// Keeps a text; false where this browser does not.
    pub fn put(&self, text: &str) -> bool {
        self.drafts.put(&self.name, &text).is_ok()
    }

    /// It is not needed any more.
    pub fn forget(&self) {
        self.drafts.forget(&self.name);
    }

    /// This text has arrived: what was typed since is another one.
    pub fn settle(&self, sent: &str) {
        if self.get().is_some_and(|kept| kept == sent) {
            self.forget();
        }
    }
}
