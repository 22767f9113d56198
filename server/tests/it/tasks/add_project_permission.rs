//! `POST /tasks/addprojectpermission.json/{session_id}/{project_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::add_project_permission::AddProjectPermission;
use portico_api::opendrive::tasks::list_projects::ListProjects;

use super::{GRACE, WORKER, Work, new_task_list, not_yours, refusal, view_only};
use crate::support::documented;

fn ask(id: &str, email: &str, mode: Right) -> AddProjectPermission {
    AddProjectPermission { project_id: id.into(), access_user_email: email.to_owned(), mode }
}

#[tokio::test]
async fn a_right_shows_opens_and_hides_a_project() {
    let work = Work::new().await;
    let id = work.project.as_str();
    let (grace, _) = work.member(GRACE, WORKER).await;
    let list = new_task_list(id, "x");
    let gone = refusal(400, "Project not found");
    assert_eq!(work.server.refused(&grace, &list).await, gone);
    work.send(&ask(id, GRACE, Right::View)).await;
    assert_eq!(work.server.send(&grace, &ListProjects::default()).await.0.len(), 1);
    assert_eq!(work.server.refused(&grace, &list).await, view_only());
    work.send(&ask(id, GRACE, Right::Edit)).await;
    work.server.send(&grace, &list).await;
    let itself = ask(id, GRACE, Right::Edit);
    assert_eq!(work.server.refused(&grace, &itself).await, not_yours());
    work.send(&ask(id, GRACE, Right::Nothing)).await;
    assert!(work.server.send(&grace, &ListProjects::default()).await.0.is_empty());
    assert_eq!(work.server.refused(&grace, &list).await, gone);
}

#[tokio::test]
async fn rights_are_for_members_of_the_account() {
    let work = Work::new().await;
    let id = work.project.as_str();
    for email in ["bob@example.com", "ada@example.com", "nobody", ""] {
        let refused = work.refused(&ask(id, email, Right::Edit)).await;
        assert_eq!(refused, documented::<AddProjectPermission>(), "{email}");
    }
    work.member(GRACE, WORKER).await;
    let mode = refusal(400, "Invalid value specified for `mode`. Expected one of (0,1,2).");
    assert_eq!(work.refused(&ask(id, GRACE, Right::Other(3))).await, mode);
    work.hides(id, |id| ask(id, GRACE, Right::Edit), (400, "Project not found")).await;
}
