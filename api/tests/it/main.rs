//! Holds the contract against its fixtures and against the vendors' documents.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing test is a panic"
)]

mod documents;
mod encoded;
mod endpoints;
mod fixtures;
mod mangled;
mod names;
mod secrets;
mod support;
mod wire;
