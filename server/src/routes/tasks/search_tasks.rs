//! `GET /tasks/search.json/{session_id}`: looks for a text in tasks, comments, projects and their lists.

use std::sync::Arc;

use portico_api::opendrive::tasks::search_tasks::{
    FoundComment, FoundProject, FoundProjectList, FoundTask, FoundTasks, SearchTasks,
};
use portico_api::{ProjectId, ProjectListId, TaskId};

use crate::caller::Caller;
use crate::db::entity::{project_list, task, task_comment};
use crate::services::problem::Problem;
use crate::services::tasks::{ProjectRow, search, worker};
use crate::state::State;

pub(super) async fn search_tasks(
    state: State,
    caller: Caller,
    ask: SearchTasks,
) -> Result<FoundTasks, Problem> {
    let worker = worker(&caller.actor)?;
    let found = search::find(state.db().read(), worker, &ask.search_query).await?;
    let task = |task: task::Model| FoundTask {
        task_id: TaskId::new(task.id.to_string()),
        name: task.name,
    };
    let comment = |comment: task_comment::Model, subcomment| FoundComment {
        task_id: TaskId::new(comment.task_id.to_string()),
        comment: comment.text,
        subcomment,
    };
    let comments = found.comments.into_iter().map(|it| comment(it, String::new()));
    let below = found.below.into_iter().map(|(below, it)| comment(it, below.text));
    let project = |row: &Arc<ProjectRow>| FoundProject {
        project_id: ProjectId::new(row.project.id.to_string()),
        name: row.project.name.clone(),
    };
    let list = |list: project_list::Model| FoundProjectList {
        project_list_id: ProjectListId::new(list.id.to_string()),
        name: list.name,
    };
    Ok(FoundTasks {
        tasks: found.tasks.into_iter().map(task).collect(),
        comments: comments.chain(below).collect(),
        projects: found.projects.iter().map(project).collect(),
        project_lists: found.lists.into_iter().map(list).collect(),
    })
}
