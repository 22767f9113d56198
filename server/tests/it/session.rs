//! Chapter 8: classic sessions.

mod check_session;
mod create_session;
mod end_session;
mod get_session;
