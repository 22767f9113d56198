//! Comments and files on the open task.

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use portico_client::drive::model::tasks::{CommentId, FileId, SubCommentId, TaskId};
use portico_client::problem::Problem;

use super::Data;
use crate::locales::tasks as texts;

type Done = LocalBoxFuture<'static, Result<(), Problem>>;

/// Where a text goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Talk {
    /// A new comment.
    Comment,
    /// A new answer to a comment.
    Reply(CommentId),
    /// Another text of a comment.
    EditComment(CommentId),
    /// Another text of an answer.
    EditReply(SubCommentId),
}

/// What is deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A comment with the answers to it.
    Comment(CommentId),
    /// An answer.
    Reply(SubCommentId),
}

impl Data {
    /// Says something; the field stays as it is when it fails.
    pub fn say(self, task: TaskId, talk: Talk, text: String) -> Done {
        let tasks = self.client();
        async move {
            match &talk {
                Talk::Comment => tasks.comment(&task, &text).await?,
                Talk::Reply(comment) => tasks.reply(comment, &text).await?,
                Talk::EditComment(comment) => tasks.edit_comment(comment, &text).await?,
                Talk::EditReply(reply) => tasks.edit_reply(reply, &text).await?,
            }
            self.open(task);
            self.again();
            Ok(())
        }
        .boxed_local()
    }

    /// Hangs a file on a task.
    pub fn attach(self, task: TaskId, file: FileId) {
        let tasks = self.client();
        let id = task.clone();
        let work = async move { tasks.attach(&id, &file).await };
        self.run(work.boxed_local(), move || self.open(task));
    }

    /// Takes a file off a task; it can be hung on it again.
    pub fn detach(self, task: TaskId, file: FileId, name: &str) {
        let tasks = self.client();
        let (id, gone, text) = (task.clone(), file.clone(), texts::detached(name));
        let work = async move { tasks.detach(&id, &gone).await };
        self.run(work.boxed_local(), move || {
            self.open(task.clone());
            let undo = move || self.attach(task.clone(), file.clone());
            self.toasts.undoable(text, undo);
        });
    }

    /// Deletes what was said, for ever.
    pub fn unsay(self, task: TaskId, said: Said) {
        let tasks = self.client();
        let work = async move {
            match &said {
                Said::Comment(comment) => tasks.delete_comment(comment).await,
                Said::Reply(reply) => tasks.delete_reply(reply).await,
            }
        };
        self.run(work.boxed_local(), move || {
            self.open(task);
            self.again();
        });
    }
}
