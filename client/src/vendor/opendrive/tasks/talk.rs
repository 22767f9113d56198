//! One task: comments on it, the answers to them, and the files that hang on both.

use futures::FutureExt;
use portico_api::opendrive::tasks::AttachedTo;
use portico_api::opendrive::tasks::attach_task_file::AttachTaskFile;
use portico_api::opendrive::tasks::create_comment::CreateComment;
use portico_api::opendrive::tasks::create_subcomment::CreateSubcomment;
use portico_api::opendrive::tasks::list_assigned_users::ListAssignedUsers;
use portico_api::opendrive::tasks::list_task_comments::ListTaskComments;
use portico_api::opendrive::tasks::list_tasks::ListTasks;
use portico_api::opendrive::tasks::remove_task_attachment::RemoveTaskAttachment;
use portico_api::opendrive::tasks::trash_comment::TrashComment;
use portico_api::opendrive::tasks::trash_subcomment::TrashSubcomment;
use portico_api::opendrive::tasks::update_comment::UpdateComment;
use portico_api::opendrive::tasks::update_subcomment::UpdateSubcomment;

use super::super::OpenDrive;
use super::convert;
use crate::drive::capability::Call;
use crate::drive::capability::tasks::TaskTalk;
use crate::drive::model::tasks::{
    Comment, CommentId, FileId, Hanger, Person, ProjectId, SubCommentId, Task, TaskId,
};
use crate::problem::{Details, Problem};

impl TaskTalk for OpenDrive {
    fn task<'a>(&'a self, task: &'a TaskId) -> Call<'a, (Task, Vec<Comment>)> {
        async move {
            let ask = ListTasks {
                task_id: Some(task.clone()),
                with_comments: Some(true),
                ..Default::default()
            };
            let found = self.session.send(&ask).await?.0.into_iter().next();
            let mut found = found.ok_or_else(|| Problem::NotFound(Details::default()))?;
            let comments = std::mem::take(&mut found.comments);
            Ok((convert::task(found), comments.into_iter().map(convert::comment).collect()))
        }
        .boxed_local()
    }

    fn comments<'a>(&'a self, task: &'a TaskId) -> Call<'a, Vec<Comment>> {
        async move {
            let ask = ListTaskComments { task_id: task.clone(), comment_id: None };
            let rows = self.session.send(&ask).await?;
            Ok(rows.0.into_iter().map(convert::comment).collect())
        }
        .boxed_local()
    }

    fn people<'a>(&'a self, project: &'a ProjectId) -> Call<'a, Vec<Person>> {
        async move {
            let ask = ListAssignedUsers { project_id: Some(project.clone()) };
            let rows = self.session.send(&ask).await?;
            Ok(rows.0.into_iter().filter_map(convert::person).collect())
        }
        .boxed_local()
    }

    fn comment<'a>(&'a self, task: &'a TaskId, text: &'a str) -> Call<'a, ()> {
        async move {
            let ask = CreateComment { task_id: task.clone(), comment_text: text.to_owned() };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn reply<'a>(&'a self, comment: &'a CommentId, text: &'a str) -> Call<'a, ()> {
        async move {
            let subcomment_text = text.to_owned();
            let ask = CreateSubcomment { comment_id: comment.clone(), subcomment_text };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn edit_comment<'a>(&'a self, comment: &'a CommentId, text: &'a str) -> Call<'a, ()> {
        async move {
            let comment_text = Some(text.to_owned());
            let ask = UpdateComment { comment_id: comment.clone(), comment_text, tag_id: None };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn edit_reply<'a>(&'a self, reply: &'a SubCommentId, text: &'a str) -> Call<'a, ()> {
        async move {
            let subcomment_text = text.to_owned();
            let ask = UpdateSubcomment { subcomment_id: reply.clone(), subcomment_text };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn delete_comment<'a>(&'a self, comment: &'a CommentId) -> Call<'a, ()> {
        async move {
            self.session.send(&TrashComment { comment_id: comment.clone() }).await.map(drop)
        }
        .boxed_local()
    }

    fn delete_reply<'a>(&'a self, reply: &'a SubCommentId) -> Call<'a, ()> {
        async move {
            self.session.send(&TrashSubcomment { subcomment_id: reply.clone() }).await.map(drop)
        }
        .boxed_local()
    }

    fn attach<'a>(&'a self, to: &'a Hanger, file: &'a FileId) -> Call<'a, ()> {
        async move {
            let (item_type, item_id) = named(to);
            let ask = AttachTaskFile { item_type, item_id, file_id: file.clone() };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn detach<'a>(&'a self, from: &'a Hanger, file: &'a FileId) -> Call<'a, ()> {
        async move {
            let (item_type, item_id) = named(from);
            let ask = RemoveTaskAttachment { item_type, item_id, file_id: file.clone() };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }
}

fn named(hanger: &Hanger) -> (AttachedTo, String) {
    match hanger {
        Hanger::Task(id) => (AttachedTo::Task, id.as_str().to_owned()),
        Hanger::Comment(id) => (AttachedTo::Comment, id.as_str().to_owned()),
    }
}
