//! `GET /tasks/projects.json`.

use portico_api::ProjectId;
use portico_api::opendrive::tasks::archive_project::ArchiveProject;
use portico_api::opendrive::tasks::list_projects::ListProjects;

use super::{Work, new_project};

fn one(id: &str) -> ListProjects {
    ListProjects { project_id: Some(ProjectId::new(id)) }
}

#[tokio::test]
async fn active_projects_are_listed_and_one_is_found_wherever_it_is() {
    let work = Work::new().await;
    work.send(&new_project(work.projects.as_str(), "Fair")).await;
    work.send(&ArchiveProject { project_id: work.project.clone() }).await;
    let active = work.send(&ListProjects::default()).await.0;
    assert_eq!(
        (active.len(), active[0].name.as_str(), active[0].status.as_str()),
        (1, "Fair", "active")
    );
    assert_eq!(work.send(&one(work.project.as_str())).await.0[0].name, "Website");
    let empty = ListProjects { project_id: Some(ProjectId::new("")) };
    assert_eq!(work.send(&empty).await.0.len(), 1, "an empty text is none (quirk 31)");
    assert_eq!(work.server.refused("nobody", &ListProjects::default()).await.0, 401);
}

#[tokio::test]
async fn strangers_find_nothing() {
    let work = Work::new().await;
    work.hides(work.project.as_str(), one, (404, "Project not found")).await;
}
