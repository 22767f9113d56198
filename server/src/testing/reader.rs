//! How requests are understood, without a server behind it: every endpoint's address, answered with what was read.

use std::pin::pin;

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::on;
use futures_util::StreamExt as _;
use portico_api::{Endpoint, Visitor};
use serde_json::json;

use crate::caller::{self, Credential};
use crate::config::Limits;
use crate::fault::{self, Fault};
use crate::router::{BASE, filter, pattern};
use crate::services::problem::Problem;
use crate::wire;

/// A router that answers every request of the contract with what was read of it: `endpoint`, `params` as the
/// contract writes them, `again` as they are after having been read once more, `credential` and `file`.
pub fn reader() -> Router {
    let mut reader = Reader(Router::new());
    portico_api::opendrive::visit(&mut reader);
    reader
        .0
        .method_not_allowed_fallback(|| async { Fault::UnknownRoute.into_response() })
        .fallback(|| async { Fault::UnknownRoute.into_response() })
}

struct Reader(Router);

impl Visitor for Reader {
    fn visit<E: Endpoint>(&mut self) {
        for address in E::META.addresses() {
            let handler = move |request: Request| async move {
                read::<E>(address, request).await.unwrap_or_else(Fault::into_response)
            };
            let path = format!("{BASE}{}", pattern(address));
            let router = std::mem::take(&mut self.0);
            self.0 = router.route(&path, on(filter(E::META.method), handler));
        }
    }
}

async fn read<E: Endpoint>(address: &str, request: Request) -> Result<Response, Fault> {
    let gathered = wire::gather(&E::META, address, request, &Limits::default()).await?;
    let credential = match caller::credential(&gathered.parts.headers, &gathered.params) {
        Some(Credential::Session(id)) => json!({ "session": id.expose() }),
        Some(Credential::Token(token)) => json!({ "token": token.expose() }),
        None => json!(null),
    };
    let broken = |error: serde_json::Error| Fault::from(Problem::Broken(error.to_string()));
    let params = serde_json::to_value(wire::parse::<E>(gathered.params)?).map_err(broken)?;
    let again: E = serde_json::from_value(params.clone()).map_err(broken)?;
    let again = serde_json::to_value(&again).map_err(broken)?;
    let mut file = None;
    if let Some(part) = gathered.file {
        let mut bytes = Vec::new();
        let mut stream = pin!(part.into_stream());
        while let Some(piece) = stream.next().await {
            bytes.extend_from_slice(&piece?);
        }
        file = Some(String::from_utf8_lossy(&bytes).into_owned());
    }
    let name = E::META.name;
    let all = json!({
        "endpoint": name, "params": params, "again": again, "credential": credential, "file": file,
    });
    Ok(fault::json(StatusCode::OK, &all))
}
