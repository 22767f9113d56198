//! What the server counts about itself, for Prometheus: sums only, nothing of any account.
//!
//! Every label is one of a known few: an endpoint's name, a class of status, a job. No address, id or path is one.

use std::fmt::Error;
use std::time::Duration;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::{Family, MetricConstructor};
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use crate::db::Pool;

/// Where a request's time is counted, in seconds: an answer out of memory, out of the database, a long upload.
const BOUNDS: [f64; 10] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0, 120.0];

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    endpoint: &'static str,
    class: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Asked {
    endpoint: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct JobName {
    job: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Connections {
    pool: &'static str,
    state: &'static str,
}

#[derive(Clone, Debug)]
struct Durations;

impl MetricConstructor<Histogram> for Durations {
    fn new_metric(&self) -> Histogram {
        Histogram::new(BOUNDS)
    }
}

/// The counts.
pub(crate) struct Metrics {
    registry: Registry,
    requests: Family<Answered, Counter>,
    seconds: Family<Asked, Histogram, Durations>,
    running: Gauge,
    received: Counter,
    sent: Counter,
    uploads: Gauge,
    outbox: Gauge,
    jobs: Family<JobName, Gauge>,
    connections: Family<Connections, Gauge>,
}

/// What the database is asked for when somebody wants to see the counts.
pub(crate) struct Standing {
    /// How many uploads are open.
    pub(crate) uploads: u64,
    /// How many mails wait.
    pub(crate) outbox: u64,
    /// When each job was done the last time.
    pub(crate) jobs: Vec<(String, i64)>,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("portico");
        let requests = Family::default();
        let seconds = Family::new_with_constructor(Durations);
        let (running, uploads, outbox) = (Gauge::default(), Gauge::default(), Gauge::default());
        let (received, sent) = (Counter::default(), Counter::default());
        let (jobs, connections) = (Family::default(), Family::default());
        registry.register("requests", "Answered requests", requests.clone());
        registry.register(
            "request_seconds",
            "Time until an answer begins",
            Family::clone(&seconds),
        );
        registry.register(
            "requests_running",
            "Requests whose answer has not begun",
            running.clone(),
        );
        registry.register("received_bytes", "Bytes of requests' bodies", received.clone());
        registry.register("sent_bytes", "Bytes of answers' bodies", sent.clone());
        registry.register("uploads_open", "Uploads that were not closed", uploads.clone());
        registry.register("outbox_mails", "Mails that wait to be sent", outbox.clone());
        registry.register(
            "job_success_timestamp_seconds",
            "When a job was done the last time, by any server",
            jobs.clone(),
        );
        registry.register("database_connections", "Connections", connections.clone());
        Self {
            registry,
            requests,
            seconds,
            running,
            received,
            sent,
            uploads,
            outbox,
            jobs,
            connections,
        }
    }
}

impl Metrics {
    /// A request comes.
    pub(crate) fn begin(&self) {
        self.running.inc();
    }

    /// It was answered, or given up by whoever asked.
    pub(crate) fn end(&self) {
        self.running.dec();
    }

    /// Counts an answer.
    pub(crate) fn answered(&self, endpoint: &'static str, status: u16, took: Duration) {
        let class = match status / 100 {
            1 => "1xx",
            2 => "2xx",
            3 => "3xx",
            4 => "4xx",
            _ => "5xx",
        };
        self.requests.get_or_create(&Answered { endpoint, class }).inc();
        self.seconds.get_or_create(&Asked { endpoint }).observe(took.as_secs_f64());
    }

    /// What counts the bytes that come.
    pub(crate) fn received(&self) -> Counter {
        self.received.clone()
    }

    /// What counts the bytes that go.
    pub(crate) fn sent(&self) -> Counter {
        self.sent.clone()
    }

    /// The counts as Prometheus reads them.
    pub(crate) fn show(
        &self,
        standing: Option<&Standing>,
        pools: [Pool; 3],
    ) -> Result<String, Error> {
        if let Some(standing) = standing {
            let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
            self.uploads.set(number(standing.uploads));
            self.outbox.set(number(standing.outbox));
            for (job, succeeded) in &standing.jobs {
                self.jobs.get_or_create(&JobName { job: job.clone() }).set(*succeeded);
            }
        }
        for Pool { name, open, idle } in pools {
            for (state, count) in [("idle", idle), ("busy", open.saturating_sub(idle))] {
                let connections = Connections { pool: name, state };
                self.connections.get_or_create(&connections).set(i64::from(count));
            }
        }
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }
}
