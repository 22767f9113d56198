//! What a deployment decides: where things are kept, and the limits.

use std::path::PathBuf;
use std::time::Duration;

pub use crate::mail::MailTo;
use portico_api::Secret;

use crate::blobs::BlobPlace;

/// Everything that is decided before the server starts.
#[derive(Debug, Clone)]
pub struct Config {
    /// The folder of the database and of the files' contents; made when missing.
    pub data: PathBuf,
    /// The built app; without it only the API is served.
    pub app: Option<PathBuf>,
    /// Another database than `DATA/portico.db`, as a `sqlite:` or `postgres:` address; that may hold a password.
    pub database_url: Option<Secret>,
    /// Another place for contents than `DATA/blobs`.
    pub blobs: Option<BlobPlace>,
    /// The origins of other sites whose pages may call the API, such as `https://drive.example.com`.
    pub cors: Vec<String>,
    /// Where the metrics are read; nowhere without it.
    pub metrics_listen: Option<std::net::SocketAddr>,
    /// Whether an empty database is filled with the demo account.
    pub demo: bool,
    /// How many customers the demo account has; with any, it is a partner's that manages them.
    pub demo_customers: u32,
    /// How many tasks the demo account has, all in one list.
    pub demo_tasks: u32,
    /// How many lists of notes the demo account has, all on one notepad.
    pub demo_note_lists: u32,
    /// How many files there are in a folder of the demo account that is there to be long; without any there is no such folder.
    pub demo_entries: u32,
    /// How long an access token lives, in whole seconds. A day by default (guide 15.1).
    pub access_life: Duration,
    /// The price of a password's hash.
    pub password_cost: PasswordCost,
    /// How long objects of deleted contents stay for downloads that are under way.
    pub object_grace: Duration,
    /// After how many days the trash is emptied of what lies in it; 0 for never.
    pub trash_days: u32,
    /// Where mails go; files in `DATA/mail` otherwise.
    pub mail_to: Option<MailTo>,
    /// Who mails are from: `name@example.com` or `Name <name@example.com>`.
    pub mail_from: String,
    /// Where people reach this server, such as `https://drive.example.com`; what mails lead to.
    pub site: Option<String>,
    /// Limits on what one request may ask for.
    pub limits: Limits,
}

/// The price of a password's hash, in argon2id's terms.
#[derive(Debug, Clone, Copy)]
pub struct PasswordCost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over the memory.
    pub passes: u32,
}

impl PasswordCost {
    /// What OWASP's password storage cheat sheet asks for.
    pub const SAFE: Self = Self { memory: 19 * 1024, passes: 2 };
    /// As cheap as argon2 goes; for tests only.
    pub const CHEAP: Self = Self { memory: 8, passes: 1 };
}

/// Limits on what one request may ask for.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The largest body that is not a file, in bytes.
    pub parameters: usize,
    /// The largest chunk of an upload, in bytes.
    pub chunk: u64,
    /// How long a connection may stay silent inside a request's headers or body.
    pub silence: Duration,
    /// How many wrong passwords one account may see in [`Self::sign_in_window`].
    pub sign_in_failures_per_user: u32,
    /// How many wrong passwords one address may send in [`Self::sign_in_window`].
    pub sign_in_failures_per_address: u32,
    /// The time after which wrong passwords are forgotten.
    pub sign_in_window: Duration,
    /// How many files guests may bring into one folder in an hour, from wherever they come.
    pub guest_files_per_folder: u32,
    /// How many files may come from one address in an hour: a whole party may share it.
    pub guest_files_per_address: u32,
    /// How many tasks one account may have, those that were put aside included (guide 11.13).
    pub tasks_per_account: u64,
}

impl Config {
    /// The defaults of a deployment that keeps its data in `data`.
    #[must_use]
    pub fn new(data: impl Into<PathBuf>) -> Self {
        Self {
            data: data.into(),
            app: None,
            database_url: None,
            blobs: None,
            cors: Vec::new(),
            metrics_listen: None,
            demo: false,
            demo_customers: 0,
            demo_tasks: 0,
            demo_note_lists: 0,
            demo_entries: 0,
            access_life: Duration::from_hours(24),
            password_cost: PasswordCost::SAFE,
            object_grace: Duration::from_mins(15),
            trash_days: 30,
            mail_to: None,
            mail_from: "Portico <no-reply@localhost>".to_owned(),
            site: None,
            limits: Limits::default(),
        }
    }

    /// The address of the database.
    #[must_use]
    pub fn database_url(&self) -> Secret {
        self.database_url
            .clone()
            .unwrap_or_else(|| Secret::new(crate::db::sqlite_url(&self.data.join("portico.db"))))
    }

    /// Where mails go.
    #[must_use]
    pub fn mail_to(&self) -> MailTo {
        self.mail_to.clone().unwrap_or_else(|| MailTo::Folder(self.data.join("mail")))
    }

    /// Where people reach this server, without a slash at the end.
    #[must_use]
    pub fn site(&self) -> String {
        let site = self.site.as_deref().unwrap_or("http://localhost:8080");
        site.trim_end_matches('/').to_owned()
    }

    /// Where contents are kept.
    #[must_use]
    pub fn blobs(&self) -> BlobPlace {
        self.blobs.clone().unwrap_or_else(|| BlobPlace::Folder(self.data.join("blobs")))
    }

    /// Whether anything is kept in the data folder at all.
    #[must_use]
    pub fn needs_folder(&self) -> bool {
        self.database_url.is_none() || self.blobs.is_none() || self.mail_to.is_none()
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            parameters: 1024 * 1024,
            chunk: 256 * 1024 * 1024,
            silence: Duration::from_secs(60),
            sign_in_failures_per_user: 10,
            sign_in_failures_per_address: 100,
            sign_in_window: Duration::from_mins(10),
            guest_files_per_folder: 5_000,
            guest_files_per_address: 1_000,
            tasks_per_account: 100_000,
        }
    }
}
