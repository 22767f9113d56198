//! What lies on the editor's desk, why there is nothing on it, and what becomes of what is sent.

use portico_client::drive::model::notes::Rewrite;
use portico_client::drive::model::{Entry, FileId, FolderId};
use portico_client::problem::Problem;

use crate::parts::saving::Saving;
use crate::parts::text_form::Form;

/// What lies on the desk: a file and its text.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The file.
    pub file: FileId,
    /// What it is called.
    pub name: String,
    /// The folder that it lies in.
    pub folder: FolderId,
    /// The sum of the content that the text was begun from.
    pub mark: Option<String>,
    /// The sum of another content that stands there by now.
    pub other_mark: Option<String>,
    /// How that is written.
    pub form: Form,
    /// The text, and how far it is saved.
    pub saving: Saving,
    /// When a text was kept that is gone on with, in milliseconds since 1970.
    pub since: Option<f64>,
    /// The number of the window that has kept it.
    pub pen: Option<f64>,
}

/// Why there is none.
#[derive(Debug, Clone, PartialEq)]
pub enum Hurdle {
    /// The file is not there.
    Gone,
    /// It is no text.
    NotText,
    /// It is too large.
    Size,
    /// Its content is still on its way.
    Unfinished,
    /// It did not come.
    Failed(Problem),
}

/// What became of a saving.
pub struct Answer {
    /// Whether it is written.
    pub rewrite: Rewrite,
    /// The file as it is now, where it is there.
    pub entry: Option<Entry>,
    /// How another text is written that stands there now.
    pub form: Option<Form>,
}
