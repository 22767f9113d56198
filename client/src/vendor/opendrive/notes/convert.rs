//! From the chapter's rows to the drive's nouns, and back.

use portico_api::opendrive::notes::search_notes::FoundNotes as WireFound;
use portico_api::opendrive::notes::{self as wire, NoteStatus};

use crate::drive::model::notes::{
    FoundNote, FoundNotes, Note, NoteList, NoteMark, Notepad, TileSize,
};

pub(in super::super) fn notepad(wire: wire::Notepad) -> Notepad {
    Notepad { id: wire.notepad_id, name: wire.name, lists: wire.notelist_count }
}

pub(super) fn list(wire: wire::NoteList) -> NoteList {
    NoteList {
        id: wire.note_list_id,
        notepad: wire.notepad_id,
        name: wire.name,
        color: color(wire.color),
        size: match wire.size {
            4 => TileSize::Large,
            2 => TileSize::Medium,
            _ => TileSize::Small,
        },
    }
}

pub(super) fn note(wire: wire::Note) -> Note {
    Note {
        id: wire.note_id,
        list: wire.note_list_id,
        created: wire.created,
        mark: match wire.status.as_str() {
            "important" => NoteMark::Important,
            "done" => NoteMark::Done,
            _ => NoteMark::Default,
        },
        text: wire.text,
        file: wire.file_id,
        file_link: wire.file_link,
    }
}

pub(in super::super) fn found(wire: WireFound) -> FoundNotes {
    let notepads = wire.notepads.into_iter();
    let notes = wire.notes.into_iter();
    FoundNotes {
        notepads: notepads
            .map(|pad| Notepad { id: pad.notepad_id, name: pad.name, lists: None })
            .collect(),
        notes: notes
            .map(|note| FoundNote {
                notepad: note.notepad_id,
                id: note.note_id,
                text: note.note_text,
            })
            .collect(),
    }
}

pub(super) const fn status(mark: NoteMark) -> NoteStatus {
    match mark {
        NoteMark::Default => NoteStatus::Default,
        NoteMark::Important => NoteStatus::Important,
        NoteMark::Done => NoteStatus::Done,
    }
}

pub(super) const fn columns(size: TileSize) -> u8 {
    match size {
        TileSize::Small => 1,
        TileSize::Medium => 2,
        TileSize::Large => 4,
    }
}

/// A color that is one, in small letters; nothing otherwise, whatever the server says.
pub(in super::super) fn color(text: String) -> String {
    let text = text.trim().trim_start_matches('#').to_ascii_lowercase();
    let is_color = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_color { text } else { String::new() }
}

/// Nothing is written as a blank: what is empty would stay as it is (quirk 41).
pub(in super::super) fn blank(text: String) -> String {
    if text.is_empty() { " ".to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_colors_are_colors() {
        assert_eq!(color("FFaa00".to_owned()), "ffaa00");
        assert_eq!(color("#112233".to_owned()), "112233");
        for text in ["", "red", "12345", "1234567", "url(x)", "12345g"] {
            assert_eq!(color(text.to_owned()), "", "{text}");
        }
    }

    #[test]
    fn sizes_that_nobody_knows_are_small() {
        let row = r#"{"NoteListId":"1","Name":"a","Size":"9"}"#;
        assert_eq!(list(serde_json::from_str(row).unwrap()).size, TileSize::Small);
        for size in TileSize::ALL {
            let row = format!(r#"{{"NoteListId":"1","Name":"a","Size":"{}"}}"#, columns(size));
            assert_eq!(list(serde_json::from_str(&row).unwrap()).size, size);
        }
    }
}
