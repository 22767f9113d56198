//! `GET /users/userlogs.json/{session_id}`.

use portico_api::AccessUserId;
use portico_api::UnixTime;
use portico_api::opendrive::users::list_user_logs::ListUserLogs;

use crate::support::{BEGIN, TestServer, root};

fn ask() -> ListUserLogs {
    ListUserLogs {
        access_user_id: None,
        start_date: None,
        end_date: None,
        log_type: None,
        page: None,
    }
}

#[tokio::test]
async fn what_was_done_is_told_newest_first() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    server.pass(10);
    server.make_folder(&ada, &root(), "Plans").await;
    server.pass(10);
    server.upload(&ada, &root(), "a.bin", &[7; 1000]).await;
    let page = server.send(&ada, &ask()).await;
    let kinds: Vec<_> = page.logs.iter().map(|line| line.log_type.as_str()).collect();
    assert_eq!(kinds, ["Upload", "Create", "Login"]);
    assert_eq!((page.total_pages, page.current_page, page.num_results), (1, 0, 3));
    let upload = &page.logs[0];
    assert_eq!((upload.file_name.as_str(), upload.file_size.as_str()), ("a.bin", "1000"));
    assert_eq!((upload.user.as_str(), upload.time), ("Ada Example", UnixTime(BEGIN + 20)));
    let bob = server.bob().await;
    assert_eq!(server.send(&bob, &ask()).await.num_results, 1, "nobody else's");
}

#[tokio::test]
async fn lines_are_chosen_by_kind_time_and_person() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    server.pass(100);
    for number in 0..60 {
        server.make_folder(&ada, &root(), &format!("Folder {number}")).await;
    }
    let made = ListUserLogs { log_type: Some(5), ..ask() };
    let page = server.send(&ada, &ListUserLogs { page: Some(1), ..made.clone() }).await;
    assert_eq!((page.logs.len(), page.total_pages, page.num_results), (10, 2, 60));
    assert_eq!(page.logs[9].file_name, "Folder 0");
    let far = ListUserLogs { page: Some(u64::MAX), ..made };
    assert!(server.send(&ada, &far).await.logs.is_empty());
    let early = ListUserLogs { end_date: Some(UnixTime(BEGIN + 99)), ..ask() };
    assert_eq!(server.send(&ada, &early).await.num_results, 1);
    let late = ListUserLogs { start_date: Some(UnixTime(BEGIN + 100)), ..ask() };
    assert_eq!(server.send(&ada, &late).await.num_results, 60);
    for (id, count) in [("0", 61), ("77", 0)] {
        let by = ListUserLogs { access_user_id: Some(AccessUserId::new(id)), ..ask() };
        assert_eq!(server.send(&ada, &by).await.num_results, count);
    }
    let strange = ListUserLogs { access_user_id: Some(AccessUserId::new("x")), ..ask() };
    assert_eq!(
        server.refused(&ada, &strange).await,
        (400, "Invalid value specified for `access_user_id`. Expecting digits.".to_owned())
    );
    assert_eq!(server.refused("nonsense", &ask()).await.0, 401);
}
