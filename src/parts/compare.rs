//! Compares two versions of a text over the page; loaded when somebody compares the first.

mod address;
mod data;
pub mod diff;
mod fold;
mod frame;
mod rows;

use leptos::prelude::*;

pub use self::address::{COMPARE, Pair};

/// What is compared, and what is asked of whoever shows it.
#[derive(Clone, Copy)]
pub struct Stage {
    /// The versions.
    pub pair: Signal<Pair>,
    /// What the file is called.
    pub name: Signal<String>,
    /// Others shall be compared.
    pub on_choose: Callback<Pair>,
    /// It shall go away.
    pub on_close: Callback<()>,
}

/// Shows it, until the owner of the moment takes it away.
pub type Show = fn(Stage) -> AnyView;

lazy_part! {
    /// Loads it.
    pub fn load_compare(compare) -> Show {
        frame::frame
    }
}
