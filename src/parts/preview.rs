//! Shows what is in files, one after the other, over the page; loaded when somebody opens the first.
//!
//! What is shown is untrusted. Pictures, films and sounds are decoded by the browser and run nothing; text is put into
//! the page as text; a PDF document is shown by the browser's own viewer, which runs nothing in the page. Nothing else is
//! shown, whatever its name says.

mod cannot;
mod csv;
mod decode;
mod frame;
mod kind;
mod media;
mod paper;
mod picture;
mod pieces;
mod reading;
mod table;
mod text;
mod viewer;

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::Entry;

/// Which of the neighbors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The one before.
    Before,
    /// The one after.
    After,
}

/// What is shown, and what is asked of whoever shows it.
#[derive(Clone, Copy)]
pub struct Stage {
    /// The file; none when it is not where it was.
    pub entry: Signal<Option<Arc<Entry>>>,
    /// Its place among the files around it, from 1, and how many these are.
    pub place: Signal<(usize, usize)>,
    /// A neighbor shall be shown.
    pub on_step: Callback<Step>,
    /// It shall go away.
    pub on_close: Callback<()>,
    /// The file shall be edited.
    pub on_edit: Callback<Arc<Entry>>,
    /// The file shall be saved to this computer.
    pub on_download: Callback<Arc<Entry>>,
}

/// Shows it, until the owner of the moment takes it away.
pub type Show = fn(Stage) -> AnyView;

lazy_part! {
    /// Loads the viewers.
    pub fn load_preview(preview) -> Show {
        frame::frame
    }
}
