//! Chapter 11: tasks.

mod add_project_permission;
mod archive_project;
mod archive_project_list;
mod archive_task;
mod archive_task_list;
mod attach_task_file;
mod count_archived_items;
mod count_trashed_items;
mod create_comment;
mod create_project;
mod create_project_list;
mod create_subcomment;
mod create_tag;
mod create_task;
mod create_task_list;
mod delete_tag;
mod empty_tasks_trash;
mod list_archived_items;
mod list_assigned_users;
mod list_project_lists;
mod list_projects;
mod list_tags;
mod list_task_comments;
mod list_task_lists;
mod list_tasks;
mod list_trashed_items;
mod move_task;
mod remove_task_attachment;
mod restore_project;
mod restore_project_list;
mod restore_task;
mod restore_task_list;
mod search_tasks;
mod trash_comment;
mod trash_project;
mod trash_project_list;
mod trash_subcomment;
mod trash_task;
mod trash_task_list;
mod update_comment;
mod update_project;
mod update_project_list;
mod update_subcomment;
mod update_tag;
mod update_task;
mod update_task_list;

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::add_project_permission::AddProjectPermission;
use portico_api::opendrive::tasks::count_archived_items::CountArchivedItems;
use portico_api::opendrive::tasks::count_trashed_items::CountTrashedItems;
use portico_api::opendrive::tasks::create_comment::CreateComment;
use portico_api::opendrive::tasks::create_project::CreateProject;
use portico_api::opendrive::tasks::create_project_list::CreateProjectList;
use portico_api::opendrive::tasks::create_tag::CreateTag;
use portico_api::opendrive::tasks::create_task::CreateTask;
use portico_api::opendrive::tasks::create_task_list::CreateTaskList;
use portico_api::opendrive::tasks::list_task_comments::ListTaskComments;
use portico_api::opendrive::tasks::list_tasks::ListTasks;
use portico_api::opendrive::tasks::{Comment, ShelvedCounts, Task};
use portico_api::{CommentId, Endpoint, ProjectId, ProjectListId, TagId, TaskId, TaskListId};
use portico_server::testing;

use crate::support::{NO_IDS, TestServer};

/// A member of the account.
const GRACE: &str = "grace@example.com";

/// `AdminMode` of a member who has files and tasks.
const WORKER: i32 = 0;
/// `AdminMode` of a member who may do what the owner may.
const ADMIN: i32 = 1;
/// `AdminMode` of a member who has files alone.
const FILES_ALONE: i32 = 2;

/// An account with one list of projects, one project and one list of tasks.
struct Work {
    server: TestServer,
    ada: String,
    projects: ProjectListId,
    project: ProjectId,
    list: TaskListId,
}

impl Work {
    async fn new() -> Self {
        Self::on(TestServer::new().await).await
    }

    async fn on(server: TestServer) -> Self {
        let ada = server.ada().await;
        let ask = CreateProjectList { list_name: "Marketing".to_owned() };
        let projects = server.send(&ada, &ask).await.project_list_id;
        let project =
            server.send(&ada, &new_project(projects.as_str(), "Website")).await.project_id;
        let ask = new_task_list(project.as_str(), "Launch");
        let list = server.send(&ada, &ask).await.task_list_id;
        Self { server, ada, projects, project, list }
    }

    async fn send<E: Endpoint>(&self, ask: &E) -> E::Response {
        self.server.send(&self.ada, ask).await
    }

    async fn refused<E: Endpoint>(&self, ask: &E) -> (u16, String) {
        self.server.refused(&self.ada, ask).await
    }

    /// A task of this name at the end of the list.
    async fn task(&self, name: &str) -> TaskId {
        self.send(&CreateTask::new(self.list.clone(), name)).await.task_id
    }

    /// Another list of tasks in the same project.
    async fn other_list(&self, name: &str) -> TaskListId {
        self.send(&new_task_list(self.project.as_str(), name)).await.task_list_id
    }

    async fn comment(&self, task: &TaskId, text: &str) -> CommentId {
        let ask = CreateComment { task_id: task.clone(), comment_text: text.to_owned() };
        self.send(&ask).await.comment_id
    }

    async fn comments(&self, task: &TaskId) -> Vec<Comment> {
        let ask = ListTaskComments { task_id: task.clone(), comment_id: None };
        self.send(&ask).await.0
    }

    async fn tag(&self, name: &str) -> TagId {
        let ask = CreateTag { name: name.to_owned(), color: "F44336".to_owned() };
        self.send(&ask).await.tag_id
    }

    /// A task as it is now, wherever it is.
    async fn see(&self, task: &TaskId) -> Task {
        let ask = ListTasks { task_id: Some(task.clone()), ..ListTasks::default() };
        self.send(&ask).await.0.remove(0)
    }

    /// The names of the active tasks that somebody sees.
    async fn active(&self, session: &str) -> Vec<String> {
        let tasks = self.server.send(session, &ListTasks::default()).await.0;
        tasks.into_iter().map(|task| task.name).collect()
    }

    /// Projects, lists of projects, tasks and lists of tasks in the archive.
    async fn archived(&self) -> [u64; 4] {
        numbers(&self.send(&CountArchivedItems {}).await)
    }

    /// Projects, lists of projects, tasks and lists of tasks in the trash.
    async fn trashed(&self) -> [u64; 4] {
        numbers(&self.send(&CountTrashedItems {}).await)
    }

    /// A member of the account: their session and their number.
    async fn member(&self, email: &str, admin_mode: i32) -> (String, i64) {
        let id = testing::add_member(&self.server.state, email, admin_mode).await.unwrap();
        (self.server.sign_in(email).await, id)
    }

    /// A member who may do this in the project.
    async fn invited(&self, email: &str, mode: Right) -> (String, i64) {
        let member = self.member(email, WORKER).await;
        self.permit(email, mode).await;
        member
    }

    async fn permit(&self, email: &str, mode: Right) {
        let ask = AddProjectPermission {
            project_id: self.project.clone(),
            access_user_email: email.to_owned(),
            mode,
        };
        assert!(self.send(&ask).await.result);
    }

    /// Somebody else, and a member who was not let in, are refused as if nothing were there; so is what is no
    /// id at all.
    async fn hides<E: Endpoint>(&self, id: &str, ask: impl Fn(&str) -> E, refusal: (u16, &str)) {
        let bob = self.server.bob().await;
        let (member, _) = self.member("stranger@example.com", WORKER).await;
        for session in [bob, member] {
            let refused = self.server.refused(&session, &ask(id)).await;
            assert_eq!(refused, (refusal.0, refusal.1.to_owned()), "{}", E::META.name);
        }
        for id in ["0", "99999999999999999999"].into_iter().chain(NO_IDS) {
            let refused = self.refused(&ask(id)).await;
            assert_eq!(refused.0 / 100, 4, "{} {id}", E::META.name);
        }
    }
}

fn numbers(counts: &ShelvedCounts) -> [u64; 4] {
    [counts.projects, counts.project_lists, counts.tasks, counts.task_lists]
}

fn new_project(list: &str, name: &str) -> CreateProject {
    CreateProject {
        project_list_id: list.into(),
        project_name: name.to_owned(),
        email_assign_to: None,
        start_date: None,
        due_date: None,
        status: None,
    }
}

fn new_task_list(project: &str, name: &str) -> CreateTaskList {
    CreateTaskList { project_id: project.into(), list_name: name.to_owned(), due_date: None }
}

fn refusal(code: u16, sentence: &str) -> (u16, String) {
    (code, sentence.to_owned())
}

/// What a member is told who may only look.
fn view_only() -> (u16, String) {
    refusal(403, "Your user access enables you only to view this project.")
}

/// What a member is told who may not manage the projects themselves.
fn not_yours() -> (u16, String) {
    refusal(403, "Your user access does not enable you to manage projects.")
}
