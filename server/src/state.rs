//! What every request shares: database, storage, clock, randomness, counters.

use std::sync::Arc;

use crate::blobs::{BlobError, Blobs};
use crate::clock::Clock;
use crate::config::Config;
use crate::db::Db;
use crate::mail::{MailError, Mailer};
use crate::metrics::Metrics;
use crate::random::Random;
use crate::services::attempts::Attempts;

/// The server's insides; cheap to clone.
#[derive(Clone)]
pub struct State(Arc<Inner>);

struct Inner {
    config: Config,
    db: Db,
    blobs: Blobs,
    clock: Clock,
    random: Random,
    attempts: Attempts,
    mailer: Arc<Mailer>,
    metrics: Arc<Metrics>,
}

/// Why a server cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The data folder cannot be used.
    #[error("the data folder {path} cannot be used: {error}")]
    Data {
        /// Which folder.
        path: std::path::PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// The database cannot be used.
    #[error("the database cannot be used: {0}")]
    Database(#[from] sea_orm::DbErr),
    /// The object storage cannot be used.
    #[error(transparent)]
    Storage(#[from] BlobError),
    /// Mails cannot be sent this way.
    #[error(transparent)]
    Mail(#[from] MailError),
    /// The demo account could not be made, or the storage not be marked.
    #[error(transparent)]
    Service(#[from] crate::services::problem::Problem),
    /// No address to listen on.
    #[error("cannot listen on {address}: {error}")]
    Listen {
        /// Which address.
        address: std::net::SocketAddr,
        /// What the system says.
        error: std::io::Error,
    },
}

impl State {
    pub(crate) fn new(
        config: Config,
        db: Db,
        blobs: Blobs,
        clock: Clock,
        random: Random,
    ) -> Result<Self, MailError> {
        let mailer = Arc::new(Mailer::new(&config.mail_to(), &config.mail_from)?);
        Ok(Self(Arc::new(Inner {
            config,
            db,
            blobs,
            clock,
            random,
            attempts: Attempts::default(),
            mailer,
            metrics: Arc::default(),
        })))
    }

    /// The same server by another clock; for what happened at another time.
    pub(crate) fn with_clock(&self, clock: Clock) -> Self {
        let Inner { config, db, blobs, clock: _, random, attempts: _, mailer, metrics } = &*self.0;
        Self(Arc::new(Inner {
            config: config.clone(),
            db: db.clone(),
            blobs: blobs.clone(),
            clock,
            random: random.clone(),
            attempts: Attempts::default(),
            mailer: Arc::clone(mailer),
            metrics: Arc::clone(metrics),
        }))
    }

    /// What the deployment decided.
    #[must_use]
    pub fn config(&self) -> &Config {
        &self.0.config
    }

    pub(crate) fn db(&self) -> &Db {
        &self.0.db
    }

    pub(crate) fn blobs(&self) -> &Blobs {
        &self.0.blobs
    }

    pub(crate) fn random(&self) -> &Random {
        &self.0.random
    }

    pub(crate) fn mailer(&self) -> &Mailer {
        &self.0.mailer
    }

    pub(crate) fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    pub(crate) fn attempts(&self) -> &Attempts {
        &self.0.attempts
    }

    /// Seconds since 1970, by the injected clock.
    pub(crate) fn now(&self) -> i64 {
        self.0.clock.now().0
    }
}
