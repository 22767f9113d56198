//! The head of the notes: where one is, and what can be done with it.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::notes::{NoteItem, NotepadId, Shelf};

use super::Scene;
use super::place::Place;
use crate::i18n::{say, t};
use crate::locales::{aside as aside_texts, notes as texts};
use crate::parts::aside::{put_aside, shelf_name};
use crate::parts::ask::{Ask, AskName};
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
        Place::Shelf(shelf) => say(shelf_name(shelf)).to_owned(),
        Place::Search(_) => say(texts::FOUND).to_owned(),
    };
    let tools = move || match scene.place.get() {
        Place::Pad(_) => {
            scene.pad.get().map(|pad| view! { <PadTools scene=scene pad=pad /> }.into_any())
        }
        Place::Shelf(_) | Place::Search(_) => None,
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
        let shelve = Callback::new(move |shelf: Shelf| {
            let name = untrack(name);
            router.go(&Path::Notes.href());
            data.shelve(NoteItem::Notepad(pad.get_value()), name, shelf);
        });
        let rename = move || {
            ask.set(Some(Ask::Name(AskName {
                title: texts::RENAME_NOTEPAD,
                label: texts::NOTEPAD_NAME,
                action: aside_texts::RENAME,
                initial: untrack(name),
                perform: Arc::new(move |name| data.rename_pad(pad.get_value(), name)),
            })));
        };
        let rename = MenuItem::new(t(aside_texts::RENAME_MENU), rename).with_glyph(glyphs::PENCIL);
        std::iter::once(rename).chain(put_aside(shelve, None)).collect()
    });
    view! {
        <Button kind=ButtonKind::Primary glyph=glyphs::PLUS on_press=new_list>
            {t(aside_texts::NEW_LIST)}
        </Button>
        <MenuButton
            label=move || aside_texts::actions_for(&name())
            glyph=glyphs::ELLIPSIS
            items=items
        />
    }
}

/// Asks for the name of a new list.
pub fn ask_list(scene: Scene, pad: NotepadId) {
    let data = scene.data;
    scene.ask.set(Some(Ask::Name(AskName {
        title: aside_texts::NEW_LIST,
        label: aside_texts::LIST_NAME,
        action: aside_texts::CREATE,
        initial: String::new(),
        perform: Arc::new(move |name| data.create_list(pad.clone(), name)),
    })));
}
