//! What outlives a view: the session, the brand, choices, messages, and what lazily loaded code keeps.

pub mod brand;
pub mod calm;
pub mod embed;
pub mod engine;
pub mod keep;
pub mod lazy;
pub mod online;
pub mod prefs;
mod provided;
pub mod session;
pub mod title;
pub mod toasts;

pub(crate) use provided::provided;
