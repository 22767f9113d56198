//! `POST /folder.json`.

use portico_api::FolderId;
use portico_api::opendrive::Access;
use portico_api::opendrive::folder::create_folder::CreateFolder;
use portico_api::opendrive::folder::get_folder_info::GetFolderInfo;

use super::{names, no_folder, taken};
use crate::support::{NO_IDS, TestServer, root};

#[tokio::test]
async fn a_folder_is_made_where_it_is_wanted() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let before = server.list(&ada, &root()).await.dir_update_time;
    let outer = server.make_folder(&ada, &root(), "  Outer ").await;
    let entry = server.send(&ada, &CreateFolder::new(outer.clone(), "Inner")).await;
    assert_eq!((entry.name.as_str(), entry.parent_id), ("Inner", Some(outer.clone())));
    let listing = server.list(&ada, &root()).await;
    assert_eq!(names(&listing), ["Outer"]);
    assert_eq!(listing.folders[0].child_folders, 1);
    assert!(listing.dir_update_time > before);
    let raw = server.raw(&ada, &CreateFolder::new(outer, "Numbers")).await.json();
    for key in ["DateCreated", "DirUpdateTime", "Access", "DateModified"] {
        assert!(raw[key].is_number(), "{key} must be a number: clients insist");
    }
    assert!(raw["Shared"].is_string());
}

#[tokio::test]
async fn what_guests_may_do_is_said_at_once() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let new = CreateFolder {
        folder_is_public: Some(Access::Hidden),
        folder_public_upl: Some(true),
        folder_public_dnl: Some(true),
        ..CreateFolder::new(root(), "Inbox")
    };
    let made = server.send(&ada, &new).await;
    let ask = GetFolderInfo { folder_id: made.folder_id, sharing_id: None };
    let info = server.send(&ada, &ask).await;
    assert_eq!(info.access, Access::Hidden);
    assert_eq!(
        (info.public_upload, info.public_content, info.public_download),
        (true, false, true)
    );
    let unknown = CreateFolder {
        folder_is_public: Some(Access::Other(7)),
        ..CreateFolder::new(root(), "Other")
    };
    assert_eq!(server.refused(&ada, &unknown).await.0, 400);
}

#[tokio::test]
async fn no_parent_means_the_root() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let ask = CreateFolder { folder_sub_parent: None, ..CreateFolder::new(root(), "Top") };
    assert_eq!(server.send(&ada, &ask).await.parent_id, Some(root()));
}

#[tokio::test]
async fn a_taken_name_is_refused_whatever_its_case() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    server.make_folder(&ada, &root(), "Straße").await;
    server.create(&ada, &root(), "File.txt").await;
    for name in ["Straße", "STRAßE", "file.TXT"] {
        assert_eq!(server.refused(&ada, &CreateFolder::new(root(), name)).await, taken(), "{name}");
    }
    assert_eq!(names(&server.list(&ada, &root()).await), ["Straße", "File.txt"]);
}

#[tokio::test]
async fn somebody_elses_folder_is_as_if_it_were_not_there() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let private = server.make_folder(&ada, &root(), "Private").await;
    for id in [private].into_iter().chain(NO_IDS.map(FolderId::from)) {
        assert_eq!(server.refused(&bob, &CreateFolder::new(id, "x")).await, no_folder());
    }
    assert_eq!(server.refused("nonsense", &CreateFolder::new(root(), "x")).await.0, 401);
}
