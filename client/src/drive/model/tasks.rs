//! Lists of projects, projects, lists of tasks, and the tasks in these.

mod day;

pub use portico_api::{
    AccessUserId, CommentId, FileId, ProjectId, ProjectListId, SubCommentId, TagId, TaskId,
    TaskListId, UnixTime,
};

pub use self::day::{Day, Weekday};
pub use super::notes::Shelf;

/// A list of projects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectList {
    /// Which one.
    pub id: ProjectListId,
    /// Its name.
    pub name: String,
    /// The projects in it that are not put aside.
    pub projects: Vec<ProjectRow>,
}

/// A project as its list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectRow {
    /// Which one.
    pub id: ProjectId,
    /// Its name.
    pub name: String,
}

/// What there is to know of a project beside its tasks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Which one.
    pub id: ProjectId,
    /// Its name.
    pub name: String,
    /// When it begins.
    pub start: Option<Day>,
    /// When it is to be done.
    pub due: Option<Day>,
    /// True when it is done.
    pub is_completed: bool,
}

/// What shall be another about a project; what is none stays.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProjectChange {
    /// Its name.
    pub name: Option<String>,
    /// When it begins; the inner none takes it away.
    pub start: Option<Option<Day>>,
    /// When it is to be done; the inner none takes it away.
    pub due: Option<Option<Day>>,
    /// Whether it is done.
    pub is_completed: Option<bool>,
}

/// What somebody may do in a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ProjectRight {
    /// It is not there for them.
    #[default]
    Blocked,
    /// Look at it.
    View,
    /// Change what is in it.
    Edit,
}

impl ProjectRight {
    /// All of them, from nothing on.
    pub const ALL: [Self; 3] = [Self::Blocked, Self::View, Self::Edit];
}

/// Somebody of the account, and what they may do in a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Signs in; names them to the vendor.
    pub email: String,
    /// Their name; the address where there is none.
    pub name: String,
    /// What they may do.
    pub right: ProjectRight,
}

/// What a file hangs on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Hanger {
    /// A task.
    Task(TaskId),
    /// A comment.
    Comment(CommentId),
}

/// A list of tasks with its tasks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskList {
    /// Which one.
    pub id: TaskListId,
    /// Its name.
    pub name: String,
    /// When it is to be done.
    pub due: Option<Day>,
    /// What is in it, in its order.
    pub tasks: Vec<Task>,
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Which one.
    pub id: TaskId,
    /// Its name.
    pub name: String,
    /// What is to be done, as formatted text.
    pub description: String,
    /// When it begins.
    pub start: Option<Day>,
    /// When it is to be done.
    pub due: Option<Day>,
    /// True when only its maker and who it is assigned to see it.
    pub is_private: bool,
    /// How urgent it is.
    pub priority: Priority,
    /// How much of it is done, in percent.
    pub progress: u8,
    /// True when it is done.
    pub is_completed: bool,
    /// Its color: six hexadecimal digits, or nothing.
    pub color: String,
    /// Who is to do it.
    pub assigned: Option<Person>,
    /// Its tag.
    pub tag: Option<Tag>,
    /// The list that it is in.
    pub list: Option<TaskListId>,
    /// The list's name.
    pub list_name: String,
    /// The project that it is in.
    pub project: Option<ProjectId>,
    /// The project's name.
    pub project_name: String,
    /// How many comments it has.
    pub comments: u32,
    /// True when it can be changed.
    pub can_edit: bool,
    /// The files on it.
    pub files: Vec<AttachedFile>,
}

/// How urgent a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Priority {
    /// Nothing is said about it.
    #[default]
    None,
    /// Not very.
    Low,
    /// Somewhat.
    Medium,
    /// Very.
    High,
}

impl Priority {
    /// All of them, from none on.
    pub const ALL: [Self; 4] = [Self::None, Self::Low, Self::Medium, Self::High];
}

/// Somebody who works on a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Which one; `0` is the owner of the account.
    pub id: AccessUserId,
    /// Their name.
    pub name: String,
}

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Which one.
    pub id: TagId,
    /// Its name.
    pub name: String,
    /// Its color: six hexadecimal digits, or nothing.
    pub color: String,
}

/// A file that hangs on a task or a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachedFile {
    /// Which one.
    pub id: FileId,
    /// Its name.
    pub name: String,
    /// Bytes.
    pub size: u64,
}

/// A comment on a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Which one.
    pub id: CommentId,
    /// What it says.
    pub text: String,
    /// When it was written.
    pub created: UnixTime,
    /// Who wrote it.
    pub author: Person,
    /// The answers to it, the oldest first.
    pub replies: Vec<Reply>,
    /// The files on it.
    pub files: Vec<AttachedFile>,
}

/// An answer to a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Which one.
    pub id: SubCommentId,
    /// What it says.
    pub text: String,
    /// When it was written.
    pub created: UnixTime,
    /// Who wrote it.
    pub author: Person,
}

/// What is known of a task that is made.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewTask {
    /// Its name.
    pub name: String,
    /// When it begins.
    pub start: Option<Day>,
    /// When it is to be done.
    pub due: Option<Day>,
    /// How urgent it is.
    pub priority: Priority,
    /// Its tag.
    pub tag: Option<TagId>,
}

/// One thing about a task that shall be another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaskChange {
    /// Its name.
    Name(String),
    /// What is to be done.
    Description(String),
    /// When it begins.
    Start(Option<Day>),
    /// When it is to be done.
    Due(Option<Day>),
    /// Whether others see it.
    Private(bool),
    /// How urgent it is.
    Priority(Priority),
    /// Its tag.
    Tag(Option<Tag>),
    /// How much of it is done, in percent.
    Progress(u8),
    /// Whether it is done.
    Completed(bool),
    /// Its color; an empty one takes it away.
    Color(String),
    /// Who is to do it.
    Assigned(Option<Person>),
}

/// Anything that is put aside and taken back.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TaskItem {
    /// A list of projects, with all that is in it.
    ProjectList(ProjectListId),
    /// A project, with all that is in it.
    Project(ProjectId),
    /// A list of tasks, with its tasks.
    TaskList(TaskListId),
    /// A task.
    Task(TaskId),
}

/// Something that was put aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShelvedTask {
    /// What it is.
    pub item: TaskItem,
    /// Its name.
    pub name: String,
    /// What it was in; empty for nothing.
    pub place: String,
}

/// A task that a file hangs on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskOfFile {
    /// Which one.
    pub id: TaskId,
    /// Its name.
    pub name: String,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FoundTask {
    /// A list of projects whose name holds the text.
    ProjectList(ProjectListId, String),
    /// A project whose name holds it.
    Project(ProjectId, String),
    /// A task whose name holds it.
    Task(TaskId, String),
    /// A comment that holds it, with its task.
    Comment(TaskId, String),
}

impl Task {
    /// As it will be after a change.
    #[must_use]
    pub fn with(&self, change: &TaskChange) -> Self {
        let mut task = self.clone();
        match change.clone() {
            TaskChange::Name(name) => task.name = name,
            TaskChange::Description(text) => task.description = text,
            TaskChange::Start(start) => task.start = start,
            TaskChange::Due(due) => task.due = due,
            TaskChange::Private(is_private) => task.is_private = is_private,
            TaskChange::Priority(priority) => task.priority = priority,
            TaskChange::Tag(tag) => task.tag = tag,
            TaskChange::Progress(progress) => task.progress = progress,
            TaskChange::Completed(is_completed) => task.is_completed = is_completed,
            TaskChange::Color(color) => task.color = color,
            TaskChange::Assigned(person) => task.assigned = person,
        }
        task
    }
}
