//! What the chapter's answers have in common.

use serde::{Deserialize, Serialize};

use super::Priority;
use crate::opendrive::Right;
use crate::{
    AccessUserId, CommentId, FileId, ProjectId, ProjectListId, SubCommentId, TagId, TaskId,
    TaskListId, UnixTime, UserId, wire,
};

/// Somebody who works on a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct TaskUser {
    /// Which account user; `0` for the owner of the account.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub access_user_id: Option<AccessUserId>,
    /// Whose account it is.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// The first name.
    #[serde(default, with = "wire::text")]
    pub first_name: String,
    /// The last name.
    #[serde(default, with = "wire::text")]
    pub last_name: String,
}

/// A file that hangs on a task or a comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Attachment {
    /// Its name.
    #[serde(default, with = "wire::text")]
    pub file_name: String,
    /// How many bytes.
    #[serde(default, with = "wire::digits")]
    pub size: u64,
    /// Which file.
    pub file_id: FileId,
    /// Its picture.
    #[serde(default, with = "wire::text")]
    pub thumb_link: String,
}

/// A comment on a comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct SubComment {
    /// Which one.
    pub sub_comment_id: SubCommentId,
    /// What it says.
    #[serde(default, with = "wire::text")]
    pub sub_comment: String,
    /// When it was written.
    #[serde(default, with = "wire::digits")]
    pub created: UnixTime,
    /// Which account user wrote it; 0 for the owner of the account.
    #[serde(default, with = "wire::text_number::option", skip_serializing_if = "Option::is_none")]
    pub access_user_id: Option<AccessUserId>,
    /// Whose account it is.
    #[serde(default, with = "wire::text_number::option", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// The writer's first name.
    #[serde(default, with = "wire::text")]
    pub owner_first_name: String,
    /// The writer's last name.
    #[serde(default, with = "wire::text")]
    pub owner_last_name: String,
    /// The address of the writer's picture.
    #[serde(default, with = "wire::text")]
    pub owner_avatar: String,
    /// The color behind the writer's initials, six hexadecimal digits.
    #[serde(default, with = "wire::text")]
    pub owner_avatar_color: String,
}

/// A comment on a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Comment {
    /// Which comment.
    pub comment_id: CommentId,
    /// What it says.
    #[serde(default, with = "wire::text")]
    pub comment: String,
    /// Its number in the task, from 1.
    #[serde(default, with = "wire::digits")]
    pub number: u32,
    /// When it was written.
    #[serde(default, with = "wire::digits")]
    pub created: UnixTime,
    /// Its tag.
    #[serde(default, with = "wire::text_number::option", skip_serializing_if = "Option::is_none")]
    pub tag_id: Option<TagId>,
    /// The tag's name.
    #[serde(default, with = "wire::text")]
    pub tag_name: String,
    /// The tag's color, six hexadecimal digits.
    #[serde(default, with = "wire::text")]
    pub tag_color: String,
    /// The writer's first name.
    #[serde(default, with = "wire::text")]
    pub owner_first_name: String,
    /// The writer's last name.
    #[serde(default, with = "wire::text")]
    pub owner_last_name: String,
    /// Whose account it is.
    #[serde(default, with = "wire::text_number::option", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Which account user wrote it; 0 for the owner of the account.
    #[serde(default, with = "wire::text_number::option", skip_serializing_if = "Option::is_none")]
    pub access_user_id: Option<AccessUserId>,
    /// The address of the writer's picture.
    #[serde(default, with = "wire::text")]
    pub owner_avatar: String,
    /// The color behind the writer's initials, six hexadecimal digits.
    #[serde(default, with = "wire::text")]
    pub owner_avatar_color: String,
    /// The comments on it, the oldest first.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub sub_comments: Vec<SubComment>,
    /// The files on it.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub attachments: Vec<Attachment>,
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Task {
    /// Which task.
    pub task_id: TaskId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
    /// Its number in the project, from 1.
    #[serde(default, with = "wire::number")]
    pub number: u32,
    /// What is to be done.
    #[serde(default, with = "wire::text")]
    pub description: String,
    /// When it begins, `YYYY-MM-DD`; empty for none.
    #[serde(default, with = "wire::text")]
    pub start_date: String,
    /// When it is to be done, `YYYY-MM-DD`; empty for none.
    #[serde(default, with = "wire::text")]
    pub due_date: String,
    /// True when only its maker and who it is assigned to see it.
    #[serde(rename = "Private", default, with = "wire::flag_number")]
    pub is_private: bool,
    /// How urgent it is.
    #[serde(default, with = "wire::number")]
    pub priority: Priority,
    /// How much of it is done, in percent.
    #[serde(default, with = "wire::number")]
    pub progress: u8,
    /// `active` or `completed`.
    #[serde(default, with = "wire::text")]
    pub status: String,
    /// Its color, six hexadecimal digits; empty for none.
    #[serde(default, with = "wire::text")]
    pub color: String,
    /// Not 0 while it is in the trash (quirk 76).
    #[serde(default, with = "wire::number")]
    pub trashed: i64,
    /// Not 0 while it is archived.
    #[serde(default, with = "wire::number")]
    pub archived: i64,
    /// Its place in the list.
    #[serde(default, with = "wire::number")]
    pub order_no: i64,
    /// First name of who it is assigned to.
    #[serde(default, with = "wire::text")]
    pub assigned_first_name: String,
    /// Last name of who it is assigned to.
    #[serde(default, with = "wire::text")]
    pub assigned_last_name: String,
    /// The account of who it is assigned to; none for nobody.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user_id: Option<UserId>,
    /// Which account user it is assigned to; `0` for the owner of the account.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub assigned_to_access_user_id: Option<AccessUserId>,
    /// First name of who made it.
    #[serde(default, with = "wire::text")]
    pub owner_first_name: String,
    /// Last name of who made it.
    #[serde(default, with = "wire::text")]
    pub owner_last_name: String,
    /// The tag's color, six hexadecimal digits.
    #[serde(default, with = "wire::text")]
    pub tag_color: String,
    /// The tag's name.
    #[serde(default, with = "wire::text")]
    pub tag_text: String,
    /// Its tag.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub tag_id: Option<TagId>,
    /// The list that it is in.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub task_list_id: Option<TaskListId>,
    /// The list's name.
    #[serde(default, with = "wire::text")]
    pub task_list_name: String,
    /// The project that it is in.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
    /// The project's name.
    #[serde(default, with = "wire::text")]
    pub project_name: String,
    /// The list that the project is in.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub project_list_id: Option<ProjectListId>,
    /// That list's name.
    #[serde(default, with = "wire::text")]
    pub project_list_name: String,
    /// How many comments it has.
    #[serde(default, with = "wire::number")]
    pub comments_count: u32,
    /// The account of who made it.
    #[serde(default, with = "wire::text_number::option", skip_serializing_if = "Option::is_none")]
    pub owner_user_id: Option<UserId>,
    /// Which account user made it; 0 for the owner of the account.
    #[serde(default, with = "wire::text_number::option", skip_serializing_if = "Option::is_none")]
    pub owner_access_user_id: Option<AccessUserId>,
    /// What the caller may do with it.
    #[serde(default, with = "wire::number")]
    pub access_mode: Right,
    /// Its page on the web.
    #[serde(default, with = "wire::text")]
    pub link: String,
    /// Who may work on it.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub account_users: Vec<TaskUser>,
    /// The files on it.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub attachments: Vec<Attachment>,
    /// The address of the picture of who made it.
    #[serde(default, with = "wire::text")]
    pub owner_avatar: String,
    /// The color behind their initials, six hexadecimal digits.
    #[serde(default, with = "wire::text")]
    pub owner_avatar_color: String,
    /// The comments, where they were asked for.
    #[serde(
        default,
        deserialize_with = "wire::list::deserialize",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub comments: Vec<Comment>,
}

/// A list of tasks in a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct TaskList {
    /// Which list.
    pub task_list_id: TaskListId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
    /// When it is to be done, `YYYY-MM-DD`; empty for none.
    #[serde(default, with = "wire::text")]
    pub due_date: String,
    /// Not 0 while it is in the trash (quirk 76).
    #[serde(default, with = "wire::number")]
    pub trashed: i64,
    /// `active` or `completed`.
    #[serde(default, with = "wire::text")]
    pub status: String,
    /// Not 0 while it is archived.
    #[serde(default, with = "wire::number")]
    pub archived: i64,
    /// The project that it is in (extension 5).
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
    /// The project's name.
    #[serde(default, with = "wire::text")]
    pub project_name: String,
    /// The name of the list that the project is in.
    #[serde(default, with = "wire::text")]
    pub project_list_name: String,
    /// Who may work on it.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub account_users: Vec<TaskUser>,
    /// The tasks, where they were asked for.
    #[serde(
        default,
        deserialize_with = "wire::list::deserialize",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub tasks: Vec<Task>,
}

/// A project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Project {
    /// Which project.
    pub project_id: ProjectId,
    /// When it begins, `YYYY-MM-DD`; empty for none.
    #[serde(default, with = "wire::text")]
    pub start_date: String,
    /// When it is to be done, `YYYY-MM-DD`; empty for none.
    #[serde(default, with = "wire::text")]
    pub due_date: String,
    /// `active` or `completed`.
    #[serde(default, with = "wire::text")]
    pub status: String,
    /// The list that it is in.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub project_list_id: Option<ProjectListId>,
    /// The list's name.
    #[serde(default, with = "wire::text")]
    pub project_list_name: String,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
}

/// A project, as its list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ProjectRef {
    /// Which project.
    pub project_id: ProjectId,
    /// Its name.
    #[serde(default, with = "wire::text")]
    pub project_name: String,
    /// Not 0 while it is archived.
    #[serde(default, with = "wire::number")]
    pub archived: i64,
    /// Not 0 while it is in the trash.
    #[serde(default, with = "wire::number")]
    pub trashed: i64,
}

/// A list of projects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ProjectList {
    /// Which list.
    pub project_list_id: ProjectListId,
    /// Its name.
    #[serde(with = "wire::text")]
    pub name: String,
    /// When it was made.
    #[serde(default, with = "wire::number")]
    pub created: UnixTime,
    /// When it was archived; where archived ones are listed.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub archived: Option<UnixTime>,
    /// When it was put into the trash; where trashed ones are listed.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub trashed: Option<UnixTime>,
    /// The projects, where they were asked for.
    #[serde(default, deserialize_with = "wire::list::deserialize")]
    pub projects: Vec<ProjectRef>,
}
