//! `POST /tasks/project.json/{session_id}/{project_list_id}`.

use portico_api::opendrive::tasks::WorkStatus;
use portico_api::opendrive::tasks::archive_project_list::ArchiveProjectList;
use portico_api::opendrive::tasks::create_project::CreateProject;
use portico_api::opendrive::tasks::list_projects::ListProjects;

use super::{GRACE, WORKER, Work, new_project, not_yours, refusal};
use crate::support::documented;

#[tokio::test]
async fn a_project_has_its_days_and_the_one_who_is_to_work_on_it() {
    let work = Work::new().await;
    let (grace, _) = work.member(GRACE, WORKER).await;
    assert!(work.server.send(&grace, &ListProjects::default()).await.0.is_empty());
    let ask = CreateProject {
        email_assign_to: Some("Grace@Example.com".to_owned()),
        start_date: Some("2026-01-01".to_owned()),
        due_date: Some("2026-02-28".to_owned()),
        status: Some(WorkStatus::Completed),
        ..new_project(work.projects.as_str(), "Fair")
    };
    let made = work.send(&ask).await;
    assert_eq!(made.name, "Fair");
    let seen = work.server.send(&grace, &ListProjects::default()).await.0;
    assert_eq!((seen.len(), &seen[0].project_id), (1, &made.project_id), "only the one");
    assert_eq!(
        (seen[0].start_date.as_str(), seen[0].due_date.as_str()),
        ("2026-01-01", "2026-02-28")
    );
    assert_eq!(
        (seen[0].status.as_str(), seen[0].project_list_name.as_str()),
        ("completed", "Marketing")
    );
}

#[tokio::test]
async fn nothing_is_made_of_what_is_wrong() {
    let work = Work::new().await;
    let good = new_project(work.projects.as_str(), "Fair");
    let day = |day: &str| CreateProject { due_date: Some(day.to_owned()), ..good.clone() };
    for ask in [
        day("tomorrow"),
        day("2026-02-29"),
        CreateProject { start_date: Some("1/2/2026".to_owned()), ..good.clone() },
        CreateProject { project_name: " ".to_owned(), ..good.clone() },
    ] {
        assert_eq!(work.refused(&ask).await.0, 400);
    }
    let nobody =
        CreateProject { email_assign_to: Some("bob@example.com".to_owned()), ..good.clone() };
    assert_eq!(work.refused(&nobody).await, refusal(400, "User not found"));
    assert_eq!(work.send(&ListProjects::default()).await.0.len(), 1, "all or nothing");
    let (member, _) = work.member(GRACE, WORKER).await;
    assert_eq!(work.server.refused(&member, &good).await, not_yours());
    let bob = work.server.bob().await;
    for id in [work.projects.as_str(), "0", "nonsense"] {
        let refused = work.server.refused(&bob, &new_project(id, "x")).await;
        assert_eq!(refused, documented::<CreateProject>());
    }
    work.send(&ArchiveProjectList { list_id: work.projects.clone() }).await;
    let archived = refusal(403, "Project list is archived and cannot be updated");
    assert_eq!(work.refused(&good).await, archived);
}
