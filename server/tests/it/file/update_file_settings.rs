//! `PUT /file/filesettings.json`.

use portico_api::opendrive::Access;
use portico_api::opendrive::file::get_file_info::GetFileInfo;
use portico_api::opendrive::file::update_file_settings::UpdateFileSettings;
use portico_api::{Secret, UnixTime};

use super::no_file;
use crate::folder::taken;
use crate::support::{NO_IDS, TestServer, root};

#[tokio::test]
async fn what_is_given_changes_and_nothing_else() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    let change = UpdateFileSettings {
        file_name: Some("b.md".to_owned()),
        file_description: Some("Final".to_owned()),
        file_ispublic: Some(Access::Hidden),
        file_edit_online: Some(true),
        file_modification_time: Some(UnixTime(1_577_934_245)),
        file_price: Some("5".to_owned()),
        ..UpdateFileSettings::new(file.clone())
    };
    let before = server.list(&ada, &root()).await.dir_update_time;
    server.send(&ada, &change).await;
    let listing = server.list(&ada, &root()).await;
    assert!(listing.dir_update_time > before);
    let entry = &listing.files[0];
    assert_eq!(
        (entry.name.as_str(), entry.access, entry.edit_online),
        ("b.md", Access::Hidden, true)
    );
    assert_eq!(entry.date_modified, UnixTime(1_577_934_245));
    assert_eq!(entry.description.as_deref(), Some("Final"));
    let only_price = UpdateFileSettings {
        file_price: Some("6".to_owned()),
        ..UpdateFileSettings::new(file.clone())
    };
    server.send(&ada, &only_price).await;
    assert_eq!(server.list(&ada, &root()).await, listing, "no listing shows a price");
    let body = format!(
        "{{\"session_id\":\"{ada}\",\"file_id\":\"{file}\",\"file_modification_time\":\"99\",\
         \"file_description\":\" \",\"file_name\":\"\"}}"
    );
    let request = axum::http::Request::put("/api/v1/file/filesettings.json")
        .header("content-type", "application/json");
    assert_eq!(server.request(request.body(body.into()).unwrap()).await.json(), true);
    let entry = &server.list(&ada, &root()).await.files[0];
    assert_eq!((entry.name.as_str(), entry.date_modified), ("b.md", UnixTime(99)));
    assert_eq!(entry.description, None, "a blank empties");
}

#[tokio::test]
async fn a_password_is_shown_as_a_star_and_a_blank_takes_it_away() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    let with = |text: &str| UpdateFileSettings {
        file_password: Some(Secret::new(text)),
        ..UpdateFileSettings::new(file.clone())
    };
    for (text, shown) in [("open sesame", "*"), ("other", "*"), (" ", "")] {
        server.send(&ada, &with(text)).await;
        assert_eq!(server.list(&ada, &root()).await.files[0].password, shown);
        let ask = GetFileInfo { file_id: file.clone(), sharing_id: None };
        assert_eq!(server.send(&ada, &ask).await.password, shown);
        assert_eq!(server.download(&ada, &file).await.body, "hello", "its owner is never asked");
    }
}

#[tokio::test]
async fn what_cannot_be_changed_stays() {
    let server = TestServer::new().await;
    let (ada, bob) = (server.ada().await, server.bob().await);
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    server.make_folder(&ada, &root(), "Folder").await;
    let change = |name: &str| UpdateFileSettings {
        file_name: Some(name.to_owned()),
        file_description: Some("no".to_owned()),
        ..UpdateFileSettings::new(file.clone())
    };
    assert_eq!(server.refused(&ada, &change("folder")).await, taken());
    assert_eq!(server.refused(&ada, &change("a?")).await.0, 400);
    assert_eq!(server.refused(&bob, &change("b")).await, no_file());
    let time = UpdateFileSettings {
        file_modification_time: Some(UnixTime(-5)),
        ..UpdateFileSettings::new(file.clone())
    };
    assert_eq!(server.refused(&ada, &time).await.0, 400);
    let nonsense = UpdateFileSettings::new(NO_IDS[2].into());
    assert_eq!(server.refused(&ada, &nonsense).await, (400, "Invalid file ID.".to_owned()));
    assert_eq!(server.list(&ada, &root()).await.files[0].description, None);
}
