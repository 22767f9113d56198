//! Projects and tasks, which belong to the account; a member sees those with a right of their own.
//!
//! Small traits instead of one: what a screen opens it has to load.

use super::Call;
use crate::drive::model::tasks::{
    AccessUserId, Comment, CommentId, FileId, Hanger, Member, NewTask, Person, Project,
    ProjectChange, ProjectId, ProjectList, ProjectListId, ProjectRight, Shelf, ShelvedTask,
    SubCommentId, Tag, TagId, Task, TaskChange, TaskId, TaskItem, TaskList, TaskListId,
};

/// Lists of projects, projects, lists of tasks and tasks.
pub trait Tasks {
    /// Which of the account's people is signed in.
    fn me(&self) -> Call<'_, AccessUserId>;
    /// The lists of projects with their projects.
    fn project_lists(&self) -> Call<'_, Vec<ProjectList>>;
    /// The lists of a project with their tasks.
    fn task_lists<'a>(&'a self, project: &'a ProjectId) -> Call<'a, Vec<TaskList>>;
    /// All tasks that can be seen.
    fn all_tasks(&self) -> Call<'_, Vec<Task>>;
    /// The account's tags.
    fn tags(&self) -> Call<'_, Vec<Tag>>;
    /// Makes a tag.
    fn create_tag<'a>(&'a self, name: &'a str, color: &'a str) -> Call<'a, TagId>;
    /// Makes a list of projects.
    fn create_project_list<'a>(&'a self, name: &'a str) -> Call<'a, ProjectListId>;
    /// Gives a list of projects another name.
    fn rename_project_list<'a>(&'a self, list: &'a ProjectListId, name: &'a str) -> Call<'a, ()>;
    /// Makes a project in a list.
    fn create_project<'a>(&'a self, list: &'a ProjectListId, name: &'a str) -> Call<'a, ProjectId>;
    /// Makes a list of tasks in a project.
    fn create_task_list<'a>(
        &'a self,
        project: &'a ProjectId,
        name: &'a str,
    ) -> Call<'a, TaskListId>;
    /// Gives a list of tasks another name.
    fn rename_task_list<'a>(&'a self, list: &'a TaskListId, name: &'a str) -> Call<'a, ()>;
    /// Completes all tasks of a list, or opens them again.
    fn complete_all<'a>(&'a self, list: &'a TaskListId, is_completed: bool) -> Call<'a, ()>;
    /// Makes a task at the end of a list.
    fn create_task<'a>(&'a self, list: &'a TaskListId, task: &'a NewTask) -> Call<'a, Task>;
    /// Changes one thing about a task.
    fn change_task<'a>(&'a self, task: &'a TaskId, change: &'a TaskChange) -> Call<'a, Task>;
    /// Moves a task into a list, behind another task or to its beginning.
    fn move_task<'a>(
        &'a self,
        task: &'a TaskId,
        list: &'a TaskListId,
        after: Option<&'a TaskId>,
    ) -> Call<'a, ()>;
    /// Moves a task to the end of the first list of another project.
    fn move_to_project<'a>(&'a self, task: &'a TaskId, project: &'a ProjectId) -> Call<'a, ()>;
    /// Puts something aside, with all that is in it.
    fn shelve<'a>(&'a self, item: &'a TaskItem, shelf: Shelf) -> Call<'a, ()>;
    /// Takes something back to where it was, from either shelf.
    fn restore<'a>(&'a self, item: &'a TaskItem) -> Call<'a, ()>;
}

/// One task: what is said about it, and what hangs on it.
pub trait TaskTalk {
    /// One task with its comments.
    fn task<'a>(&'a self, task: &'a TaskId) -> Call<'a, (Task, Vec<Comment>)>;
    /// What is said about a task, the oldest first.
    fn comments<'a>(&'a self, task: &'a TaskId) -> Call<'a, Vec<Comment>>;
    /// Who works on a project.
    fn people<'a>(&'a self, project: &'a ProjectId) -> Call<'a, Vec<Person>>;
    /// Writes a comment on a task.
    fn comment<'a>(&'a self, task: &'a TaskId, text: &'a str) -> Call<'a, ()>;
    /// Writes an answer to a comment.
    fn reply<'a>(&'a self, comment: &'a CommentId, text: &'a str) -> Call<'a, ()>;
    /// Writes another text into a comment.
    fn edit_comment<'a>(&'a self, comment: &'a CommentId, text: &'a str) -> Call<'a, ()>;
    /// Writes another text into an answer.
    fn edit_reply<'a>(&'a self, reply: &'a SubCommentId, text: &'a str) -> Call<'a, ()>;
    /// Deletes a comment with the answers to it; nothing brings it back.
    fn delete_comment<'a>(&'a self, comment: &'a CommentId) -> Call<'a, ()>;
    /// Deletes an answer; nothing brings it back.
    fn delete_reply<'a>(&'a self, reply: &'a SubCommentId) -> Call<'a, ()>;
    /// Hangs a file on a task or a comment.
    fn attach<'a>(&'a self, to: &'a Hanger, file: &'a FileId) -> Call<'a, ()>;
    /// Takes a file off a task or a comment; the file itself stays.
    fn detach<'a>(&'a self, from: &'a Hanger, file: &'a FileId) -> Call<'a, ()>;
}

/// What was put aside.
pub trait TaskShelf {
    /// What was put aside, the largest kind first.
    fn shelved(&self, shelf: Shelf) -> Call<'_, Vec<ShelvedTask>>;
    /// Deletes for ever everything that is in the trash of tasks.
    fn empty_tasks_trash(&self) -> Call<'_, ()>;
}

/// What is arranged once in a while: what projects are, who may do what in them, and which tags there are.
pub trait TaskOffice {
    /// What there is to know of a project.
    fn project<'a>(&'a self, project: &'a ProjectId) -> Call<'a, Project>;
    /// Changes a project.
    fn change_project<'a>(
        &'a self,
        project: &'a ProjectId,
        change: &'a ProjectChange,
    ) -> Call<'a, ()>;
    /// The account's people, but for its owner, with what they may do in a project; for those who administer it.
    fn members<'a>(&'a self, project: &'a ProjectId) -> Call<'a, Vec<Member>>;
    /// Says what somebody may do in a project.
    fn permit<'a>(
        &'a self,
        project: &'a ProjectId,
        email: &'a str,
        right: ProjectRight,
    ) -> Call<'a, ()>;
    /// Gives a tag another name or another color; what is none stays.
    fn change_tag<'a>(
        &'a self,
        tag: &'a TagId,
        name: Option<&'a str>,
        color: Option<&'a str>,
    ) -> Call<'a, ()>;
    /// Deletes a tag for ever.
    fn delete_tag<'a>(&'a self, tag: &'a TagId) -> Call<'a, ()>;
}
