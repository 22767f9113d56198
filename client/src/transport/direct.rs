//! The host's transport: plain HTTP/1.1 against a base address; for tests and tools, never in the browser.

use std::time::Duration;

use bytes::Bytes;
use futures::future::LocalBoxFuture;
use futures::{FutureExt, StreamExt, stream};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming as Body;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use super::{
    Failure, Incoming, IncomingBody, KEPT_HEADERS, Outgoing, OutgoingBody, Pieces, Transport, Wants,
};
use crate::blob::Blob;

/// Pieces in which an upload's progress is told, in bytes.
const PROGRESS: u64 = 1024 * 1024;

/// Plain HTTP/1.1.
pub struct DirectTransport {
    origin: String,
    client: Client<HttpConnector, Full<Bytes>>,
}

impl DirectTransport {
    /// A transport to `origin`, such as `http://127.0.0.1:8017`; requests name only paths.
    #[must_use]
    pub fn new(origin: impl Into<String>) -> Self {
        Self { origin: origin.into(), client: Client::builder(TokioExecutor::new()).build_http() }
    }
}

impl Transport for DirectTransport {
    fn send(&self, request: Outgoing) -> LocalBoxFuture<'static, Result<Incoming, Failure>> {
        let client = self.client.clone();
        let address = format!("{}{}", self.origin, request.url);
        async move {
            let (content_type, body) = body_of(request.body);
            let mut builder =
                hyper::Request::builder().method(request.method.as_str()).uri(address);
            for (name, value) in request.headers {
                builder = builder.header(name, value);
            }
            if let Some(content_type) = content_type {
                builder = builder.header("content-type", content_type);
            }
            let size = body.len() as u64;
            let built = builder.body(Full::new(body.into())).map_err(|_| Failure::NoConnection)?;
            let patience = Duration::from_millis(request.patience);
            if let Some(progress) = &request.progress {
                progress(size.min(PROGRESS));
            }
            let response = tokio::time::timeout(patience, client.request(built))
                .await
                .map_err(|_| Failure::TimedOut)?
                .map_err(|_| Failure::NoConnection)?;
            answer(response, request.wants, patience).await
        }
        .boxed_local()
    }
}

async fn answer(
    response: hyper::Response<Body>,
    wants: Wants,
    patience: Duration,
) -> Result<Incoming, Failure> {
    let status = response.status().as_u16();
    let headers = KEPT_HEADERS
        .into_iter()
        .filter_map(|name| Some((name, response.headers().get(name)?.to_str().ok()?.to_owned())))
        .collect();
    let body = if wants == Wants::Stream && status < 400 {
        IncomingBody::Stream(pieces(response.into_body(), patience))
    } else {
        let whole = tokio::time::timeout(patience, response.into_body().collect())
            .await
            .map_err(|_| Failure::TimedOut)?
            .map_err(|_| Failure::NoConnection)?;
        IncomingBody::Whole(whole.to_bytes().to_vec())
    };
    Ok(Incoming { status, headers, body })
}

fn pieces(body: Body, patience: Duration) -> Pieces {
    stream::unfold(Some(body), move |body| async move {
        let mut body = body?;
        loop {
            match tokio::time::timeout(patience, body.frame()).await {
                Err(_) => return Some((Err(Failure::TimedOut), None)),
                Ok(None) => return None,
                Ok(Some(Err(_))) => return Some((Err(Failure::NoConnection), None)),
                Ok(Some(Ok(frame))) => {
                    if let Ok(data) = frame.into_data() {
                        return Some((Ok(Blob(data)), Some(body)));
                    }
                }
            }
        }
    })
    .boxed_local()
}

fn body_of(body: OutgoingBody) -> (Option<String>, Vec<u8>) {
    match body {
        OutgoingBody::Empty => (None, Vec::new()),
        OutgoingBody::Json(text) => (Some("application/json".to_owned()), text.into_bytes()),
        OutgoingBody::Multipart { fields, file_field, file } => {
            let boundary = format!("portico-{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..));
            let mut out = Vec::with_capacity(file.0.len() + 1024);
            for (name, value) in fields {
                let part = format!(
                    "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
                );
                out.extend_from_slice(part.as_bytes());
            }
            let part = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{file_field}\"; filename=\"chunk\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            );
            out.extend_from_slice(part.as_bytes());
            out.extend_from_slice(&file.0);
            out.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
            (Some(format!("multipart/form-data; boundary={boundary}")), out)
        }
    }
}
