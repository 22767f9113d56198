//! All words of the app, a file per view, so that a view that is loaded later brings its own.

pub mod aside;
pub mod common;
pub mod compare;
pub mod criteria;
pub mod details;
pub mod download;
pub mod editor;
pub mod files;
pub mod helm;
pub mod listing;
pub mod notes;
pub mod preview;
pub mod problem;
pub mod recent;
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
