//! `GET /tasks/search.json/{session_id}`.

use portico_api::opendrive::Right;
use portico_api::opendrive::tasks::create_subcomment::CreateSubcomment;
use portico_api::opendrive::tasks::search_tasks::SearchTasks;
use portico_api::opendrive::tasks::trash_task::TrashTask;
use portico_api::opendrive::tasks::update_task::UpdateTask;

use super::{GRACE, Work};

fn ask(text: &str) -> SearchTasks {
    SearchTasks { search_query: text.to_owned() }
}

#[tokio::test]
async fn everything_that_has_a_name_or_a_text_is_found() {
    let work = Work::new().await;
    let task = work.task("Market the website").await;
    let comment = work.comment(&task, "On the MARKET square").await;
    let below =
        CreateSubcomment { comment_id: comment, subcomment_text: "which market?".to_owned() };
    work.send(&below).await;
    let found = work.send(&ask("market")).await;
    assert_eq!((found.tasks.len(), found.tasks[0].name.as_str()), (1, "Market the website"));
    let texts: Vec<_> =
        found.comments.iter().map(|it| (it.comment.as_str(), it.subcomment.as_str())).collect();
    assert_eq!(texts, [("On the MARKET square", ""), ("On the MARKET square", "which market?")]);
    assert_eq!((found.projects.len(), found.project_lists[0].name.as_str()), (0, "Marketing"));
    assert_eq!(work.send(&ask("WEBSITE")).await.projects[0].project_id, work.project);
    work.send(&TrashTask { task_id: task }).await;
    let found = work.send(&ask("market")).await;
    assert!(found.tasks.is_empty() && found.comments.is_empty(), "the trash is not searched");
    assert_eq!(work.refused(&ask("")).await.0, 400);
    assert_eq!(work.server.refused("nobody", &ask("x")).await.0, 401);
}

#[tokio::test]
async fn nobody_finds_what_they_do_not_see() {
    let work = Work::new().await;
    let task = work.task("Market").await;
    work.comment(&task, "market").await;
    let bob = work.server.bob().await;
    let (grace, _) = work.member(GRACE, super::WORKER).await;
    for session in [&bob, &grace] {
        let found = work.server.send(session, &ask("market")).await;
        assert!(
            found.tasks.is_empty() && found.comments.is_empty() && found.project_lists.is_empty()
        );
    }
    work.permit(GRACE, Right::View).await;
    assert_eq!(work.server.send(&grace, &ask("market")).await.comments.len(), 1);
    work.send(&UpdateTask { is_private: Some(true), ..UpdateTask::new(task) }).await;
    let found = work.server.send(&grace, &ask("market")).await;
    assert!(found.tasks.is_empty() && found.comments.is_empty(), "a private task");
}
