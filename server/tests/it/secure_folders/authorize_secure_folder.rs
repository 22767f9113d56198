//! `POST /securefolders/auth.json`.

use portico_api::opendrive::download::download_zip::DownloadZip;
use portico_api::opendrive::file::rename_file::RenameFile;
use portico_api::opendrive::folder::get_folder_info::GetFolderInfo;
use portico_api::opendrive::folder::list_folder::ListFolder;
use portico_api::opendrive::secure_folders::authorize_secure_folder::AuthorizeSecureFolder;
use portico_api::{FolderId, Secret};

use super::init;
use crate::folder::no_folder;
use crate::support::{TestServer, create_file, open_upload, root};

fn ask(folder_id: &FolderId, hash: &str) -> AuthorizeSecureFolder {
    AuthorizeSecureFolder { folder_id: folder_id.clone(), hash: Secret::new(hash) }
}

fn closed() -> (u16, String) {
    (403, "Access denied.".to_owned())
}

#[tokio::test]
async fn each_session_opens_it_for_itself() {
    let server = TestServer::new().await;
    let first = server.ada().await;
    let folder = server.make_folder(&first, &root(), "Safe").await;
    let inner = server.make_folder(&first, &folder, "Inner").await;
    let file = server.upload(&first, &inner, "a.bin", b"sealed").await;
    server.send(&first, &init(&folder)).await;
    assert_eq!(server.download(&first, &file).await.body, "sealed");
    let other = server.ada().await;
    for id in [&folder, &inner] {
        assert_eq!(server.refused(&other, &ListFolder::new(id.clone())).await, closed());
        assert_eq!(server.refused(&other, &create_file(id, "b.bin")).await, closed());
    }
    assert_eq!(server.download(&other, &file).await.refusal(), closed());
    assert_eq!(server.refused(&other, &open_upload(&file, 5)).await, closed());
    let rename = RenameFile {
        new_file_name: "b".to_owned(),
        file_id: file.clone(),
        access_folder_id: None,
        sharing_id: None,
    };
    assert_eq!(server.refused(&other, &rename).await, closed());
    let info = GetFolderInfo { folder_id: folder.clone(), sharing_id: None };
    assert!(server.send(&other, &info).await.encrypted, "its name is no secret");
    let zip = DownloadZip { files: None, folders: Some([root()].into_iter().collect()) };
    let zip = server.raw(&other, &zip).await.body;
    assert!(!zip.windows(5).any(|part| part == b"a.bin"), "nothing of it is packed");
    let wrong = (403, "Access denied. Wrong password.".to_owned());
    assert_eq!(server.refused(&other, &ask(&folder, "guess")).await, wrong);
    server.send(&other, &ask(&folder, "proof")).await;
    assert_eq!(server.download(&other, &file).await.body, "sealed");
    let third = server.ada().await;
    assert_eq!(server.download(&third, &file).await.refusal(), closed());
}

#[tokio::test]
async fn guessing_is_limited_and_strangers_may_not_even_try() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Safe").await;
    let plain = (403, "This folder is not encrypted".to_owned());
    assert_eq!(server.refused(&ada, &ask(&folder, "proof")).await, plain);
    server.send(&ada, &init(&folder)).await;
    assert_eq!(server.refused(&bob, &ask(&folder, "proof")).await, no_folder());
    for _ in 0..10 {
        assert_eq!(server.refused(&ada, &ask(&folder, "guess")).await.0, 403);
    }
    assert_eq!(server.refused(&ada, &ask(&folder, "proof")).await.0, 429);
}
