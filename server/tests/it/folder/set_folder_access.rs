//! `POST /folder/setaccess.json`.

use portico_api::FolderId;
use portico_api::opendrive::Access;
use portico_api::opendrive::folder::set_folder_access::SetFolderAccess;

use super::no_folder;
use crate::support::{TestServer, root};

fn ask(folder_id: &FolderId, access: Access, files: Option<bool>) -> SetFolderAccess {
    SetFolderAccess {
        folder_id: folder_id.clone(),
        folder_is_public: access,
        sharing_id: None,
        with_child_files: files,
    }
}

#[tokio::test]
async fn folders_follow_and_files_if_that_is_wanted() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let outer = server.make_folder(&ada, &root(), "Outer").await;
    let inner = server.make_folder(&ada, &outer, "Inner").await;
    server.upload(&ada, &inner, "a.txt", b"x").await;
    let entry = server.send(&ada, &ask(&outer, Access::Public, None)).await;
    assert_eq!(entry.access, Access::Public);
    assert_eq!(server.list(&ada, &outer).await.folders[0].access, Access::Public);
    assert_eq!(server.list(&ada, &inner).await.files[0].access, Access::Private);
    server.send(&ada, &ask(&outer, Access::Hidden, Some(true))).await;
    assert_eq!(server.list(&ada, &inner).await.files[0].access, Access::Hidden);
    let new = server.upload(&ada, &inner, "b.txt", b"new").await;
    let bytes = server.get(&format!("/api/v1/download/file.json/{new}")).await.body;
    assert_eq!(bytes, "new", "a new file is seen by whoever sees its folder");
}

#[tokio::test]
async fn listings_move_exactly_where_something_shows() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let outer = server.make_folder(&ada, &root(), "Outer").await;
    let inner = server.make_folder(&ada, &outer, "Inner").await;
    let leaf = server.make_folder(&ada, &inner, "Leaf").await;
    server.send(&ada, &ask(&leaf, Access::Public, None)).await;
    let listings = async || {
        let mut all = Vec::new();
        for id in [&root(), &outer, &inner, &leaf] {
            all.push(server.list(&ada, id).await);
        }
        all
    };
    let before = listings().await;
    server.send(&ada, &ask(&inner, Access::Public, None)).await;
    let after = listings().await;
    let moved: Vec<bool> = before
        .iter()
        .zip(&after)
        .map(|(before, after)| before.dir_update_time != after.dir_update_time)
        .collect();
    assert_eq!(moved, [true, true, false, false], "the leaf was public before");
    server.send(&ada, &ask(&outer, Access::Public, Some(true))).await;
    let last = listings().await;
    assert_eq!(last[1..], after[1..]);
}

#[tokio::test]
async fn guests_see_what_is_public_and_no_more() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    server.make_folder(&ada, &folder, "Inner").await;
    server.upload(&ada, &folder, "a.txt", b"x").await;
    let page = format!("/f/{folder}");
    assert_eq!(server.get(&page).await.status, 404);
    let entry = server.send(&ada, &ask(&folder, Access::Public, Some(true))).await;
    assert_eq!(entry.link, page);
    let text = String::from_utf8(server.get(&page).await.body.to_vec()).unwrap();
    assert!(text.contains("Folder") && !text.contains("a.txt"), "nothing is displayed yet");
    use portico_api::opendrive::folder::update_folder_settings::UpdateFolderSettings;
    let show = UpdateFolderSettings {
        folder_public_display: Some(true),
        ..UpdateFolderSettings::new(folder.clone())
    };
    server.send(&ada, &show).await;
    let text = String::from_utf8(server.get(&page).await.body.to_vec()).unwrap();
    assert!(text.contains("a.txt") && !text.contains("Inner") && !text.contains("<a "), "{text}");
    let show = UpdateFolderSettings {
        folder_display_subfolders: Some(true),
        folder_public_dnl: Some(true),
        ..UpdateFolderSettings::new(folder.clone())
    };
    server.send(&ada, &show).await;
    let text = String::from_utf8(server.get(&page).await.body.to_vec()).unwrap();
    assert!(text.contains("Inner") && text.contains("<a "), "{text}");
}

#[tokio::test]
async fn strangers_open_nothing() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    assert_eq!(server.refused(&bob, &ask(&folder, Access::Public, None)).await, no_folder());
    assert_eq!(server.refused(&ada, &ask(&root(), Access::Public, None)).await.0, 400);
    assert_eq!(server.refused(&ada, &ask(&folder, Access::Other(9), None)).await.0, 400);
    let answer = server
        .post(
            "/api/v1/folder/setaccess.json",
            "application/json",
            format!(
                "{{\"session_id\":\"{ada}\",\"folder_id\":\"{folder}\",\"folder_ispublic\":\"1\",\
                 \"with_child_files\":\"maybe\"}}"
            ),
        )
        .await;
    assert_eq!(answer.refusal().0, 400);
}
