//! Tests of the client on the host, most of them against the real server.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of tests stand outside of test functions"
)]

mod account;
mod branding;
mod downloads;
mod drive;
mod editing;
mod fake;
mod faults;
mod history;
mod into_folder;
mod mangled;
mod notes;
mod partner;
mod plans;
mod session;
mod sharing;
mod support;
mod survey;
mod tabs;
mod tasks;
mod team;
mod uploads;
