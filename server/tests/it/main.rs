//! The server, asked as clients ask it; the modules mirror the contract's chapters.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of tests stand outside of test functions"
)]

mod account_users;
mod admin;
mod app_files;
mod backup;
mod branding;
mod cors;
mod dir_update_time;
mod download;
mod faces;
mod failures;
mod file;
mod folder;
mod garbage;
mod guest_folders;
mod guest_pages;
mod guest_passwords;
mod guests;
mod health;
mod hostile;
mod jobs;
mod kill;
mod logs;
mod metrics;
mod names;
mod network;
mod notes;
mod oauth2;
mod quota;
mod scenario;
mod secure_folders;
mod session;
mod sharing;
mod stats;
mod support;
mod tasks;
mod totality;
mod two_servers;
mod upload;
mod user_groups;
mod users;
mod wire;
