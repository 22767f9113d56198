//! `GET /folder/list.json/{session_id}/{folder_id}`.

use portico_api::FolderId;
use portico_api::opendrive::OrderType;
use portico_api::opendrive::folder::list_folder::{FolderListing, FolderOrder, ListFolder};
use portico_api::opendrive::folder::trash_folder::TrashFolder;
use portico_api::wire::IdList;
use portico_server::testing::{self, EMAIL};

use super::{names, no_folder};
use crate::support::{NO_IDS, TestServer, root};

#[tokio::test]
async fn an_empty_drive_is_an_empty_list() {
    let server = TestServer::new().await;
    let listing = server.list(&server.ada().await, &root()).await;
    assert!(listing.folders.is_empty() && listing.files.is_empty());
    assert_eq!(listing.parent_folder_id, Some(root()));
}

#[tokio::test]
async fn entries_have_the_types_that_clients_insist_on() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    server.upload(&ada, &root(), "a.txt", b"hello").await;
    let raw = server.raw(&ada, &ListFolder::new(root())).await.json();
    let file = &raw["Files"][0];
    for key in ["Size", "DateModified", "Access", "Views", "Downloads", "Version", "FileHash"] {
        assert!(file[key].is_string(), "{key}");
    }
    for key in ["GroupID", "EditOnline"] {
        assert!(file[key].is_number(), "{key}");
    }
    assert_eq!(
        (&file["Size"], &file["FileHash"]),
        (&"5".into(), &"5d41402abc4b2a76b9719d911017c592".into())
    );
}

#[tokio::test]
async fn a_listing_is_sorted_and_paged_as_asked() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Many").await;
    for number in 0..60 {
        server.make_folder(&ada, &folder, &format!("Folder {number:03}")).await;
        server.create(&ada, &folder, &format!("File {number:03}.txt")).await;
    }
    let whole = server.list(&ada, &folder).await;
    assert_eq!((whole.folders.len(), whole.files.len()), (60, 60));
    let mut paged = Vec::new();
    for (offset, count) in [(0, 100), (100, 20), (120, 0)] {
        let ask = ListFolder { offset: Some(offset), ..ListFolder::new(folder.clone()) };
        let page = server.send(&ada, &ask).await;
        assert_eq!(page.folders.len() + page.files.len(), count);
        assert_eq!(page.dir_update_time, whole.dir_update_time);
        paged.extend(names(&page).into_iter().map(str::to_owned));
    }
    assert_eq!(paged, names(&whole));
    let ask = ListFolder {
        order_by: Some(FolderOrder::Name),
        order_type: Some(OrderType::Desc),
        ..ListFolder::new(folder.clone())
    };
    let turned = server.send(&ada, &ask).await;
    assert_eq!(names(&turned)[0], "Folder 059");
    assert_eq!(names(&turned)[60], "File 059.txt");
    let ask = ListFolder { offset: Some(u64::MAX), ..ListFolder::new(folder) };
    assert!(names(&server.send(&ada, &ask).await).is_empty());
}

#[tokio::test]
async fn a_long_listing_is_streamed_and_says_what_its_pages_say() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Many").await;
    for name in ["Beta", "Alpha", "alps"] {
        let inner = server.make_folder(&ada, &folder, name).await;
        if name == "Beta" {
            server.make_folder(&ada, &inner, "Below").await;
            testing::fill(&server.state, EMAIL, &inner, 3).await.unwrap();
        }
    }
    testing::fill(&server.state, EMAIL, &folder, 450).await.unwrap();
    let plain = ListFolder::new(folder.clone());
    let short = server.raw(&ada, &ListFolder::new(root())).await;
    assert_eq!(short.header("content-length"), short.body.len().to_string());
    let long = server.raw(&ada, &plain).await;
    assert_eq!(long.header("content-length"), "", "nobody knows how long it will be");
    assert_eq!(long.header("content-type"), short.header("content-type"));
    let whole: FolderListing = serde_json::from_slice(&long.body).unwrap();
    assert_eq!(&names(&whole)[..4], ["Alpha", "alps", "Beta", "File 0000.txt"]);
    assert_eq!(whole.folders[2].child_folders, 1, "files are no folders");
    let orders = [
        None,
        Some(FolderOrder::Name),
        Some(FolderOrder::Extension),
        Some(FolderOrder::ModifiedDate),
        Some(FolderOrder::Size),
        Some(FolderOrder::DlCount),
    ];
    for order_by in orders {
        for order_type in [OrderType::Asc, OrderType::Desc] {
            let ask = ListFolder { order_by, order_type: Some(order_type), ..plain.clone() };
            let whole = server.send(&ada, &ask).await;
            assert_eq!((whole.folders.len(), whole.files.len()), (3, 450));
            let mut paged = Vec::new();
            for offset in (0..600).step_by(100) {
                let ask = ListFolder { offset: Some(offset), ..ask.clone() };
                let page = server.send(&ada, &ask).await;
                paged.extend(names(&page).into_iter().map(str::to_owned));
            }
            assert_eq!(paged, names(&whole), "{order_by:?} {order_type:?}");
        }
    }
    let ask = ListFolder { only_subfolders: Some(true), ..plain.clone() };
    assert_eq!(names(&server.send(&ada, &ask).await), ["Alpha", "alps", "Beta"]);
    let ask = ListFolder { search_query: Some("FILE 0".to_owned()), ..plain };
    let found = server.send(&ada, &ask).await;
    assert_eq!((found.folders.len(), found.files.len()), (0, 450));
}

#[tokio::test]
async fn files_are_sorted_by_what_is_asked() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    for (name, size) in [("b.zip", 3), ("a.txt", 20), ("c.csv", 1), ("none", 2)] {
        server.upload(&ada, &root(), name, &vec![1; size]).await;
        server.pass(10);
    }
    for (order_by, expected) in [
        (FolderOrder::Name, ["a.txt", "b.zip", "c.csv", "none"]),
        (FolderOrder::Size, ["c.csv", "none", "b.zip", "a.txt"]),
        (FolderOrder::Extension, ["none", "c.csv", "a.txt", "b.zip"]),
        (FolderOrder::ModifiedDate, ["b.zip", "a.txt", "c.csv", "none"]),
    ] {
        let ask = ListFolder { order_by: Some(order_by), ..ListFolder::new(root()) };
        assert_eq!(names(&server.send(&ada, &ask).await), expected, "{order_by:?}");
    }
    let answer = server.get(&format!("/api/v1/folder/list.json/{ada}/0?order_by=color")).await;
    assert_eq!(answer.refusal().0, 400);
    assert!(
        answer.refusal().1.starts_with("Invalid value specified for `order_by`. Expected one of")
    );
}

#[tokio::test]
async fn a_search_takes_its_text_as_it_is() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    for name in ["100% sure.txt", "1000 sheep.txt", "Ärger_1.txt", "other.txt"] {
        server.create(&ada, &root(), name).await;
    }
    for (text, expected) in [
        ("0%", vec!["100% sure.txt"]),
        ("ÄRGER", vec!["Ärger_1.txt"]),
        ("R_1", vec!["Ärger_1.txt"]),
    ] {
        let ask = ListFolder { search_query: Some(text.to_owned()), ..ListFolder::new(root()) };
        assert_eq!(names(&server.send(&ada, &ask).await), expected, "{text}");
    }
}

#[tokio::test]
async fn breadcrumbs_and_folders_alone_come_when_asked() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let outer = server.make_folder(&ada, &root(), "Outer").await;
    let inner = server.make_folder(&ada, &outer, "Inner").await;
    server.make_folder(&ada, &inner, "Deep").await;
    server.create(&ada, &inner, "file.txt").await;
    let ask = ListFolder {
        with_breadcrumbs: Some(true),
        only_subfolders: Some(true),
        ..ListFolder::new(inner)
    };
    let listing = server.send(&ada, &ask).await;
    let way: Vec<&str> = listing.breadcrumbs.iter().map(|crumb| crumb.name.as_str()).collect();
    assert_eq!((way, names(&listing)), (vec!["Outer", "Inner"], vec!["Deep"]));
    assert_eq!(listing.parent_folder_id, Some(outer));
}

#[tokio::test]
async fn the_time_of_update_moves_when_the_listing_changes_and_only_then() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Watched").await;
    let beside = server.make_folder(&ada, &root(), "Beside").await;
    let mut last = server.list(&ada, &folder).await.dir_update_time;
    server.make_folder(&ada, &beside, "Elsewhere").await;
    server.pass(5);
    assert_eq!(server.list(&ada, &folder).await.dir_update_time, last, "nothing happened here");
    let file = server.create(&ada, &folder, "a.txt").await.file_id;
    for step in 0..3 {
        match step {
            0 => {}
            1 => drop(server.fill(&ada, &file, b"abc").await),
            _ => drop(server.make_folder(&ada, &folder, "New").await),
        }
        // The clock stands still, the time of update does not.
        let now = server.list(&ada, &folder).await.dir_update_time;
        assert!(now > last, "step {step}");
        last = now;
    }
}

#[tokio::test]
async fn what_cannot_be_listed_is_refused() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let private = server.make_folder(&ada, &root(), "Private").await;
    let inner = server.make_folder(&ada, &private, "Inner").await;
    for id in [private.clone()].into_iter().chain(NO_IDS.map(FolderId::from)) {
        assert_eq!(server.refused(&bob, &ListFolder::new(id)).await, no_folder());
    }
    assert_eq!(server.refused("nonsense", &ListFolder::new(root())).await.0, 401);
    let ask = TrashFolder { folder_id: IdList::one(&private), sharing_id: None };
    server.send(&ada, &ask).await;
    for id in [private, inner] {
        let expected = (404, "Folder is already deleted".to_owned());
        assert_eq!(server.refused(&ada, &ListFolder::new(id)).await, expected);
    }
}
