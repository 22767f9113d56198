//! Limits of an account: nothing is taken that would not fit.

use portico_api::Secret;
use portico_api::opendrive::folder::move_copy_folder::MoveCopyFolder;
use portico_api::opendrive::upload::create_file::CreateFile;
use portico_server::NewAccount;

use crate::support::{TestServer, create_file, open_upload, root};

#[tokio::test]
async fn what_does_not_fit_is_refused_before_a_byte_is_sent() {
    let server = TestServer::new().await;
    let new = NewAccount {
        email: "small@example.com".to_owned(),
        password: Secret::new(portico_server::testing::PASSWORD),
        first_name: String::new(),
        last_name: String::new(),
        storage_limit: 1000,
    };
    portico_server::save_account(&server.state, new).await.unwrap();
    let small = server.sign_in("small@example.com").await;
    let folder = server.make_folder(&small, &root(), "Folder").await;
    let file = server.upload(&small, &folder, "a.bin", &[1; 600]).await;
    let refusal = server.refused(&small, &open_upload(&file, 401)).await;
    assert_eq!(refusal.0, 403);
    assert!(refusal.1.contains("401 bytes are needed, 400 are left"), "{}", refusal.1);
    let ask = CreateFile { file_size: Some(401), ..create_file(&root(), "b.bin") };
    assert_eq!(server.refused(&small, &ask).await.0, 403);
    assert_eq!(server.refused(&small, &open_upload(&file, u64::MAX)).await.0, 403);
    let copy = MoveCopyFolder {
        folder_id: folder.clone(),
        dst_folder_id: root(),
        is_move: false,
        src_sharing_id: None,
        dst_sharing_id: None,
        new_folder_name: Some("Copy".to_owned()),
        copy_recursive: None,
    };
    assert_eq!(server.refused(&small, &copy).await.0, 403);
    let other = server.create(&small, &root(), "b.bin").await.file_id;
    let upload = server.open(&small, &other, 400).await.temp_location;
    server.chunk(&small, &other, &upload, 0, &[2; 300]).await;
    let third = server.create(&small, &root(), "c.bin").await.file_id;
    assert_eq!(
        server.refused(&small, &open_upload(&third, 101)).await.0,
        403,
        "what is under way counts"
    );
    server.chunk(&small, &other, &upload, 300, &[2; 100]).await;
    server.send(&small, &crate::support::close_upload(&other, &upload, 400)).await;
    assert_eq!(server.download(&small, &other).await.body, vec![2; 400]);
}
