//! What the database itself promises, whatever the code above it checks.

use futures_util::StreamExt as _;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement, Value};
use sea_orm_migration::MigratorTrait as _;

use super::entity::node::{self, Kind};
use super::entity::user;
use super::listings::{Scope, Window};
use super::migration::Migrator;
use super::{Db, accounts, listings, nodes, options, sql, sqlite_url};
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
async fn a_listing_is_as_it_was_when_it_began() {
    let folder = TemporaryFolder::new().unwrap();
    let db = open(&folder).await;
    let tx = db.write().await.unwrap();
    let user = user::Model::new("a@b", "root".to_owned(), 0, 0);
    let user = accounts::insert(&tx, user).await.unwrap();
    nodes::insert_folder(&tx, folder_row("root", user, None, "")).await.unwrap();
    let rows = (0..2000).map(|number| {
        folder_row(&format!("id{number:04}"), user, Some("root"), &format!("{number:04}"))
    });
    nodes::insert_many(&tx, rows.collect(), Vec::new()).await.unwrap();
    tx.commit().await.unwrap();
    let scope = Scope::Folder("root", None);
    let mut rows = listings::stream(db.streams(), scope, Window::default()).await.unwrap();
    rows.next().await.unwrap().unwrap();
    let tx = db.write().await.unwrap();
    let late = folder_row("late", user, Some("root"), "9999");
    nodes::insert_folder(&tx, late).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(rows.count().await, 1999);
    assert_eq!(listings::count(db.read(), scope).await.unwrap(), (2001, 0));
}

#[tokio::test]
async fn a_second_start_runs_no_step_twice() {
    let folder = TemporaryFolder::new().unwrap();
    open(&folder).await.close().await.unwrap();
    assert!(accounts::none_exists(open(&folder).await.read()).await.unwrap());
}

/// The names of all tables, without the one that knows which steps were run.
async fn tables(db: &DatabaseConnection) -> Vec<String> {
    let question = "SELECT name FROM sqlite_master WHERE type = 'table'
        AND name NOT LIKE 'sqlite_%' AND name <> 'seaql_migrations' ORDER BY name";
    let rows = db.query_all_raw(sql::statement(db, question, [])).await.unwrap();
    rows.iter().map(|row| row.try_get("", "name").unwrap()).collect()
}

/// The columns of a table, and what each holds.
async fn columns(db: &DatabaseConnection, table: &str) -> Vec<(String, String)> {
    let question = "SELECT name, type FROM pragma_table_info($1) ORDER BY cid";
    let rows = db.query_all_raw(sql::statement(db, question, [table.into()])).await.unwrap();
    rows.iter()
        .map(|row| (row.try_get("", "name").unwrap(), row.try_get("", "type").unwrap()))
        .collect()
}

/// All that a table has in these columns, as one text.
async fn content(db: &DatabaseConnection, table: &str, columns: &[(String, String)]) -> String {
    let quoted: Vec<_> = columns.iter().map(|(name, _)| format!("quote(\"{name}\")")).collect();
    let question = format!("SELECT {} AS row FROM \"{table}\"", quoted.join(" || ',' || "));
    let rows = db.query_all_raw(sql::statement(db, question, [])).await.unwrap();
    let mut rows: Vec<String> = rows.iter().map(|row| row.try_get("", "row").unwrap()).collect();
    rows.sort();
    rows.join("\n")
}

/// Puts one row into a table. Every number is 1 and every text is a 1, so that all rows refer to one another.
async fn fill(db: &DatabaseConnection, table: &str) {
    let columns = columns(db, table).await;
    let names: Vec<_> = columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
    let values: Vec<Value> = columns
        .iter()
        .map(|(_, kind)| match kind.as_str() {
            "INTEGER" | "BIGINT" => 1_i64.into(),
            "BOOLEAN" => true.into(),
            "BLOB" => vec![1_u8].into(),
            "TEXT" => "1".into(),
            other => panic!("{table} has a {other}"),
        })
        .collect();
    let places: Vec<_> = (1..=values.len()).map(|place| format!("${place}")).collect();
    let insert = format!(
        "INSERT OR IGNORE INTO \"{table}\" ({}) VALUES ({})",
        names.join(", "),
        places.join(", ")
    );
    db.execute_raw(sql::statement(db, insert, values)).await.unwrap();
}

/// Tables that a later step replaced by others, whose rows it took over in other words.
const REPLACED: [&str; 1] = ["brands"];

#[tokio::test]
async fn every_released_schema_becomes_the_newest_and_keeps_its_rows() {
    let steps = u32::try_from(Migrator::migrations().len()).unwrap();
    for step in 1..=steps {
        let folder = TemporaryFolder::new().unwrap();
        let url = sqlite_url(&folder.path().join("test.db"));
        let db = Database::connect(options(&url, 1, 8 << 10)).await.unwrap();
        Migrator::up(&db, Some(step)).await.unwrap();
        db.execute_unprepared("PRAGMA foreign_keys = OFF").await.unwrap();
        let mut before = Vec::new();
        for table in tables(&db).await {
            fill(&db, &table).await;
            let columns = columns(&db, &table).await;
            let content = content(&db, &table, &columns).await;
            assert!(!content.is_empty(), "{table}");
            before.push((table, columns, content));
        }
        db.close().await.unwrap();
        super::migrate(&url).await.unwrap();
        let db = Database::connect(options(&url, 1, 8 << 10)).await.unwrap();
        let after = tables(&db).await;
        for (table, columns, expected) in before {
            if after.contains(&table) {
                assert_eq!(content(&db, &table, &columns).await, expected, "{table} since {step}");
            } else {
                assert!(REPLACED.contains(&table.as_str()), "{table} is gone since {step}");
            }
        }
        let broken = sql::statement(&db, "SELECT \"table\" FROM pragma_foreign_key_check", []);
        assert!(db.query_one_raw(broken).await.unwrap().is_none(), "since {step}");
        // And it is a database that this release works with.
        db.close().await.unwrap();
        let db = Db::open(&url).await.unwrap();
        assert_eq!(accounts::by_id(db.read(), 1).await.unwrap().unwrap().email, "1");
        db.close().await.unwrap();
    }
}
