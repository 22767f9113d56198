//! From the chapter's rows to the drive's nouns, and back.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks as wire;
use portico_api::opendrive::tasks::search_tasks::FoundTasks;
use portico_api::opendrive::tasks::update_task::UpdateTask;
use portico_api::opendrive::tasks::{Priority as Code, Tag as WireTag, WorkStatus};

use super::super::notes::{blank, color};
use crate::drive::model::tasks::{
    AccessUserId, AttachedFile, Comment, Day, FoundTask, Person, Priority, ProjectList, ProjectRow,
    Reply, Tag, TagId, Task, TaskChange, TaskId, TaskList,
};

pub(super) fn project_list(wire: wire::ProjectList) -> ProjectList {
    let active = wire.projects.into_iter().filter(|row| row.archived == 0 && row.trashed == 0);
    ProjectList {
        id: wire.project_list_id,
        name: wire.name,
        projects: active
            .map(|row| ProjectRow { id: row.project_id, name: row.project_name })
            .collect(),
    }
}

pub(super) fn task_list(wire: wire::TaskList) -> TaskList {
    let active = wire.tasks.into_iter().filter(|task| task.archived == 0 && task.trashed == 0);
    TaskList {
        id: wire.task_list_id,
        name: wire.name,
        due: Day::parse(&wire.due_date),
        tasks: active.map(task).collect(),
    }
}

pub(super) fn task(wire: wire::Task) -> Task {
    let assigned_name = full_name(&wire.assigned_first_name, &wire.assigned_last_name);
    let tag = wire.tag_id.filter(|id| !matches!(id.as_str(), "" | "0"));
    Task {
        id: wire.task_id,
        name: wire.name,
        description: wire.description,
        start: Day::parse(&wire.start_date),
        due: Day::parse(&wire.due_date),
        is_private: wire.is_private,
        priority: match wire.priority {
            Code::None | Code::Other(_) => Priority::None,
            Code::Low => Priority::Low,
            Code::Medium => Priority::Medium,
            Code::High => Priority::High,
        },
        progress: wire.progress.min(100),
        is_completed: wire.status == "completed",
        color: color(wire.color),
        // The owner of the account is 0, and so is nobody; only who has an account is somebody.
        assigned: wire.assigned_to_user_id.map(|_| Person {
            id: wire.assigned_to_access_user_id.unwrap_or_else(|| AccessUserId::new("0")),
            name: assigned_name,
        }),
        tag: tag.map(|id| Tag { id, name: wire.tag_text, color: color(wire.tag_color) }),
        list: wire.task_list_id,
        list_name: wire.task_list_name,
        project: wire.project_id,
        project_name: wire.project_name,
        comments: wire.comments_count,
        can_edit: wire.access_mode == Right::Edit,
        files: wire.attachments.into_iter().map(file).collect(),
    }
}

fn file(wire: wire::Attachment) -> AttachedFile {
    AttachedFile { id: wire.file_id, name: wire.file_name, size: wire.size }
}

pub(super) fn person(wire: wire::TaskUser) -> Option<Person> {
    let name = full_name(&wire.first_name, &wire.last_name);
    Some(Person { id: wire.access_user_id?, name })
}

pub(super) fn tag(wire: WireTag) -> Tag {
    Tag { id: wire.tag_id, name: wire.name, color: color(wire.color) }
}

pub(super) fn comment(wire: wire::Comment) -> Comment {
    let author = Person {
        id: wire.access_user_id.unwrap_or_else(|| AccessUserId::new("0")),
        name: full_name(&wire.owner_first_name, &wire.owner_last_name),
    };
    Comment {
        id: wire.comment_id,
        text: wire.comment,
        created: wire.created,
        author,
        replies: wire.sub_comments.into_iter().map(reply).collect(),
        files: wire.attachments.into_iter().map(file).collect(),
    }
}

fn reply(wire: wire::SubComment) -> Reply {
    let author = Person {
        id: wire.access_user_id.unwrap_or_else(|| AccessUserId::new("0")),
        name: full_name(&wire.owner_first_name, &wire.owner_last_name),
    };
    Reply { id: wire.sub_comment_id, text: wire.sub_comment, created: wire.created, author }
}

pub(in super::super) fn found(wire: FoundTasks) -> Vec<FoundTask> {
    let mut all = Vec::new();
    let lists = wire.project_lists.into_iter();
    all.extend(lists.map(|it| FoundTask::ProjectList(it.project_list_id, it.name)));
    all.extend(wire.projects.into_iter().map(|it| FoundTask::Project(it.project_id, it.name)));
    all.extend(wire.tasks.into_iter().map(|it| FoundTask::Task(it.task_id, it.name)));
    all.extend(wire.comments.into_iter().map(|it| {
        let text = if it.subcomment.is_empty() { it.comment } else { it.subcomment };
        FoundTask::Comment(it.task_id, text)
    }));
    all
}

pub(super) const fn code(priority: Priority) -> Code {
    match priority {
        Priority::None => Code::None,
        Priority::Low => Code::Low,
        Priority::Medium => Code::Medium,
        Priority::High => Code::High,
    }
}

pub(super) fn update(id: TaskId, change: TaskChange) -> UpdateTask {
    let mut ask = UpdateTask::new(id);
    match change {
        TaskChange::Name(name) => ask.task_name = Some(name),
        TaskChange::Description(text) => ask.task_description = Some(blank(text)),
        TaskChange::Start(start) => {
            ask.start_date = Some(blank(start.map(Day::text).unwrap_or_default()));
        }
        TaskChange::Due(due) => {
            ask.due_date = Some(blank(due.map(Day::text).unwrap_or_default()));
        }
        TaskChange::Private(is_private) => ask.is_private = Some(is_private),
        TaskChange::Priority(priority) => ask.priority = Some(code(priority)),
        TaskChange::Tag(tag) => {
            ask.tag_id = Some(tag.map_or_else(|| TagId::new("0"), |tag| tag.id));
        }
        TaskChange::Progress(percent) => ask.progress = Some(percent.min(100)),
        TaskChange::Completed(true) => ask.status = Some(WorkStatus::Completed),
        TaskChange::Completed(false) => ask.status = Some(WorkStatus::Active),
        TaskChange::Color(color) => ask.color = Some(blank(color)),
        TaskChange::Assigned(person) => {
            let id = person.map(|person| person.id.as_str().to_owned());
            ask.assign_to = Some(id.unwrap_or_else(|| "none".to_owned()));
        }
    }
    ask
}

pub(super) fn full_name(first: &str, last: &str) -> String {
    [first.trim(), last.trim()].join(" ").trim().to_owned()
}
