//! A server on a temporary folder, for tests of this crate and of others.

mod faults;
pub mod fuzz;
pub mod reader;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use object_store::ObjectStore;
use portico_api::{FolderId, Secret};

use faults::Failing;
pub use faults::{Fault, Faults};

use crate::blobs::Blobs;
use crate::clock::Clock;
use crate::config::{Config, PasswordCost};
use crate::db::entity::node::{self, Kind};
use crate::db::entity::{bandwidth, file, member};
use crate::db::{accounts as accounts_table, logins, nodes, rows};
use crate::jobs::{Lease, Taken};
use crate::random::Random;
use crate::server::RunningServer;
use crate::services::User;
use crate::services::accounts::{self, NewAccount};
use crate::services::password;
use crate::services::problem::Problem;
use crate::services::profile;
use crate::state::{OpenError, State};

/// The account that every temporary server has.
pub const EMAIL: &str = "ada@example.com";

/// Its password.
pub const PASSWORD: &str = "correct horse";

/// Somebody else.
pub const OTHER_EMAIL: &str = "bob@example.com";

/// A folder of its own under the system's temporary folder; gone when dropped.
pub struct TemporaryFolder(PathBuf);

impl TemporaryFolder {
    /// Makes one.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new() -> std::io::Result<Self> {
        let id = Random::system().id().map_err(std::io::Error::other)?;
        let path = std::env::temp_dir().join(format!("portico-{id}"));
        std::fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        // What a test leaves behind in a temporary folder harms nobody.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A configuration for tests: cheap passwords, garbage removed at once.
#[must_use]
pub fn config(data: &Path) -> Config {
    Config {
        password_cost: PasswordCost::CHEAP,
        object_grace: std::time::Duration::ZERO,
        ..Config::new(data)
    }
}

/// Opens a state with the accounts [`EMAIL`] and [`OTHER_EMAIL`], both with [`PASSWORD`].
///
/// # Errors
/// When the folder cannot be used.
pub async fn open(config: Config, clock: Clock) -> Result<State, OpenError> {
    let state = crate::open_with(config, clock, Random::system()).await?;
    add_accounts(&state).await?;
    Ok(state)
}

/// The same on an object storage that fails when `faults` says so.
///
/// # Errors
/// When the folder cannot be used.
pub async fn open_failing(
    config: Config,
    clock: Clock,
    faults: Faults,
) -> Result<State, OpenError> {
    let wrap = move |store: Arc<dyn ObjectStore>| -> Arc<dyn ObjectStore> {
        Arc::new(Failing { store, faults })
    };
    let blobs = Blobs::open(&config.blobs())?.wrapped(wrap);
    let state = crate::connect_on(config, blobs, clock, Random::system()).await?;
    add_accounts(&state).await?;
    Ok(state)
}

async fn add_accounts(state: &State) -> Result<(), Problem> {
    for email in [EMAIL, OTHER_EMAIL] {
        let new = NewAccount {
            email: email.to_owned(),
            password: Secret::new(PASSWORD),
            first_name: "Ada".to_owned(),
            last_name: "Example".to_owned(),
            storage_limit: accounts::DEFAULT_STORAGE,
        };
        accounts::save(state, new).await?;
    }
    Ok(())
}

/// The lease of a job, or of a backup, in the hands of somebody who does nothing with it.
pub struct Held(Lease);

impl Held {
    /// Takes it; none when it is not due, or somebody else has it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn take(state: &State, name: &'static str) -> Result<Option<Self>, Problem> {
        Ok(match Lease::take(state, name).await? {
            Taken::Ours(lease) => Some(Self(lease)),
            Taken::NotNow => None,
        })
    }

    /// Says that the holder is alive; false when that comes too late.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn beat(&self, state: &State) -> Result<bool, Problem> {
        self.0.beat(state).await
    }

    /// Ends as if all was done.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn done(self, state: &State) -> Result<(), Problem> {
        self.0.done(state, 0).await
    }
}

/// Closes the database's connections for good, as if it had gone away.
///
/// # Errors
/// When it refuses even that.
pub async fn lose_database(state: &State) -> Result<(), Problem> {
    Ok(state.db().close().await?)
}

/// Lets SQLite grow no more, or as it likes; false for a database that cannot be told.
///
/// # Errors
/// When the database refuses.
pub async fn limit_database(state: &State, is_full: bool) -> Result<bool, Problem> {
    Ok(state.db().limit(is_full).await?)
}

/// Adds a member to the account [`EMAIL`], with [`PASSWORD`]; answers their number. `admin_mode` is 0 for files
/// and tasks, 1 for everything, 2 for files alone (guide 1.2).
///
/// # Errors
/// When the address is taken, or the database refuses.
pub async fn add_member(state: &State, email: &str, admin_mode: i32) -> Result<i64, Problem> {
    let cost = PasswordCost::CHEAP;
    let password_hash = password::hash(PASSWORD.to_owned(), cost, state.random()).await?;
    let tx = state.db().write().await?;
    let missing = || Problem::Broken("the account is missing".to_owned());
    let account = accounts_table::by_email(&tx, EMAIL).await?.ok_or_else(missing)?;
    let member = member::Model {
        id: 0,
        user_id: account.id,
        group_id: None,
        email: email.to_owned(),
        email_key: email.to_lowercase(),
        first_name: "Grace".to_owned(),
        last_name: "Example".to_owned(),
        password_hash,
        admin_mode,
        admin_level: 0,
        status: 1,
        notify: false,
        can_change_password: true,
        storage_limit: 0,
        bw_limit: 0,
        phone: String::new(),
        position: String::new(),
        created: state.now(),
        last_login: None,
        last_ip: String::new(),
        avatar_at: None,
        avatar_color: "2563eb".to_owned(),
    };
    let id = rows::insert(&tx, member::Entity, member).await?;
    logins::set(&tx, account.id, Some(id), [email.to_lowercase()]).await?;
    tx.commit().await?;
    Ok(id)
}

/// Makes an account a partner that may look after its branding.
///
/// # Errors
/// When there is no such account, or the database refuses.
pub async fn make_partner(state: &State, email: &str) -> Result<(), Problem> {
    let tx = state.db().write().await?;
    let missing = || Problem::Broken("the account is missing".to_owned());
    let user = accounts_table::by_email(&tx, email).await?.ok_or_else(missing)?;
    accounts_table::save(&tx, User { role: 1, ..user }).await?;
    Ok(tx.commit().await?)
}

/// Notes that an account uploaded a file of so many bytes and downloaded it twice, now.
///
/// # Errors
/// When there is no such account, or the database refuses.
pub async fn transfer(state: &State, email: &str, bytes: i64) -> Result<(), Problem> {
    let tx = state.db().write().await?;
    let missing = || Problem::Broken("the account is missing".to_owned());
    let user = accounts_table::by_email(&tx, email).await?.ok_or_else(missing)?;
    let row = bandwidth::Model {
        user_id: user.id,
        member_id: 0,
        day: state.now().div_euclid(86_400),
        up_bytes: bytes,
        down_bytes: 2 * bytes,
        up_count: 1,
        down_count: 2,
    };
    crate::db::stats::add(&tx, row).await?;
    Ok(tx.commit().await?)
}

/// Puts so many files without content into a folder of an account, `File 0000.txt` and so on.
///
/// # Errors
/// When there is no such account, or the database refuses.
pub async fn fill(
    state: &State,
    email: &str,
    folder: &FolderId,
    files: i32,
) -> Result<(), Problem> {
    let tx = state.db().write().await?;
    let missing = || Problem::Broken("the account is missing".to_owned());
    let user = accounts_table::by_email(&tx, email).await?.ok_or_else(missing)?;
    let first = nodes::next_group(&tx).await?;
    let (mut rows, mut sides) = (Vec::new(), Vec::new());
    for number in 0..files {
        let (id, name) = (state.random().id()?, format!("File {number:04}.txt"));
        let (parent, key) = (Some(folder.to_string()), name.to_lowercase());
        let now = state.now() + i64::from(number % 7);
        rows.push(node::Model::new(id.clone(), user.id, parent, Kind::File, &name, key, now));
        sides.push(file::Model {
            node_id: id,
            group_no: first + i64::from(number),
            version_id: None,
            version_no: 0,
            size: i64::from(number % 11),
            md5: String::new(),
            views: 0,
            downloads: i64::from(number % 3),
            password_hash: None,
            price: String::new(),
            dest_url: String::new(),
            edit_online: false,
        });
    }
    nodes::insert_many(&tx, rows, sides).await?;
    Ok(tx.commit().await?)
}

/// Mails the code that confirms a new account's address.
///
/// # Errors
/// When there is no such account, or the database refuses.
pub async fn mail_signup_code(state: &State, email: &str) -> Result<(), Problem> {
    profile::mail_signup_code(state, email).await
}

/// A server that listens on a free port, on a folder that goes away with it.
pub struct TemporaryServer {
    /// The server.
    pub running: RunningServer,
    /// Its address, without a slash at the end.
    pub base_url: String,
    /// Who can sign in.
    pub user: &'static str,
    /// With what.
    pub password: &'static str,
    folder: TemporaryFolder,
    state: State,
}

impl TemporaryServer {
    /// Where its data is.
    #[must_use]
    pub fn data(&self) -> &Path {
        self.folder.path()
    }

    /// What it works on, for what nobody can do over the wire.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }
}

/// Starts a server on a temporary folder and a free port, with the accounts [`EMAIL`] and [`OTHER_EMAIL`].
///
/// # Errors
/// When there is no folder or no port to be had.
pub async fn start_temporary() -> Result<TemporaryServer, OpenError> {
    let folder = TemporaryFolder::new()
        .map_err(|error| OpenError::Data { path: std::env::temp_dir(), error })?;
    let state = open(config(folder.path()), Clock::system()).await?;
    let address = SocketAddr::from(([127, 0, 0, 1], 0));
    let running = RunningServer::serve(state.clone(), address).await?;
    let base_url = running.base_url();
    Ok(TemporaryServer { running, base_url, user: EMAIL, password: PASSWORD, folder, state })
}
