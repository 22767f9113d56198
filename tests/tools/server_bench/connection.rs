//! One connection of a load: requests one after the other, as fast as the answers come.

use std::{convert::Infallible, time::Duration};

use anyhow::{Context as _, bail};
use bytes::Bytes;
use futures_util::stream;
use http_body_util::{BodyExt as _, Empty, Full, StreamBody, combinators::UnsyncBoxBody};
use hyper::{
    Method, Request, StatusCode,
    body::{Frame, Incoming},
    client::conn::http1::{SendRequest, handshake},
    header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST},
};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use support::Result;
use tokio::net::TcpStream;

type Body = UnsyncBoxBody<Bytes, Infallible>;

/// The pieces in which large bodies are sent.
const PIECE: usize = 256 << 10;
const PATIENCE: Duration = Duration::from_secs(600);

/// A connection that is kept alive.
pub(crate) struct Connection {
    sender: SendRequest<Body>,
    host: String,
    bearer: Option<String>,
}

impl Connection {
    /// Connects to `address`, such as `127.0.0.1:8080`; `token` is shown with every request.
    pub(crate) async fn open(address: &str, token: Option<&str>) -> Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let (sender, connection) = handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        let bearer = token.map(|token| format!("Bearer {token}"));
        Ok(Self { sender, host: address.to_owned(), bearer })
    }

    /// Asks for `path` and reads the answer; gives how many bytes it has.
    pub(crate) async fn get(&mut self, path: &str) -> Result<u64> {
        self.drain(Method::GET, path).await
    }

    /// Asks by another method, without a body.
    pub(crate) async fn drain(&mut self, method: Method, path: &str) -> Result<u64> {
        let mut request = self.request(method, path, Empty::new().boxed_unsync())?;
        // What WebDAV needs for a listing, and nobody else minds.
        request.headers_mut().insert("depth", "1".parse()?);
        let mut body = self.send(request).await?;
        let mut size = 0;
        while let Some(frame) = body.frame().await {
            size += frame?.data_ref().map_or(0, |data| data.len() as u64);
        }
        Ok(size)
    }

    /// Sends JSON and reads JSON.
    pub(crate) async fn post(&mut self, path: &str, body: &Value) -> Result<Value> {
        let body = Full::new(Bytes::from(body.to_string())).boxed_unsync();
        let mut request = self.request(Method::POST, path, body)?;
        request.headers_mut().insert(CONTENT_TYPE, "application/json".parse()?);
        let answer = self.send(request).await?.collect().await?.to_bytes();
        Ok(serde_json::from_slice(&answer)?)
    }

    /// Sends a form with one file in it, `fields` first.
    pub(crate) async fn post_form(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        file: &Bytes,
    ) -> Result {
        const MARK: &str = "----portico-bench-3c0f2f7d";
        let mut head = String::new();
        for (name, value) in fields {
            head += &format!(
                "--{MARK}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
        }
        head += &format!(
            "--{MARK}\r\nContent-Disposition: form-data; name=\"file_data\"; filename=\"blob\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        let tail = Bytes::from(format!("\r\n--{MARK}--\r\n"));
        let pieces = [Bytes::from(head)].into_iter().chain(pieces(file)).chain([tail]);
        let pieces: Vec<_> = pieces.collect();
        let mut request = self.streamed(Method::POST, path, pieces)?;
        let form = format!("multipart/form-data; boundary={MARK}");
        request.headers_mut().insert(CONTENT_TYPE, form.parse()?);
        self.send(request).await?.collect().await?;
        Ok(())
    }

    /// Puts `content`, `times` times in a row, as one file.
    pub(crate) async fn put(&mut self, path: &str, content: &Bytes, times: usize) -> Result {
        let content = std::iter::repeat_n(content, times).flat_map(pieces).collect();
        let request = self.streamed(Method::PUT, path, content)?;
        self.send(request).await?.collect().await?;
        Ok(())
    }

    fn streamed(&self, method: Method, path: &str, pieces: Vec<Bytes>) -> Result<Request<Body>> {
        let size: usize = pieces.iter().map(Bytes::len).sum();
        let frames = pieces.into_iter().map(|piece| Ok(Frame::data(piece)));
        let body = StreamBody::new(stream::iter(frames)).boxed_unsync();
        let mut request = self.request(method, path, body)?;
        request.headers_mut().insert(CONTENT_LENGTH, size.into());
        Ok(request)
    }

    fn request(&self, method: Method, path: &str, body: Body) -> Result<Request<Body>> {
        let mut request = Request::builder().method(method).uri(path).header(HOST, &self.host);
        if let Some(bearer) = &self.bearer {
            request = request.header(AUTHORIZATION, bearer);
        }
        Ok(request.body(body)?)
    }

    async fn send(&mut self, request: Request<Body>) -> Result<Incoming> {
        let what = format!("{} {}", request.method(), request.uri());
        let answer = async {
            self.sender.ready().await?;
            self.sender.send_request(request).await
        };
        let answer = tokio::time::timeout(PATIENCE, answer)
            .await
            .with_context(|| format!("{what} is not answered."))?
            .with_context(|| format!("{what} failed."))?;
        let status = answer.status();
        if !(status.is_success() || status == StatusCode::MULTI_STATUS) {
            let words = answer.into_body().collect().await?.to_bytes();
            bail!("{what} is answered with {status}: {}", String::from_utf8_lossy(&words));
        }
        Ok(answer.into_body())
    }
}

fn pieces(content: &Bytes) -> impl Iterator<Item = Bytes> + '_ {
    (0..content.len())
        .step_by(PIECE)
        .map(|start| content.slice(start..content.len().min(start + PIECE)))
}
