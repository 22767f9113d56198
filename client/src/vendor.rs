//! The vendors' adapters: the only code that knows both the wire and the model.

pub mod opendrive;

pub use opendrive::{
    open_account, open_brands, open_changes, open_contents, open_drive, open_inspection,
    open_links, open_notes, open_rewriting, open_sharing, open_tasks,
};
