//! `GET /sharing/links.json/{session_id}`.

use portico_api::opendrive::file::create_file_link::CreateFileLink;
use portico_api::opendrive::file::trash_file::TrashFile;
use portico_api::opendrive::folder::create_folder_link::CreateFolderLink;
use portico_api::opendrive::sharing::list_links::ListLinks;

use crate::support::{TestServer, root};

#[tokio::test]
async fn all_links_of_an_account_are_there_while_they_work() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let folder = server.make_folder(&ada, &root(), "Open").await;
    let file = server.upload(&ada, &folder, "a.txt", b"hello").await;
    let link = CreateFolderLink {
        date: "2026-02-01".to_owned(),
        counter: 0,
        folder_id: folder.clone(),
        enable: false,
    };
    let folder_link = server.send(&ada, &link).await.link;
    let once = CreateFileLink {
        date: "2026-01-15".to_owned(),
        counter: 1,
        file_id: file.clone(),
        enable: true,
    };
    let file_link = server.send(&ada, &once).await.download_link;
    let links = server.send(&ada, &ListLinks {}).await.links;
    let [first, second] = links.as_slice() else { panic!("{links:?}") };
    assert_eq!((&first.file_id, &first.parent_id), (&Some(file.clone()), &Some(folder.clone())));
    assert_eq!(first.link, file_link.trim_end_matches("/download"));
    assert_eq!((first.name.as_str(), first.counter_max, first.counter), ("a.txt", 1, 0));
    assert_eq!((&second.folder_id, &second.link), (&Some(folder), &folder_link));
    assert_eq!((second.expiring_date.as_str(), second.counter_enable), ("2026-02-01", false));
    assert!(server.send(&bob, &ListLinks {}).await.links.is_empty(), "others have their own");

    assert_eq!((first.views, second.views), (Some(0), Some(0)));
    for _ in 0..2 {
        assert_eq!(server.get(&folder_link).await.status, 200);
    }
    assert_eq!(server.get(&format!("{folder_link}?file={file}")).await.status, 200);
    let head = axum::http::Request::head(&folder_link).body(axum::body::Body::empty()).unwrap();
    assert_eq!(server.request(head).await.status, 200);
    let later = CreateFolderLink { date: "2026-02-02".to_owned(), ..link.clone() };
    server.send(&ada, &later).await;
    server.send(&ada, &link).await;
    let links = server.send(&ada, &ListLinks {}).await.links;
    let views: Vec<_> = links.iter().map(|link| link.views).collect();
    assert_eq!(views, [Some(0), Some(2)], "pages are counted, and not what leads on from them");

    assert_eq!(server.get(&file_link).await.status, 200);
    let names = async || -> Vec<String> {
        let links = server.send(&ada, &ListLinks {}).await.links;
        links.into_iter().map(|link| link.name).collect()
    };
    assert_eq!(names().await, ["Open"], "it is used up");
    server.send(&ada, &CreateFileLink { counter: 5, ..once }).await;
    assert_eq!(names().await, ["a.txt", "Open"]);
    let ids = [file].into_iter().collect();
    server.send(&ada, &TrashFile { file_id: ids, sharing_id: None }).await;
    assert_eq!(names().await, ["Open"], "it is in the trash");
    let over = CreateFolderLink { date: "2025-12-30".to_owned(), ..link };
    server.send(&ada, &over).await;
    assert!(names().await.is_empty(), "it was withdrawn");
}
