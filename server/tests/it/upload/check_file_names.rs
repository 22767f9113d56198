//! `POST /upload/checkfileexistsbyname.json/{folder_id}`.

use portico_api::FolderId;
use portico_api::opendrive::upload::check_file_names::CheckFileNames;

use crate::folder::no_folder;
use crate::support::{NO_IDS, TestServer, root};

fn ask(folder_id: FolderId, names: &[&str]) -> CheckFileNames {
    let name = names.iter().map(|name| (*name).to_owned()).collect();
    CheckFileNames { folder_id, name, sharing_id: None }
}

#[tokio::test]
async fn the_names_that_files_have_come_back() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    server.create(&ada, &root(), "a.txt").await;
    server.make_folder(&ada, &root(), "Folder").await;
    let found = server.send(&ada, &ask(root(), &["A.txt", "b.txt", "Folder"])).await;
    assert_eq!(found.result, ["A.txt"]);
    let form = format!("session_id={ada}&name[]=b.txt&name[]=a.txt");
    let path = "/api/v1/upload/checkfileexistsbyname.json/0";
    let answer = server.post(path, "application/x-www-form-urlencoded", form).await;
    assert_eq!(answer.json()["result"], serde_json::json!(["a.txt"]));
    assert!(server.send(&bob, &ask(root(), &["a.txt"])).await.result.is_empty());
    let nobody = FolderId::from(NO_IDS[0]);
    assert_eq!(server.refused(&ada, &ask(nobody, &["a.txt"])).await, no_folder());
    assert_eq!(server.refused(&ada, &ask(root(), &[])).await.0, 400);
    assert_eq!(server.refused("", &ask(root(), &["a.txt"])).await.0, 401);
}
