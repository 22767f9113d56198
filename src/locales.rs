//! All words of the app, a file per view, so that a view that is loaded later brings its own.

pub mod brand;
pub mod common;
pub mod criteria;
pub mod details;
pub mod download;
pub mod files;
pub mod helm;
pub mod notes;
pub mod pick;
pub mod preview;
pub mod problem;
pub mod search;
pub mod share;
pub mod shared;
pub mod shell;
pub mod sign_in;
pub mod tasks;
pub mod tints;
pub mod transfers;
pub mod trash;
pub mod upload_plan;
