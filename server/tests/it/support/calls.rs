//! Calls over the network, each on a connection of its own.

use std::net::SocketAddr;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper_util::rt::TokioIo;
use portico_api::encode::OAUTH_SESSION;
use portico_api::{Endpoint, Payload, encode};

use super::{BOUNDARY, multipart};

/// Why there is no answer: the connection could not be made, or broke.
pub(crate) type Broken = Box<dyn std::error::Error + Send + Sync>;

/// Who asks.
#[derive(Clone, Copy)]
pub(crate) enum Caller<'a> {
    Nobody,
    Session(&'a str),
    /// By an access token of OAuth2.
    Token(&'a str),
}

/// The request that the contract makes of a call and, where it takes one, a file's bytes.
pub(crate) fn request<E: Endpoint>(
    caller: Caller<'_>,
    call: &E,
    bytes: &[u8],
) -> hyper::Request<Full<Bytes>> {
    let session = match caller {
        Caller::Nobody => None,
        Caller::Session(id) => Some(id),
        Caller::Token(_) => Some(OAUTH_SESSION),
    };
    let mut wire = encode(call, session).unwrap();
    if let Caller::Token(token) = caller {
        wire.query.push(("access_token".to_owned(), token.to_owned()));
    }
    let request = hyper::Request::builder()
        .method(wire.method.as_str())
        .uri(format!("/api/v1{}", wire.path_and_query()))
        .header("host", "localhost");
    match &wire.payload {
        Payload::Empty => request.body(Full::default()),
        Payload::Json(text) => request.body(Full::new(Bytes::from(text.clone()))),
        Payload::Multipart { fields, file_field } => request
            .header("content-type", format!("multipart/form-data; boundary={BOUNDARY}"))
            .body(Full::new(Bytes::from(multipart(fields, Some((file_field, bytes)))))),
    }
    .unwrap()
}

/// One request on a connection of its own; an error is a connection that broke.
pub(crate) async fn ask(
    addr: SocketAddr,
    request: hyper::Request<Full<Bytes>>,
) -> Result<(u16, Bytes), Broken> {
    let stream = tokio::net::TcpStream::connect(addr).await?;
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    let driver = tokio::spawn(connection);
    let response = sender.send_request(request).await;
    let answer = match response {
        Ok(response) => {
            let status = response.status().as_u16();
            response.into_body().collect().await.map(|body| (status, body.to_bytes()))
        }
        Err(error) => Err(error),
    };
    driver.abort();
    Ok(answer?)
}
