//! rclone, as Debian ships it, on the real server: a client that nobody of us has written, with names and sizes that
//! it should not be shown.
//!
//! Every test needs the program, which `RCLONE` names; `cargo xtask test --only rclone` sees to it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of tests stand outside of test functions"
)]

mod copies;
mod drive;
#[path = "../it/support/engine.rs"]
#[allow(dead_code, reason = "the other tests' server, of which these need less")]
mod engine;
mod moves;
#[path = "../it/support/process.rs"]
#[allow(dead_code, reason = "the other tests' server, of which these need less")]
mod process;
mod proxy;
mod reads;
mod removals;
mod tree;
