//! What the network is like.

use serde_json::{Value, json};

/// The network between the browser and the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conditions {
    /// As good as it is.
    Good,
    /// None at all.
    Offline,
    /// So many bytes per second each way.
    Slow(u32),
}

impl Conditions {
    pub(crate) fn to_json(self) -> Value {
        let (offline, speed, latency) = match self {
            Self::Good => (false, -1, 0),
            Self::Offline => (true, 0, 0),
            Self::Slow(bytes) => (false, i64::from(bytes), 20),
        };
        json!({ "offline": offline, "latency": latency, "downloadThroughput": speed, "uploadThroughput": speed })
    }
}
