//! What was put aside, and what was found: loaded when somebody asks for it.

mod data;

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::notes::{FoundNotes, NoteItem, NotepadId, Shelf, ShelvedNotes};

use self::data::AsideData;
use super::Scene;
use super::place::Place;
use crate::i18n::{format, say, t};
use crate::locales::{aside as aside_texts, notes as texts};
use crate::parts::aside::{
    PlainRow, RowAction, RowWords, TrashTools, TrashWords, plain_rows, shelf_glyph, shelf_name,
};
use crate::parts::ask::{Ask, AskSure};
use crate::parts::load::Load;
use crate::parts::note_words::title_of;
use crate::parts::written::note_href;
use crate::ui::glyphs;

lazy_part! {
    /// Loads it.
    pub fn load_aside(notes_aside) -> fn(Scene) -> AnyView {
        aside
    }
}

fn aside(scene: Scene) -> AnyView {
    let data = AsideData::of(scene.data);
    match scene.place.get_untracked() {
        Place::Shelf(shelf) => shelved(scene, data, shelf),
        Place::Search(_) => found(scene, data),
        Place::Pad(_) => ().into_any(),
    }
}

fn shelved(scene: Scene, data: AsideData, shelf: Shelf) -> AnyView {
    let look = Callback::new(move |()| {
        data.look_anew(shelf);
    });
    look.run(());
    let (empty, empty_text) = match shelf {
        Shelf::Archive => (aside_texts::ARCHIVE_EMPTY, texts::ARCHIVE_EMPTY_TEXT),
        Shelf::Trash => (aside_texts::TRASH_EMPTY, texts::TRASH_EMPTY_TEXT),
    };
    let words = RowWords {
        label: shelf_name(shelf),
        loading: texts::LOADING,
        failed: texts::FAILED,
        glyph: shelf_glyph(shelf),
        empty,
        empty_text,
    };
    let rows = move || {
        let row = |row| shelved_row(scene, data, shelf, row);
        let rows = data.rows.get().map(|rows| rows.into_iter().map(row).collect());
        plain_rows(rows, words, look)
    };
    let is_empty = Signal::derive(move || data.rows.read().ready().is_none_or(Vec::is_empty));
    let asked = TrashWords { title: texts::EMPTY_TITLE, text: texts::EMPTY_TEXT };
    let tools = (shelf == Shelf::Trash).then(|| {
        let empty = Arc::new(move || data.empty_trash());
        view! { <TrashTools words=asked is_empty=is_empty ask=scene.ask on_empty=empty /> }
    });
    view! {
        <div class="shelf-tools">{tools}</div>
        {rows}
    }
    .into_any()
}

fn shelved_row(scene: Scene, data: AsideData, shelf: Shelf, row: ShelvedNotes) -> PlainRow {
    let ask = scene.ask;
    let (kind, glyph) = match row.item {
        NoteItem::Notepad(_) => (texts::A_NOTEPAD, glyphs::FILE_TEXT),
        NoteItem::List(_) => (aside_texts::A_LIST, glyphs::LIST),
    };
    let (name, since) = (row.name.clone(), row.since.0);
    let stored = StoredValue::new(row);
    let delete = move |()| {
        let row = stored.get_value();
        ask.set(Some(Ask::Sure(AskSure {
            title: texts::delete_title(&row.name),
            text: texts::DELETE_TEXT,
            action: texts::DELETE_FOREVER,
            perform: Arc::new(move || data.delete_forever(row.clone(), shelf)),
        })));
    };
    let restore = Callback::new(move |()| data.restore(stored.get_value(), shelf));
    PlainRow {
        glyph,
        name,
        href: None,
        note: TextProp::from(move || texts::since(say(kind), &format::date(since))),
        actions: vec![
            RowAction { label: aside_texts::RESTORE, glyph: None, on_press: restore },
            RowAction {
                label: texts::DELETE_FOREVER,
                glyph: Some(glyphs::TRASH),
                on_press: Callback::new(delete),
            },
        ],
    }
}

fn found(scene: Scene, data: AsideData) -> AnyView {
    Effect::new(move |_| {
        if let Place::Search(words) = scene.place.get() {
            data.search(words);
        }
    });
    let again = Callback::new(move |()| {
        data.found.set(Load::Waiting);
        if let Place::Search(words) = scene.place.get_untracked() {
            data.search(words);
        }
    });
    let words = RowWords {
        label: texts::FOUND,
        loading: texts::LOADING,
        failed: texts::FAILED,
        glyph: glyphs::SEARCH,
        empty: aside_texts::NOTHING_FOUND,
        empty_text: texts::NOTHING_FOUND_TEXT,
    };
    (move || plain_rows(data.found.get().map(|found| rows_of(scene, found)), words, again))
        .into_any()
}

fn rows_of(scene: Scene, found: FoundNotes) -> Vec<PlainRow> {
    let row = |href: String, name: String, note: TextProp| PlainRow {
        glyph: glyphs::FILE_TEXT,
        name,
        href: Some(href),
        note,
        actions: Vec::new(),
    };
    let pads = found
        .notepads
        .into_iter()
        .map(|pad| row(note_href(&pad.id, None), pad.name, TextProp::from(t(texts::A_NOTEPAD))));
    let notes = found.notes.into_iter().map(|note| {
        let href = note_href(&note.notepad, note.id.as_ref());
        row(href, title_of(&note.text), TextProp::from(pad_name(scene, &note.notepad)))
    });
    pads.chain(notes).collect()
}

fn pad_name(scene: Scene, id: &NotepadId) -> String {
    let pads = scene.data.pads.read();
    let mut pads = pads.ready().into_iter().flatten();
    pads.find(|pad| pad.id == *id).map(|pad| pad.name.clone()).unwrap_or_default()
}
