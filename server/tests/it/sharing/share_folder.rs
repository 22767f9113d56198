//! `POST /sharing.json`.

use portico_api::opendrive::Right;
use portico_api::opendrive::file::rename_file::RenameFile;
use portico_api::opendrive::folder::rename_folder::RenameFolder;
use portico_api::opendrive::folder::trash_folder::TrashFolder;
use portico_api::opendrive::sharing::remove_share::RemoveShare;
use portico_api::opendrive::users::get_user_info::GetUserInfo;
use portico_api::wire::IdList;
use portico_server::testing::{EMAIL, OTHER_EMAIL};

use super::{ask, share};
use crate::folder::{names, no_folder};
use crate::support::{NO_IDS, TestServer, create_file, root};

#[tokio::test]
async fn who_may_look_may_change_nothing() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Shared").await;
    let inner = server.make_folder(&ada, &folder, "Inner").await;
    let file = server.upload(&ada, &inner, "a.txt", b"hello").await;
    let secret = server.make_folder(&ada, &root(), "Secret").await;
    assert_eq!(server.download(&bob, &file).await.status, 404);
    let made = share(&server, &ada, &folder, Right::View).await;
    assert_eq!((made.share.name.as_str(), made.share.share_mode), ("Ada Example", Right::View));
    assert_eq!(names(&server.list(&bob, &folder).await), ["Inner"]);
    assert_eq!(server.download(&bob, &file).await.body, "hello");
    assert_eq!(server.raw(&bob, &create_file(&inner, "b.txt")).await.status, 403);
    let rename = RenameFile {
        new_file_name: "b.txt".to_owned(),
        file_id: file,
        access_folder_id: None,
        sharing_id: None,
    };
    assert_eq!(server.refused(&bob, &rename).await.0, 403);
    let list = portico_api::opendrive::folder::list_folder::ListFolder::new(secret);
    assert_eq!(server.refused(&bob, &list).await, no_folder());
}

#[tokio::test]
async fn what_is_put_into_a_shared_folder_is_its_owners() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Shared").await;
    share(&server, &ada, &folder, Right::Edit).await;
    let file = server.upload(&bob, &folder, "a.txt", b"hello").await;
    assert_eq!(server.download(&ada, &file).await.body, "hello");
    let used = async |session: &str| {
        let ask = GetUserInfo { apply_bw: None, branding: None };
        server.send(session, &ask).await.storage_used
    };
    assert_eq!((used(&ada).await, used(&bob).await), (5, 0));
    let rename = RenameFolder { folder_name: "Mine".to_owned(), ..rename_of(&folder) };
    assert_eq!(server.refused(&bob, &rename).await.0, 403, "the folder itself lies elsewhere");
}

fn rename_of(folder: &portico_api::FolderId) -> RenameFolder {
    RenameFolder { folder_id: folder.clone(), folder_name: String::new(), sharing_id: None }
}

#[tokio::test]
async fn a_listing_shows_what_is_shared_and_moves_when_that_changes() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Shared").await;
    let before = server.list(&ada, &root()).await;
    assert!(!before.folders[0].shared);
    let made = share(&server, &ada, &folder, Right::Edit).await;
    let after = server.list(&ada, &root()).await;
    assert!(after.folders[0].shared && after.dir_update_time > before.dir_update_time);
    assert_eq!(made.dir_update_time, after.dir_update_time);
}

#[tokio::test]
async fn a_folder_within_a_shared_one_may_be_shared_on_its_own() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let outer = server.make_folder(&ada, &root(), "Outer").await;
    let inner = server.make_folder(&ada, &outer, "Inner").await;
    let deep = server.make_folder(&ada, &inner, "Deep").await;
    share(&server, &ada, &outer, Right::View).await;
    // Whoever it is shared with shares nothing of it, whatever they may do.
    let missing = (404, "Directory doesn't exist".to_owned());
    for folder in [&outer, &inner] {
        assert_eq!(server.refused(&bob, &ask(folder, EMAIL, Right::View)).await, missing);
    }
    let made = share(&server, &ada, &inner, Right::Edit).await;
    assert_eq!(server.raw(&bob, &create_file(&outer, "a.txt")).await.status, 403);
    // The nearest share counts.
    server.upload(&bob, &deep, "a.txt", b"x").await;
    assert_eq!(names(&server.list(&bob, &outer).await), ["Inner"]);
    server.send(&ada, &RemoveShare { sharing_id: made.share.sharing_id }).await;
    assert_eq!(names(&server.list(&bob, &deep).await), ["a.txt"], "the outer share is still there");
    assert_eq!(server.raw(&bob, &create_file(&deep, "b.txt")).await.status, 403);
}

#[tokio::test]
async fn a_folder_in_the_trash_is_gone_for_the_others() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Shared").await;
    let file = server.upload(&ada, &folder, "a.txt", b"hello").await;
    share(&server, &ada, &folder, Right::Edit).await;
    let folder_id: IdList<_> = [folder].into_iter().collect();
    server.send(&ada, &TrashFolder { folder_id, sharing_id: None }).await;
    assert_eq!(server.download(&bob, &file).await.status, 404);
}

#[tokio::test]
async fn what_cannot_be_shared_is_not() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Shared").await;
    share(&server, &ada, &folder, Right::View).await;
    let missing = (404, "Directory doesn't exist".to_owned());
    for (session, ask, expected) in [
        (
            &ada,
            ask(&folder, OTHER_EMAIL, Right::Edit),
            (404, "This folder already shared with this user"),
        ),
        (&ada, ask(&folder, "nobody@example.com", Right::View), (404, "User not found")),
        (
            &ada,
            ask(&folder, OTHER_EMAIL, Right::Nothing),
            (400, "Invalid value specified for `sharemode`. Expected one of (0, 1)."),
        ),
        (&bob, ask(&folder, EMAIL, Right::View), (404, "Directory doesn't exist")),
    ] {
        let (status, text) = expected;
        assert_eq!(server.refused(session, &ask).await, (status, text.to_owned()));
    }
    assert_eq!(server.refused(&ada, &ask(&folder, EMAIL, Right::View)).await.0, 400);
    assert_eq!(server.refused(&ada, &ask(&root(), OTHER_EMAIL, Right::View)).await.0, 400);
    for id in NO_IDS {
        assert_eq!(server.refused(&ada, &ask(&id.into(), OTHER_EMAIL, Right::View)).await, missing);
    }
}
