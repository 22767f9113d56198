//! Somebody else's site: the example portal of docs/portal, on a port of its own and under any host name of this machine.

use anyhow::Context as _;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

use crate::Result;

/// What it serves.
const FILES: [(&str, &str, &str); 3] = [
    ("/", "text/html", include_str!("../../docs/portal/index.html")),
    ("/portal.js", "text/javascript", include_str!("../../docs/portal/portal.js")),
    ("/portal.css", "text/css", include_str!("../../docs/portal/portal.css")),
];
/// The longest head of a request that is read, in bytes.
const LONGEST: usize = 16_384;

/// A running site; it ends with this value.
#[derive(Debug)]
pub struct Portal {
    port: u16,
    server: JoinHandle<()>,
}

impl Portal {
    /// Starts it on a free port.
    ///
    /// # Errors
    /// If there is none.
    pub async fn start() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await.context("No free port.")?;
        let port = listener.local_addr()?.port();
        let server = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(async move {
                    // A browser that hangs up has its reasons.
                    let _ = answer(stream).await;
                });
            }
        });
        Ok(Self { port, server })
    }

    /// Its origin under a host name such as `portal.localhost`.
    #[must_use]
    pub fn origin(&self, host: &str) -> String {
        format!("http://{host}:{}", self.port)
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn answer(mut stream: TcpStream) -> Result {
    let mut head = Vec::new();
    let mut piece = [0; 2048];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") && head.len() < LONGEST {
        match stream.read(&mut piece).await? {
            0 => break,
            length => head.extend_from_slice(piece.get(..length).unwrap_or_default()),
        }
    }
    let head = String::from_utf8_lossy(&head);
    let target = head.split(' ').nth(1).unwrap_or_default();
    let path = target.split('?').next().unwrap_or_default();
    let (status, kind, body) = match FILES.iter().find(|(known, ..)| *known == path) {
        Some((_, kind, body)) => ("200 OK", *kind, *body),
        // Browsers ask for an icon by themselves.
        None => ("204 No Content", "text/plain", ""),
    };
    let length = body.len();
    let text = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Length: {length}\r\n\
         Cache-Control: no-store\r\nConnection: close\r\n\r\n{body}"
    );
    stream.write_all(text.as_bytes()).await?;
    Ok(stream.shutdown().await?)
}
