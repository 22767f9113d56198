//! `PUT /tasks/projectlist.json/{session_id}/{list_id}`.

use portico_api::opendrive::tasks::archive_project_list::ArchiveProjectList;
use portico_api::opendrive::tasks::update_project_list::UpdateProjectList;

use super::{GRACE, WORKER, Work, not_yours, refusal};
use crate::support::documented;

fn ask(id: &str, name: &str) -> UpdateProjectList {
    UpdateProjectList { list_id: id.into(), list_name: name.to_owned() }
}

#[tokio::test]
async fn a_list_gets_another_name() {
    let work = Work::new().await;
    let id = work.projects.as_str();
    let answer = work.send(&ask(id, "Sales")).await;
    assert_eq!((answer.result, answer.name.as_str()), (true, "Sales"));
    assert_eq!(work.refused(&ask(id, " ")).await.0, 400);
    let (worker, _) = work.member(GRACE, WORKER).await;
    assert_eq!(work.server.refused(&worker, &ask(id, "x")).await, not_yours());
    let bob = work.server.bob().await;
    for id in [id, "0", "nonsense"] {
        let refused = work.server.refused(&bob, &ask(id, "x")).await;
        assert_eq!(refused, documented::<UpdateProjectList>());
    }
    work.send(&ArchiveProjectList { list_id: work.projects.clone() }).await;
    let archived = refusal(403, "Project list is archived and cannot be updated");
    assert_eq!(work.refused(&ask(id, "x")).await, archived);
}
