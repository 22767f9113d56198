//! The vendors' adapters: the only code that knows both the wire and the model.

pub mod opendrive;

pub use opendrive::{
    open_account, open_activity, open_brands, open_changes, open_contents, open_drive,
    open_inspection, open_links, open_note_shelf, open_notes, open_partner, open_profiles,
    open_recovery, open_rewriting, open_sharing, open_task_office, open_task_shelf, open_task_talk,
    open_tasks, open_team, open_usage, open_written,
};
