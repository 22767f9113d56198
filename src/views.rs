//! The views, each loaded when it is first shown.

mod account;
mod brand;
mod files;
mod forgot;
mod not_found;
mod notes;
mod partner;
mod pick;
mod recent;
mod search;
mod shared;
mod sign_in;
mod storage;
mod tasks;
mod team;
pub mod transfers;
mod trash;

pub use account::load_account;
pub use brand::load_brand;
pub use files::load_files;
pub use forgot::load_forgot;
pub use not_found::load_not_found;
pub use notes::{DRAFTS, load_notes, load_sender};
pub use partner::load_partner;
pub use pick::load_pick;
pub use recent::load_recent;
pub use search::load_search;
pub use shared::load_shared;
pub use sign_in::load_sign_in;
pub use storage::load_storage;
pub use tasks::load_tasks;
pub use team::load_team;
pub use trash::load_trash;
