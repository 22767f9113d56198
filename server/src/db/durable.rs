//! Commits that are on the disk before anybody hears of them, many at the price of one.

use std::fs::File;
use std::io;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use async_trait::async_trait;
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, RuntimeErr,
    Statement,
};
use tokio::sync::Mutex;

use super::reader::with_limit;

/// Waits for the disk.
type Flush = Arc<dyn Fn() -> io::Result<()> + Send + Sync>;

/// Brings commits to the disk. Waiting for the disk takes longer than a commit, and one wait is enough for everything
/// that was committed before it began: who comes while another waits has mostly nothing left to wait for.
pub(super) struct Durable {
    flush: Flush,
    /// How many commits there were.
    committed: AtomicU64,
    /// How many of them are on the disk, in their order; whoever holds it waits for the disk.
    on_disk: Mutex<Result<u64, String>>,
}

impl Durable {
    /// Of an SQLite database with a write-ahead log and `synchronous=NORMAL`: checkpoints are safe by themselves,
    /// commits when the log is on the disk.
    pub(super) fn of_log(database: &Path) -> Self {
        let mut log = database.as_os_str().to_owned();
        log.push("-wal");
        let (log, folder) = (PathBuf::from(log), database.parent().map(Path::to_path_buf));
        let begun = AtomicU64::new(0);
        Self::new(Arc::new(move || {
            File::open(&log)?.sync_data()?;
            // Once the log's name has to be there, too.
            if begun.swap(1, Ordering::Relaxed) == 0
                && let Some(folder) = &folder
            {
                File::open(folder)?.sync_all()?;
            }
            Ok(())
        }))
    }

    fn new(flush: Flush) -> Self {
        Self { flush, committed: AtomicU64::new(0), on_disk: Mutex::new(Ok(0)) }
    }

    /// Returns when everything that has been committed before the call is on the disk.
    ///
    /// After a failure nobody knows what the disk has kept, and asking again may be answered with a wrong yes: it
    /// stays a failure until the server is started anew.
    async fn settle(&self) -> io::Result<()> {
        let mine = self.committed.fetch_add(1, Ordering::SeqCst) + 1;
        let mut on_disk = self.on_disk.lock().await;
        match &*on_disk {
            Ok(done) if *done >= mine => return Ok(()),
            Ok(_) => {}
            Err(error) => return Err(io::Error::other(error.clone())),
        }
        let done = self.committed.load(Ordering::SeqCst);
        let flush = Arc::clone(&self.flush);
        let flushed = tokio::task::spawn_blocking(move || flush()).await.map_err(io::Error::other);
        let result = flushed.and_then(|flushed| flushed);
        *on_disk = result.as_ref().map(|()| done).map_err(ToString::to_string);
        result
    }
}

/// A transaction that writes. Dropped without commit, it undoes itself.
pub(crate) struct WriteTx {
    tx: DatabaseTransaction,
    durable: Option<Arc<Durable>>,
}

impl WriteTx {
    pub(super) fn new(tx: DatabaseTransaction, durable: Option<Arc<Durable>>) -> Self {
        Self { tx, durable }
    }

    /// Commits; what was written survives a power cut from then on. The next one writes while this one waits.
    ///
    /// # Errors
    /// If the database or the disk refuses; the rows may be there all the same.
    pub(crate) async fn commit(self) -> Result<(), DbErr> {
        self.tx.commit().await?;
        let Some(durable) = self.durable else { return Ok(()) };
        let failed = |error| {
            DbErr::Exec(RuntimeErr::Internal(format!("the log is not on the disk: {error}")))
        };
        durable.settle().await.map_err(failed)
    }
}

impl Deref for WriteTx {
    type Target = DatabaseTransaction;

    fn deref(&self) -> &DatabaseTransaction {
        &self.tx
    }
}

#[async_trait]
impl ConnectionTrait for WriteTx {
    fn get_database_backend(&self) -> DbBackend {
        self.tx.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.tx.execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.tx.execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.tx.query_one_raw(with_limit(statement)).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.tx.query_all_raw(with_limit(statement)).await
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::thread;
    use std::time::Duration;

    use super::Durable;

    #[tokio::test(flavor = "multi_thread")]
    async fn one_wait_is_enough_for_many_and_nobody_is_told_too_early() {
        // What was committed when the last wait began that has ended by now.
        let (flushes, safe) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
        let commits = Arc::new(AtomicU64::new(0));
        let (count, written, began) =
            (Arc::clone(&flushes), Arc::clone(&safe), Arc::clone(&commits));
        let durable = Arc::new(Durable::new(Arc::new(move || {
            let so_far = began.load(Ordering::SeqCst);
            thread::sleep(Duration::from_millis(5));
            written.fetch_max(so_far, Ordering::SeqCst);
            count.fetch_add(1, Ordering::SeqCst);
            Ok(())
        })));
        let mut callers = tokio::task::JoinSet::new();
        for _ in 0..200 {
            let (durable, safe, commits) =
                (Arc::clone(&durable), Arc::clone(&safe), Arc::clone(&commits));
            callers.spawn(async move {
                let mine = commits.fetch_add(1, Ordering::SeqCst) + 1;
                durable.settle().await.unwrap();
                assert!(safe.load(Ordering::SeqCst) >= mine, "told before it was on the disk");
            });
        }
        while let Some(caller) = callers.join_next().await {
            caller.unwrap();
        }
        let flushes = flushes.load(Ordering::SeqCst);
        assert!((1..100).contains(&flushes), "{flushes} waits for 200 commits");
    }

    #[tokio::test]
    async fn a_disk_that_failed_is_not_believed_again() {
        let calls = Arc::new(AtomicU64::new(0));
        let asked = Arc::clone(&calls);
        let durable = Durable::new(Arc::new(move || match asked.fetch_add(1, Ordering::SeqCst) {
            1 => Err(io::Error::other("input/output error")),
            _ => Ok(()),
        }));
        durable.settle().await.unwrap();
        durable.settle().await.unwrap_err();
        durable.settle().await.unwrap_err();
        assert_eq!(calls.load(Ordering::SeqCst), 2);
    }
}
