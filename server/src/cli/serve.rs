//! `serve`: listening until told to end.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, ValueEnum};
use portico_api::Secret;
use portico_server::{Config, MailTo, RunningServer};

use super::{Failure, Store, say};

/// Options of `serve`.
#[derive(Args)]
pub(super) struct Serve {
    /// Address and port; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    #[command(flatten)]
    store: Store,
    /// The folder of the built app; without it only the API is served.
    #[arg(long)]
    app: Option<PathBuf>,
    /// Fill an empty database with a demo account.
    #[arg(long)]
    demo: bool,
    /// Make the demo account a partner with so many customers.
    #[arg(long, value_name = "COUNT", default_value_t = 0, requires = "demo")]
    demo_customers: u32,
    /// Give the demo account so many tasks, all in one list.
    #[arg(long, value_name = "COUNT", default_value_t = 0, requires = "demo")]
    demo_tasks: u32,
    /// Give the demo account so many lists of notes, all on one notepad.
    #[arg(long, value_name = "COUNT", default_value_t = 0, requires = "demo")]
    demo_note_lists: u32,
    /// Give the demo account a folder with so many files.
    #[arg(long, value_name = "COUNT", default_value_t = 0, requires = "demo")]
    demo_entries: u32,
    /// How many seconds an access token lives; the app renews it by itself.
    #[arg(long, default_value_t = 86_400, value_parser = clap::value_parser!(u64).range(1..=86_400 * 365))]
    access_token_seconds: u64,
    /// An origin of another site whose pages may call the API, such as https://drive.example.com; may be repeated.
    #[arg(long, value_name = "ORIGIN", value_parser = origin)]
    cors_origin: Vec<String>,
    /// Where people reach this server, such as https://drive.example.com: what mails lead to. By default the address
    /// that it listens on.
    #[arg(long, value_name = "URL", value_parser = site)]
    site: Option<String>,
    /// Another address and port where Prometheus reads `/metrics`; nobody but those who run the server should reach it.
    #[arg(long, value_name = "ADDRESS")]
    metrics_listen: Option<SocketAddr>,
    /// After how many days the trash is emptied of what lies in it; 0 for never.
    #[arg(long, default_value_t = 30, value_name = "DAYS")]
    trash_days: u32,
    /// The server that mails go through: `smtps://USER:PASSWORD@HOST`, or `smtp://…?tls=required`; files in DATA/mail
    /// without it. Say it in the environment, not in the arguments, which everybody on the machine can read.
    #[arg(long, env = "PORTICO_SMTP_URL", hide_env_values = true, value_name = "URL")]
    smtp_url: Option<Secret>,
    /// Who mails are from: `name@example.com` or `Name <name@example.com>`.
    #[arg(long, env = "PORTICO_MAIL_FROM", default_value = "Portico <no-reply@localhost>")]
    mail_from: String,
    /// What is logged: error, warn, info, debug, or a filter such as `portico_server=debug`.
    #[arg(long, default_value = "warn,portico_server=info")]
    log: String,
    /// How it is logged: for people, or one JSON object in each line.
    #[arg(long, value_enum, default_value_t = LogFormat::Text)]
    log_format: LogFormat,
}

#[derive(Clone, Copy, ValueEnum)]
enum LogFormat {
    Text,
    Json,
}

/// An origin as browsers write it: no path, no user, no star.
fn origin(text: &str) -> Result<String, String> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let is_host = |host: &str| {
        let known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        !host.is_empty() && host.bytes().all(|byte| known(byte) || b".-:[]".contains(&byte))
    };
    match host.filter(|host| is_host(host)) {
        Some(_) => Ok(text.to_owned()),
        None => Err("it is written https://HOST or https://HOST:PORT, in lower case".to_owned()),
    }
}

/// Serves until Ctrl-C or SIGTERM.
pub(super) async fn serve(options: Serve) -> Result<(), Failure> {
    let log = tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::try_new(&options.log)?)
        .with_writer(std::io::stderr)
        .with_target(false);
    match options.log_format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().flatten_event(true).init(),
    }
    let config = Config {
        app: options.app,
        demo: options.demo,
        demo_customers: options.demo_customers,
        demo_tasks: options.demo_tasks,
        demo_note_lists: options.demo_note_lists,
        demo_entries: options.demo_entries,
        access_life: Duration::from_secs(options.access_token_seconds),
        cors: options.cors_origin,
        site: options.site.or_else(|| Some(format!("http://{}", options.listen))),
        trash_days: options.trash_days,
        mail_to: options.smtp_url.map(|url| MailTo::Smtp { url }),
        mail_from: options.mail_from,
        metrics_listen: options.metrics_listen,
        ..options.store.config()
    };
    let server = RunningServer::start(config, options.listen).await?;
    say(&format!("listening on {}", server.base_url()));
    if let Some(addr) = server.metrics_addr {
        say(&format!("metrics on http://{addr}/metrics"));
    }
    until_told_to_end().await?;
    server.stop().await;
    Ok(())
}

/// The address of a site: where it is, and nothing of a page in it.
fn site(text: &str) -> Result<String, String> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = host.map(|host| host.trim_end_matches('/'));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ']) => {
            Ok(text.trim_end_matches('/').to_owned())
        }
        _ => Err("expecting an address such as https://drive.example.com".to_owned()),
    }
}

async fn until_told_to_end() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate())?;
        tokio::select! {
            done = tokio::signal::ctrl_c() => done,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
