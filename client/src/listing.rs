//! What a listing does on the screen, as pure functions: sort, filter, window, selection, patch.

pub mod filter;
pub mod patch;
pub mod selection;
pub mod sort;
pub mod window;
