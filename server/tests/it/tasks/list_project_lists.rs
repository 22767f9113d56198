//! `GET /tasks/projectlists.json`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::archive_project::ArchiveProject;
use portico_api::opendrive::tasks::create_project_list::CreateProjectList;
use portico_api::opendrive::tasks::list_project_lists::{ListProjectLists, ProjectListsOf};
use portico_api::opendrive::tasks::trash_project_list::TrashProjectList;

use super::{GRACE, WORKER, Work};

async fn names(work: &Work, session: &str, ask: &ListProjectLists) -> Vec<String> {
    let lists = work.server.send(session, ask).await.0;
    lists.into_iter().map(|list| list.name).collect()
}

#[tokio::test]
async fn lists_are_chosen_by_where_they_are() {
    let work = Work::new().await;
    let sales = CreateProjectList { list_name: "Sales".to_owned() };
    let sales = work.send(&sales).await.project_list_id;
    work.send(&TrashProjectList { list_id: sales.clone() }).await;
    let of = |filter| ListProjectLists { filter: Some(filter), ..ListProjectLists::default() };
    assert_eq!(names(&work, &work.ada, &ListProjectLists::default()).await, ["Marketing"]);
    assert_eq!(names(&work, &work.ada, &of(ProjectListsOf::Trashed)).await, ["Sales"]);
    assert!(names(&work, &work.ada, &of(ProjectListsOf::Archived)).await.is_empty());
    assert_eq!(names(&work, &work.ada, &of(ProjectListsOf::Any)).await, ["Marketing", "Sales"]);
    let one = ListProjectLists { project_list_id: Some(sales), ..ListProjectLists::default() };
    assert_eq!(names(&work, &work.ada, &one).await, ["Sales"]);
    let task = work.task("Write").await;
    let of_task = ListProjectLists { task_id: Some(task), ..ListProjectLists::default() };
    assert_eq!(names(&work, &work.ada, &of_task).await, ["Marketing"]);
    let path = format!("/api/v1/tasks/projectlist.json?session_id={}&filter=nowhere", work.ada);
    assert_eq!(work.server.get(&path).await.status, 400);
}

#[tokio::test]
async fn projects_come_along_where_they_are_asked_for() {
    let work = Work::new().await;
    let ask = ListProjectLists { with_projects: Some(true), ..ListProjectLists::default() };
    let list = work.send(&ask).await.0.remove(0);
    assert_eq!((list.projects.len(), &list.projects[0].project_id), (1, &work.project));
    work.send(&ArchiveProject { project_id: work.project.clone() }).await;
    assert!(work.send(&ask).await.0[0].projects.is_empty());
    let any = ListProjectLists { filter: Some(ProjectListsOf::Any), ..ask };
    let project = &work.send(&any).await.0[0].projects[0];
    assert_eq!((project.archived, project.trashed), (1, 0));
}

#[tokio::test]
async fn a_member_sees_the_lists_of_their_projects() {
    let work = Work::new().await;
    work.send(&CreateProjectList { list_name: "Sales".to_owned() }).await;
    let (grace, _) = work.member(GRACE, WORKER).await;
    assert!(names(&work, &grace, &ListProjectLists::default()).await.is_empty());
    let one = ListProjectLists {
        project_list_id: Some(work.projects.clone()),
        ..ListProjectLists::default()
    };
    assert_eq!(work.server.refused(&grace, &one).await.0, 404);
    work.permit(GRACE, Right::View).await;
    assert_eq!(names(&work, &grace, &ListProjectLists::default()).await, ["Marketing"]);
    let bob = work.server.bob().await;
    assert_eq!(work.server.refused(&bob, &one).await.1, "Project list not found");
}
