//! What the database itself promises, whatever the code above it checks.

use sea_orm::{ConnectionTrait, DbBackend, Statement};

use super::entity::node::{self, Kind};
use super::entity::user;
use super::{Db, accounts, nodes};
use crate::testing::TemporaryFolder;

async fn open(folder: &TemporaryFolder) -> Db {
    let url = format!("sqlite://{}?mode=rwc", folder.path().join("test.db").display());
    Db::open(&url).await.unwrap()
}

async fn pragma(db: &impl ConnectionTrait, name: &str) -> String {
    let statement = Statement::from_string(DbBackend::Sqlite, format!("PRAGMA {name}"));
    let row = db.query_one_raw(statement).await.unwrap().unwrap();
    row.try_get_by_index::<String>(0)
        .or_else(|_| row.try_get_by_index::<i64>(0).map(|number| number.to_string()))
        .unwrap()
}

#[tokio::test]
async fn every_connection_is_durable_and_checks_references() {
    let folder = TemporaryFolder::new().unwrap();
    let db = open(&folder).await;
    for (name, expected) in [("journal_mode", "wal"), ("synchronous", "1"), ("foreign_keys", "1")] {
        assert_eq!(pragma(db.read(), name).await, expected, "reading");
        let tx = db.write().await.unwrap();
        assert_eq!(pragma(&tx, name).await, expected, "writing");
    }
}

fn folder_row(id: &str, user_id: i64, parent: Option<&str>, key: &str) -> node::Model {
    let parent = parent.map(str::to_owned);
    let name = key.to_uppercase();
    node::Model::new(id.to_owned(), user_id, parent, Kind::Folder, &name, key.to_owned(), 0)
}

#[tokio::test]
async fn an_index_keeps_live_names_apart() {
    let folder = TemporaryFolder::new().unwrap();
    let db = open(&folder).await;
    let tx = db.write().await.unwrap();
    let user = user::Model::new("a@b", "root".to_owned(), 0, 0);
    let user = accounts::insert(&tx, user).await.unwrap();
    nodes::insert_folder(&tx, folder_row("root", user, None, "")).await.unwrap();
    nodes::insert_folder(&tx, folder_row("one", user, Some("root"), "name")).await.unwrap();
    let clash = nodes::insert_folder(&tx, folder_row("two", user, Some("root"), "name")).await;
    assert!(nodes::is_name_clash(&clash.unwrap_err()));
    let trashed =
        node::Model { trashed_at: Some(1), ..folder_row("two", user, Some("root"), "name") };
    nodes::insert_folder(&tx, trashed).await.unwrap();
    let orphan = nodes::insert_folder(&tx, folder_row("three", user, Some("nowhere"), "x")).await;
    let error = orphan.unwrap_err();
    assert!(!nodes::is_name_clash(&error), "{error}");
}

#[tokio::test]
async fn a_second_start_runs_no_step_twice() {
    let folder = TemporaryFolder::new().unwrap();
    open(&folder).await.close().await.unwrap();
    assert!(accounts::none_exists(open(&folder).await.read()).await.unwrap());
}
