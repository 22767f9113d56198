//! Which database and which storage a test's server works on: SQLite and a folder, or what the environment names.
//!
//! `PORTICO_TEST_POSTGRES` is the address of a PostgreSQL server without a database's name at its end; it has a
//! database `portico_template`, brought up to date. `PORTICO_TEST_S3` is `s3://BUCKET?endpoint=…`. With both unset the
//! tests need nothing but a folder.

use std::path::Path;

use portico_api::Secret;
use portico_server::{Config, testing};
use sea_orm::{ConnectOptions, ConnectionTrait as _, Database, DatabaseConnection};

/// The database of one test; gone when dropped.
pub(crate) struct Engine {
    database: Option<String>,
}

impl Engine {
    /// Makes the database that belongs to the folder `data`.
    pub(crate) async fn new(data: &Path) -> Self {
        let Some(server) = postgres() else { return Self { database: None } };
        let name = name(data);
        let sql = format!("CREATE DATABASE \"{name}\" TEMPLATE portico_template");
        let db = connect(&server).await;
        // Another test's copy of the template may be under way; PostgreSQL then refuses instead of waiting.
        for tries in 0.. {
            match db.execute_unprepared(&sql).await {
                Ok(_) => break,
                Err(error) if tries == 50 => panic!("{error}"),
                Err(_) => tokio::time::sleep(std::time::Duration::from_millis(100)).await,
            }
        }
        db.close().await.unwrap();
        Self { database: Some(name) }
    }

    /// A configuration for tests on this engine.
    pub(crate) fn config(&self, data: &Path) -> Config {
        config(data)
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        let (Some(name), Some(server)) = (self.database.take(), postgres()) else { return };
        // The test's own runtime is about to end.
        let removing = std::thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let db = connect(&server).await;
                let sql = format!("DROP DATABASE \"{name}\" WITH (FORCE)");
                // The whole server is temporary: a database that stays does no harm.
                let _ = db.execute_unprepared(&sql).await;
                let _ = db.close().await;
            });
        });
        let _ = removing.join();
    }
}

/// The configuration of a server on the folder `data`, whose [`Engine`] is there.
pub(crate) fn config(data: &Path) -> Config {
    let database_url = postgres().map(|server| Secret::new(format!("{server}/{}", name(data))));
    let blobs = bucket(data).map(|place| place.parse().unwrap());
    Config { database_url, blobs, ..testing::config(data) }
}

/// The same as arguments of the program.
pub(crate) fn arguments(data: &Path) -> Vec<String> {
    let database = postgres().map(|server| format!("--database-url={server}/{}", name(data)));
    let blobs = bucket(data).map(|place| format!("--blobs={place}"));
    let folder = format!("--data={}", data.display());
    [Some(folder), database, blobs].into_iter().flatten().collect()
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

async fn connect(server: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new(format!("{server}/postgres"));
    options.max_connections(1).sqlx_logging(false);
    Database::connect(options).await.unwrap()
}
