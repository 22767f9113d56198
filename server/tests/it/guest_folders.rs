//! Folders within folders on the pages of guests: what holds there, the way back, and pages of many entries.

use futures_util::future::join_all;
use portico_api::FolderId;
use portico_api::opendrive::Access;
use portico_api::opendrive::folder::create_folder::CreateFolder;
use portico_api::opendrive::folder::create_folder_link::CreateFolderLink;
use portico_api::opendrive::folder::set_folder_access::SetFolderAccess;
use portico_api::opendrive::folder::update_folder_settings::UpdateFolderSettings;

use crate::folder::names;
use crate::support::{Answer, BOUNDARY, TestServer, root};

const FORM: &str = "application/x-www-form-urlencoded";

fn main_of(answer: &Answer) -> String {
    let text = String::from_utf8_lossy(&answer.body).into_owned();
    text.split("<main>").nth(1).unwrap_or_default().to_owned()
}

async fn main_at(server: &TestServer, path: &str) -> String {
    let answer = server.get(path).await;
    assert_eq!(answer.status, 200, "{path}");
    main_of(&answer)
}

fn holds(answer: &Answer, name: &str) -> bool {
    answer.body.windows(name.len()).any(|window| window == name.as_bytes())
}

/// Says who may open a folder, with all that is in it.
async fn open(server: &TestServer, session: &str, folder: &FolderId, access: Access) {
    let ask = SetFolderAccess {
        folder_id: folder.clone(),
        folder_is_public: access,
        sharing_id: None,
        with_child_files: Some(true),
    };
    server.send(session, &ask).await;
}

/// What guests may do in a folder: see what is in it, have it, and bring files.
async fn allow(
    server: &TestServer,
    session: &str,
    folder: &FolderId,
    (see, have, bring): (bool, bool, bool),
) {
    let settings = UpdateFolderSettings {
        folder_public_display: Some(see),
        folder_display_subfolders: Some(see),
        folder_public_dnl: Some(have),
        folder_public_upl: Some(bring),
        ..UpdateFolderSettings::new(folder.clone())
    };
    server.send(session, &settings).await;
}

async fn bring(server: &TestServer, folder: &FolderId) -> Answer {
    let body = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; \
         filename=\"brought.txt\"\r\n\r\nx\r\n--{BOUNDARY}--\r\n"
    );
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    server.post(&format!("/f/{folder}"), &kind, body).await
}

/// `Outer` with a file, in it `Inner` with a file, in it `Deep` with a file.
struct Tree {
    outer: FolderId,
    inner: FolderId,
    deep: FolderId,
}

async fn tree(server: &TestServer, session: &str) -> Tree {
    let outer = server.make_folder(session, &root(), "Outer").await;
    let inner = server.make_folder(session, &outer, "Inner").await;
    let deep = server.make_folder(session, &inner, "Deep").await;
    for (folder, name) in [(&outer, "one.txt"), (&inner, "two.txt"), (&deep, "three.txt")] {
        server.upload(session, folder, name, b"x").await;
    }
    Tree { outer, inner, deep }
}

#[tokio::test]
async fn what_holds_in_an_open_folder_holds_in_those_within() {
    for access in [Access::Public, Access::Hidden] {
        let server = TestServer::new().await;
        let ada = server.ada().await;
        let Tree { outer, inner, deep } = tree(&server, &ada).await;
        open(&server, &ada, &outer, access).await;
        assert!(!main_at(&server, &format!("/f/{inner}")).await.contains("two.txt"));
        allow(&server, &ada, &outer, (true, true, false)).await;
        let page = main_at(&server, &format!("/f/{outer}")).await;
        let way = format!("/f/{inner}?top={outer}");
        assert!(page.contains("one.txt") && page.contains(&way), "{access:?}: {page}");
        let page = main_at(&server, &way).await;
        assert!(page.contains("two.txt") && page.contains("Up to Outer"), "{access:?}: {page}");
        let way = format!("/f/{deep}?top={outer}");
        assert!(page.contains(&way), "{page}");
        let page = main_at(&server, &way).await;
        let back = format!("/f/{inner}?top={outer}");
        assert!(page.contains("three.txt") && page.contains(&back), "{access:?}: {page}");
        let grid = main_at(&server, &format!("{way}&layout=grid")).await;
        assert!(grid.contains(&format!("name=\"top\" value=\"{outer}\"")), "{grid}");

        let all = server.post(&format!("/f/{outer}/zip"), FORM, "all=1").await;
        for name in ["Outer/one.txt", "Outer/Inner/two.txt", "Outer/Inner/Deep/three.txt"] {
            assert!(holds(&all, name), "{access:?}: {name}");
        }
        let some = server.post(&format!("/f/{outer}/zip"), FORM, format!("id={inner}")).await;
        assert!(holds(&some, "Inner/Deep/three.txt") && !holds(&some, "one.txt"));
        let below = server.post(&format!("/f/{inner}/zip"), FORM, "all=1").await;
        assert!(holds(&below, "Inner/two.txt"));

        assert_eq!(bring(&server, &inner).await.status, 404, "nothing is taken");
        allow(&server, &ada, &outer, (true, true, true)).await;
        assert_eq!(bring(&server, &inner).await.status, 200);
        assert_eq!(names(&server.list(&ada, &inner).await), ["Deep", "brought.txt", "two.txt"]);
        let page = main_at(&server, &format!("/f/{inner}?top={outer}")).await;
        assert!(page.contains("brought.txt"), "{access:?}: it is seen where it was brought");
    }
}

#[tokio::test]
async fn what_was_said_of_a_folder_within_counts_there() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let Tree { outer, inner, deep } = tree(&server, &ada).await;
    open(&server, &ada, &outer, Access::Public).await;
    allow(&server, &ada, &outer, (true, true, false)).await;
    // A box for letters within a folder to be looked at.
    allow(&server, &ada, &inner, (false, false, true)).await;
    let page = main_at(&server, &format!("/f/{inner}?top={outer}")).await;
    assert!(page.contains("type=\"file\"") && !page.contains("two.txt"), "{page}");
    assert!(!main_at(&server, &format!("/f/{deep}")).await.contains("three.txt"));
    let all = server.post(&format!("/f/{outer}/zip"), FORM, "all=1").await;
    assert!(holds(&all, "Outer/one.txt"));
    assert!(!holds(&all, "two.txt") && !holds(&all, "three.txt"), "as the pages show it");
    // What is not seen shows nothing of what is within either.
    allow(&server, &ada, &outer, (false, false, true)).await;
    allow(&server, &ada, &inner, (false, false, false)).await;
    for folder in [&outer, &inner, &deep] {
        let page = main_at(&server, &format!("/f/{folder}")).await;
        assert!(!page.contains(".txt") && !page.contains("href"), "{page}");
    }
}

#[tokio::test]
async fn what_is_private_within_stays_so() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let Tree { outer, inner, deep } = tree(&server, &ada).await;
    open(&server, &ada, &outer, Access::Hidden).await;
    allow(&server, &ada, &outer, (true, true, true)).await;
    open(&server, &ada, &inner, Access::Private).await;
    let page = main_at(&server, &format!("/f/{outer}")).await;
    assert!(page.contains("one.txt") && !page.contains("Inner"), "{page}");
    assert_eq!(server.get(&format!("/f/{inner}?top={outer}")).await.status, 404);
    assert_eq!(bring(&server, &inner).await.status, 404);
    let all = server.post(&format!("/f/{outer}/zip"), FORM, "all=1").await;
    assert!(holds(&all, "one.txt") && !holds(&all, "two.txt") && !holds(&all, "three.txt"));
    let one = server.post(&format!("/f/{outer}/zip"), FORM, format!("id={inner}")).await;
    assert_eq!(one.status, 404);
    // What lies behind it and is open has a page, but nothing of what is above it holds there.
    open(&server, &ada, &deep, Access::Public).await;
    let page = main_at(&server, &format!("/f/{deep}?top={outer}")).await;
    assert!(!page.contains("three.txt") && !page.contains("Up to"), "{page}");
}

#[tokio::test]
async fn nobody_learns_what_is_above_the_page_that_they_were_given() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let Tree { outer, inner, deep } = tree(&server, &ada).await;
    open(&server, &ada, &outer, Access::Public).await;
    allow(&server, &ada, &outer, (true, true, false)).await;
    let other = CreateFolder {
        folder_is_public: Some(Access::Public),
        ..CreateFolder::new(root(), "Other")
    };
    let other = server.send(&ada, &other).await.folder_id;
    for top in ["", "?top=", "?top=nonsense", &format!("?top={deep}"), &format!("?top={other}")] {
        let page = main_at(&server, &format!("/f/{deep}{top}")).await;
        assert!(page.contains("three.txt"), "{top}: {page}");
        assert!(!page.contains("Inner") && !page.contains(inner.as_str()), "{top}: {page}");
        assert!(!page.contains(other.as_str()) && !page.contains(outer.as_str()), "{top}: {page}");
    }
    let page = main_at(&server, &format!("/f/{deep}?top={inner}")).await;
    assert!(page.contains("Up to Inner") && !page.contains(outer.as_str()), "{page}");
}

/// So many folders in a folder, so that there is more than one page of them.
async fn many(server: &TestServer, session: &str, folder: &FolderId, count: usize) {
    let numbers: Vec<usize> = (0..count).collect();
    for some in numbers.chunks(50) {
        let make = some.iter().map(|number| async move {
            let new = CreateFolder {
                folder_is_public: Some(Access::Public),
                ..CreateFolder::new(folder.clone(), format!("n{number:04}"))
            };
            server.send(session, &new).await;
        });
        join_all(make).await;
    }
}

#[tokio::test]
async fn a_folder_of_many_has_several_pages() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "Many").await;
    many(&server, &ada, &folder, 1_002).await;
    open(&server, &ada, &folder, Access::Public).await;
    allow(&server, &ada, &folder, (true, true, false)).await;
    let ask = CreateFolderLink {
        date: "2026-02-01".to_owned(),
        counter: 0,
        folder_id: folder.clone(),
        enable: false,
    };
    let link = server.send(&ada, &ask).await.link;
    for (here, also) in
        [(format!("/f/{folder}"), String::new()), (link, format!("folder={folder}&amp;"))]
    {
        let first = main_at(&server, &format!("{here}?layout=grid")).await;
        let count = |page: &str| page.matches("class=\"name\"").count();
        assert_eq!(count(&first), 1_000, "{here}");
        let more = format!("{here}?{also}offset=1000&amp;layout=grid");
        assert!(first.contains(&more) && first.contains(">More<"), "{here}: it leads on");
        let second = main_at(&server, &more.replace("&amp;", "&")).await;
        assert_eq!(count(&second), 2, "{here}");
        assert!(second.contains("n1000") && second.contains("n1001") && !second.contains(">More<"));
        assert!(second.contains("entries grid"), "the layout stays");
    }
}
