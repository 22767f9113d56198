//! Comments on tasks, the answers to them, and the files on tasks.

use futures::FutureExt;
use portico_api::opendrive::tasks::AttachedTo;
use portico_api::opendrive::tasks::attach_task_file::AttachTaskFile;
use portico_api::opendrive::tasks::create_comment::CreateComment;
use portico_api::opendrive::tasks::create_subcomment::CreateSubcomment;
use portico_api::opendrive::tasks::remove_task_attachment::RemoveTaskAttachment;
use portico_api::opendrive::tasks::trash_comment::TrashComment;
use portico_api::opendrive::tasks::trash_subcomment::TrashSubcomment;
use portico_api::opendrive::tasks::update_comment::UpdateComment;
use portico_api::opendrive::tasks::update_subcomment::UpdateSubcomment;

use super::super::OpenDrive;
use crate::drive::capability::Call;
use crate::drive::model::tasks::{CommentId, FileId, SubCommentId, TaskId};

impl OpenDrive {
    pub(super) fn hang<'a>(&'a self, task: &'a TaskId, file: &'a FileId) -> Call<'a, ()> {
        async move {
            let ask = AttachTaskFile {
                item_type: AttachedTo::Task,
                item_id: task.as_str().to_owned(),
                file_id: file.clone(),
            };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    pub(super) fn unhang<'a>(&'a self, task: &'a TaskId, file: &'a FileId) -> Call<'a, ()> {
        async move {
            let ask = RemoveTaskAttachment {
                item_type: AttachedTo::Task,
                item_id: task.as_str().to_owned(),
                file_id: file.clone(),
            };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    pub(super) fn write_comment<'a>(&'a self, task: &'a TaskId, text: &'a str) -> Call<'a, ()> {
        async move {
            let ask = CreateComment { task_id: task.clone(), comment_text: text.to_owned() };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    pub(super) fn write_reply<'a>(&'a self, id: &'a CommentId, text: &'a str) -> Call<'a, ()> {
        async move {
            let ask = CreateSubcomment { comment_id: id.clone(), subcomment_text: text.to_owned() };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    pub(super) fn rewrite_comment<'a>(&'a self, id: &'a CommentId, text: &'a str) -> Call<'a, ()> {
        async move {
            let comment_text = Some(text.to_owned());
            let ask = UpdateComment { comment_id: id.clone(), comment_text, tag_id: None };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    pub(super) fn rewrite_reply<'a>(&'a self, id: &'a SubCommentId, text: &'a str) -> Call<'a, ()> {
        async move {
            let subcomment_text = text.to_owned();
            let ask = UpdateSubcomment { subcomment_id: id.clone(), subcomment_text };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    pub(super) fn drop_comment<'a>(&'a self, id: &'a CommentId) -> Call<'a, ()> {
        async move { self.session.send(&TrashComment { comment_id: id.clone() }).await.map(drop) }
            .boxed_local()
    }

    pub(super) fn drop_reply<'a>(&'a self, id: &'a SubCommentId) -> Call<'a, ()> {
        async move {
            self.session.send(&TrashSubcomment { subcomment_id: id.clone() }).await.map(drop)
        }
        .boxed_local()
    }
}
