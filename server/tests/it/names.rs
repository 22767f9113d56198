//! Names: one per folder whatever the case, nothing forbidden, also when many come at once.

use std::sync::Arc;

use portico_api::opendrive::folder::create_folder::CreateFolder;

use crate::folder::{names, taken};
use crate::support::{TestServer, create_file, root};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_at_once_one_gets_the_name() {
    let server = Arc::new(TestServer::new().await);
    let ada = server.ada().await;
    let mut tasks = Vec::new();
    for (number, name) in ["same", "SAME", "Same", "sAme", "samE", "saMe"].into_iter().enumerate() {
        let (server, ada) = (Arc::clone(&server), ada.clone());
        tasks.push(tokio::spawn(async move {
            match number % 2 {
                0 => server.raw(&ada, &CreateFolder::new(root(), name)).await,
                _ => server.raw(&ada, &create_file(&root(), name)).await,
            }
        }));
    }
    let mut made = 0;
    for task in tasks {
        let answer = task.await.unwrap();
        if answer.status == 200 {
            made += 1;
        } else {
            assert_eq!(answer.refusal(), taken());
        }
    }
    assert_eq!(made, 1);
    assert_eq!(names(&server.list(&ada, &root()).await).len(), 1);
}

#[tokio::test]
async fn forbidden_and_enormous_names_change_nothing() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let enormous = "x".repeat(256);
    let longest = "ä".repeat(255);
    for name in [
        "", "   ", ".", "..", "a/b", "a\\b", "a:b", "a*b", "a?b", "a\"b", "a<b", "a>b", "a|b",
        "a\u{0}b", "a\nb", &enormous,
    ] {
        assert_eq!(server.refused(&ada, &CreateFolder::new(root(), name)).await.0, 400, "{name:?}");
        assert_eq!(server.refused(&ada, &create_file(&root(), name)).await.0, 400, "{name:?}");
    }
    assert!(names(&server.list(&ada, &root()).await).is_empty());
    for name in
        [longest.as_str(), ".hidden", "trailing.", "a&b=c%20+#.txt", "日本語", "👩‍👩‍👧", "%2e%2e"]
    {
        server.make_folder(&ada, &root(), name).await;
    }
    assert_eq!(names(&server.list(&ada, &root()).await).len(), 7);
}

#[tokio::test]
async fn names_that_look_the_same_are_the_same() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    server.make_folder(&ada, &root(), "Caf\u{e9}").await;
    assert_eq!(server.refused(&ada, &CreateFolder::new(root(), "cafe\u{301}")).await, taken());
    server.make_folder(&ada, &root(), "ΟΔΟΣ").await;
    assert_eq!(server.refused(&ada, &CreateFolder::new(root(), "οδος")).await, taken());
}
