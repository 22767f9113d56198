//! Edits a text of the drive over the page; loaded when somebody edits the first.
//!
//! What is typed is kept in this browser at once and saved when somebody wants it: each saving makes a version. It goes over
//! nothing but the content that it was begun from.

mod conflict;
mod data;
mod draft;
mod field;
mod foot;
mod frame;
mod hurdles;
mod keys;
mod look;
mod merge;
mod notices;
mod page;
mod pen;
mod sheet;
mod tools;

use leptos::prelude::*;
use portico_client::drive::model::{Entry, EntryKind, FileId, FolderId};

pub use self::draft::{Draft, drafts_of};
pub use self::tools::PANE;
use crate::i18n::{Text, format, say};
use crate::locales::editor as texts;
use crate::parts::entry_icon::{Family, family, is_unfinished};
use crate::parts::text_form::MOST;

/// The query parameter of the file that is edited over the listing.
pub const EDIT: &str = "edit";

/// What is edited, and what is asked of whoever shows it.
#[derive(Clone)]
pub struct Stage {
    /// The file.
    pub file: FileId,
    /// The folder that is shown behind.
    pub folder: FolderId,
    /// It shall go away.
    pub on_close: Callback<()>,
    /// Another file shall be edited in its place.
    pub on_open: Callback<FileId>,
    /// A file has another content, or is new, in this folder.
    pub on_saved: Callback<(Entry, FolderId)>,
}

/// Shows it, until the owner of the moment takes it away.
pub type Show = fn(Stage) -> AnyView;

lazy_part! {
    /// Loads the editor.
    pub fn load_editor(editor) -> Show {
        frame::frame
    }
}

/// Why a file is not edited here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is no text.
    NotText,
    /// It is too large.
    Size,
    /// Its content is still on its way.
    Unfinished,
}

/// Whether a file looks as if it could be edited; none when it does. Its content decides when it is opened.
#[must_use]
pub fn refusal(entry: &Entry) -> Option<Refusal> {
    let EntryKind::File { size, .. } = entry.kind else { return Some(Refusal::NotText) };
    let extension = entry.extension();
    let is_text = match family(entry) {
        // Documents of other programs are in these families, too.
        Family::Text | Family::Sheet | Family::Code | Family::Other => !matches!(
            extension.as_str(),
            "doc" | "docx" | "odt" | "epub" | "pages" | "xls" | "xlsx" | "ods" | "numbers"
        ),
        Family::Image => extension == "svg",
        Family::Folder
        | Family::Pdf
        | Family::Slides
        | Family::Video
        | Family::Audio
        | Family::Archive => false,
    };
    if !is_text {
        Some(Refusal::NotText)
    } else if is_unfinished(entry) {
        Some(Refusal::Unfinished)
    } else {
        (size > MOST).then_some(Refusal::Size)
    }
}

/// Why, in a sentence.
#[must_use]
pub fn refusal_sentence(refusal: Refusal) -> String {
    let text: Text = match refusal {
        Refusal::NotText => texts::ONLY_TEXT,
        Refusal::Size => return texts::too_large(&format::size(MOST)),
        Refusal::Unfinished => texts::UNFINISHED,
    };
    say(text).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use portico_client::drive::model::{Access, EntryId, UnixTime};

    fn file(name: &str, size: u64) -> Entry {
        Entry {
            id: EntryId::File(FileId::new("1")),
            name: name.to_owned(),
            modified: UnixTime(0),
            access: Access::Private,
            is_shared: false,
            kind: EntryKind::File { size, md5: Some("0".to_owned()), version: 1 },
        }
    }

    #[test]
    fn texts_are_edited_and_other_files_are_not() {
        for name in ["a.txt", "a.md", "a.rs", "a.csv", "a.svg", "Makefile", "a.unheard-of"] {
            assert_eq!(refusal(&file(name, 0)), None, "{name}");
        }
        for name in ["a.docx", "a.xlsx", "a.png", "a.pdf", "a.zip", "a.mp3"] {
            assert_eq!(refusal(&file(name, 1)), Some(Refusal::NotText), "{name}");
        }
        assert_eq!(refusal(&file("a.txt", MOST + 1)), Some(Refusal::Size));
        let mut coming = file("a.txt", 0);
        coming.kind = EntryKind::File { size: 0, md5: None, version: 1 };
        assert_eq!(refusal(&coming), Some(Refusal::Unfinished));
    }
}
