//! Requests that mean no good: somebody else's ids, dead sessions, wrong roles, and input that is none.

mod dump;
mod files;
mod forms;
mod kinds;
mod properties;
mod requests;
mod roles;
mod sessions;
mod setting;
mod table;
mod world;
