//! `POST /accountusers/setfolderaccess.json`.

use portico_api::FolderId;
use portico_api::opendrive::Right;
use portico_api::opendrive::folder::create_folder::CreateFolder;
use portico_api::opendrive::folder::rename_folder::RenameFolder;

use super::{CAROL, allow, info, member, not_allowed, rights};
use crate::support::{NO_IDS, TestServer, create_file, root};

fn rename(folder: &FolderId) -> RenameFolder {
    RenameFolder { folder_id: folder.clone(), folder_name: "Renamed".to_owned(), sharing_id: None }
}

#[tokio::test]
async fn a_member_sees_what_they_were_given_and_nothing_else() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let carol = member(&server, &ada, CAROL).await;
    let team = server.make_folder(&ada, &root(), "Team").await;
    let private = server.make_folder(&ada, &root(), "Private").await;
    let secret = server.upload(&ada, &private, "secret.txt", b"x").await;
    assert!(server.list(&carol, &root()).await.folders.is_empty());
    allow(&server, &ada, CAROL, &team, Right::View).await;
    let listing = server.list(&carol, &root()).await;
    assert_eq!((listing.folders.len(), &listing.folders[0].folder_id), (1, &team));
    assert!(listing.files.is_empty());
    assert_eq!(server.download(&carol, &secret).await.status, 404);
    let inside = CreateFolder::new(team.clone(), "Inside");
    let refusal = server.refused(&carol, &inside).await;
    assert!(refusal.0 == 403 && refusal.1.contains("only to view this folder"), "{refusal:?}");
    assert_eq!(server.refused(&carol, &create_file(&root(), "a.txt")).await.0, 403);
    allow(&server, &ada, CAROL, &team, Right::Edit).await;
    server.send(&carol, &inside).await;
    let file = server.upload(&carol, &team, "a.txt", b"hers").await;
    assert_eq!(server.download(&ada, &file).await.body, &b"hers"[..]);
    assert_eq!(server.refused(&carol, &rename(&team)).await.0, 403, "not the folder itself");
    allow(&server, &ada, CAROL, &team, Right::Nothing).await;
    assert_eq!(server.download(&carol, &file).await.status, 404);
    assert!(server.list(&carol, &root()).await.folders.is_empty());
}

#[tokio::test]
async fn all_or_nothing_and_only_folders_of_the_account() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let carol = member(&server, &ada, CAROL).await;
    let team = server.make_folder(&ada, &root(), "Team").await;
    let his = server.make_folder(&bob, &root(), "His").await;
    let wrong = (400, "Invalid value specified for `foldersArray`.".to_owned());
    for id in NO_IDS.into_iter().map(FolderId::new).chain([his, root()]) {
        let ask = rights(CAROL, &[(&team, Right::Edit), (&id, Right::Edit)]);
        assert_eq!(server.refused(&ada, &ask).await, wrong, "{id}");
    }
    assert!(info(&server, &ada, CAROL).await.access_folders.0.is_empty());
    let own = rights(CAROL, &[(&team, Right::Edit)]);
    assert_eq!(server.refused(&carol, &own).await, not_allowed());
    assert_eq!(server.refused(&bob, &own).await, (404, "No user found.".to_owned()));
}
