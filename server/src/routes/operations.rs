//! What those ask who run the server: whether it is well, and its counts.

use axum::Router;
use axum::extract::State as FromState;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use serde::Serialize;

use crate::fault::json;
use crate::services::health;
use crate::services::standing;
use crate::state::State;

/// Whether the server is well: for anybody, as it tells nothing else.
pub(crate) fn health_router() -> Router<State> {
    Router::new().route("/healthz", get(healthz))
}

/// What is served on the address for metrics.
pub(crate) fn metrics_router() -> Router<State> {
    health_router().route("/metrics", get(metrics))
}

#[derive(Serialize)]
struct Health {
    status: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    lost: Vec<&'static str>,
}

async fn healthz(FromState(state): FromState<State>) -> Response {
    let health = health::ask(&state).await;
    let parts = [("database", health.database), ("storage", health.storage)];
    let lost: Vec<_> = parts.iter().filter(|part| !part.1).map(|part| part.0).collect();
    match lost.is_empty() {
        true => json(StatusCode::OK, &Health { status: "ok", lost }),
        false => json(StatusCode::SERVICE_UNAVAILABLE, &Health { status: "lost", lost }),
    }
}

async fn metrics(FromState(state): FromState<State>) -> Response {
    // Counts are most wanted when the database is lost.
    let standing = match standing::ask(&state).await {
        Ok(standing) => Some(standing),
        Err(problem) => {
            tracing::warn!(%problem, "the database was not asked for the metrics");
            None
        }
    };
    match state.metrics().show(standing.as_ref(), state.db().pools()) {
        Ok(text) => {
            let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
            ([(header::CONTENT_TYPE, HeaderValue::from_static(kind))], text).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "the metrics could not be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
