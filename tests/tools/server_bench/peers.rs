//! What the embedded server is measured beside: rclone's WebDAV server, and nginx for downloads.

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use anyhow::Context as _;
use support::{Folder, Result, eventually_within};
use tokio::{
    net::TcpStream,
    process::{Child, Command},
};

use super::connection::Connection;

/// A running peer; it ends and its files go with this value.
pub(crate) struct Peer {
    address: String,
    folder: Folder,
    _child: Child,
}

impl Peer {
    /// `rclone serve webdav` on an empty folder in this place.
    pub(crate) async fn webdav(place: &Path) -> Result<Self> {
        let (folder, address) = (Folder::within(place)?, free_address()?);
        let mut command = Command::new(program("RCLONE", "rclone"));
        command.args(["serve", "webdav", "--addr", &address]);
        command.args(["--config", ""]).arg(folder.path());
        start(command, folder, address, "rclone").await
    }

    /// nginx on an empty folder, as it comes.
    pub(crate) async fn nginx() -> Result<Self> {
        let (folder, address) = (Folder::new()?, free_address()?);
        let home = folder.path();
        let settings = home.join("nginx.conf");
        fs::create_dir(home.join("files"))?;
        fs::write(&settings, configuration(home, &address))?;
        let mut command = Command::new(program("NGINX", "nginx"));
        command.arg("-p").arg(home).arg("-e").arg(home.join("error.log")).arg("-c").arg(settings);
        start(command, folder, address, "nginx").await
    }

    pub(crate) async fn connect(&self) -> Result<Connection> {
        Connection::open(&self.address, None).await
    }

    /// The folder that it serves.
    pub(crate) fn files(&self) -> PathBuf {
        let files = self.folder.path().join("files");
        if files.is_dir() { files } else { self.folder.path().to_path_buf() }
    }
}

async fn start(mut command: Command, folder: Folder, address: String, name: &str) -> Result<Peer> {
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .with_context(|| format!("Install {name} to compare with it."))?;
    let answers = async || Ok(TcpStream::connect(&address).await.ok());
    eventually_within(Duration::from_secs(20), name, answers).await?;
    Ok(Peer { address, folder, _child: child })
}

fn program(variable: &str, name: &str) -> PathBuf {
    std::env::var_os(variable).map_or_else(|| PathBuf::from(name), PathBuf::from)
}

fn free_address() -> Result<String> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}

fn configuration(home: &Path, address: &str) -> String {
    let home = home.display();
    format!(
        "daemon off;
master_process off;
pid {home}/nginx.pid;
events {{ }}
http {{
    access_log off;
    sendfile on;
    client_body_temp_path {home}/body;
    proxy_temp_path {home}/proxy;
    fastcgi_temp_path {home}/fastcgi;
    uwsgi_temp_path {home}/uwsgi;
    scgi_temp_path {home}/scgi;
    server {{
        listen {address};
        root {home}/files;
    }}
}}
"
    )
}
