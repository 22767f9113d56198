//! What was put aside, and what was found: loaded when somebody asks for it.

mod data;

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::tasks::{FoundTask, Shelf, ShelvedTask, TaskItem};

use self::data::AsideData;
use super::Scene;
use super::place::Place;
use crate::i18n::{Text, say, t};
use crate::locales::{aside as aside_texts, tasks as texts};
use crate::parts::aside::{
    PlainRow, RowAction, RowWords, TrashTools, TrashWords, plain_rows, shelf_glyph, shelf_name,
};
use crate::parts::load::Load;
use crate::parts::written::{project_href, task_href};
use crate::ui::{Glyph, glyphs};

lazy_part! {
    /// Loads it.
    pub fn load_aside(tasks_aside) -> fn(Scene) -> AnyView {
        aside
    }
}

fn aside(scene: Scene) -> AnyView {
    let data = AsideData::of(scene.data);
    match scene.place.get_untracked() {
        Place::Shelf(shelf) => shelved(scene, data, shelf),
        Place::Search(_) => found(scene, data),
        Place::All | Place::Project(_) => ().into_any(),
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
        let row = |row| shelved_row(data, shelf, row);
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

fn shelved_row(data: AsideData, shelf: Shelf, row: ShelvedTask) -> PlainRow {
    let (kind, glyph) = match row.item {
        TaskItem::ProjectList(_) => (texts::A_PROJECT_LIST, glyphs::FOLDER),
        TaskItem::Project(_) => (texts::A_PROJECT, glyphs::FOLDER),
        TaskItem::TaskList(_) => (aside_texts::A_LIST, glyphs::LIST),
        TaskItem::Task(_) => (texts::A_TASK, glyphs::CIRCLE_CHECK),
    };
    let (name, place) = (row.name.clone(), row.place.clone());
    let note = move || {
        if place.is_empty() { say(kind).to_owned() } else { texts::kind_in(say(kind), &place) }
    };
    let restore = Callback::new(move |()| data.restore(row.clone(), shelf));
    PlainRow {
        glyph,
        name,
        href: None,
        note: TextProp::from(note),
        actions: vec![RowAction { label: aside_texts::RESTORE, glyph: None, on_press: restore }],
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
    let row = move |found| found_row(scene, found);
    (move || {
        let rows = data.found.get().map(|found| found.into_iter().map(row).collect());
        plain_rows(rows, words, again)
    })
    .into_any()
}

fn found_row(scene: Scene, found: FoundTask) -> PlainRow {
    match found {
        FoundTask::Task(id, name) => {
            row(Some(task_href(&id)), glyphs::CIRCLE_CHECK, name, texts::A_TASK)
        }
        FoundTask::Comment(task, text) => {
            row(Some(task_href(&task)), glyphs::FILE_TEXT, text, texts::A_COMMENT)
        }
        FoundTask::Project(id, name) => {
            row(Some(project_href(&id)), glyphs::FOLDER, name, texts::A_PROJECT)
        }
        FoundTask::ProjectList(id, name) => {
            // A list of projects has no place of its own: its first project stands for it.
            let first = scene.data.projects.with_untracked(|lists| {
                let list = lists.ready()?.iter().find(|list| list.id == id)?;
                list.projects.first().map(|project| project_href(&project.id))
            });
            row(first, glyphs::FOLDER, name, texts::A_PROJECT_LIST)
        }
    }
}

fn row(href: Option<String>, glyph: Glyph, name: String, kind: Text) -> PlainRow {
    PlainRow { glyph, name, href, note: TextProp::from(t(kind)), actions: Vec::new() }
}
