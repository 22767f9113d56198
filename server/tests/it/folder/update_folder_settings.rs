//! `PUT /folder/foldersettings.json`.

use portico_api::opendrive::Access;
use portico_api::opendrive::folder::update_folder_settings::UpdateFolderSettings;

use super::{no_folder, taken};
use crate::support::{TestServer, root};

#[tokio::test]
async fn what_is_given_changes_and_nothing_else() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    let change = UpdateFolderSettings {
        folder_name: Some("Agreements".to_owned()),
        folder_description: Some("Signed ones only".to_owned()),
        folder_access: Some(Access::Public),
        folder_public_upl: Some(true),
        ..UpdateFolderSettings::new(folder.clone())
    };
    let info = server.send(&ada, &change).await;
    assert_eq!((info.name.as_str(), info.access), ("Agreements", Access::Public));
    assert_eq!(
        (info.public_upload, info.public_content, info.public_download),
        (true, false, false)
    );
    let before = server.list(&ada, &root()).await;
    let change = UpdateFolderSettings {
        folder_description: Some(" ".to_owned()),
        folder_public_display: Some(true),
        ..UpdateFolderSettings::new(folder.clone())
    };
    let info = server.send(&ada, &change).await;
    assert!(info.description.is_empty() && info.public_content && info.public_upload);
    let after = server.list(&ada, &root()).await;
    assert!(after.dir_update_time > before.dir_update_time);
    let change =
        UpdateFolderSettings { folder_public_dnl: Some(true), ..UpdateFolderSettings::new(folder) };
    server.send(&ada, &change).await;
    assert_eq!(server.list(&ada, &root()).await, after, "no listing shows what guests may do");
}

#[tokio::test]
async fn what_cannot_be_changed_stays() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    server.make_folder(&ada, &root(), "Other").await;
    let change = |name: &str, description: &str| UpdateFolderSettings {
        folder_name: Some(name.to_owned()),
        folder_description: Some(description.to_owned()),
        ..UpdateFolderSettings::new(folder.clone())
    };
    assert_eq!(server.refused(&ada, &change("OTHER", "x")).await, taken());
    assert_eq!(server.refused(&ada, &change("a/b", "x")).await.0, 400);
    assert_eq!(server.refused(&ada, &change("Folder", &"x".repeat(256))).await.0, 400);
    assert_eq!(server.refused(&bob, &change("Mine", "x")).await, no_folder());
    let own_root = UpdateFolderSettings::new(root());
    assert_eq!(server.refused(&ada, &own_root).await.0, 400);
    let request = axum::http::Request::put("/api/v1/folder/foldersettings.json")
        .header("content-type", "application/json");
    let body = format!(
        "{{\"session_id\":\"{ada}\",\"folder_id\":\"{folder}\",\"folder_public_display\":\"often\"}}"
    );
    assert_eq!(server.request(request.body(body.into()).unwrap()).await.refusal().0, 400);
    assert_eq!(server.list(&ada, &root()).await.folders[0].name, "Folder");
}
