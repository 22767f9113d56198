//! `POST /folder/move_copy.json`.

use portico_api::FolderId;
use portico_api::opendrive::folder::move_copy_folder::MoveCopyFolder;

use super::{names, no_folder, taken};
use crate::support::{NO_IDS, TestServer, root};

fn ask(from: &FolderId, to: &FolderId, is_move: bool) -> MoveCopyFolder {
    MoveCopyFolder {
        folder_id: from.clone(),
        dst_folder_id: to.clone(),
        is_move,
        src_sharing_id: None,
        dst_sharing_id: None,
        new_folder_name: None,
        copy_recursive: None,
    }
}

/// `Tree/{file.txt, Inner/{deep.bin}}` and `Target`.
async fn tree(server: &TestServer, ada: &str) -> (FolderId, FolderId, FolderId) {
    let tree = server.make_folder(ada, &root(), "Tree").await;
    let inner = server.make_folder(ada, &tree, "Inner").await;
    server.upload(ada, &tree, "file.txt", b"hello").await;
    server.upload(ada, &inner, "deep.bin", &[1; 5000]).await;
    let target = server.make_folder(ada, &root(), "Target").await;
    (tree, inner, target)
}

#[tokio::test]
async fn a_tree_moves_as_a_whole() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let (tree, inner, target) = tree(&server, &ada).await;
    let moved = server.send(&ada, &ask(&tree, &target, true)).await;
    assert_eq!((moved.folder_id, moved.parent_id), (tree.clone(), Some(target.clone())));
    assert_eq!(names(&server.list(&ada, &root()).await), ["Target"]);
    assert_eq!(names(&server.list(&ada, &target).await), ["Tree"]);
    assert_eq!(names(&server.list(&ada, &inner).await), ["deep.bin"]);
}

#[tokio::test]
async fn a_copy_has_the_same_content_and_a_life_of_its_own() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let (tree, _, target) = tree(&server, &ada).await;
    let copy =
        MoveCopyFolder { new_folder_name: Some("Copy".to_owned()), ..ask(&tree, &target, false) };
    let copy = server.send(&ada, &copy).await.folder_id;
    let listing = server.list(&ada, &copy).await;
    assert_eq!(names(&listing), ["Inner", "file.txt"]);
    let (inner, file) = (&listing.folders[0].folder_id, &listing.files[0].file_id);
    server.fill(&ada, file, b"changed").await;
    assert_eq!(server.download(&ada, file).await.body, "changed");
    let original = server.list(&ada, &tree).await;
    assert_eq!(server.download(&ada, &original.files[0].file_id).await.body, "hello");
    let deep = &server.list(&ada, inner).await.files[0];
    assert_eq!(server.download(&ada, &deep.file_id).await.body, vec![1; 5000]);
    let flat = MoveCopyFolder {
        new_folder_name: Some("Flat".to_owned()),
        copy_recursive: Some(false),
        ..ask(&tree, &target, false)
    };
    let flat = server.send(&ada, &flat).await.folder_id;
    assert_eq!(names(&server.list(&ada, &flat).await), ["file.txt"]);
}

#[tokio::test]
async fn a_folder_never_goes_into_itself() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let (tree, inner, _) = tree(&server, &ada).await;
    let refusal = (404, "Folder cannot be copied/moved to itself.".to_owned());
    for is_move in [true, false] {
        for target in [&tree, &inner] {
            assert_eq!(server.refused(&ada, &ask(&tree, target, is_move)).await, refusal);
        }
    }
    assert_eq!(server.refused(&ada, &ask(&root(), &tree, true)).await.0, 400);
}

#[tokio::test]
async fn clashes_and_strangers_change_nothing() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let (tree, inner, target) = tree(&server, &ada).await;
    server.create(&ada, &target, "TREE").await;
    for is_move in [true, false] {
        assert_eq!(server.refused(&ada, &ask(&tree, &target, is_move)).await, taken());
    }
    assert_eq!(server.refused(&ada, &ask(&tree, &root(), false)).await, taken());
    server.send(&ada, &ask(&tree, &root(), true)).await;
    let own = server.make_folder(&bob, &root(), "Own").await;
    for id in [inner].into_iter().chain(NO_IDS.map(FolderId::from)) {
        assert_eq!(server.refused(&bob, &ask(&id, &root(), true)).await, no_folder());
        assert_eq!(server.refused(&bob, &ask(&own, &id, false)).await, no_folder());
    }
    assert_eq!(names(&server.list(&ada, &root()).await), ["Target", "Tree"]);
}

#[tokio::test]
async fn the_word_for_moving_is_read_in_every_form() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let (tree, _, target) = tree(&server, &ada).await;
    let path = "/api/v1/folder/move_copy.json";
    for (word, status) in [("\"maybe\"", 400), ("{}", 400), ("true", 200)] {
        let body = format!(
            r#"{{"session_id":"{ada}","folder_id":"{tree}","dst_folder_id":"{target}","move":{word}}}"#
        );
        let answer = server.post(path, "application/json", body).await;
        assert_eq!(answer.status, status, "{word}");
        if status == 400 {
            assert!(
                answer.refusal().1.starts_with("Invalid value specified for `move`."),
                "{word}"
            );
        }
    }
}
