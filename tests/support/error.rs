//! What can go wrong in a browser test, as a sentence with its causes.

/// Any failure of the harness; a failing expectation is a panic instead.
pub type Error = anyhow::Error;
/// A harness function's result.
pub type Result<T = (), E = Error> = std::result::Result<T, E>;
