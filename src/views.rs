//! The views, each loaded when it is first shown.

mod brand;
mod files;
mod not_found;
mod notes;
mod pick;
mod search;
mod shared;
mod sign_in;
mod tasks;
pub mod transfers;
mod trash;

pub use brand::load_brand;
pub use files::load_files;
pub use not_found::load_not_found;
pub use notes::load_notes;
pub use pick::load_pick;
pub use search::load_search;
pub use shared::load_shared;
pub use sign_in::load_sign_in;
pub use tasks::load_tasks;
pub use trash::load_trash;
