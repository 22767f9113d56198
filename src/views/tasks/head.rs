//! The head of the tasks: where one is, and what can be done with it.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::tasks::{ProjectId, Shelf, TaskItem};

use super::Scene;
use super::place::{BOARD, Place, VIEW};
use crate::i18n::{Text, say, t};
use crate::locales::tasks as texts;
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
        Place::All => say(texts::ALL).to_owned(),
        Place::Project(_) => scene.project_name().unwrap_or_else(|| say(texts::TITLE).to_owned()),
        Place::Shelf(Shelf::Archive) => say(texts::ARCHIVE).to_owned(),
        Place::Shelf(Shelf::Trash) => say(texts::TRASH).to_owned(),
        Place::Search(_) => say(texts::FOUND).to_owned(),
    };
    let tools = move || match scene.place.get() {
        Place::Project(id) => Some(view! { <ProjectTools scene=scene project=id /> }.into_any()),
        Place::Shelf(Shelf::Trash) => Some(view! { <TrashTools scene=scene /> }.into_any()),
        Place::All | Place::Shelf(Shelf::Archive) | Place::Search(_) => None,
    };
    view! {
        <header class="files-head">
            <h1 class="files-title notes-title">{title}</h1>
            <div class="toolbar">{tools}</div>
        </header>
    }
}

#[component]
fn ProjectTools(scene: Scene, project: ProjectId) -> impl IntoView {
    let Scene { data, ask, router, .. } = scene;
    let project = StoredValue::new(project);
    let name = move || scene.project_name().unwrap_or_default();
    let new_list = move |()| ask_list(scene, project.get_value());
    let items = Callback::new(move |()| {
        let shelve = move |shelf| {
            let name = untrack(name);
            router.go(&Path::Tasks.href());
            data.shelve(TaskItem::Project(project.get_value()), name, shelf);
        };
        let rename = move || {
            ask.set(Some(Ask::Name(AskName {
                title: texts::RENAME_PROJECT,
                label: texts::PROJECT_NAME,
                action: texts::RENAME,
                initial: untrack(name),
                perform: Arc::new(move |name| data.rename_project(project.get_value(), name)),
            })));
        };
        vec![
            MenuItem::new(t(texts::RENAME_MENU), rename).with_glyph(glyphs::PENCIL),
            MenuItem::new(t(texts::TO_ARCHIVE), move || shelve(Shelf::Archive))
                .with_glyph(glyphs::FILE_ARCHIVE)
                .in_new_group(),
            MenuItem::new(t(texts::TO_TRASH), move || shelve(Shelf::Trash))
                .with_glyph(glyphs::TRASH),
        ]
    });
    let layout = move |is_board: bool, text: Text| {
        let is_so = move || scene.is_board.get() == is_board;
        let choose = move |_| {
            router.replace(&router.href_with(VIEW, is_board.then_some(BOARD)));
        };
        view! {
            <button
                type="button"
                class="layout-choice"
                aria-pressed=move || if is_so() { "true" } else { "false" }
                on:click=choose
            >
                {t(text)}
            </button>
        }
    };
    view! {
        <div class="layouts" role="group" aria-label=t(texts::LAYOUT)>
            {layout(false, texts::AS_LIST)}
            {layout(true, texts::AS_BOARD)}
        </div>
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
pub fn ask_list(scene: Scene, project: ProjectId) {
    let data = scene.data;
    scene.ask.set(Some(Ask::Name(AskName {
        title: texts::NEW_LIST,
        label: texts::LIST_NAME,
        action: texts::CREATE,
        initial: String::new(),
        perform: Arc::new(move |name| data.create_list(project.clone(), name)),
    })));
}
