//! The demo account: there on an empty database, and only there.

use portico_api::Secret;
use portico_api::opendrive::admin::list_all_users::ListAllUsers;
use portico_api::opendrive::admin::list_transactions::ListTransactions;
use portico_api::opendrive::file::get_file_thumb::GetFileThumb;
use portico_api::opendrive::folder::list_trash::ListTrash;
use portico_api::opendrive::notes::list_note_lists::ListNoteLists;
use portico_api::opendrive::notes::list_notepads::ListNotepads;
use portico_api::opendrive::session::create_session::CreateSession;
use portico_api::opendrive::tasks::list_tasks::ListTasks;
use portico_server::{Config, DEMO_EMAIL, DEMO_PASSWORD};

use crate::folder::names;
use crate::support::{BEGIN, TestServer, engine, root};

/// What the drive begins with, folders first.
const TOP: [&str; 15] = [
    "Documents",
    "Invoices",
    "Music",
    "Photos",
    "Projects",
    "Scans",
    "Travel",
    "Balcony in June.jpg",
    "Choir – first verse.wav",
    "Contacts.vcf",
    "Garden party.pdf",
    "Larch and screws.csv",
    "Reading list.md",
    "Recipes for guests.md",
    "Welcome.md",
];

/// A session of somebody with the demo account's password.
async fn signed_in(server: &TestServer, username: &str) -> String {
    let ask = CreateSession {
        username: username.to_owned(),
        passwd: Secret::new(DEMO_PASSWORD),
        version: None,
        partner_id: None,
        captcha_response: None,
    };
    server.send("", &ask).await.session_id.expose().to_owned()
}

#[tokio::test]
async fn there_is_something_to_look_at() {
    let server = TestServer::with(|config| Config { demo: true, ..config }).await;
    let demo = signed_in(&server, DEMO_EMAIL).await;
    let top = server.list(&demo, &root()).await;
    assert_eq!(names(&top), TOP);
    let by_name = |name: &str| top.folders.iter().find(|folder| folder.name == name).unwrap();
    let invoices = server.list(&demo, &by_name("Invoices").folder_id).await;
    assert_eq!(invoices.files.len(), 40);
    assert!(invoices.files.iter().all(|file| file.date_modified.0 < BEGIN && file.size > 500));
    let photos = server.list(&demo, &by_name("Photos").folder_id).await;
    let ask = GetFileThumb {
        file_id: photos.files[0].file_id.clone(),
        sharing_id: None,
        time_offset: None,
        temp_key: None,
    };
    assert_eq!(server.raw(&demo, &ask).await.status, 200);
    let trash = server.send(&demo, &ListTrash::default()).await;
    assert_eq!((trash.files_count, trash.folders_count), (1, 1));
    let again = portico_server::open_with(
        Config { demo: true, ..engine::config(server.folder.path()) },
        portico_server::clock::Clock::system(),
        portico_server::random::Random::system(),
    );
    again.await.unwrap();
    assert_eq!(server.list(&demo, &root()).await, top, "a second start changes nothing");
}

#[tokio::test]
async fn a_partner_to_look_at_has_customers_of_all_kinds() {
    let server =
        TestServer::with(|config| Config { demo: true, demo_customers: 60, ..config }).await;
    let demo = signed_in(&server, DEMO_EMAIL).await;
    let of = async |filter: &str| {
        let filter = (!filter.is_empty()).then(|| filter.to_owned()).into_iter().collect();
        let ask = ListAllUsers { items_on_page: Some(100), filter, ..ListAllUsers::default() };
        server.send(&demo, &ask).await.0
    };
    let all = of("").await;
    assert_eq!(all.len(), 60);
    for filter in ["active", "suspended", "closed", "trial", "free", "paid"] {
        let some = of(filter).await.len();
        assert!(some > 0 && some < 60, "{filter}: {some}");
    }
    let customer = &all[0];
    signed_in(&server, &customer.user_email).await;
    signed_in(&server, &customer.user_name).await;
    let paying = of("paid").await;
    let ask = ListTransactions { user_id: paying[0].user_id.clone() };
    assert_eq!(server.send(&demo, &ask).await.0.len(), 3);
}

#[tokio::test]
async fn long_lists_to_look_at_are_as_long_as_was_asked() {
    let server = TestServer::with(|config| Config {
        demo: true,
        demo_tasks: 230,
        demo_note_lists: 12,
        ..config
    })
    .await;
    let demo = signed_in(&server, DEMO_EMAIL).await;
    let tasks = server.send(&demo, &ListTasks::default()).await.0;
    assert_eq!(tasks.len(), 230);
    assert_eq!((tasks[0].name.as_str(), tasks[229].name.as_str()), ("Task 1", "Task 230"));
    assert_eq!(tasks.iter().filter(|task| task.due_date == "2030-05-14").count(), 2);
    let pads = server.send(&demo, &ListNotepads {}).await.0;
    let ask = ListNoteLists { notepad_id: pads[0].notepad_id.clone() };
    let lists = server.send(&demo, &ask).await.0;
    assert_eq!((lists.len(), lists[11].name.as_str()), (12, "List 12"));
}

#[tokio::test]
async fn a_long_folder_holds_files_that_can_be_had() {
    let server =
        TestServer::with(|config| Config { demo: true, demo_entries: 1_200, ..config }).await;
    let demo = signed_in(&server, DEMO_EMAIL).await;
    let top = server.list(&demo, &root()).await;
    let many = top.folders.iter().find(|folder| folder.name == "Many").unwrap();
    let listing = server.list(&demo, &many.folder_id).await;
    assert_eq!(listing.files.len(), 1_200);
    let mut names: Vec<_> = listing.files.iter().map(|file| file.name.clone()).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 1_200);
    let last = listing.files.last().unwrap();
    assert_eq!(server.download(&demo, &last.file_id).await.body, "One of many.\n");
}
