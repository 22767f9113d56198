//! The shell's frame, loaded when somebody who is signed in needs it: the sign-in page does not.

use leptos::prelude::AnyView;

/// The parts, each to be shown in its place. Functions, because they are shown long after they were loaded.
#[derive(Clone, Copy)]
pub struct Chrome {
    /// The bar at the top.
    pub top: fn() -> AnyView,
    /// The navigation.
    pub side: fn() -> AnyView,
    /// What there is to say above every view, such as being offline.
    pub notices: fn() -> AnyView,
}

fn chrome() -> Chrome {
    use super::{notices, shell};
    Chrome { top: shell::top, side: shell::side, notices: notices::notices }
}

lazy_part! {
    /// Loads the parts.
    pub fn load_chrome(chrome) -> Chrome {
        chrome()
    }
}
