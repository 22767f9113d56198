//! A load: the same task again and again over several connections, and how long each took.

use std::{
    cell::Cell,
    rc::Rc,
    time::{Duration, Instant},
};

use support::Result;
use tokio::task::{JoinSet, LocalSet};

use super::connection::Connection;

/// What came of a load.
#[derive(Debug, Clone)]
pub(crate) struct Figures {
    took: Duration,
    /// Of every task, shortest first.
    latencies: Vec<Duration>,
}

impl Figures {
    /// Of one task.
    pub(crate) fn once(took: Duration) -> Self {
        Self { took, latencies: vec![took] }
    }

    /// Tasks per second.
    pub(crate) fn per_second(&self) -> f64 {
        self.latencies.len() as f64 / self.took.as_secs_f64()
    }

    /// The time in which this part of the tasks was done.
    pub(crate) fn within(&self, part: f64) -> Duration {
        let last = self.latencies.len().saturating_sub(1);
        let at = (last as f64 * part).round() as usize;
        self.latencies.get(at).copied().unwrap_or_default()
    }
}

/// Performs `task` for the numbers below `count`, over as many connections as are given.
pub(crate) async fn load<F>(connections: Vec<Connection>, count: usize, task: F) -> Result<Figures>
where
    F: AsyncFn(&mut Connection, usize) -> Result + 'static,
{
    let task = Rc::new(task);
    let next = Rc::new(Cell::new(0));
    let start = Instant::now();
    let local = LocalSet::new();
    let mut workers = JoinSet::new();
    for mut connection in connections {
        let (task, next) = (Rc::clone(&task), Rc::clone(&next));
        let work = async move {
            let mut latencies = Vec::new();
            while next.get() < count {
                let number = next.get();
                next.set(number + 1);
                let start = Instant::now();
                task(&mut connection, number).await?;
                latencies.push(start.elapsed());
            }
            Ok::<_, support::Error>(latencies)
        };
        workers.spawn_local_on(work, &local);
    }
    let mut latencies = Vec::with_capacity(count);
    local
        .run_until(async {
            while let Some(worker) = workers.join_next().await {
                latencies.extend(worker??);
            }
            Ok::<_, support::Error>(())
        })
        .await?;
    let took = start.elapsed();
    latencies.sort_unstable();
    Ok(Figures { took, latencies })
}
