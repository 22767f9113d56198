//! Projects, tasks and comments as listings answer them.

use portico_api::opendrive::tasks::{
    Attachment, Comment, Priority, Project, ProjectList, ProjectRef, SubComment, Task, TaskList,
    TaskUser,
};
use portico_api::wire::Integer as _;
use portico_api::{
    AccessUserId, CommentId, FileId, ProjectId, ProjectListId, SubCommentId, TagId, TaskId,
    TaskListId, UnixTime, UserId,
};

use crate::db::entity::{project_list, task_subcomment};
use crate::db::nodes::FileRow;
use crate::db::shelf::Shelf;
use crate::routes::file;
use crate::services::tasks::details::{CommentRow, Crowd, Details, Person, Talk};
use crate::services::tasks::{ProjectRow, TaskListRow, TaskRow};

fn status(is_completed: bool) -> String {
    if is_completed { "completed" } else { "active" }.to_owned()
}

/// The markers of the trash and of the archive (quirk 76).
fn markers(shelf: Shelf) -> (i64, i64) {
    match shelf {
        Shelf::Active => (0, 0),
        Shelf::Archive => (0, 1),
        Shelf::Trash => (1, 0),
    }
}

/// A list of projects.
pub(super) fn project_list(list: &project_list::Model, projects: Vec<ProjectRef>) -> ProjectList {
    ProjectList {
        project_list_id: ProjectListId::new(list.id.to_string()),
        name: list.name.clone(),
        created: UnixTime(list.created),
        archived: Some(UnixTime(list.archived_at.unwrap_or(0))),
        trashed: Some(UnixTime(list.trashed_at.unwrap_or(0))),
        projects,
    }
}

/// A project, as its list shows it.
pub(super) fn project_ref(row: &ProjectRow) -> ProjectRef {
    let (trashed, archived) = markers(row.shelf());
    ProjectRef {
        project_id: ProjectId::new(row.project.id.to_string()),
        project_name: row.project.name.clone(),
        archived,
        trashed,
    }
}

/// A project.
pub(super) fn project(row: &ProjectRow) -> Project {
    Project {
        project_id: ProjectId::new(row.project.id.to_string()),
        start_date: row.project.start_date.clone(),
        due_date: row.project.due_date.clone(),
        status: status(row.project.is_completed),
        project_list_id: Some(ProjectListId::new(row.list.id.to_string())),
        project_list_name: row.list.name.clone(),
        name: row.project.name.clone(),
    }
}

/// A list of tasks.
pub(super) fn task_list(
    row: &TaskListRow,
    is_completed: bool,
    crowd: &Crowd,
    tasks: Vec<Task>,
) -> TaskList {
    let (trashed, archived) = markers(row.shelf());
    TaskList {
        task_list_id: TaskListId::new(row.list.id.to_string()),
        name: row.list.name.clone(),
        due_date: row.list.due_date.clone(),
        trashed,
        status: status(is_completed),
        archived,
        project_id: Some(ProjectId::new(row.list.project_id.to_string())),
        project_name: row.inside.project.name.clone(),
        project_list_name: row.inside.list.name.clone(),
        account_users: crowd.workers(row.list.project_id).map(user).collect(),
        tasks,
    }
}

/// A task.
pub(super) fn task(row: &TaskRow, details: &Details) -> Task {
    let (task, list, project) = (&row.task, &row.inside.list, row.project());
    let (trashed, archived) = markers(row.shelf());
    let crowd = &details.crowd;
    let maker = crowd.person(task.maker_id);
    let assigned = task.is_assigned.then(|| crowd.person(task.assigned_id));
    let tag = task.tag_id.and_then(|id| details.tags.get(&id));
    Task {
        task_id: TaskId::new(task.id.to_string()),
        name: task.name.clone(),
        number: file::unsigned(i64::from(task.number)),
        description: task.description.clone(),
        start_date: task.start_date.clone(),
        due_date: task.due_date.clone(),
        is_private: task.is_private,
        priority: Priority::from_wide(i128::from(task.priority)).unwrap_or_default(),
        progress: file::unsigned(i64::from(task.progress)),
        status: status(task.is_completed),
        color: task.color.clone(),
        trashed,
        archived,
        order_no: task.place,
        assigned_first_name: assigned.map(|it| it.first_name.clone()).unwrap_or_default(),
        assigned_last_name: assigned.map(|it| it.last_name.clone()).unwrap_or_default(),
        assigned_to_user_id: assigned.map(|it| UserId::new(it.account.to_string())),
        assigned_to_access_user_id: assigned.map(|it| AccessUserId::new(it.member.to_string())),
        owner_first_name: maker.first_name.clone(),
        owner_last_name: maker.last_name.clone(),
        tag_color: tag.map(|tag| tag.color.clone()).unwrap_or_default(),
        tag_text: tag.map(|tag| tag.name.clone()).unwrap_or_default(),
        tag_id: tag.map(|tag| TagId::new(tag.id.to_string())),
        task_list_id: Some(TaskListId::new(list.id.to_string())),
        task_list_name: list.name.clone(),
        project_id: Some(ProjectId::new(project.project.id.to_string())),
        project_name: project.project.name.clone(),
        project_list_id: Some(ProjectListId::new(project.list.id.to_string())),
        project_list_name: project.list.name.clone(),
        comments_count: file::unsigned(details.comments(task.id)),
        owner_user_id: Some(UserId::new(maker.account.to_string())),
        owner_access_user_id: Some(AccessUserId::new(maker.member.to_string())),
        access_mode: project.right,
        // A task has no page for those who are not signed in.
        link: String::new(),
        account_users: crowd.workers(project.project.id).map(user).collect(),
        attachments: details.files(task.id).iter().map(attachment).collect(),
        owner_avatar: String::new(),
        owner_avatar_color: maker.color.clone(),
        comments: Vec::new(),
    }
}

/// Somebody who works on a project.
pub(super) fn user(person: &Person) -> TaskUser {
    TaskUser {
        access_user_id: Some(AccessUserId::new(person.member.to_string())),
        user_id: Some(UserId::new(person.account.to_string())),
        first_name: person.first_name.clone(),
        last_name: person.last_name.clone(),
    }
}

fn attachment(row: &FileRow) -> Attachment {
    Attachment {
        file_name: row.node.name.clone(),
        size: file::unsigned(row.file.size),
        file_id: FileId::new(&row.node.id),
        thumb_link: file::links(row).thumbnail,
    }
}

/// A comment with the comments on it.
pub(super) fn comment(row: &CommentRow, talk: &Talk) -> Comment {
    let CommentRow { comment, below, files } = row;
    let writer = talk.crowd.person(comment.writer_id);
    let tag = comment.tag_id.and_then(|id| talk.tags.get(&id));
    Comment {
        comment_id: CommentId::new(comment.id.to_string()),
        comment: comment.text.clone(),
        number: file::unsigned(i64::from(comment.number)),
        created: UnixTime(comment.created),
        tag_id: tag.map(|tag| TagId::new(tag.id.to_string())),
        tag_name: tag.map(|tag| tag.name.clone()).unwrap_or_default(),
        tag_color: tag.map(|tag| tag.color.clone()).unwrap_or_default(),
        owner_first_name: writer.first_name.clone(),
        owner_last_name: writer.last_name.clone(),
        user_id: Some(UserId::new(writer.account.to_string())),
        access_user_id: Some(AccessUserId::new(writer.member.to_string())),
        owner_avatar: String::new(),
        owner_avatar_color: writer.color.clone(),
        sub_comments: below.iter().map(|below| subcomment(below, &talk.crowd)).collect(),
        attachments: files.iter().map(attachment).collect(),
    }
}

/// A comment on a comment.
pub(super) fn subcomment(below: &task_subcomment::Model, crowd: &Crowd) -> SubComment {
    let writer = crowd.person(below.writer_id);
    SubComment {
        sub_comment_id: SubCommentId::new(below.id.to_string()),
        sub_comment: below.text.clone(),
        created: UnixTime(below.created),
        access_user_id: Some(AccessUserId::new(writer.member.to_string())),
        user_id: Some(UserId::new(writer.account.to_string())),
        owner_first_name: writer.first_name.clone(),
        owner_last_name: writer.last_name.clone(),
        owner_avatar: String::new(),
        owner_avatar_color: writer.color.clone(),
    }
}
