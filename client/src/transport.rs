//! Requests out, answers in. Knows verbs and bytes; knows no endpoint, no session and no screen.
//!
//! A request ends early by dropping its future: every transport lets go of the connection then.

#[cfg(not(target_arch = "wasm32"))]
pub mod direct;
#[cfg(target_arch = "wasm32")]
pub mod fetch;
pub mod retry;
#[cfg(target_arch = "wasm32")]
pub mod xhr;

use std::rc::Rc;

use futures::future::LocalBoxFuture;
use futures::stream::LocalBoxStream;
pub use portico_api::Method;

use crate::blob::Blob;

/// Something that can make requests.
pub trait Transport {
    /// Sends a request and waits for its answer; dropping the future aborts it.
    fn send(&self, request: Outgoing) -> LocalBoxFuture<'static, Result<Incoming, Failure>>;
}

/// A request. It holds credentials, so it cannot be printed.
pub struct Outgoing {
    /// The HTTP verb.
    pub method: Method,
    /// The address, with its query percent-encoded; relative to the page in a browser.
    pub url: String,
    /// Request headers.
    pub headers: Vec<(&'static str, String)>,
    /// What is sent.
    pub body: OutgoingBody,
    /// How the answer is wanted.
    pub wants: Wants,
    /// Milliseconds during which nothing at all may happen before the request counts as dead.
    pub patience: u64,
    /// Told how many bytes of the file part have left so far.
    pub progress: Option<Rc<dyn Fn(u64)>>,
}

/// A request's body.
pub enum OutgoingBody {
    /// None.
    Empty,
    /// `application/json`.
    Json(String),
    /// `multipart/form-data`: text parts in order, then one file part.
    Multipart {
        /// Names and values of the text parts.
        fields: Vec<(String, String)>,
        /// The name of the file part.
        file_field: &'static str,
        /// The bytes of the file part.
        file: Blob,
    },
}

/// How an answer is wanted. A refusal (status 400 and above) always comes whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wants {
    /// All at once.
    Whole,
    /// Piece by piece.
    Stream,
}

/// An answer, whatever its status.
pub struct Incoming {
    /// The HTTP status.
    pub status: u16,
    /// The headers that are in [`KEPT_HEADERS`], names in lower case.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: IncomingBody,
}

/// The response headers that anything here looks at.
pub const KEPT_HEADERS: [&str; 6] =
    ["content-length", "content-range", "content-type", "etag", "retry-after", "x-request-id"];

/// An answer's body.
pub enum IncomingBody {
    /// All of it.
    Whole(Vec<u8>),
    /// Piece by piece.
    Stream(Pieces),
}

/// A body that arrives piece by piece.
pub type Pieces = LocalBoxStream<'static, Result<Blob, Failure>>;

impl Incoming {
    /// A header's value.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }

    /// The whole body; empty for a stream.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        match &self.body {
            IncomingBody::Whole(bytes) => bytes,
            IncomingBody::Stream(_) => &[],
        }
    }

    /// The pieces of the body; a whole one is one piece.
    #[must_use]
    pub fn into_pieces(self) -> Pieces {
        match self.body {
            IncomingBody::Stream(pieces) => pieces,
            #[cfg(not(target_arch = "wasm32"))]
            IncomingBody::Whole(bytes) => Box::pin(futures::stream::iter([Ok(Blob::new(bytes))])),
            // The browser's transport streams whatever is wanted as a stream.
            #[cfg(target_arch = "wasm32")]
            IncomingBody::Whole(_) => Box::pin(futures::stream::empty()),
        }
    }
}

/// Why no answer came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// No connection, or it broke.
    NoConnection,
    /// Nothing happened for too long.
    TimedOut,
}
