//! `GET /accountusers/folderslist.json/{session_id}/{folder_id}`.

use portico_api::FolderId;
use portico_api::opendrive::Right;
use portico_api::opendrive::account_users::list_account_user_folders::ListAccountUserFolders;

use super::{CAROL, allow, member, not_allowed};
use crate::support::{NO_IDS, TestServer, root};

fn ask(folder: &FolderId, email: Option<&str>) -> ListAccountUserFolders {
    ListAccountUserFolders { folder_id: folder.clone(), access_email: email.map(str::to_owned) }
}

#[tokio::test]
async fn rights_go_down_until_a_nearer_one_says_otherwise() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let carol = member(&server, &ada, CAROL).await;
    let team = server.make_folder(&ada, &root(), "Team").await;
    let inner = server.make_folder(&ada, &team, "Inner").await;
    server.make_folder(&ada, &team, "Open").await;
    let private = server.make_folder(&ada, &root(), "Private").await;
    allow(&server, &ada, CAROL, &team, Right::Edit).await;
    allow(&server, &ada, CAROL, &inner, Right::View).await;
    for (session, email) in [(&ada, Some(CAROL)), (&carol, None), (&carol, Some(CAROL))] {
        let top = server.send(session, &ask(&root(), email)).await.folders;
        let shown: Vec<_> = top.iter().map(|it| (it.name.as_str(), it.access)).collect();
        assert_eq!(shown, [("Team", Right::Edit)]);
        assert_eq!((&top[0].folder_id, top[0].child_folders_count), (&team, 2));
        let below = server.send(session, &ask(&team, email)).await.folders;
        let shown: Vec<_> = below.iter().map(|it| (it.name.as_str(), it.access)).collect();
        assert_eq!(shown, [("Inner", Right::View), ("Open", Right::Edit)]);
        let refusal = server.refused(session, &ask(&private, email)).await;
        assert_eq!(refusal, (404, "Directory doesn't exist.".to_owned()));
    }
    let own = server.send(&ada, &ask(&root(), None)).await.folders;
    assert_eq!(own.len(), 2, "an owner has all folders");
}

#[tokio::test]
async fn nobody_looks_at_somebody_else_s_rights() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let carol = member(&server, &ada, CAROL).await;
    member(&server, &ada, "dan@example.com").await;
    let dan = Some("dan@example.com");
    assert_eq!(server.refused(&carol, &ask(&root(), dan)).await, not_allowed());
    let foreign = server.refused(&server.bob().await, &ask(&root(), Some(CAROL))).await;
    assert_eq!(foreign, (404, "Account user not found.".to_owned()));
    assert_eq!(server.refused(&ada, &ask(&root(), Some("nonsense"))).await.0, 400);
    for id in NO_IDS {
        assert_eq!(server.refused(&ada, &ask(&FolderId::new(id), Some(CAROL))).await.0, 404);
    }
}
