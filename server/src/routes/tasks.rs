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
mod rows;
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

use std::collections::HashMap;
use std::sync::Arc;

use portico_api::Rows;
use portico_api::opendrive::tasks::{
    ItemKind, ShelvedCounts, ShelvedItem, Task, TaskList,
    add_project_permission::AddProjectPermission, archive_project::ArchiveProject,
    archive_project_list::ArchiveProjectList, archive_task::ArchiveTask,
    archive_task_list::ArchiveTaskList, attach_task_file::AttachTaskFile,
    count_archived_items::CountArchivedItems, count_trashed_items::CountTrashedItems,
    create_comment::CreateComment, create_project::CreateProject,
    create_project_list::CreateProjectList, create_subcomment::CreateSubcomment,
    create_tag::CreateTag, create_task::CreateTask, create_task_list::CreateTaskList,
    delete_tag::DeleteTag, empty_tasks_trash::EmptyTasksTrash,
    list_archived_items::ListArchivedItems, list_assigned_users::ListAssignedUsers,
    list_project_lists::ListProjectLists, list_projects::ListProjects, list_tags::ListTags,
    list_task_comments::ListTaskComments, list_task_lists::ListTaskLists, list_tasks::ListTasks,
    list_trashed_items::ListTrashedItems, move_task::MoveTask,
    remove_task_attachment::RemoveTaskAttachment, restore_project::RestoreProject,
    restore_project_list::RestoreProjectList, restore_task::RestoreTask,
    restore_task_list::RestoreTaskList, search_tasks::SearchTasks, trash_comment::TrashComment,
    trash_project::TrashProject, trash_project_list::TrashProjectList,
    trash_subcomment::TrashSubcomment, trash_task::TrashTask, trash_task_list::TrashTaskList,
    update_comment::UpdateComment, update_project::UpdateProject,
    update_project_list::UpdateProjectList, update_subcomment::UpdateSubcomment,
    update_tag::UpdateTag, update_task::UpdateTask, update_task_list::UpdateTaskList,
};
use sea_orm::ConnectionTrait;

use crate::caller::Caller;
use crate::db;
use crate::db::entity::project_list;
use crate::db::shelf::Shelf;
use crate::router::Routes;
use crate::services::problem::Problem;
use crate::services::tasks::details::{Crowd, Details};
use crate::services::tasks::tree::Tree;
use crate::services::tasks::{TaskListRow, TaskRow, Worker, worker};
use crate::state::State;

pub(super) fn add(routes: Routes) -> Routes {
    routes
        .on::<ListTasks, _, _>(list_tasks::list_tasks)
        .on::<ListArchivedItems, _, _>(list_archived_items::list_archived_items)
        .on::<CountArchivedItems, _, _>(count_archived_items::count_archived_items)
        .on::<ListProjectLists, _, _>(list_project_lists::list_project_lists)
        .on::<ListProjects, _, _>(list_projects::list_projects)
        .on::<SearchTasks, _, _>(search_tasks::search_tasks)
        .on::<ListTags, _, _>(list_tags::list_tags)
        .on::<ListTaskComments, _, _>(list_task_comments::list_task_comments)
        .on::<ListTaskLists, _, _>(list_task_lists::list_task_lists)
        .on::<ListTrashedItems, _, _>(list_trashed_items::list_trashed_items)
        .on::<CountTrashedItems, _, _>(count_trashed_items::count_trashed_items)
        .on::<ListAssignedUsers, _, _>(list_assigned_users::list_assigned_users)
        .on::<CreateTask, _, _>(create_task::create_task)
        .on::<AddProjectPermission, _, _>(add_project_permission::add_project_permission)
        .on::<CreateComment, _, _>(create_comment::create_comment)
        .on::<CreateProject, _, _>(create_project::create_project)
        .on::<CreateProjectList, _, _>(create_project_list::create_project_list)
        .on::<CreateSubcomment, _, _>(create_subcomment::create_subcomment)
        .on::<CreateTag, _, _>(create_tag::create_tag)
        .on::<CreateTaskList, _, _>(create_task_list::create_task_list)
        .on::<UpdateTask, _, _>(update_task::update_task)
        .on::<ArchiveTask, _, _>(archive_task::archive_task)
        .on::<ArchiveProject, _, _>(archive_project::archive_project)
        .on::<ArchiveProjectList, _, _>(archive_project_list::archive_project_list)
        .on::<ArchiveTaskList, _, _>(archive_task_list::archive_task_list)
        .on::<UpdateComment, _, _>(update_comment::update_comment)
        .on::<MoveTask, _, _>(move_task::move_task)
        .on::<UpdateProject, _, _>(update_project::update_project)
        .on::<UpdateProjectList, _, _>(update_project_list::update_project_list)
        .on::<RestoreTask, _, _>(restore_task::restore_task)
        .on::<RestoreTaskList, _, _>(restore_task_list::restore_task_list)
        .on::<UpdateSubcomment, _, _>(update_subcomment::update_subcomment)
        .on::<UpdateTag, _, _>(update_tag::update_tag)
        .on::<UpdateTaskList, _, _>(update_task_list::update_task_list)
        .on::<RemoveTaskAttachment, _, _>(remove_task_attachment::remove_task_attachment)
        .on::<EmptyTasksTrash, _, _>(empty_tasks_trash::empty_tasks_trash)
        .on::<DeleteTag, _, _>(delete_tag::delete_tag)
        .on::<TrashTask, _, _>(trash_task::trash_task)
        .on::<TrashComment, _, _>(trash_comment::trash_comment)
        .on::<TrashProject, _, _>(trash_project::trash_project)
        .on::<TrashProjectList, _, _>(trash_project_list::trash_project_list)
        .on::<TrashSubcomment, _, _>(trash_subcomment::trash_subcomment)
        .on::<TrashTaskList, _, _>(trash_task_list::trash_task_list)
        .on::<RestoreProject, _, _>(restore_project::restore_project)
        .on::<RestoreProjectList, _, _>(restore_project_list::restore_project_list)
        .on::<AttachTaskFile, _, _>(attach_task_file::attach_task_file)
}

/// Tasks as listings answer them.
async fn tasks(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    found: &[TaskRow],
) -> Result<Vec<Task>, Problem> {
    let details = Details::load(db, worker, found).await?;
    Ok(found.iter().map(|row| rows::task(row, &details)).collect())
}

/// A task as changes answer it.
async fn task(state: &State, worker: Worker<'_>, row: TaskRow) -> Result<Task, Problem> {
    let task = tasks(state.db().read(), worker, &[row]).await?.pop();
    task.ok_or_else(|| Problem::Broken("a task is lost".to_owned()))
}

/// Lists of tasks as listings answer them, with those of their tasks that are where the list itself is.
async fn task_lists(
    db: &impl ConnectionTrait,
    worker: Worker<'_>,
    tree: &Tree<'_>,
    lists: &[Arc<TaskListRow>],
    with_tasks: bool,
) -> Result<Vec<TaskList>, Problem> {
    let crowd = Crowd::load(db, worker).await?;
    let ids: Vec<i64> = lists.iter().map(|row| row.list.id).collect();
    let counts = db::tasks::work::progress(db, &ids).await?;
    let mut inside: HashMap<i64, Vec<Task>> = HashMap::new();
    if with_tasks {
        let mut found = Vec::new();
        let only = if let [one] = lists { Some(one.list.id) } else { None };
        for shelf in [Shelf::Active, Shelf::Archive, Shelf::Trash] {
            if lists.iter().any(|row| row.shelf() == shelf) {
                found.extend(tree.tasks(db, shelf, only, None).await?);
            }
        }
        found.retain(|row| row.shelf() == row.inside.shelf() && ids.contains(&row.task.list_id));
        for (row, task) in found.iter().zip(tasks(db, worker, &found).await?) {
            inside.entry(row.task.list_id).or_default().push(task);
        }
    }
    let render = |row: &Arc<TaskListRow>| {
        let (total, done) = counts.get(&row.list.id).copied().unwrap_or_default();
        let tasks = inside.remove(&row.list.id).unwrap_or_default();
        rows::task_list(row, total > 0 && done == total, &crowd, tasks)
    };
    Ok(lists.iter().map(render).collect())
}

/// The items of one kind on a shelf, by themselves or with what they are in.
async fn shelved(
    state: &State,
    caller: &Caller,
    kind: ItemKind,
    shelf: Shelf,
) -> Result<Rows<ShelvedItem>, Problem> {
    let (worker, db) = (worker(&caller.actor)?, state.db().read());
    let tree = Tree::load(db, worker).await?;
    Ok(match kind {
        ItemKind::Task => {
            let found = tree.tasks(db, shelf, None, None).await?;
            let tasks = tasks(db, worker, &found).await?.into_iter();
            tasks.map(|task| ShelvedItem::Task(Box::new(task))).collect()
        }
        ItemKind::TaskList => {
            let lists = tree.task_lists.iter().filter(|row| row.shelf() == shelf);
            let lists: Vec<_> = lists.cloned().collect();
            let lists = task_lists(db, worker, &tree, &lists, false).await?.into_iter();
            lists.map(ShelvedItem::TaskList).collect()
        }
        ItemKind::Project => {
            let projects = tree.projects.iter().filter(|row| row.shelf() == shelf);
            projects.map(|row| ShelvedItem::Project(rows::project(row))).collect()
        }
        ItemKind::ProjectList => {
            let lists = tree.lists.iter();
            let lists = lists.filter(|list| Shelf::of(list.archived_at, list.trashed_at) == shelf);
            let item = |list: &project_list::Model| {
                let inside = tree.projects.iter().filter(|row| row.list.id == list.id);
                let inside = inside.map(|row| rows::project_ref(row)).collect();
                ShelvedItem::ProjectList(rows::project_list(list, inside))
            };
            lists.map(item).collect()
        }
    })
}

/// How many items of each kind are on a shelf.
async fn count(state: &State, caller: &Caller, shelf: Shelf) -> Result<ShelvedCounts, Problem> {
    let (worker, db) = (worker(&caller.actor)?, state.db().read());
    let tree = Tree::load(db, worker).await?;
    let lists = tree.lists.iter();
    let lists = lists.filter(|list| Shelf::of(list.archived_at, list.trashed_at) == shelf);
    Ok(ShelvedCounts {
        projects: tree.projects.iter().filter(|row| row.shelf() == shelf).count() as u64,
        project_lists: lists.count() as u64,
        tasks: tree.tasks(db, shelf, None, None).await?.len() as u64,
        task_lists: tree.task_lists.iter().filter(|row| row.shelf() == shelf).count() as u64,
    })
}
