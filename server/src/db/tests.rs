//! What the database itself promises, whatever the code above it checks.

use futures_util::StreamExt as _;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement, Value};
use sea_orm_migration::MigratorTrait as _;

use super::bandwidth::{self, Whose};
use super::entity::node::{self, Kind};
use super::entity::user;
use super::listings::{Scope, Window};
use super::migration::Migrator;
use super::{Db, accounts, check, listings, nodes, options, sql, sqlite_url, tree};
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
    let question = match db.get_database_backend() {
        DbBackend::Postgres => {
            "SELECT tablename::text AS name FROM pg_tables
             WHERE schemaname = current_schema() AND tablename <> 'seaql_migrations'"
        }
        _ => {
            "SELECT name FROM sqlite_master WHERE type = 'table'
             AND name NOT LIKE 'sqlite_%' AND name <> 'seaql_migrations'"
        }
    };
    let rows = db.query_all_raw(sql::statement(db, question, [])).await.unwrap();
    let mut names: Vec<String> = rows.iter().map(|row| row.try_get("", "name").unwrap()).collect();
    names.sort();
    names
}

/// The columns of a table, and what each holds, in SQLite's words.
async fn columns(db: &DatabaseConnection, table: &str) -> Vec<(String, String)> {
    let question = match db.get_database_backend() {
        DbBackend::Postgres => {
            "SELECT column_name::text AS name,
                REPLACE(UPPER(data_type::text), 'BYTEA', 'BLOB') AS type
             FROM information_schema.columns
             WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position"
        }
        _ => "SELECT name, type FROM pragma_table_info($1) ORDER BY cid",
    };
    let rows = db.query_all_raw(sql::statement(db, question, [table.into()])).await.unwrap();
    rows.iter()
        .map(|row| (row.try_get("", "name").unwrap(), row.try_get("", "type").unwrap()))
        .collect()
}

/// All that a table has in these columns, as one text.
async fn content(db: &DatabaseConnection, table: &str, columns: &[(String, String)]) -> String {
    let quoted = |name: &str| match db.get_database_backend() {
        DbBackend::Postgres => format!("QUOTE_NULLABLE(\"{name}\"::text)"),
        _ => format!("quote(\"{name}\")"),
    };
    let quoted: Vec<_> = columns.iter().map(|(name, _)| quoted(name)).collect();
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
            "INTEGER" => 1_i32.into(),
            "BIGINT" => 1_i64.into(),
            "BOOLEAN" => true.into(),
            "BLOB" => vec![1_u8].into(),
            "TEXT" => "1".into(),
            other => panic!("{table} has a {other}"),
        })
        .collect();
    let places: Vec<_> = (1..=values.len()).map(|place| format!("${place}")).collect();
    let insert = format!(
        "INSERT INTO \"{table}\" ({}) VALUES ({}) ON CONFLICT DO NOTHING",
        names.join(", "),
        places.join(", ")
    );
    db.execute_raw(sql::statement(db, insert, values)).await.unwrap();
}

/// Tables that a later step replaced by others, whose rows it took over in other words.
const REPLACED: [&str; 1] = ["brands"];

/// A database of the release that ended with this step, with a row in each table, brought up to date.
async fn bring_up(url: &str, step: u32) {
    let db = Database::connect(options(url, 1, 8 << 10)).await.unwrap();
    Migrator::up(&db, Some(step)).await.unwrap();
    let unchecked = match db.get_database_backend() {
        DbBackend::Postgres => "SET session_replication_role = replica",
        _ => "PRAGMA foreign_keys = OFF",
    };
    db.execute_unprepared(unchecked).await.unwrap();
    let mut before = Vec::new();
    for table in tables(&db).await {
        fill(&db, &table).await;
        let columns = columns(&db, &table).await;
        let content = content(&db, &table, &columns).await;
        assert!(!content.is_empty(), "{table}");
        before.push((table, columns, content));
    }
    db.close().await.unwrap();
    super::migrate(url).await.unwrap();
    let db = Database::connect(options(url, 1, 8 << 10)).await.unwrap();
    let after = tables(&db).await;
    for (table, columns, expected) in before {
        if after.contains(&table) {
            assert_eq!(content(&db, &table, &columns).await, expected, "{table} since {step}");
        } else {
            assert!(REPLACED.contains(&table.as_str()), "{table} is gone since {step}");
        }
    }
    if db.get_database_backend() == DbBackend::Sqlite {
        let broken = sql::statement(&db, "SELECT \"table\" FROM pragma_foreign_key_check", []);
        assert!(db.query_one_raw(broken).await.unwrap().is_none(), "since {step}");
    }
    // And it is a database that this release works with.
    db.close().await.unwrap();
    let db = Db::open(url).await.unwrap();
    assert_eq!(accounts::by_id(db.read(), 1).await.unwrap().unwrap().email, "1");
    assert!(check::miscounts(db.read()).await.unwrap().is_empty(), "since {step}");
    db.close().await.unwrap();
}

#[tokio::test]
async fn every_released_schema_becomes_the_newest_and_keeps_its_rows() {
    let steps = u32::try_from(Migrator::migrations().len()).unwrap();
    for step in 1..=steps {
        let folder = TemporaryFolder::new().unwrap();
        bring_up(&sqlite_url(&folder.path().join("test.db")), step).await;
    }
}

#[tokio::test]
async fn the_same_on_postgresql() {
    // Set by the run on other engines; `tests/it/support/engine.rs` says what it is.
    let Ok(server) = std::env::var("PORTICO_TEST_POSTGRES") else { return };
    let steps = u32::try_from(Migrator::migrations().len()).unwrap();
    for step in 1..=steps {
        let name = format!("portico_step_{step}_{}", std::process::id());
        let db = Database::connect(format!("{server}/postgres")).await.unwrap();
        db.execute_unprepared(&format!("CREATE DATABASE \"{name}\" TEMPLATE template0"))
            .await
            .unwrap();
        bring_up(&format!("{server}/{name}"), step).await;
        db.execute_unprepared(&format!("DROP DATABASE \"{name}\" WITH (FORCE)")).await.unwrap();
        db.close().await.unwrap();
    }
}

#[tokio::test]
async fn names_that_were_compared_in_two_ways_are_compared_in_one() {
    let folder = TemporaryFolder::new().unwrap();
    let url = sqlite_url(&folder.path().join("test.db"));
    let db = Database::connect(options(&url, 1, 8 << 10)).await.unwrap();
    let names = Migrator::migrations().iter().position(|step| step.name() == "m0014_names");
    Migrator::up(&db, u32::try_from(names.unwrap()).ok()).await.unwrap();
    let user = user::Model::new("a@b", "root".to_owned(), 0, 0);
    let user = accounts::insert(&db, user).await.unwrap();
    nodes::insert_folder(&db, folder_row("root", user, None, "")).await.unwrap();
    let row = |id: &str, name: &str, key: &str| node::Model {
        name: name.to_owned(),
        ..folder_row(id, user, Some("root"), key)
    };
    // As it was: the key of a capital letter was put together of two characters.
    for (id, name, key) in [
        ("1", "J\u{30c}.txt", "j\u{30c}.txt"),
        ("2", "\u{1f0}.txt", "\u{1f0}.txt"),
        ("3", "J\u{30c} alone", "j\u{30c} alone"),
        ("4", "\u{e9}", "\u{e9}"),
    ] {
        nodes::insert_folder(&db, row(id, name, key)).await.unwrap();
    }
    db.close().await.unwrap();
    let db = Db::open(&url).await.unwrap();
    for (id, name, key) in [
        ("1", "J\u{30c} (1).txt", "\u{1f0} (1).txt"),
        ("2", "\u{1f0}.txt", "\u{1f0}.txt"),
        ("3", "J\u{30c} alone", "\u{1f0} alone"),
        ("4", "\u{e9}", "\u{e9}"),
    ] {
        let node = nodes::any(db.read(), id).await.unwrap().unwrap();
        assert_eq!((node.name.as_str(), node.name_key.as_str()), (name, key));
        assert_eq!(crate::services::name::key(&node.name), node.name_key);
    }
    db.close().await.unwrap();
}

#[tokio::test]
async fn what_is_stored_is_counted_whatever_changes_it() {
    let folder = TemporaryFolder::new().unwrap();
    let db = open(&folder).await;
    let mut random = fastrand::Rng::with_seed(5);
    let tx = db.write().await.unwrap();
    for name in ["a", "b"] {
        let user = user::Model::new(&format!("{name}@x"), format!("{name}root"), 0, 0);
        let user = accounts::insert(&tx, user).await.unwrap();
        nodes::insert_folder(&tx, folder_row(&format!("{name}root"), user, None, ""))
            .await
            .unwrap();
        for number in 0..4 {
            let id = format!("{name}{number}");
            let root = format!("{name}root");
            let file = node::Model { kind: Kind::File, ..folder_row(&id, user, Some(&root), &id) };
            let statement = format!(
                "INSERT INTO files (node_id, group_no, version_no, size, md5, views, downloads)
                 VALUES ('{id}', {}, 0, 0, '', 0, 0)",
                number + 10 * user
            );
            nodes::insert_folder(&tx, file).await.unwrap();
            tx.execute_unprepared(&statement).await.unwrap();
        }
        let content = format!(
            "INSERT INTO contents (id, user_id, size, created) VALUES ('{name}', {user}, 1, 0)"
        );
        tx.execute_unprepared(&content).await.unwrap();
    }
    let mut most = 0;
    for step in 0..400 {
        let (user, number) = (random.u32(1..3), random.u32(0..4));
        let (member, size) = (random.u32(0..3), random.u32(0..1000));
        let name = if user == 1 { "a" } else { "b" };
        let statement = match random.u8(0..12) {
            0 => format!("DELETE FROM versions WHERE id = '{}'", random.u32(0..=step)),
            1 => format!("UPDATE versions SET size = {size} WHERE id = '{}'", random.u32(0..=step)),
            2 => {
                format!("UPDATE versions SET member_id = {member} WHERE node_id = '{name}{number}'")
            }
            // With the file go its versions.
            3 if step % 7 == 0 => format!("DELETE FROM files WHERE node_id = '{name}{number}'"),
            _ => format!(
                "INSERT INTO versions (id, node_id, user_id, number, content_id, size, md5,
                    modified, uploaded, member_id)
                 SELECT '{step}', node_id, {user}, {step}, '{name}', {size}, '', 0, 0, {member}
                 FROM files WHERE node_id = '{name}{number}'"
            ),
        };
        tx.execute_unprepared(&statement).await.unwrap();
        assert!(check::miscounts(&tx).await.unwrap().is_empty(), "step {step}: {statement}");
        most = most.max(bandwidth::stored(&tx, Whose::Account(1)).await.unwrap());
    }
    assert!(most > 5000, "something was stored: {most}");
    tx.execute_unprepared("UPDATE nodes SET parent_id = NULL").await.unwrap();
    tx.execute_unprepared("DELETE FROM users WHERE id = 1").await.unwrap();
    assert!(check::miscounts(&tx).await.unwrap().is_empty());
    assert_eq!(bandwidth::stored(&tx, Whose::Account(1)).await.unwrap(), 0);
    tx.execute_unprepared("UPDATE volumes SET bytes = bytes + 1 WHERE member_id = 0")
        .await
        .unwrap();
    let wrong = check::miscounts(&tx).await.unwrap();
    assert_eq!((wrong.len(), wrong[0].user_id, wrong[0].member_id), (1, 2, 0));
}

/// A statement that reads every node there is makes each change slower the more there are.
#[tokio::test]
async fn ways_and_trees_never_read_all_nodes() {
    let folder = TemporaryFolder::new().unwrap();
    let db = open(&folder).await;
    let plan = async |text: &str| -> Vec<String> {
        let statement =
            sql::statement(db.read(), format!("EXPLAIN QUERY PLAN {text}"), ["x".into()]);
        let rows = db.read().query_all_raw(statement).await.unwrap();
        rows.iter().map(|row| row.try_get("", "detail").unwrap()).collect()
    };
    for text in [tree::PATH_UP, tree::SUBTREE, tree::FOLDERS_BELOW] {
        let steps = plan(text).await;
        assert!(steps.iter().any(|step| step.starts_with("SEARCH n ")), "{steps:?}");
        assert!(!steps.iter().any(|step| step.starts_with("SCAN n")), "{text}: {steps:?}");
    }
}
