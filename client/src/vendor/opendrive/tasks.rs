//! Projects and tasks by chapter 11 of the guide.

pub(super) mod convert;
mod office;
mod shelf;
mod talk;

use futures::FutureExt;
use portico_api::TagId;
use portico_api::opendrive::tasks::create_project::CreateProject;
use portico_api::opendrive::tasks::create_project_list::CreateProjectList;
use portico_api::opendrive::tasks::create_tag::CreateTag;
use portico_api::opendrive::tasks::create_task::CreateTask;
use portico_api::opendrive::tasks::create_task_list::CreateTaskList;
use portico_api::opendrive::tasks::list_project_lists::ListProjectLists;
use portico_api::opendrive::tasks::list_tags::ListTags;
use portico_api::opendrive::tasks::list_task_lists::ListTaskLists;
use portico_api::opendrive::tasks::list_tasks::ListTasks;
use portico_api::opendrive::tasks::move_task::MoveTask;
use portico_api::opendrive::tasks::update_project_list::UpdateProjectList;
use portico_api::opendrive::tasks::update_task_list::UpdateTaskList;
use portico_api::opendrive::users::get_user_info::GetUserInfo;

use super::OpenDrive;
use crate::drive::capability::Call;
use crate::drive::capability::tasks::Tasks;
use crate::drive::model::tasks::{
    AccessUserId, NewTask, ProjectId, ProjectList, ProjectListId, Shelf, Tag, Task, TaskChange,
    TaskId, TaskItem, TaskList, TaskListId,
};
use crate::problem::{Details, Problem};

impl Tasks for OpenDrive {
    fn me(&self) -> Call<'_, AccessUserId> {
        async move {
            let info = self.session.send(&GetUserInfo { apply_bw: None, branding: None }).await?;
            Ok(AccessUserId::new(info.access_user_id.to_string()))
        }
        .boxed_local()
    }

    fn project_lists(&self) -> Call<'_, Vec<ProjectList>> {
        async move {
            let ask = ListProjectLists { with_projects: Some(true), ..Default::default() };
            let rows = self.session.send(&ask).await?;
            Ok(rows.0.into_iter().map(convert::project_list).collect())
        }
        .boxed_local()
    }

    fn task_lists<'a>(&'a self, project: &'a ProjectId) -> Call<'a, Vec<TaskList>> {
        async move {
            let ask = ListTaskLists {
                project_id: Some(project.clone()),
                with_tasks: Some(true),
                ..Default::default()
            };
            let rows = self.session.send(&ask).await?;
            Ok(rows.0.into_iter().map(convert::task_list).collect())
        }
        .boxed_local()
    }

    fn all_tasks(&self) -> Call<'_, Vec<Task>> {
        async move {
            let rows = self.session.send(&ListTasks::default()).await?;
            Ok(rows.0.into_iter().map(convert::task).collect())
        }
        .boxed_local()
    }

    fn tags(&self) -> Call<'_, Vec<Tag>> {
        async move {
            let rows = self.session.send(&ListTags {}).await?;
            Ok(rows.0.into_iter().map(convert::tag).collect())
        }
        .boxed_local()
    }

    fn create_tag<'a>(&'a self, name: &'a str, color: &'a str) -> Call<'a, TagId> {
        async move {
            let ask = CreateTag { name: name.to_owned(), color: color.to_owned() };
            Ok(self.session.send(&ask).await?.tag_id)
        }
        .boxed_local()
    }

    fn create_project_list<'a>(&'a self, name: &'a str) -> Call<'a, ProjectListId> {
        async move {
            let ask = CreateProjectList { list_name: name.to_owned() };
            Ok(self.session.send(&ask).await?.project_list_id)
        }
        .boxed_local()
    }

    fn rename_project_list<'a>(&'a self, list: &'a ProjectListId, name: &'a str) -> Call<'a, ()> {
        async move {
            let ask = UpdateProjectList { list_id: list.clone(), list_name: name.to_owned() };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn create_project<'a>(&'a self, list: &'a ProjectListId, name: &'a str) -> Call<'a, ProjectId> {
        async move {
            let ask = CreateProject {
                project_list_id: list.clone(),
                project_name: name.to_owned(),
                email_assign_to: None,
                start_date: None,
                due_date: None,
                status: None,
            };
            Ok(self.session.send(&ask).await?.project_id)
        }
        .boxed_local()
    }

    fn create_task_list<'a>(
        &'a self,
        project: &'a ProjectId,
        name: &'a str,
    ) -> Call<'a, TaskListId> {
        async move {
            let list_name = name.to_owned();
            let ask = CreateTaskList { project_id: project.clone(), list_name, due_date: None };
            Ok(self.session.send(&ask).await?.task_list_id)
        }
        .boxed_local()
    }

    fn rename_task_list<'a>(&'a self, list: &'a TaskListId, name: &'a str) -> Call<'a, ()> {
        self.change_list(list, Some(name), None)
    }

    fn complete_all<'a>(&'a self, list: &'a TaskListId, is_completed: bool) -> Call<'a, ()> {
        self.change_list(list, None, Some(is_completed))
    }

    fn create_task<'a>(&'a self, list: &'a TaskListId, task: &'a NewTask) -> Call<'a, Task> {
        async move {
            let ask = CreateTask {
                start_date: task.start.map(|day| day.text()),
                due_date: task.due.map(|day| day.text()),
                priority: Some(convert::code(task.priority)),
                tag_id: task.tag.clone(),
                ..CreateTask::new(list.clone(), task.name.clone())
            };
            self.session.send(&ask).await.map(convert::task)
        }
        .boxed_local()
    }

    fn change_task<'a>(&'a self, task: &'a TaskId, change: &'a TaskChange) -> Call<'a, Task> {
        async move {
            let ask = convert::update(task.clone(), change.clone());
            let now = self.session.send(&ask).await.map(convert::task)?;
            // Extension 13: others take no notice of it.
            if let TaskChange::Start(start) = change
                && now.start != *start
            {
                return Err(Problem::Refused(Details::default()));
            }
            Ok(now)
        }
        .boxed_local()
    }

    fn move_task<'a>(
        &'a self,
        task: &'a TaskId,
        list: &'a TaskListId,
        after: Option<&'a TaskId>,
    ) -> Call<'a, ()> {
        async move {
            let ask = MoveTask {
                task_id: task.clone(),
                insert_after_taskid: after.cloned(),
                task_list_id: Some(list.clone()),
                project_id: None,
                item_type: None,
            };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn move_to_project<'a>(&'a self, task: &'a TaskId, project: &'a ProjectId) -> Call<'a, ()> {
        async move {
            let ask = MoveTask {
                task_id: task.clone(),
                insert_after_taskid: None,
                task_list_id: None,
                project_id: Some(project.clone()),
                item_type: None,
            };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }

    fn shelve<'a>(&'a self, item: &'a TaskItem, shelf: Shelf) -> Call<'a, ()> {
        self.put_task_aside(item, shelf)
    }

    fn restore<'a>(&'a self, item: &'a TaskItem) -> Call<'a, ()> {
        self.take_task_back(item)
    }
}

impl OpenDrive {
    fn change_list<'a>(
        &'a self,
        list: &'a TaskListId,
        name: Option<&'a str>,
        complete_all_tasks: Option<bool>,
    ) -> Call<'a, ()> {
        async move {
            let ask = UpdateTaskList {
                list_id: list.clone(),
                list_name: name.map(str::to_owned),
                due_date: None,
                complete_all_tasks,
            };
            self.session.send(&ask).await.map(drop)
        }
        .boxed_local()
    }
}
