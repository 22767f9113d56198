//! `GET /tasks/users.json/{session_id}`.

use portico_api::ProjectId;
use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::list_assigned_users::ListAssignedUsers;

use super::{GRACE, WORKER, Work, new_project};

fn of(id: &str) -> ListAssignedUsers {
    ListAssignedUsers { project_id: Some(ProjectId::new(id)) }
}

#[tokio::test]
async fn the_owner_and_those_who_were_let_in_work_on_a_project() {
    let work = Work::new().await;
    let (_, number) = work.invited(GRACE, Right::Edit).await;
    work.member("idle@example.com", WORKER).await;
    let users = work.send(&of(work.project.as_str())).await.0;
    let ids: Vec<_> = users
        .iter()
        .filter_map(|user| user.access_user_id.as_ref())
        .map(|id| id.as_str())
        .collect();
    assert_eq!(ids, ["0", number.to_string().as_str()]);
    assert_eq!((users[0].first_name.as_str(), users[1].first_name.as_str()), ("Ada", "Grace"));
    let fair = work.send(&new_project(work.projects.as_str(), "Fair")).await.project_id;
    assert_eq!(work.send(&of(fair.as_str())).await.0.len(), 1);
    assert_eq!(work.send(&ListAssignedUsers::default()).await.0.len(), 2, "on any project");
    work.permit(GRACE, Right::Nothing).await;
    assert_eq!(work.send(&of(work.project.as_str())).await.0.len(), 1, "the blocked do not");
}

#[tokio::test]
async fn strangers_find_nothing() {
    let work = Work::new().await;
    work.hides(work.project.as_str(), of, (404, "Project not found")).await;
    assert_eq!(work.server.refused("nobody", &ListAssignedUsers::default()).await.0, 401);
}
