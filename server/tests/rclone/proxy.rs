//! A proxy that leads rclone here: it takes every tunnel to OpenDrive's address for one to the server, and speaks TLS
//! with a certificate of its own.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

/// Where rclone wants to go; its endpoint is built in.
const HOST: &str = "dev.opendrive.com";

/// A running proxy; it ends with this value.
pub(crate) struct Proxy {
    pub(crate) addr: SocketAddr,
    /// What whoever uses it has to trust, as PEM.
    pub(crate) certificate: String,
    /// Other places that somebody wanted to go to.
    strangers: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Proxy {
    /// Starts one before the server at `server`.
    pub(crate) async fn start(server: SocketAddr) -> Self {
        let own = rcgen::generate_simple_self_signed([HOST.to_owned()]).unwrap();
        let key = PrivatePkcs8KeyDer::from(own.signing_key.serialize_der());
        let config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![own.cert.der().clone()], key.into())
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let addr = listener.local_addr().unwrap();
        let strangers = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&strangers);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, seen) = (acceptor.clone(), Arc::clone(&seen));
                tokio::spawn(async move {
                    // A connection that breaks is rclone's to complain about.
                    let _ = lead(stream, server, &acceptor, &seen).await;
                });
            }
        });
        Self { addr, certificate: own.cert.pem(), strangers, task }
    }

    /// Other places than the server that were asked for.
    pub(crate) fn strangers(&self) -> Vec<String> {
        self.strangers.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn lead(
    mut stream: TcpStream,
    server: SocketAddr,
    acceptor: &TlsAcceptor,
    strangers: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    let head = String::from_utf8_lossy(&head);
    if !head.starts_with(&format!("CONNECT {HOST}:443 ")) {
        let line = head.lines().next().unwrap_or_default().to_owned();
        strangers.lock().unwrap_or_else(PoisonError::into_inner).push(line);
        return stream.write_all(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n").await;
    }
    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
    let mut outside = acceptor.accept(stream).await?;
    let mut inside = TcpStream::connect(server).await?;
    copy_bidirectional(&mut outside, &mut inside).await?;
    Ok(())
}
