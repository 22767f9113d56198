//! Addresses: which there are, who may see them, and how a view is loaded when it is first shown.

pub mod guard;
pub mod outlet;
pub mod path;
pub mod router;

/// Shows a view; a function, because a view is shown long after its code was loaded.
pub type Show = fn() -> leptos::prelude::AnyView;
