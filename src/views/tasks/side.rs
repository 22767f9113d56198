//! The lists of projects, what was put aside, and the field that looks for tasks.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::tasks::{
    ProjectList, ProjectListId, ProjectRow, Shelf, TaskItem,
};

use super::Scene;
use super::place::{Place, project_href, shelf_href};
use crate::i18n::{Text, t};
use crate::locales::tasks as texts;
use crate::parts::ask::{Ask, AskName};
use crate::parts::places::{PlaceSearch, place_link};
use crate::routes::path::Path;
use crate::ui::{Button, ButtonKind, Glyph, MenuButton, MenuItem, glyphs};

/// Draws them.
#[component]
pub fn Side(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let words = Memo::new(move |_| match scene.place.get() {
        Place::Search(words) => Some(words),
        Place::All | Place::Project(_) | Place::Shelf(_) => None,
    });
    let lists = move || {
        let projects = scene.data.projects.read();
        let lists = projects.ready().cloned().unwrap_or_default();
        lists.into_iter().map(|list| list_view(scene, list)).collect_view()
    };
    let place = move |href: String, glyph: Glyph, text: Text, place: Place| {
        let is_here = Signal::derive(move || *scene.place.read() == place);
        place_link(href, glyph, t(text), is_here)
    };
    view! {
        <div class="places">
            <PlaceSearch label=texts::SEARCH words=words home=Path::Tasks />
            <nav aria-label=t(texts::PLACES)>
                <ul class="places-list">
                    {place(Path::Tasks.href(), glyphs::LIST, texts::ALL, Place::All)} {lists}
                    {place(
                        shelf_href(Shelf::Archive),
                        glyphs::FILE_ARCHIVE,
                        texts::ARCHIVE,
                        Place::Shelf(Shelf::Archive),
                    )}
                    {place(
                        shelf_href(Shelf::Trash),
                        glyphs::TRASH,
                        texts::TRASH,
                        Place::Shelf(Shelf::Trash),
                    )}
                </ul>
            </nav>
            <Button kind=ButtonKind::Quiet glyph=glyphs::PLUS on_press=move |()| ask_list(scene)>
                {t(texts::NEW_PROJECT_LIST)}
            </Button>
        </div>
    }
}

fn list_view(scene: Scene, list: ProjectList) -> AnyView {
    let ProjectList { id, name, projects } = list;
    let id = StoredValue::new(id);
    let (label, shown, named) = (name.clone(), name.clone(), StoredValue::new(name));
    let row = move |project: ProjectRow| {
        let (href, wanted) = (project_href(&project.id), project.id);
        let is_here = Signal::derive(move || scene.place.read().project() == Some(&wanted));
        place_link(href, glyphs::FOLDER, project.name, is_here)
    };
    let items = Callback::new(move |()| menu(scene, id.get_value(), named.get_value()));
    view! {
        <li class="place-group">
            <div class="place-head">
                <h2>{shown}</h2>
                <MenuButton
                    label=move || texts::actions_for(&label)
                    glyph=glyphs::ELLIPSIS
                    items=items
                />
            </div>
            <ul class="places-list">{projects.into_iter().map(row).collect_view()}</ul>
        </li>
    }
    .into_any()
}

fn menu(scene: Scene, id: ProjectListId, name: String) -> Vec<MenuItem> {
    let (data, ask, router) = (scene.data, scene.ask, scene.router);
    // The menu is gone before the answer: what is asked holds all that it needs.
    let list = id.clone();
    let new = move || {
        let list = list.clone();
        ask.set(Some(Ask::Name(AskName {
            title: texts::NEW_PROJECT,
            label: texts::PROJECT_NAME,
            action: texts::CREATE,
            initial: String::new(),
            perform: Arc::new(move |name| {
                let work = data.create_project(list.clone(), name);
                Box::pin(async move {
                    let project = work.await?;
                    router.go(&project_href(&project));
                    Ok(())
                })
            }),
        })));
    };
    let (list, initial) = (id.clone(), name.clone());
    let rename = move || {
        let list = list.clone();
        ask.set(Some(Ask::Name(AskName {
            title: texts::RENAME_PROJECT_LIST,
            label: texts::PROJECT_LIST_NAME,
            action: texts::RENAME,
            initial: initial.clone(),
            perform: Arc::new(move |name| data.rename_project_list(list.clone(), name)),
        })));
    };
    let (id, name) = (StoredValue::new(id), StoredValue::new(name));
    let shelve = move |shelf| {
        router.go(&Path::Tasks.href());
        data.shelve(TaskItem::ProjectList(id.get_value()), name.get_value(), shelf);
    };
    vec![
        MenuItem::new(t(texts::NEW_PROJECT), new).with_glyph(glyphs::FOLDER_PLUS),
        MenuItem::new(t(texts::RENAME_MENU), rename).with_glyph(glyphs::PENCIL),
        MenuItem::new(t(texts::TO_ARCHIVE), move || shelve(Shelf::Archive))
            .with_glyph(glyphs::FILE_ARCHIVE)
            .in_new_group(),
        MenuItem::new(t(texts::TO_TRASH), move || shelve(Shelf::Trash)).with_glyph(glyphs::TRASH),
    ]
}

/// Asks for the name of a new list of projects.
pub fn ask_list(scene: Scene) {
    let data = scene.data;
    scene.ask.set(Some(Ask::Name(AskName {
        title: texts::NEW_PROJECT_LIST,
        label: texts::PROJECT_LIST_NAME,
        action: texts::CREATE,
        initial: String::new(),
        perform: Arc::new(move |name| data.create_project_list(name)),
    })));
}
