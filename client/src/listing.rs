//! What a listing does on the screen, as pure functions: sort, filter, window, tiles, selection, patch, other names.

pub mod ending;
pub mod filter;
pub mod gallery;
pub mod looks;
pub mod patch;
pub mod rename;
pub mod selection;
pub mod sort;
pub mod sorts;
pub mod tiles;
pub mod type_ahead;
pub mod window;
