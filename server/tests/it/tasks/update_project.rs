//! `PUT /tasks/project.json/{session_id}/{project_id}`.

use portico_api::ProjectId;
use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::WorkStatus;
use portico_api::opendrive::tasks::archive_project::ArchiveProject;
use portico_api::opendrive::tasks::list_projects::ListProjects;
use portico_api::opendrive::tasks::update_project::UpdateProject;

use super::{GRACE, WORKER, Work, refusal, view_only};
use crate::support::documented;

fn keep(id: &str) -> UpdateProject {
    UpdateProject {
        project_id: ProjectId::new(id),
        project_name: None,
        email_assign_to: None,
        start_date: None,
        due_date: None,
        status: None,
    }
}

#[tokio::test]
async fn what_is_given_changes_and_a_blank_takes_a_day_away() {
    let work = Work::new().await;
    let id = work.project.as_str();
    let day = UpdateProject { due_date: Some("2026-02-28".to_owned()), ..keep(id) };
    assert_eq!(work.send(&day).await.due_date, "2026-02-28");
    let done = UpdateProject { status: Some(WorkStatus::Completed), ..keep(id) };
    let done = UpdateProject { project_name: Some("Site".to_owned()), ..done };
    let now = work.send(&done).await;
    assert_eq!(
        (now.name.as_str(), now.status.as_str(), now.due_date.as_str()),
        ("Site", "completed", "2026-02-28")
    );
    let none = UpdateProject { due_date: Some(" ".to_owned()), ..keep(id) };
    assert_eq!(work.send(&none).await.due_date, "");
    let wrong = UpdateProject { start_date: Some("2026-2-1".to_owned()), ..keep(id) };
    assert_eq!(work.refused(&wrong).await.0, 400);
    work.send(&ArchiveProject { project_id: work.project.clone() }).await;
    let archived = refusal(403, "Project is archived and cannot be updated");
    assert_eq!(work.refused(&keep(id)).await, archived);
}

#[tokio::test]
async fn a_member_changes_what_they_may_edit_and_lets_nobody_in() {
    let work = Work::new().await;
    let id = work.project.as_str();
    let (grace, _) = work.invited(GRACE, Right::View).await;
    assert_eq!(work.server.refused(&grace, &keep(id)).await, view_only());
    work.permit(GRACE, Right::Edit).await;
    let name = UpdateProject { project_name: Some("Site".to_owned()), ..keep(id) };
    assert_eq!(work.server.send(&grace, &name).await.name, "Site");
    let (eve, _) = work.member("eve@example.com", WORKER).await;
    let invite = UpdateProject { email_assign_to: Some("eve@example.com".to_owned()), ..keep(id) };
    assert_eq!(work.server.refused(&grace, &invite).await, refusal(400, "User not found"));
    assert!(work.server.send(&eve, &ListProjects::default()).await.0.is_empty());
    work.send(&invite).await;
    assert_eq!(work.server.send(&eve, &ListProjects::default()).await.0.len(), 1);
}

#[tokio::test]
async fn strangers_find_nothing() {
    let work = Work::new().await;
    let (code, sentence) = documented::<UpdateProject>();
    work.hides(work.project.as_str(), keep, (code, &sentence)).await;
}
