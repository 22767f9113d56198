//! The real app against the real server in a real browser, by role and label.

mod bad_answers;
mod brand;
mod deep_links;
mod details;
mod download;
mod drag;
mod files;
mod helm;
mod history;
mod killed;
mod listing;
mod offline;
mod plan;
mod preferences;
mod preview;
mod resume;
mod search;
mod sign_in;
mod start;
mod storms;
mod tabs;
mod tokens;
mod trash;
mod upload;
mod upload_control;
