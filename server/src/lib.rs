//! The embedded server: the vendor's API on a database and object storage, and the built app beside it.

mod app_files;
mod blobs;
mod caller;
pub mod clock;
pub mod config;
mod db;
mod fault;
mod mail;
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
use portico_api::Meta;

pub use blobs::{BlobError, BlobPlace};
pub use config::Config;
pub use mail::{MailError, MailTo};
pub use scenario::{EMAIL as DEMO_EMAIL, PASSWORD as DEMO_PASSWORD};
pub use server::RunningServer;
pub use services::accounts::{DEFAULT_STORAGE, NewAccount, save as save_account};
pub use services::check::{Checked, check};
pub use services::mails::send_due as send_mails;
pub use services::operators::{Payment, Role, record_payment, set_password, set_role};
pub use services::problem::Problem;
pub use state::{OpenError, State};

use clock::Clock;
use random::Random;

/// Opens the data folder: makes it when missing, brings the database up to date, sweeps old garbage, and
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
    let swept = services::sweep::sweep(&state).await?;
    tracing::info!(?swept, "garbage swept");
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

async fn connect_with(config: Config, clock: Clock, random: Random) -> Result<State, OpenError> {
    make_folder(&config)?;
    let db = db::Db::open(config.database_url().expose()).await?;
    let blobs = blobs::Blobs::open(&config.blobs())?;
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
        .fallback(app_files::fallback)
        .layer(axum::middleware::from_fn(middleware::security::security))
        .layer(axum::middleware::from_fn_with_state(
            state.clone(),
            middleware::request_id::request_id,
        ))
        .with_state(state)
}

/// The endpoints that [`app`] serves, so that a test can hold them against the contract.
#[must_use]
pub fn served() -> Vec<Meta> {
    routes::all().finish().1
}
