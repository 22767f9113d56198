//! The database: connections, transactions, migrations; all SQL of the server is in this folder.

pub(crate) mod accounts;
pub(crate) mod attachments;
pub(crate) mod bandwidth;
pub(crate) mod brands;
pub(crate) mod check;
pub(crate) mod codes;
pub(crate) mod contents;
pub(crate) mod dump;
mod durable;
pub(crate) mod entity;
pub(crate) mod groups;
pub(crate) mod images;
pub(crate) mod jobs;
pub(crate) mod links;
pub(crate) mod listings;
pub(crate) mod logins;
pub(crate) mod logs;
pub(crate) mod mails;
pub(crate) mod members;
mod migration;
pub(crate) mod nodes;
pub(crate) mod notes;
pub(crate) mod partner;
pub(crate) mod pictures;
mod reader;
pub(crate) mod rights;
pub(crate) mod rows;
pub(crate) mod shares;
pub(crate) mod shelf;
pub(crate) mod sql;
pub(crate) mod stats;
pub(crate) mod tasks;
pub(crate) mod tokens;
pub(crate) mod tree;
pub(crate) mod uploads;

use std::str::FromStr as _;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{Connection as _, SqliteConnection};
use sea_orm::{
    ConnectOptions, ConnectionTrait as _, Database, DatabaseConnection, DbBackend, DbErr,
    RuntimeErr, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use sea_orm_migration::MigratorTrait;

use durable::Durable;
pub(crate) use durable::WriteTx;
pub(crate) use reader::Reader;

/// The key of PostgreSQL's advisory lock that stands for the whole database; accounts' keys are their numbers,
/// which are positive.
const EVERYTHING: i64 = -1;

/// The key of the advisory lock that a server holds while it brings the database up to date.
const MIGRATION: i64 = -2;

/// The database's connections: many that read, and those that write.
///
/// SQLite lets one connection write at a time. A queue in front of one connection is fair; many
/// connections that poll for the lock are not, and one of them gives up under load. PostgreSQL has many
/// writers, perhaps in several servers, which advisory locks keep apart as [`Db::write`] says.
#[derive(Clone)]
pub(crate) struct Db {
    readers: Reader,
    /// What streams long listings: a client that reads slowly keeps none of the others waiting.
    streams: DatabaseConnection,
    writer: DatabaseConnection,
    /// What brings SQLite's commits to the disk; PostgreSQL's are there.
    durable: Option<Arc<Durable>>,
}

impl Db {
    /// Opens the database and brings it up to date.
    pub(crate) async fn open(url: &str) -> Result<Self, DbErr> {
        migrate(url).await?;
        let is_sqlite = url.starts_with("sqlite:");
        let (one, few) = if is_sqlite { (1, 4) } else { (8, 8) };
        let writer = Database::connect(options(url, one, 8 << 10)).await?;
        let readers = Reader::new(Database::connect(options(url, few, 4 << 10)).await?);
        let streams = Database::connect(options(url, STREAMS, 1 << 10)).await?;
        let durable = if is_sqlite { Some(durable(url)?) } else { None };
        Ok(Self { readers, streams, writer, durable })
    }

    /// A connection to read with; sees what was committed last.
    pub(crate) fn read(&self) -> &Reader {
        &self.readers
    }

    /// A connection for what is read for long, such as while it is sent.
    pub(crate) fn streams(&self) -> &DatabaseConnection {
        &self.streams
    }

    /// A transaction that writes; no other one, of this or any other server, runs meanwhile. So what it reads
    /// stays true until it ends. Dropped without commit, it undoes itself.
    pub(crate) async fn write(&self) -> Result<WriteTx, DbErr> {
        self.begin(&format!("SELECT pg_advisory_xact_lock({EVERYTHING})")).await
    }

    /// The same for what concerns one account only: on PostgreSQL transactions of other accounts go on.
    /// Take [`Db::write`] for whatever reads or changes rows of two.
    pub(crate) async fn write_account(&self, account: i64) -> Result<WriteTx, DbErr> {
        self.begin(&format!(
            "SELECT pg_advisory_xact_lock_shared({EVERYTHING}), pg_advisory_xact_lock({account})"
        ))
        .await
    }

    /// Begins a transaction that excludes others: SQLite's does by itself, PostgreSQL's needs `lock`. What is
    /// read after it is as it was last committed, because every statement looks anew (READ COMMITTED).
    async fn begin(&self, lock: &str) -> Result<WriteTx, DbErr> {
        let tx = self
            .writer
            .begin_with_options(TransactionOptions {
                sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                ..TransactionOptions::default()
            })
            .await?;
        if tx.get_database_backend() == DbBackend::Postgres {
            tx.execute_unprepared(lock).await?;
        }
        Ok(WriteTx::new(tx, self.durable.clone()))
    }

    /// Lets SQLite's file grow no more, or as it likes; false for a database that cannot be told.
    pub(crate) async fn limit(&self, is_full: bool) -> Result<bool, DbErr> {
        if self.writer.get_database_backend() == DbBackend::Postgres {
            return Ok(false);
        }
        // Fewer pages than there are means no page more; the second number is the default.
        let pages = if is_full { 1 } else { 4_294_967_294_u32 };
        self.writer.execute_unprepared(&format!("PRAGMA max_page_count = {pages}")).await?;
        Ok(true)
    }

    /// How many connections there are to read, to stream and to write with.
    pub(crate) fn pools(&self) -> [Pool; 3] {
        [
            pool("read", self.readers.connection()),
            pool("stream", &self.streams),
            pool("write", &self.writer),
        ]
    }

    /// Waits for what is under way and closes the connections.
    pub(crate) async fn close(&self) -> Result<(), DbErr> {
        self.readers.close().await?;
        self.streams.close_by_ref().await?;
        self.writer.close_by_ref().await
    }
}

/// How many connections there are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pool {
    pub(crate) name: &'static str,
    pub(crate) open: u32,
    pub(crate) idle: u32,
}

fn pool(name: &'static str, db: &DatabaseConnection) -> Pool {
    let (open, idle) = match db.get_database_backend() {
        DbBackend::Postgres => {
            let pool = db.get_postgres_connection_pool();
            (pool.size(), pool.num_idle())
        }
        _ => {
            let pool = db.get_sqlite_connection_pool();
            (pool.size(), pool.num_idle())
        }
    };
    Pool { name, open, idle: u32::try_from(idle).unwrap_or(u32::MAX) }
}

/// How many long listings are sent at a time.
const STREAMS: u32 = 8;

/// Brings the database up to date; of several servers that start at once, one does and the others wait.
pub(crate) async fn migrate(url: &str) -> Result<(), DbErr> {
    let db = Database::connect(options(url, 1, 8 << 10)).await?;
    let shared = db.get_database_backend() == DbBackend::Postgres;
    if shared {
        db.execute_unprepared(&format!("SELECT pg_advisory_lock({MIGRATION})")).await?;
    }
    migration::Migrator::up(&db, None).await?;
    // The lock goes with its connection.
    db.close().await
}

/// The address of a SQLite database in a file, which is made when missing.
pub(crate) fn sqlite_url(file: &std::path::Path) -> String {
    format!("sqlite://{}?mode=rwc", file.display())
}

/// What brings the commits of the SQLite database at `url` to the disk.
fn durable(url: &str) -> Result<Arc<Durable>, DbErr> {
    let options = SqliteConnectOptions::from_str(url);
    let options = options.map_err(|error| DbErr::Conn(RuntimeErr::Internal(error.to_string())))?;
    Ok(Arc::new(Durable::of_log(options.get_filename())))
}

/// Whether nothing is left over on a connection that is given back. A full disk makes SQLite undo a transaction by
/// itself; sqlx, which cannot undo it once more, then takes it for still open, and whatever is written next would be a
/// part of it that nobody commits.
async fn is_clean(connection: &mut SqliteConnection) -> Result<bool, sea_orm::sqlx::Error> {
    if !connection.is_in_transaction() {
        return Ok(true);
    }
    // What undoes a transaction that was given up is under way, and done before this is answered.
    connection.ping().await?;
    Ok(!connection.is_in_transaction())
}

/// How connections are made; SQLite remembers `cache` KiB of the database in each of them.
fn options(url: &str, connections: u32, cache: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url.to_owned());
    options
        .map_sqlx_sqlite_pool_opts(|pool| {
            pool.after_release(|connection, _| Box::pin(is_clean(connection)))
        })
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(Duration::from_secs(30))
        .sqlx_logging(false)
        // SQLite is no server that could have gone away, and to ask it is a way to another thread and back.
        .test_before_acquire(!url.starts_with("sqlite:"))
        .map_sqlx_sqlite_opts(move |sqlite| {
            sqlite
                .journal_mode(SqliteJournalMode::Wal)
                // What was acknowledged survives a power cut, too: `Durable` sees to it for many commits at once,
                // where FULL would for each.
                .synchronous(SqliteSynchronous::Normal)
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(20))
                .pragma("cache_size", format!("-{cache}"))
                // More than there are different statements: what is prepared stays prepared.
                .statement_cache_capacity(512)
                .optimize_on_close(true, None)
        });
    options
}

#[cfg(test)]
mod tests;
