//! What the panel asks about the open task: comments, people and files; the only file of it that calls the client.

use std::rc::Rc;

use futures::FutureExt;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::tasks::TaskTalk;
use portico_client::drive::model::tasks::{CommentId, FileId, Hanger, SubCommentId, TaskId};
use portico_client::problem::Problem;
use portico_client::vendor::open_task_talk;

use super::super::data::Data;
use crate::locales::tasks as texts;
use crate::parts::deed::Work;
use crate::parts::load::Load;
use crate::state::lazy::use_lazy_state;
use crate::state::session::use_session;

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

/// Asks and changes.
#[derive(Clone, Copy)]
pub struct PanelData {
    data: Data,
    client: StoredValue<Rc<dyn TaskTalk>, LocalStorage>,
}

impl PanelData {
    /// That of this page: an undo works wherever one has gone meanwhile.
    #[must_use]
    pub fn of(data: Data) -> Self {
        let session = use_session();
        use_lazy_state().get_or_create(move || Self {
            data,
            client: StoredValue::new_local(open_task_talk(&session.get())),
        })
    }

    /// Reads a task with what is said about it, and who works on its project.
    pub fn open(self, id: TaskId) {
        let Some(client) = self.client.try_get_value() else { return };
        spawn_local(async move {
            let answer = client.task(&id).await;
            let project = answer.as_ref().ok().and_then(|(task, _)| task.project.clone());
            match answer {
                // What was shown of it is not so any more.
                Err(problem @ Problem::NotFound(_)) => {
                    self.data.opened.try_set(Load::Failed(problem));
                }
                answer => self.data.take_opened(answer),
            }
            if let Some(project) = project
                && let Ok(people) = client.people(&project).await
            {
                self.data.people.try_set(people);
            }
        });
    }

    /// Reads what is said about a task, if it is still the open one.
    fn listen(self, id: TaskId) {
        let Some(client) = self.client.try_get_value() else { return };
        spawn_local(async move {
            // Without an answer, what is shown stays.
            let Ok(comments) = client.comments(&id).await else { return };
            self.data.hear(&id, comments);
            self.data.again();
        });
    }

    /// Says something; the field stays as it is when it fails.
    pub fn say(self, task: TaskId, talk: Talk, text: String) -> Work {
        let client = self.client.get_value();
        async move {
            match &talk {
                Talk::Comment => client.comment(&task, &text).await?,
                Talk::Reply(comment) => client.reply(comment, &text).await?,
                Talk::EditComment(comment) => client.edit_comment(comment, &text).await?,
                Talk::EditReply(reply) => client.edit_reply(reply, &text).await?,
            }
            self.listen(task);
            Ok(())
        }
        .boxed_local()
    }

    /// Deletes what was said, for ever.
    pub fn unsay(self, task: TaskId, said: Said) {
        let client = self.client.get_value();
        let work = async move {
            match &said {
                Said::Comment(comment) => client.delete_comment(comment).await,
                Said::Reply(reply) => client.delete_reply(reply).await,
            }
        };
        self.data.run(work.boxed_local(), move || self.listen(task));
    }

    /// Hangs a file on a task or on a comment of it.
    pub fn attach(self, task: TaskId, to: Hanger, file: FileId) {
        let client = self.client.get_value();
        let work = async move { client.attach(&to, &file).await };
        self.data.run(work.boxed_local(), move || self.open(task));
    }

    /// Takes a file off again; that can be undone.
    pub fn detach(self, task: TaskId, from: Hanger, file: FileId, name: &str) {
        let (client, text) = (self.client.get_value(), texts::detached(name));
        let (hanger, gone) = (from.clone(), file.clone());
        let work = async move { client.detach(&hanger, &gone).await };
        self.data.run(work.boxed_local(), move || {
            self.open(task.clone());
            let undo = move || self.attach(task.clone(), from.clone(), file.clone());
            self.data.toasts.undoable(text, undo);
        });
    }
}
