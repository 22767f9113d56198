//! What the server does by itself: what comes of it, that twice is as good as once, and that one server does it.

use std::io::Cursor;

use portico_api::Secret;
use portico_api::opendrive::Access;
use portico_api::opendrive::file::create_file_link::CreateFileLink;
use portico_api::opendrive::file::trash_file::TrashFile;
use portico_api::opendrive::file::update_file_settings::UpdateFileSettings;
use portico_api::opendrive::file::verify_file_password::VerifyFilePassword;
use portico_api::opendrive::folder::trash_folder::TrashFolder;
use portico_api::opendrive::oauth2::grant_token::GrantToken;
use portico_api::opendrive::users::request_password_reset::RequestPasswordReset;
use portico_api::wire::IdList;
use portico_server::testing::{self, EMAIL, Held, PASSWORD};
use portico_server::{Job, Turn, run_job};

use crate::support::{TestServer, engine, mails, noise, root, rows};

const DAY: i64 = 86_400;

/// Does a job when it is due.
async fn done(server: &TestServer, job: Job) -> u64 {
    match run_job(&server.state, job).await.unwrap() {
        Turn::Done(count) => count,
        other => panic!("{other:?}"),
    }
}

/// Does a job again when it is due again: nothing is left to do.
async fn done_again(server: &TestServer, job: Job) {
    assert_eq!(run_job(&server.state, job).await.unwrap(), Turn::NotNow);
    server.pass(job.every());
    assert_eq!(done(server, job).await, 0, "{}", job.name());
}

#[tokio::test]
async fn what_is_over_is_forgotten_and_nothing_else() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.upload(&ada, &root(), "a.txt", b"hello").await;
    let link = |date: &str| CreateFileLink {
        date: date.to_owned(),
        counter: 0,
        file_id: file.clone(),
        enable: false,
    };
    server.send(&ada, &link("2026-01-02")).await;
    let other = server.upload(&ada, &root(), "b.txt", b"hello").await;
    server.send(&ada, &CreateFileLink { file_id: other.clone(), ..link("2027-01-01") }).await;
    let change = UpdateFileSettings {
        file_ispublic: Some(Access::Public),
        file_password: Some(Secret::new("open sesame")),
        ..UpdateFileSettings::new(file.clone())
    };
    server.send(&ada, &change).await;
    let ask = VerifyFilePassword {
        file_id: file.clone(),
        password: Secret::new("open sesame"),
        captcha_response: None,
    };
    assert!(server.send("", &ask).await.result);
    server.send("", &RequestPasswordReset { username: EMAIL.to_owned() }).await;
    let grant = GrantToken::Password {
        client_id: "OpenDrive".to_owned(),
        username: EMAIL.to_owned(),
        password: Secret::new(PASSWORD),
    };
    server.send("", &grant).await;
    let tables = [
        "sessions",
        "links",
        "temp_keys",
        "codes",
        "access_tokens",
        "refresh_tokens",
        "token_families",
    ];
    let mut before = Vec::new();
    for table in tables {
        before.push(rows::count(&server, table).await);
    }
    assert_eq!(before, [1, 2, 1, 1, 1, 1, 1]);
    assert_eq!(done(&server, Job::Expired).await, 0, "nothing is over yet");
    server.pass(3 * DAY);
    // The session, a link, the key, the code and the access token.
    assert_eq!(done(&server, Job::Expired).await, 5);
    server.pass(40 * DAY);
    assert_eq!(done(&server, Job::Expired).await, 2, "the refresh token and its sign-in");
    done_again(&server, Job::Expired).await;
    assert_eq!(rows::count(&server, "links").await, 1, "one goes on for a year");
    for table in tables.into_iter().filter(|table| *table != "links") {
        assert_eq!(rows::count(&server, table).await, 0, "{table}");
    }
}

/// So many bytes need an object.
const LARGE: usize = 20_000;

async fn objects(server: &TestServer) -> u64 {
    let found = portico_server::check(&server.state, |_| ()).await.unwrap();
    found.objects + found.unreferenced
}

/// Objects go a moment after their rows.
async fn until_there_are(expected: u64, server: &TestServer) {
    for _ in 0..500 {
        if objects(server).await == expected {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("{} objects instead of {expected}", objects(server).await);
}

async fn fill_trash(server: &TestServer) {
    let ada = server.ada().await;
    let folder = server.make_folder(&ada, &root(), "old").await;
    server.upload(&ada, &folder, "in it.bin", &noise(1, LARGE)).await;
    let file = server.upload(&ada, &root(), "a.bin", &noise(2, LARGE)).await;
    let kept = server.upload(&ada, &root(), "kept.bin", &noise(3, LARGE)).await;
    let trash = |file| TrashFile { file_id: IdList::one(&file), sharing_id: None };
    let folder = TrashFolder { folder_id: IdList::one(&folder), sharing_id: None };
    server.send(&ada, &folder).await;
    server.send(&ada, &trash(file)).await;
    server.pass(20 * DAY);
    let ada = server.ada().await;
    server.send(&ada, &trash(kept)).await;
}

#[tokio::test]
async fn old_trash_is_deleted_with_its_objects_and_its_size() {
    let server = TestServer::new().await;
    fill_trash(&server).await;
    assert_eq!(done(&server, Job::Trash).await, 0, "the oldest is there for 20 days");
    server.pass(11 * DAY);
    assert_eq!(rows::count(&server, "nodes WHERE trashed_at IS NOT NULL").await, 3);
    assert_eq!(done(&server, Job::Trash).await, 2);
    assert_eq!(rows::count(&server, "nodes WHERE trashed_at IS NOT NULL").await, 1);
    assert_eq!(rows::count(&server, "versions").await, 1, "which is what storage is counted by");
    until_there_are(1, &server).await;
    done_again(&server, Job::Trash).await;
}

#[tokio::test]
async fn trash_stays_for_ever_where_that_is_wanted() {
    let server =
        TestServer::with(|config| portico_server::Config { trash_days: 0, ..config }).await;
    fill_trash(&server).await;
    server.pass(5_000 * DAY);
    assert_eq!(done(&server, Job::Trash).await, 0);
    assert_eq!(objects(&server).await, 3);
}

#[tokio::test]
async fn an_upload_that_nobody_goes_on_with_is_given_up() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let file = server.create(&ada, &root(), "a.bin").await.file_id;
    let upload = server.open(&ada, &file, 2 * LARGE as u64).await.temp_location;
    server.pass(13 * DAY);
    assert_eq!(done(&server, Job::Uploads).await, 0);
    let ada = server.ada().await;
    assert_eq!(server.chunk(&ada, &file, &upload, 0, &[1; LARGE]).await.status, 200);
    server.pass(13 * DAY);
    assert_eq!(done(&server, Job::Uploads).await, 0, "each chunk begins the time anew");
    server.pass(2 * DAY);
    assert_eq!(done(&server, Job::Uploads).await, 1);
    until_there_are(0, &server).await;
    assert_eq!(rows::count(&server, "contents").await, 0);
    done_again(&server, Job::Uploads).await;
    let ada = server.ada().await;
    let more = server.chunk(&ada, &file, &upload, LARGE as u64, &[1; LARGE]).await;
    assert_eq!(more.status, 400);
    assert_eq!(server.open(&ada, &file, 2 * LARGE as u64).await.uploaded.unwrap_or(0), 0);
}

#[tokio::test]
async fn a_content_that_nothing_has_is_forgotten() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    server.upload(&ada, &root(), "kept.bin", &noise(1, LARGE)).await;
    server.upload(&ada, &root(), "lost.bin", &noise(2, LARGE + 1)).await;
    rows::change(&server, "DELETE FROM versions WHERE size = 20001").await;
    assert_eq!(done(&server, Job::Contents).await, 0, "it is too young");
    server.pass(2 * DAY);
    assert_eq!(done(&server, Job::Contents).await, 1);
    until_there_are(1, &server).await;
    assert_eq!(rows::count(&server, "contents").await, 1);
    done_again(&server, Job::Contents).await;
}

#[tokio::test]
async fn small_pictures_are_made_before_anybody_asks() {
    let server = TestServer::new().await;
    let ada = server.ada().await;
    let mut png = Cursor::new(Vec::new());
    image::RgbImage::new(600, 300).write_to(&mut png, image::ImageFormat::Png).unwrap();
    server.upload(&ada, &root(), "a.PNG", png.get_ref()).await;
    server.upload(&ada, &root(), "no picture.jpg", &noise(1, LARGE)).await;
    server.upload(&ada, &root(), "text.txt", b"hello").await;
    assert_eq!(rows::count(&server, "pictures").await, 2, "names say what may be one");
    assert_eq!(done(&server, Job::Pictures).await, 1);
    assert_eq!(rows::count(&server, "pictures").await, 0);
    if engine::has_folder() {
        let folder = server.folder.path().join("blobs/thumbnails");
        assert_eq!(std::fs::read_dir(folder).unwrap().count(), 1);
    }
    done_again(&server, Job::Pictures).await;
}

#[tokio::test]
async fn the_log_remembers_400_days_and_the_outbox_30() {
    let server = TestServer::new().await;
    server.ada().await;
    server.send("", &RequestPasswordReset { username: EMAIL.to_owned() }).await;
    assert_eq!(mails::outbox(&server).await.len(), 1);
    assert!(rows::count(&server, "logs").await > 0);
    server.pass(20 * DAY);
    server.send("", &RequestPasswordReset { username: EMAIL.to_owned() }).await;
    server.pass(11 * DAY);
    assert_eq!(done(&server, Job::Logs).await, 1, "the mail that was sent");
    server.pass(364 * DAY);
    done(&server, Job::Logs).await;
    assert!(rows::count(&server, "logs").await > 0, "395 days are not 400");
    server.pass(400 * DAY);
    assert!(done(&server, Job::Logs).await > 0);
    assert_eq!(rows::count(&server, "logs").await, 0);
    assert_eq!(rows::count(&server, "mails").await, 1, "one still waits");
    done_again(&server, Job::Logs).await;
}

#[tokio::test]
async fn of_two_servers_one_does_a_job() {
    let server = TestServer::new().await;
    let sibling = server.sibling().await;
    for job in Job::ALL {
        let (one, other) = tokio::join!(run_job(&server.state, job), run_job(&sibling, job));
        let mut turns = [one.unwrap(), other.unwrap()];
        turns.sort_by_key(|turn| *turn == Turn::NotNow);
        assert!(matches!(turns, [Turn::Done(_), Turn::NotNow]), "{}: {turns:?}", job.name());
    }
}

#[tokio::test]
async fn the_lease_of_a_dead_server_is_taken_over() {
    let server = TestServer::new().await;
    let sibling = server.sibling().await;
    let dead = Held::take(&server.state, Job::Trash.name()).await.unwrap().unwrap();
    assert_eq!(run_job(&sibling, Job::Trash).await.unwrap(), Turn::NotNow);
    server.pass(299);
    assert_eq!(run_job(&sibling, Job::Trash).await.unwrap(), Turn::NotNow);
    assert!(dead.beat(&server.state).await.unwrap(), "it is alive after all");
    server.pass(299);
    assert_eq!(run_job(&sibling, Job::Trash).await.unwrap(), Turn::NotNow);
    server.pass(1);
    let taken = Held::take(&sibling, Job::Trash.name()).await.unwrap().unwrap();
    assert!(!dead.beat(&server.state).await.unwrap(), "somebody else has it");
    dead.done(&server.state).await.unwrap();
    assert!(taken.beat(&sibling).await.unwrap(), "who lost it cannot end it");
    taken.done(&sibling).await.unwrap();
    assert_eq!(run_job(&server.state, Job::Trash).await.unwrap(), Turn::Done(0));
}

#[tokio::test]
async fn a_job_that_fails_is_tried_again_soon() {
    let server = TestServer::new().await;
    rows::change(&server, "ALTER TABLE logs RENAME TO gone").await;
    run_job(&server.state, Job::Logs).await.unwrap_err();
    assert_eq!(run_job(&server.state, Job::Logs).await.unwrap(), Turn::NotNow);
    rows::change(&server, "ALTER TABLE gone RENAME TO logs").await;
    server.pass(60);
    assert_eq!(run_job(&server.state, Job::Logs).await.unwrap(), Turn::Done(0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_running_server_does_its_jobs_and_ends_them() {
    let server = testing::start_temporary().await.unwrap();
    let state = server.running.state().clone();
    for job in Job::ALL {
        // Done by the server itself, or being done.
        while run_job(&state, job).await.unwrap() != Turn::NotNow {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    }
    tokio::time::timeout(std::time::Duration::from_secs(5), server.running.stop()).await.unwrap();
}
