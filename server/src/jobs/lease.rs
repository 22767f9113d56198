//! The right to do a job for a while, held by one server at a time.

use std::time::Duration;

use crate::db::jobs::{self, End};
use crate::services::problem::Problem;
use crate::state::State;

/// How long a holder that says nothing is believed to be alive, in seconds.
const LEASE: i64 = 300;

/// How often a holder says that it goes on.
const BEAT: Duration = Duration::from_secs(60);

/// A lease, or none.
pub(crate) enum Taken {
    /// The job is to be done now, by whoever asked.
    Ours(Lease),
    /// It is not due, or somebody else does it.
    NotNow,
}

/// A job that is ours until we stop saying so.
pub(crate) struct Lease {
    name: &'static str,
    holder: String,
}

impl Lease {
    /// Takes a job that is due and that nobody does.
    pub(crate) async fn take(state: &State, name: &'static str) -> Result<Taken, Problem> {
        let now = state.now();
        // Mostly it is not due: that is found without writing.
        if let Some(job) = jobs::find(state.db().read(), name).await?
            && (job.due > now || job.held_until > now)
        {
            return Ok(Taken::NotNow);
        }
        let holder = state.random().id()?;
        let tx = state.db().write().await?;
        let taken = jobs::take(&tx, name, &holder, now, now + LEASE).await?;
        tx.commit().await?;
        Ok(if taken { Taken::Ours(Self { name, holder }) } else { Taken::NotNow })
    }

    /// Says again and again that the holder is alive; returns when that is not believed any more.
    pub(crate) async fn keep(&self, state: &State) -> Problem {
        loop {
            tokio::time::sleep(BEAT).await;
            match self.beat(state).await {
                Ok(true) => {}
                Ok(false) => return Problem::Broken("the lease was taken over".to_owned()),
                Err(problem) => return problem,
            }
        }
    }

    /// Says that the holder is alive; false when somebody else has taken the job over.
    pub(crate) async fn beat(&self, state: &State) -> Result<bool, Problem> {
        let tx = state.db().write().await?;
        let ours = jobs::extend(&tx, self.name, &self.holder, state.now() + LEASE).await?;
        tx.commit().await?;
        Ok(ours)
    }

    /// The job is done; it is due again after so many seconds.
    pub(crate) async fn done(self, state: &State, every: i64) -> Result<(), Problem> {
        let now = state.now();
        self.release(state, now + every, End::Done(now)).await
    }

    /// The job failed; it is tried again after so many seconds.
    pub(crate) async fn failed(self, state: &State, wait: i64) -> Result<(), Problem> {
        self.release(state, state.now() + wait, End::Failed).await
    }

    /// The job was not finished; anybody may go on at once.
    pub(crate) async fn give_back(self, state: &State) -> Result<(), Problem> {
        self.release(state, state.now(), End::Failed).await
    }

    async fn release(self, state: &State, due: i64, end: End) -> Result<(), Problem> {
        let tx = state.db().write().await?;
        jobs::release(&tx, self.name, &self.holder, due, end).await?;
        Ok(tx.commit().await?)
    }
}

/// Whether somebody holds this lease.
pub(crate) async fn is_held(state: &State, name: &str) -> Result<bool, Problem> {
    let job = jobs::find(state.db().read(), name).await?;
    Ok(job.is_some_and(|job| job.held_until > state.now()))
}
