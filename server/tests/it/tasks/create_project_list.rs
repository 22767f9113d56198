//! `POST /tasks/projectlist.json/{session_id}`.

use portico_api::opendrive::tasks::create_project_list::CreateProjectList;
use portico_api::opendrive::tasks::list_project_lists::ListProjectLists;

use super::{ADMIN, FILES_ALONE, GRACE, WORKER, Work, not_yours, refusal};

fn ask(name: &str) -> CreateProjectList {
    CreateProjectList { list_name: name.to_owned() }
}

#[tokio::test]
async fn a_list_is_there_for_its_account_alone() {
    let work = Work::new().await;
    let made = work.send(&ask(" Sales ")).await;
    assert_eq!(made.name, "Sales");
    assert!(made.project_list_id.as_str().parse::<u64>().is_ok(), "clients see digits");
    let names = |lists: Vec<portico_api::opendrive::tasks::ProjectList>| -> Vec<String> {
        lists.into_iter().map(|list| list.name).collect()
    };
    let all = work.send(&ListProjectLists::default()).await.0;
    assert_eq!(names(all), ["Marketing", "Sales"]);
    let bob = work.server.bob().await;
    assert!(work.server.send(&bob, &ListProjectLists::default()).await.0.is_empty());
    for name in ["", " ", "a\nb"] {
        assert_eq!(work.refused(&ask(name)).await.0, 400);
    }
    assert_eq!(work.server.refused("nobody", &ask("x")).await.0, 401);
}

#[tokio::test]
async fn a_member_makes_none_but_an_administrator_does() {
    let work = Work::new().await;
    let (worker, _) = work.member(GRACE, WORKER).await;
    assert_eq!(work.server.refused(&worker, &ask("x")).await, not_yours());
    let (files, _) = work.member("files@example.com", FILES_ALONE).await;
    let none = refusal(403, "Your user access does not include tasks.");
    assert_eq!(work.server.refused(&files, &ask("x")).await, none);
    let (admin, _) = work.member("admin@example.com", ADMIN).await;
    assert_eq!(work.server.send(&admin, &ask("x")).await.name, "x");
}
