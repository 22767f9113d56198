//! What a listing does on the screen, as pure functions: sort, filter, window, selection, patch, other names.

pub mod ending;
pub mod filter;
pub mod patch;
pub mod rename;
pub mod selection;
pub mod sort;
pub mod window;
