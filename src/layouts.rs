//! What is around the views.

pub mod bare;
pub mod bridge;
mod choices;
pub mod chrome;
mod dock;
pub mod extras;
mod helm;
mod logo;
mod messages;
mod notices;
mod search;
mod shell;
mod unsent;
