//! The embedded server: the vendor's API on a database and object storage, and the built app beside it.

mod app_files;
mod blobs;
mod caller;
pub mod clock;
pub mod config;
mod db;
mod fault;
mod html;
mod jobs;
mod mail;
mod metrics;
mod middleware;
pub mod random;
mod router;
mod routes;
mod scenario;
mod server;
mod services;
mod state;
pub mod testing;
mod wire;

use axum::Router;
use axum::middleware::from_fn_with_state;
use portico_api::Meta;

pub use blobs::{BlobError, BlobPlace};
pub use config::Config;
pub use jobs::{Job, Turn, run as run_job};
pub use mail::{MailError, MailTo};
pub use scenario::{EMAIL as DEMO_EMAIL, PASSWORD as DEMO_PASSWORD};
pub use server::RunningServer;
pub use services::accounts::{DEFAULT_STORAGE, NewAccount, save as save_account};
pub use services::backup::{Backup, BackupError, backup};
pub use services::check::{Checked, check};
pub use services::mails::send_due as send_mails;
pub use services::operators::{Payment, Role, record_payment, set_password, set_role};
pub use services::problem::Problem;
pub use state::{OpenError, State};

use clock::Clock;
use random::Random;

/// Opens the data folder: makes it when missing, brings the database up to date, and
/// fills an empty database with the demo account if that is wanted.
///
/// # Errors
/// When the folder, the database or the object storage cannot be used.
pub async fn open(config: Config) -> Result<State, OpenError> {
    open_with(config, Clock::system(), Random::system()).await
}

/// The same with a clock and randomness of one's own.
///
/// # Errors
/// When the folder, the database or the object storage cannot be used.
pub async fn open_with(config: Config, clock: Clock, random: Random) -> Result<State, OpenError> {
    let state = connect_with(config, clock, random).await?;
    if state.config().demo {
        scenario::fill(&state).await?;
    }
    Ok(state)
}

/// Opens the same without looking after anything; for a command that is done at once.
///
/// # Errors
/// When the folder, the database or the object storage cannot be used.
pub async fn connect(config: Config) -> Result<State, OpenError> {
    connect_with(config, Clock::system(), Random::system()).await
}

/// Brings the database up to date.
///
/// # Errors
/// When the folder or the database cannot be used.
pub async fn migrate(config: &Config) -> Result<(), OpenError> {
    make_folder(config)?;
    Ok(db::migrate(config.database_url().expose()).await?)
}

/// Puts a backup into the empty place that `config` says.
///
/// # Errors
/// When there is no backup, the place is not empty, or anything cannot be read or written.
pub async fn restore(config: Config, from: &std::path::Path) -> Result<Backup, RestoreError> {
    services::backup::manifest(from)?;
    make_folder(&config)?;
    services::backup::refuse_used(config.database_url().expose()).await?;
    let state = connect(config).await?;
    let restored = services::backup::restore(&state, from).await;
    state.db().close().await.map_err(OpenError::from)?;
    Ok(restored?)
}

/// Why a backup was not put back.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// The place cannot be used.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The copy cannot be.
    #[error(transparent)]
    Backup(#[from] BackupError),
}

async fn connect_with(config: Config, clock: Clock, random: Random) -> Result<State, OpenError> {
    make_folder(&config)?;
    let blobs = blobs::Blobs::open(&config.blobs())?;
    connect_on(config, blobs, clock, random).await
}

async fn connect_on(
    config: Config,
    blobs: blobs::Blobs,
    clock: Clock,
    random: Random,
) -> Result<State, OpenError> {
    let db = db::Db::open(config.database_url().expose()).await?;
    blobs.mark().await?;
    Ok(State::new(config, db, blobs, clock, random)?)
}

fn make_folder(config: &Config) -> Result<(), OpenError> {
    if !config.needs_folder() {
        return Ok(());
    }
    make_private_folder(&config.data)
        .map_err(|error| OpenError::Data { path: config.data.clone(), error })
}

/// Makes a folder that nobody else on the machine can read; one that is there stays as it is.
fn make_private_folder(path: &std::path::Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// The server as a router: the API, and the app for everything else.
pub fn app(state: State) -> Router {
    let (router, _) = routes::all().finish();
    router
        .merge(routes::public::router())
        .merge(routes::operations::health_router())
        .fallback(app_files::fallback)
        .layer(from_fn_with_state(state.clone(), middleware::cors::cors))
        .layer(axum::middleware::from_fn(middleware::security::security))
        .layer(from_fn_with_state(state.clone(), middleware::request_id::request_id))
        .layer(from_fn_with_state(state.clone(), middleware::measure::measure))
        .with_state(state)
}

/// What is served on the address for metrics, which only those reach who run the server.
fn metrics_app(state: State) -> Router {
    routes::operations::metrics_router().with_state(state)
}

/// The endpoints that [`app`] serves, so that a test can hold them against the contract.
#[must_use]
pub fn served() -> Vec<Meta> {
    routes::all().finish().1
}
