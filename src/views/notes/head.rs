//! The head of the notes: where one is, and what can be done with it.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::notes::{NoteItem, NotepadId, Shelf};

use super::Scene;
use super::place::Place;
use crate::i18n::{say, t};
use crate::locales::notes as texts;
use crate::parts::ask::{Ask, AskName, AskSure};
use crate::routes::path::Path;
use crate::ui::{Button, ButtonKind, MenuButton, MenuItem, glyphs};

/// Draws it.
#[component]
pub fn Head(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let title = move || match scene.place.get() {
        Place::Pad(_) => scene.pad_name().unwrap_or_else(|| say(texts::TITLE).to_owned()),
        Place::Shelf(Shelf::Archive) => say(texts::ARCHIVE).to_owned(),
        Place::Shelf(Shelf::Trash) => say(texts::TRASH).to_owned(),
        Place::Search(_) => say(texts::FOUND).to_owned(),
    };
    let tools = move || match scene.place.get() {
        Place::Pad(_) => {
            scene.pad.get().map(|pad| view! { <PadTools scene=scene pad=pad /> }.into_any())
        }
        Place::Shelf(Shelf::Trash) => Some(view! { <TrashTools scene=scene /> }.into_any()),
        Place::Shelf(Shelf::Archive) | Place::Search(_) => None,
    };
    view! {
        <header class="files-head">
            <h1 class="files-title notes-title">{title}</h1>
            <div class="toolbar">{tools}</div>
        </header>
    }
}

#[component]
fn PadTools(scene: Scene, pad: NotepadId) -> impl IntoView {
    let Scene { data, ask, router, .. } = scene;
    let pad = StoredValue::new(pad);
    let name = move || scene.pad_name().unwrap_or_default();
    let new_list = move |()| ask_list(scene, pad.get_value());
    let items = Callback::new(move |()| {
        let shelve = move |shelf| {
            let name = untrack(name);
            router.go(&Path::Notes.href());
            data.shelve(NoteItem::Notepad(pad.get_value()), name, shelf);
        };
        vec![
            MenuItem::new(t(texts::RENAME_MENU), move || {
                ask.set(Some(Ask::Name(AskName {
                    title: texts::RENAME_NOTEPAD,
                    label: texts::NOTEPAD_NAME,
                    action: texts::RENAME,
                    initial: untrack(name),
                    perform: Arc::new(move |name| data.rename_pad(pad.get_value(), name)),
                })));
            })
            .with_glyph(glyphs::PENCIL),
            MenuItem::new(t(texts::TO_ARCHIVE), move || shelve(Shelf::Archive))
                .with_glyph(glyphs::FILE_ARCHIVE)
                .in_new_group(),
            MenuItem::new(t(texts::TO_TRASH), move || shelve(Shelf::Trash))
                .with_glyph(glyphs::TRASH),
        ]
    });
    view! {
        <Button kind=ButtonKind::Primary glyph=glyphs::PLUS on_press=new_list>
            {t(texts::NEW_LIST)}
        </Button>
        <MenuButton
            label=move || texts::actions_for(&name())
            glyph=glyphs::ELLIPSIS
            items=items
        />
    }
}

#[component]
fn TrashTools(scene: Scene) -> impl IntoView {
    let Scene { data, ask, .. } = scene;
    let nothing = Signal::derive(move || {
        let is_empty = data.shelf.read().ready().is_none_or(Vec::is_empty);
        is_empty.then(|| say(texts::NOTHING_TO_EMPTY).to_owned())
    });
    let empty = move |()| {
        ask.set(Some(Ask::Sure(AskSure {
            title: say(texts::EMPTY_TITLE).to_owned(),
            text: texts::EMPTY_TEXT,
            action: texts::EMPTY_TRASH,
            perform: Arc::new(move || data.empty_trash()),
        })));
    };
    view! {
        <Button glyph=glyphs::TRASH reason=nothing on_press=empty>
            {t(texts::EMPTY_TRASH)}
        </Button>
    }
}

/// Asks for the name of a new list.
pub fn ask_list(scene: Scene, pad: NotepadId) {
    let data = scene.data;
    scene.ask.set(Some(Ask::Name(AskName {
        title: texts::NEW_LIST,
        label: texts::LIST_NAME,
        action: texts::CREATE,
        initial: String::new(),
        perform: Arc::new(move |name| data.create_list(pad.clone(), name)),
    })));
}
