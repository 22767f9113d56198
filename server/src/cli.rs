//! The command line: serving, and everything that an operator does beside it.

mod people;
mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use portico_api::Secret;
use portico_server::{BlobPlace, Config};

type Failure = Box<dyn std::error::Error>;

/// A cloud drive: the API and the app on one port.
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve until Ctrl-C or SIGTERM.
    Serve(serve::Serve),
    /// Manage accounts.
    #[command(subcommand)]
    User(people::User),
    /// Manage partners, who make and manage accounts.
    #[command(subcommand)]
    Partner(people::Partner),
    /// Bring the database up to date, and do nothing else. Serving does it as well.
    Migrate(Store),
    /// Compare the database with the contents; names each one that has no other half, and fails if content is missing.
    Check(Store),
    /// Copy everything into a new folder, while servers go on.
    Backup {
        #[command(flatten)]
        store: Store,
        /// The folder; made when missing, and empty.
        #[arg(long)]
        to: PathBuf,
    },
    /// Put a backup into an empty place. Nothing is ever overwritten.
    Restore {
        #[command(flatten)]
        store: Store,
        /// The backup's folder; it stays as it is.
        #[arg(long)]
        from: PathBuf,
    },
}

/// Where everything is kept.
#[derive(Args)]
struct Store {
    /// The folder of the database and of the contents, as far as they are nowhere else; made when missing.
    #[arg(long, required_unless_present_all = ["database_url", "blobs"])]
    data: Option<PathBuf>,
    /// Another database than DATA/portico.db: `postgres://USER:PASSWORD@HOST/NAME` or `sqlite://FILE`. Say it in
    /// the environment, not in the arguments, which everybody on the machine can read.
    #[arg(long, env = "PORTICO_DATABASE_URL", hide_env_values = true)]
    database_url: Option<Secret>,
    /// Another place for contents than DATA/blobs: a folder, or `s3://BUCKET/PREFIX?endpoint=URL&region=NAME` with
    /// AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.
    #[arg(long, env = "PORTICO_BLOBS")]
    blobs: Option<BlobPlace>,
}

impl Store {
    fn config(self) -> Config {
        let data = self.data.unwrap_or_default();
        Config { database_url: self.database_url, blobs: self.blobs, ..Config::new(data) }
    }
}

/// Reads the arguments and does what they say.
pub(crate) fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let done = runtime.map_err(Failure::from).and_then(|runtime| runtime.block_on(run(cli)));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tell_failure(&error);
            ExitCode::FAILURE
        }
    }
}

async fn run(cli: Cli) -> Result<(), Failure> {
    match cli.command {
        Command::Serve(options) => serve::serve(options).await,
        Command::User(command) => people::user(command).await,
        Command::Partner(command) => people::partner(command).await,
        Command::Migrate(store) => {
            portico_server::migrate(&store.config()).await?;
            say("The database is up to date.");
            Ok(())
        }
        Command::Check(store) => check(store).await,
        Command::Backup { store, to } => {
            let state = portico_server::connect(store.config()).await?;
            let copied = portico_server::backup(&state, &to).await?;
            say(&format!("{} objects of {} bytes were copied.", copied.objects, copied.bytes));
            Ok(())
        }
        Command::Restore { store, from } => {
            let copied = portico_server::restore(store.config(), &from).await?;
            say(&format!("{} objects of {} bytes are back.", copied.objects, copied.bytes));
            Ok(())
        }
    }
}

async fn check(store: Store) -> Result<(), Failure> {
    let state = portico_server::connect(store.config()).await?;
    let found = portico_server::check(&state, |line| say(&line)).await?;
    say(&format!(
        "{} objects belong to {} contents; {} are missing or too short, {} belong to nothing. \
         {} contents belong to nothing. {} sums of what is stored are wrong.",
        found.objects,
        found.contents,
        found.missing,
        found.unreferenced,
        found.unused,
        found.miscounted
    ));
    match (found.missing, found.miscounted) {
        (0, 0) => Ok(()),
        (0, _) => Err("sums of what is stored are wrong".into()),
        _ => Err("content is missing".into()),
    }
}

#[expect(clippy::print_stderr, reason = "this is a command line")]
fn tell_failure(error: &Failure) {
    eprintln!("portico-server: {error}");
}

/// Tells the person, or the program, that started the server; the log goes to the error stream.
fn say(text: &str) {
    use std::io::Write as _;
    let mut out = std::io::stdout();
    // Nobody may be listening, and that is no reason to end.
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}
