//! Counts requests, their time and their bytes, whatever becomes of them.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Instant;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{Request, State as FromState};
use axum::middleware::Next;
use axum::response::Response;
use hyper::body::{Frame, SizeHint};
use prometheus_client::metrics::counter::Counter;

use super::label;
use crate::state::State;

/// The layer.
pub(crate) async fn measure(
    FromState(state): FromState<State>,
    request: Request,
    next: Next,
) -> Response {
    let running = Running::begin(&state);
    let metrics = state.metrics();
    let place = label::of_path(request.uri().path());
    let received = metrics.received();
    let request = request.map(|body| Body::new(Counted { body, counter: received }));
    let begun = Instant::now();
    let response = next.run(request).await;
    let endpoint = label::of_answer(&response).unwrap_or(place);
    metrics.answered(endpoint, response.status().as_u16(), begun.elapsed());
    let sent = metrics.sent();
    drop(running);
    response.map(|body| Body::new(Counted { body, counter: sent }))
}

/// A request under way, also when nobody waits for its end any more.
struct Running(State);

impl Running {
    fn begin(state: &State) -> Self {
        state.metrics().begin();
        Self(state.clone())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.metrics().end();
    }
}

/// A body whose bytes are counted as they pass.
struct Counted {
    body: Body,
    counter: Counter,
}

impl HttpBody for Counted {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let polled = Pin::new(&mut self.body).poll_frame(context);
        if let Poll::Ready(Some(Ok(frame))) = &polled
            && let Some(bytes) = frame.data_ref()
        {
            self.counter.inc_by(bytes.len() as u64);
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    // An answer's length is told from this.
    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
