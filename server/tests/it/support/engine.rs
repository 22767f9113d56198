//! Which database and which storage a test's server works on: SQLite and a folder, or what the environment names.
//!
//! `PORTICO_TEST_POSTGRES` is the address of a PostgreSQL server without a database's name at its end, as somebody who
//! may do everything there. `PORTICO_TEST_S3` is `s3://BUCKET?endpoint=…`. With both unset the tests need nothing but a
//! folder.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use portico_api::Secret;
use portico_server::{Config, testing};
use sea_orm::{ConnectOptions, ConnectionTrait as _, Database, DatabaseConnection};

/// Puts aside what a new database begins with, table by table.
const REMEMBER: &str = "DO $$
DECLARE name text; found boolean;
BEGIN
  CREATE SCHEMA beginning;
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM public.%I)', name) INTO found;
    IF found THEN
      EXECUTE format('CREATE TABLE beginning.%I AS TABLE public.%I', name, name);
    END IF;
  END LOOP;
END $$";

/// Ends what a test has left running.
const ALONE: &str = "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()";

/// Makes a database as new: emptying tables takes a twentieth of the time that copying a database does.
const RENEW: &str = "DO $$
DECLARE name text;
BEGIN
  SET LOCAL session_replication_role = replica; -- references are not looked at
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('DELETE FROM public.%I', name);
    IF to_regclass(format('beginning.%I', name)) IS NOT NULL THEN
      EXECUTE format('INSERT INTO public.%I SELECT * FROM beginning.%I', name, name);
    END IF;
  END LOOP;
  FOR name IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' LOOP
    EXECUTE format('ALTER SEQUENCE public.%I RESTART', name);
  END LOOP;
END $$";

/// The databases of this run, as many as there were tests at the same time.
struct Pool {
    made: u32,
    idle: Vec<String>,
    /// Whose folder works on which database.
    taken: BTreeMap<String, String>,
}

static POOL: Mutex<Pool> = Mutex::new(Pool { made: 0, idle: Vec::new(), taken: BTreeMap::new() });

fn pool() -> MutexGuard<'static, Pool> {
    // A test that failed left the list as true as it was.
    POOL.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The database of one test; another one gets it, emptied, when this is dropped.
pub(crate) struct Engine {
    folder: Option<String>,
}

impl Engine {
    /// Finds or makes the database for a server on the folder `data`.
    pub(crate) async fn new(data: &Path) -> Self {
        let Some(server) = postgres() else { return Self { folder: None } };
        let idle = pool().idle.pop();
        let database = match idle {
            Some(database) => {
                let db = connect(&server, &database).await;
                db.execute_unprepared(ALONE).await.unwrap();
                db.execute_unprepared(RENEW).await.unwrap();
                db.close().await.unwrap();
                database
            }
            None => make(&server, data).await,
        };
        let folder = name(data);
        pool().taken.insert(folder.clone(), database);
        Self { folder: Some(folder) }
    }

    /// A configuration for tests on this engine.
    pub(crate) fn config(&self, data: &Path) -> Config {
        config(data)
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        let Some(folder) = self.folder.take() else { return };
        let mut pool = pool();
        let database = pool.taken.remove(&folder);
        pool.idle.extend(database);
    }
}

/// Makes a database with all tables; such databases stay until the whole server goes.
async fn make(server: &str, data: &Path) -> String {
    let number = {
        let mut pool = pool();
        pool.made += 1;
        pool.made
    };
    let database = format!("portico_{}_{number}", std::process::id());
    // The only template that several may copy at the same time, because nobody can connect to it.
    let sql = format!("CREATE DATABASE \"{database}\" TEMPLATE template0");
    let db = connect(server, "postgres").await;
    db.execute_unprepared(&sql).await.unwrap();
    db.close().await.unwrap();
    let migrated = tokio::process::Command::new(env!("CARGO_BIN_EXE_portico-server"))
        .arg("migrate")
        .arg(format!("--data={}", data.display()))
        .arg(format!("--database-url={server}/{database}"))
        .output()
        .await
        .unwrap();
    assert!(migrated.status.success(), "{}", String::from_utf8_lossy(&migrated.stderr));
    let db = connect(server, &database).await;
    db.execute_unprepared(REMEMBER).await.unwrap();
    db.close().await.unwrap();
    database
}

/// The configuration of a server on the folder `data`, whose [`Engine`] is there.
pub(crate) fn config(data: &Path) -> Config {
    let database_url = database_url(data).map(Secret::new);
    let blobs = bucket(data).map(|place| place.parse().unwrap());
    Config { database_url, blobs, ..testing::config(data) }
}

/// The same as arguments of the program.
pub(crate) fn arguments(data: &Path) -> Vec<String> {
    let database = database_url(data).map(|url| format!("--database-url={url}"));
    let blobs = bucket(data).map(|place| format!("--blobs={place}"));
    let folder = format!("--data={}", data.display());
    [Some(folder), database, blobs].into_iter().flatten().collect()
}

fn database_url(data: &Path) -> Option<String> {
    let server = postgres()?;
    let folder = name(data);
    let database = pool().taken.get(&folder).cloned();
    let database = database.unwrap_or_else(|| panic!("nobody made an engine for {folder}"));
    Some(format!("{server}/{database}"))
}

/// Whether contents are in a folder, where a test can look at them.
pub(crate) fn has_folder() -> bool {
    std::env::var_os("PORTICO_TEST_S3").is_none()
}

/// The address of the PostgreSQL server, if the tests run on one.
pub(crate) fn postgres() -> Option<String> {
    std::env::var("PORTICO_TEST_POSTGRES").ok()
}

/// A part of the bucket that no other test sees.
fn bucket(data: &Path) -> Option<String> {
    let place = std::env::var("PORTICO_TEST_S3").ok()?;
    let (bucket, query) = place.split_once('?').unwrap_or((&place, ""));
    Some(format!("{bucket}/{}?{query}", name(data)))
}

/// The folder's own name is random.
fn name(data: &Path) -> String {
    data.file_name().unwrap().to_str().unwrap().to_owned()
}

async fn connect(server: &str, database: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new(format!("{server}/{database}"));
    options.max_connections(1).sqlx_logging(false);
    Database::connect(options).await.unwrap()
}
