//! Chapter 11: lists of projects, projects, lists of tasks, tasks, comments and tags.

pub mod add_project_permission;
pub mod archive_project;
pub mod archive_project_list;
pub mod archive_task;
pub mod archive_task_list;
pub mod attach_task_file;
pub mod count_archived_items;
pub mod count_trashed_items;
pub mod create_comment;
pub mod create_project;
pub mod create_project_list;
pub mod create_subcomment;
pub mod create_tag;
pub mod create_task;
pub mod create_task_list;
pub mod delete_tag;
pub mod empty_tasks_trash;
pub mod list_archived_items;
pub mod list_assigned_users;
pub mod list_project_lists;
pub mod list_projects;
pub mod list_tags;
pub mod list_task_comments;
pub mod list_task_lists;
pub mod list_tasks;
pub mod list_trashed_items;
pub mod move_task;
pub mod remove_task_attachment;
pub mod restore_project;
pub mod restore_project_list;
pub mod restore_task;
pub mod restore_task_list;
pub mod search_tasks;
pub mod trash_comment;
pub mod trash_project;
pub mod trash_project_list;
pub mod trash_subcomment;
pub mod trash_task;
pub mod trash_task_list;
pub mod update_comment;
pub mod update_project;
pub mod update_project_list;
pub mod update_subcomment;
pub mod update_tag;
pub mod update_task;
pub mod update_task_list;

mod types;

use serde::{Deserialize, Serialize};

use super::{chapter, codes};
use crate::{TagId, wire};
pub use types::{
    Attachment, Comment, Project, ProjectList, ProjectRef, SubComment, Task, TaskList, TaskUser,
};

chapter!(
    list_tasks::ListTasks,
    list_archived_items::ListArchivedItems,
    count_archived_items::CountArchivedItems,
    list_project_lists::ListProjectLists,
    list_projects::ListProjects,
    search_tasks::SearchTasks,
    list_tags::ListTags,
    list_task_comments::ListTaskComments,
    list_task_lists::ListTaskLists,
    list_trashed_items::ListTrashedItems,
    count_trashed_items::CountTrashedItems,
    list_assigned_users::ListAssignedUsers,
    create_task::CreateTask,
    add_project_permission::AddProjectPermission,
    create_comment::CreateComment,
    create_project::CreateProject,
    create_project_list::CreateProjectList,
    create_subcomment::CreateSubcomment,
    create_tag::CreateTag,
    create_task_list::CreateTaskList,
    update_task::UpdateTask,
    archive_task::ArchiveTask,
    archive_project::ArchiveProject,
    archive_project_list::ArchiveProjectList,
    archive_task_list::ArchiveTaskList,
    update_comment::UpdateComment,
    move_task::MoveTask,
    update_project::UpdateProject,
    update_project_list::UpdateProjectList,
    restore_task::RestoreTask,
    restore_task_list::RestoreTaskList,
    update_subcomment::UpdateSubcomment,
    update_tag::UpdateTag,
    update_task_list::UpdateTaskList,
    remove_task_attachment::RemoveTaskAttachment,
    empty_tasks_trash::EmptyTasksTrash,
    delete_tag::DeleteTag,
    trash_task::TrashTask,
    trash_comment::TrashComment,
    trash_project::TrashProject,
    trash_project_list::TrashProjectList,
    trash_subcomment::TrashSubcomment,
    trash_task_list::TrashTaskList,
    restore_project::RestoreProject,
    restore_project_list::RestoreProjectList,
    attach_task_file::AttachTaskFile,
);

codes!(
    /// How urgent a task is (guide 11.13).
    Priority {
        /// Nothing is said about it.
        None = 0,
        /// Not very.
        Low = 1,
        /// Somewhat.
        Medium = 2,
        /// Very.
        High = 3,
    }
);

/// What kind of item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// Projects.
    Project,
    /// Tasks.
    Task,
    /// Lists of tasks.
    TaskList,
    /// Lists of projects.
    ProjectList,
}

/// How far a task or a project is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkStatus {
    /// Something is to be done.
    Active,
    /// All is done.
    Completed,
}

/// Something that was put aside; all rows of an answer are of the kind that was asked for (quirk 77).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ShelvedItem {
    /// A task.
    Task(Box<Task>),
    /// A list of tasks.
    TaskList(TaskList),
    /// A project.
    Project(Project),
    /// A list of projects.
    ProjectList(ProjectList),
}

/// What a file hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttachedTo {
    /// A task.
    Task,
    /// A comment.
    Comment,
}

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Tag {
    /// Which tag.
    #[serde(with = "wire::text_number")]
    pub tag_id: TagId,
    /// Its name.
    #[serde(default, with = "wire::text")]
    pub name: String,
    /// Its color, six hexadecimal digits.
    #[serde(default, with = "wire::text")]
    pub color: String,
}

/// How many items of each kind were put aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ShelvedCounts {
    /// Projects.
    #[serde(default, with = "wire::digits")]
    pub projects: u64,
    /// Lists of projects.
    #[serde(default, with = "wire::digits")]
    pub project_lists: u64,
    /// Tasks.
    #[serde(default, with = "wire::digits")]
    pub tasks: u64,
    /// Lists of tasks.
    #[serde(default, with = "wire::digits")]
    pub task_lists: u64,
}
