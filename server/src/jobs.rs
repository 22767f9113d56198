//! What the server does by itself, again and again, however many servers share the database.
//!
//! A job is done by one server at a time: who does it holds a lease, a row of the table `jobs`, and says every now
//! and then that it goes on. Whoever dies loses it after a few minutes. The lease only saves work: every job is a row of
//! small transactions, may end between any two of them, and does no harm when two servers do it at once.

mod contents;
mod expired;
mod lease;
mod logs;
mod objects;
mod outbox;
mod pictures;
mod trash;
mod uploads;

use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinSet;

pub(crate) use lease::{Lease, Taken, is_held};

use crate::services::problem::Problem;
use crate::state::State;

/// How often each job is looked at.
const LOOK: Duration = Duration::from_secs(20);

/// After how many seconds a job that failed is tried again.
const AGAIN: i64 = 60;

/// How long jobs under way may take to end once the server is to end.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is done again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Job {
    /// Forgets links, keys, codes, tokens and sessions that are over.
    Expired,
    /// Deletes for ever what was put into the trash long ago.
    Trash,
    /// Gives up uploads that nobody went on with.
    Uploads,
    /// Forgets contents that no version and no upload has.
    Contents,
    /// Removes objects that no row refers to.
    Objects,
    /// Makes small pictures before somebody asks for them.
    Pictures,
    /// Forgets old lines of the log and old mails.
    Logs,
}

impl Job {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Expired,
        Self::Trash,
        Self::Uploads,
        Self::Contents,
        Self::Objects,
        Self::Pictures,
        Self::Logs,
    ];

    /// What it is called in the database, in the log and in the metrics.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::Trash => "trash",
            Self::Uploads => "uploads",
            Self::Contents => "contents",
            Self::Objects => "objects",
            Self::Pictures => "pictures",
            Self::Logs => "logs",
        }
    }

    /// How many seconds are between the end of one turn and the next.
    #[must_use]
    pub const fn every(self) -> i64 {
        match self {
            Self::Pictures => 60,
            Self::Expired => 10 * 60,
            Self::Trash | Self::Uploads | Self::Contents => 3_600,
            // It lists the whole storage.
            Self::Objects | Self::Logs => 86_400,
        }
    }

    /// Does it; answers how many things it removed or made.
    async fn work(self, state: &State) -> Result<u64, Problem> {
        match self {
            Self::Expired => expired::forget(state).await,
            Self::Trash => trash::delete(state).await,
            Self::Uploads => uploads::give_up(state).await,
            Self::Contents => contents::forget(state).await,
            Self::Objects => objects::remove(state).await,
            Self::Pictures => pictures::make(state).await,
            Self::Logs => logs::forget(state).await,
        }
    }
}

/// What became of a job that was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It was done; so many things were removed or made.
    Done(u64),
    /// It is not due yet, or another server does it.
    NotNow,
    /// It was left where it was: the server ends, or another one has taken it over.
    Left,
}

/// Does a job, if it is due and no other server does it.
///
/// # Errors
/// When the database or the object storage refuses.
pub async fn run(state: &State, job: Job) -> Result<Turn, Problem> {
    // Nobody ends this server.
    let (_never, mut stop) = watch::channel(false);
    run_until(state, job, &mut stop).await
}

async fn run_until(
    state: &State,
    job: Job,
    stop: &mut watch::Receiver<bool>,
) -> Result<Turn, Problem> {
    let lease = match Lease::take(state, job.name()).await? {
        Taken::Ours(lease) => lease,
        Taken::NotNow => return Ok(Turn::NotNow),
    };
    let done = tokio::select! {
        done = job.work(state) => done,
        lost = lease.keep(state) => {
            tracing::warn!(job = job.name(), cause = %lost, "a job was left to another server");
            return Ok(Turn::Left);
        }
        // What it has begun and not committed undoes itself.
        () = ended(stop) => {
            lease.give_back(state).await?;
            return Ok(Turn::Left);
        }
    };
    match done {
        Ok(count) => {
            lease.done(state, job.every()).await?;
            if count > 0 {
                tracing::info!(job = job.name(), count, "a job was done");
            }
            Ok(Turn::Done(count))
        }
        Err(problem) => {
            lease.failed(state, job.every().min(AGAIN)).await?;
            Err(problem)
        }
    }
}

/// The jobs of a running server.
pub(crate) struct Jobs(JoinSet<()>);

impl Jobs {
    /// Begins all of them; they end when `stop` says so.
    pub(crate) fn start(state: &State, stop: &watch::Receiver<bool>) -> Self {
        let mut tasks = JoinSet::new();
        for job in Job::ALL {
            tasks.spawn(repeat(state.clone(), job, stop.clone()));
        }
        tasks.spawn(outbox::send(state.clone(), stop.clone()));
        Self(tasks)
    }

    /// Waits until all have ended, which they were told to.
    pub(crate) async fn end(mut self) {
        let all = async {
            while let Some(ended) = self.0.join_next().await {
                if let Err(error) = ended {
                    tracing::error!(%error, "a job ended badly");
                }
            }
        };
        if tokio::time::timeout(PATIENCE, all).await.is_err() {
            tracing::warn!("jobs were cut off at the end");
        }
    }
}

async fn repeat(state: State, job: Job, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        if let Err(problem) = run_until(&state, job, &mut stop).await {
            tracing::warn!(job = job.name(), %problem, "a job failed");
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            () = ended(&mut stop) => {}
        }
    }
}

/// Returns when the server is to end, or nobody is left who could say so.
async fn ended(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stopped| *stopped).await;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::testing::{self, Fault, Faults, TemporaryFolder};

    #[tokio::test]
    async fn a_job_that_is_interrupted_is_for_anybody_to_go_on_with() {
        let folder = TemporaryFolder::new().unwrap();
        let faults = Faults::default();
        let (config, clock) = (testing::config(folder.path()), Clock::from_fn(|| 1000));
        let state = testing::open_failing(config, clock, faults.clone()).await.unwrap();
        faults.set(Fault::Hangs);
        let (end, mut stop) = watch::channel(false);
        let work = tokio::spawn({
            let state = state.clone();
            async move { run_until(&state, Job::Objects, &mut stop).await }
        });
        while !is_held(&state, Job::Objects.name()).await.unwrap() {
            tokio::task::yield_now().await;
        }
        assert_eq!(run(&state, Job::Objects).await.unwrap(), Turn::NotNow, "it is under way");
        end.send(true).unwrap();
        assert_eq!(work.await.unwrap().unwrap(), Turn::Left);
        assert!(!is_held(&state, Job::Objects.name()).await.unwrap());
        faults.set(Fault::None);
        assert_eq!(run(&state, Job::Objects).await.unwrap(), Turn::Done(0), "at once");
    }
}
