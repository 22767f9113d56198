//! Limits of accounts, members and groups: nothing is taken that would not fit.

use portico_api::opendrive::Right;
use portico_api::opendrive::account_users::create_account_user::CreateAccountUser;
use portico_api::opendrive::account_users::get_account_user::GetAccountUser;
use portico_api::opendrive::admin::update_user::UpdateUser;
use portico_api::opendrive::file::move_copy_file::MoveCopyFile;
use portico_api::opendrive::file::restore_file::RestoreFile;
use portico_api::opendrive::file::trash_file::TrashFile;
use portico_api::opendrive::folder::move_copy_folder::MoveCopyFolder;
use portico_api::opendrive::sharing::share_folder::ShareFolder;
use portico_api::opendrive::upload::close_upload::CloseUpload;
use portico_api::opendrive::upload::create_file::CreateFile;
use portico_api::opendrive::user_groups::create_user_group::CreateUserGroup;
use portico_api::opendrive::users::get_user_info::GetUserInfo;
use portico_api::opendrive::users::update_user_info::UpdateUserInfo;
use portico_api::wire::IdList;
use portico_api::{FileId, FolderId, Secret};
use portico_server::NewAccount;

use crate::account_users::{CAROL, allow, new_member};
use crate::admin::{CARL, Office};
use crate::support::{TestServer, close_upload, create_file, md5_of, open_upload, root};

#[tokio::test]
async fn what_does_not_fit_is_refused_before_a_byte_is_sent() {
    let server = TestServer::new().await;
    let small = small_account(&server).await;
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
    server.send(&small, &close_upload(&other, &upload, 400)).await;
    assert_eq!(server.download(&small, &other).await.body, vec![2; 400]);
}

const MB: usize = 1 << 20;

async fn used(server: &TestServer, session: &str) -> u64 {
    let ask = GetUserInfo { apply_bw: None, branding: None };
    server.send(session, &ask).await.storage_used
}

async fn used_by(server: &TestServer, owner: &str, email: &str) -> u64 {
    server.send(owner, &GetAccountUser { access_email: email.to_owned() }).await.storage_used
}

fn copy(file: &FileId, to: &FolderId, name: &str) -> MoveCopyFile {
    MoveCopyFile {
        src_file_id: file.clone(),
        dst_folder_id: to.clone(),
        is_move: false,
        overwrite_if_exists: true,
        src_access_folder_id: None,
        dst_access_folder_id: None,
        src_sharing_id: None,
        dst_sharing_id: None,
        new_file_name: Some(name.to_owned()),
    }
}

/// An account that may store 1000 bytes.
async fn small_account(server: &TestServer) -> String {
    let new = NewAccount {
        email: "small@example.com".to_owned(),
        password: Secret::new(portico_server::testing::PASSWORD),
        first_name: String::new(),
        last_name: String::new(),
        storage_limit: 1000,
    };
    portico_server::save_account(&server.state, new).await.unwrap();
    server.sign_in("small@example.com").await
}

/// Makes a member who may change a folder, with limits in megabytes.
async fn limited(
    server: &TestServer,
    owner: &str,
    folder: &FolderId,
    new: CreateAccountUser,
) -> String {
    let email = new.access_email.clone();
    server.send(owner, &new).await;
    allow(server, owner, &email, folder, Right::Edit).await;
    server.sign_in(&email).await
}

#[tokio::test]
async fn a_member_s_limit_is_their_own_and_the_owner_s_goes_on() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    let new = CreateAccountUser { access_max_storage: 1, ..new_member(CAROL) };
    let carol = limited(&server, &ada, &folder, new).await;
    let file = server.upload(&carol, &folder, "a.bin", &vec![1; MB - 100]).await;
    assert_eq!(used_by(&server, &ada, CAROL).await, MB as u64 - 100);
    let over = CreateFile { file_size: Some(101), ..create_file(&folder, "b.bin") };
    let (status, message) = server.refused(&carol, &over).await;
    assert_eq!(status, 403);
    assert!(message.contains("101 bytes are needed, 100 are left"), "{message}");
    let second = server.create(&carol, &folder, "b.bin").await.file_id;
    assert_eq!(server.refused(&carol, &open_upload(&second, 101)).await.0, 403);
    assert_eq!(server.refused(&carol, &copy(&file, &folder, "c.bin")).await.0, 403);
    let whole = MoveCopyFolder {
        folder_id: server.make_folder(&carol, &folder, "Inner").await,
        dst_folder_id: folder.clone(),
        is_move: false,
        src_sharing_id: None,
        dst_sharing_id: None,
        new_folder_name: Some("Other".to_owned()),
        copy_recursive: None,
    };
    server.upload(&ada, &whole.folder_id, "large.bin", &[1; 101]).await;
    assert_eq!(server.refused(&carol, &whole).await.0, 403);
    // What she uploaded before counts, whatever others did with it since.
    server.send(&ada, &copy(&file, &folder, "d.bin")).await;
    assert_eq!(used_by(&server, &ada, CAROL).await, MB as u64 - 100);
    server.fill(&carol, &second, &[2; 100]).await;
    assert_eq!(used_by(&server, &ada, CAROL).await, MB as u64);
    assert_eq!(used(&server, &ada).await, 2 * (MB as u64 - 100) + 101 + 100);
}

#[tokio::test]
async fn a_group_s_limit_is_for_all_its_members_together() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    let group =
        CreateUserGroup { group_name: "Clerks".to_owned(), group_bw_max: 0, group_max_storage: 1 };
    let group_id = server.send(&ada, &group).await.group_id;
    let new = |email| CreateAccountUser { group_id: group_id.clone(), ..new_member(email) };
    let carol = limited(&server, &ada, &folder, new(CAROL)).await;
    let dave = limited(&server, &ada, &folder, new("dave@example.com")).await;
    server.upload(&carol, &folder, "a.bin", &vec![1; MB / 2]).await;
    let file = server.create(&dave, &folder, "b.bin").await.file_id;
    let size = MB as u64 / 2 + 1;
    assert_eq!(server.refused(&dave, &open_upload(&file, size)).await.0, 403);
    // What is under way counts as well.
    let half = server.open(&dave, &file, size - 1).await.temp_location;
    server.chunk(&dave, &file, &half, 0, &vec![2; MB / 4]).await;
    let other = server.create(&carol, &folder, "c.bin").await.file_id;
    let quarter = MB as u64 / 4;
    assert_eq!(server.refused(&carol, &open_upload(&other, quarter + 1)).await.0, 403);
    server.open(&carol, &other, quarter).await;
    server.upload(&ada, &folder, "owner.bin", &vec![3; MB]).await;
}

#[tokio::test]
async fn uploads_that_are_too_much_together_end_before_the_disk_does() {
    let server = TestServer::new().await;
    let small = small_account(&server).await;
    let first = server.create(&small, &root(), "a.bin").await.file_id;
    let second = server.create(&small, &root(), "b.bin").await.file_id;
    let one = server.open(&small, &first, 600).await.temp_location;
    let two = server.open(&small, &second, 600).await.temp_location;
    assert_eq!(server.chunk(&small, &first, &one, 0, &[1; 600]).await.status, 200);
    assert_eq!(server.chunk(&small, &second, &two, 0, &[2; 400]).await.status, 200);
    let over = server.chunk(&small, &second, &two, 400, &[2; 200]).await;
    assert_eq!(over.refusal().0, 403);
    server.send(&small, &close_upload(&first, &one, 600)).await;
    assert_eq!(used(&server, &small).await, 600);
}

#[tokio::test]
async fn the_end_of_an_upload_is_asked_once_more() {
    let server = TestServer::new().await;
    let small = small_account(&server).await;
    server.upload(&small, &root(), "a.bin", &[1; 600]).await;
    let file = server.create(&small, &root(), "b.bin").await.file_id;
    let known = CloseUpload {
        temp_location: None,
        file_hash: Some(md5_of(&[1; 600])),
        ..close_upload(&file, &"x".into(), 600)
    };
    assert_eq!(server.refused(&small, &known).await.0, 403, "no byte was sent, but it counts");
    assert_eq!(used(&server, &small).await, 600);
    assert_eq!(server.list(&small, &root()).await.files[1].version, 0, "nothing was changed");
}

#[tokio::test]
async fn a_new_version_has_the_room_of_the_one_that_goes_for_it() {
    let server = TestServer::new().await;
    let small = small_account(&server).await;
    let one = UpdateUserInfo { file_versions: Some(1), ..serde_json::from_str("{}").unwrap() };
    server.send(&small, &one).await;
    let file = server.upload(&small, &root(), "a.bin", &[1; 600]).await;
    server.fill(&small, &file, &[2; 700]).await;
    server.upload(&small, &root(), "b.bin", &[3; 300]).await;
    assert_eq!(server.refused(&small, &open_upload(&file, 701)).await.0, 403);
    server.fill(&small, &file, &[4; 700]).await;
    let two = UpdateUserInfo { file_versions: Some(2), ..one };
    server.send(&small, &two).await;
    assert_eq!(server.refused(&small, &open_upload(&file, 1)).await.0, 403, "both are kept now");
}

#[tokio::test]
async fn what_lies_in_the_trash_takes_its_room_and_always_comes_back() {
    let server = TestServer::new().await;
    let small = small_account(&server).await;
    let file = server.upload(&small, &root(), "a.bin", &[1; 1000]).await;
    let file_id = IdList::one(&file);
    server.send(&small, &TrashFile { file_id: file_id.clone(), sharing_id: None }).await;
    let other = server.create(&small, &root(), "b.bin").await.file_id;
    assert_eq!(server.refused(&small, &open_upload(&other, 1)).await.0, 403);
    server.send(&small, &RestoreFile { file_id }).await;
    assert_eq!(server.download(&small, &file).await.body, vec![1; 1000]);
}

#[tokio::test]
async fn a_copy_takes_the_room_of_the_account_that_it_goes_to() {
    let server = TestServer::new().await;
    let (ada, small) = (server.ada().await, small_account(&server).await);
    let folder = server.make_folder(&ada, &root(), "Shared").await;
    let file = server.upload(&ada, &folder, "a.bin", &[1; 600]).await;
    let share = ShareFolder {
        folder_id: folder.clone(),
        username: "small@example.com".to_owned(),
        sharemode: Right::Edit,
    };
    server.send(&ada, &share).await;
    server.send(&small, &copy(&file, &root(), "a.bin")).await;
    assert_eq!(server.refused(&small, &copy(&file, &root(), "b.bin")).await.0, 403);
    assert_eq!(used(&server, &small).await, 600);
    server.send(&small, &copy(&file, &folder, "b.bin")).await;
    assert_eq!(used(&server, &ada).await, 1200);
}

/// What is refused when as much was transferred as may be.
fn exceeded() -> (u16, String) {
    (403, "Bandwidth limit exceeded.".to_owned())
}

#[tokio::test]
async fn an_account_s_day_ends_with_its_bandwidth() {
    let office = Office::new().await;
    let Office { server, ada, carl } = &office;
    let limit = serde_json::json!({ "user_id": carl.as_str(), "bw_max": 1 });
    let limit: UpdateUser = serde_json::from_value(limit).unwrap();
    server.send(ada, &limit).await;
    let session = server.sign_in(CARL).await;
    let folder = server.make_folder(&session, &root(), "Folder").await;
    let file = server.create(&session, &folder, "a.bin").await.file_id;
    let other = server.create(&session, &folder, "b.bin").await.file_id;
    let upload = server.open(&session, &file, MB as u64).await.temp_location;
    let waiting = server.open(&session, &other, 5).await.temp_location;
    assert_eq!(server.chunk(&session, &file, &upload, 0, &vec![1; MB]).await.status, 200);
    server.send(&session, &close_upload(&file, &upload, MB as u64)).await;
    assert_eq!(server.chunk(&session, &other, &waiting, 0, b"hello").await.refusal(), exceeded());
    assert_eq!(server.refused(&session, &open_upload(&other, 5)).await, exceeded());
    assert_eq!(server.download(&session, &file).await.refusal(), exceeded());
    server.pass(86_400);
    let session = server.sign_in(CARL).await;
    assert_eq!(server.chunk(&session, &other, &waiting, 0, b"hello").await.status, 200);
}

#[tokio::test]
async fn members_and_groups_have_a_bandwidth_of_their_own() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Folder").await;
    let group =
        CreateUserGroup { group_name: "Clerks".to_owned(), group_bw_max: 2, group_max_storage: 0 };
    let group_id = server.send(&ada, &group).await.group_id;
    let new = |email| CreateAccountUser { group_id: group_id.clone(), ..new_member(email) };
    let carol = CreateAccountUser { access_bw_max: 1, ..new(CAROL) };
    let carol = limited(&server, &ada, &folder, carol).await;
    let dave = limited(&server, &ada, &folder, new("dave@example.com")).await;
    let file = server.upload(&carol, &folder, "a.bin", &vec![1; MB]).await;
    assert_eq!(server.refused(&carol, &open_upload(&file, 1)).await, exceeded());
    server.upload(&dave, &folder, "b.bin", &vec![2; MB]).await;
    assert_eq!(server.refused(&dave, &open_upload(&file, 1)).await, exceeded(), "the group's");
    server.upload(&ada, &folder, "c.bin", b"x").await;
}
