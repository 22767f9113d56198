//! The lists of projects, what was put aside, and the field that looks for tasks.

use std::sync::Arc;

use leptos::ev::DragEvent;
use leptos::prelude::*;
use portico_client::drive::model::tasks::{
    ProjectList, ProjectListId, ProjectRow, Shelf, TaskItem,
};

use super::Scene;
use super::dragged::Dragged;
use super::place::{MANAGE, Manage, Place};
use crate::i18n::t;
use crate::locales::{aside as aside_texts, tasks as texts};
use crate::parts::aside::{put_aside, shelf_links};
use crate::parts::ask::{Ask, AskName};
use crate::parts::places::{PlaceSearch, place_link};
use crate::parts::written::project_href;
use crate::routes::path::Path;
use crate::ui::{Button, ButtonKind, Icon, MenuButton, MenuItem, glyphs};

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
    let is_all = Signal::derive(move || *scene.place.read() == Place::All);
    let shelf = Signal::derive(move || match *scene.place.read() {
        Place::Shelf(shelf) => Some(shelf),
        Place::All | Place::Project(_) | Place::Search(_) => None,
    });
    let router = scene.router;
    let tags = move |()| router.go(&router.href_with(MANAGE, Some(Manage::Tags.word())));
    view! {
        <div class="places">
            <PlaceSearch label=texts::SEARCH words=words home=Path::Tasks />
            <nav aria-label=t(texts::PLACES)>
                <ul class="places-list">
                    {place_link(Path::Tasks.href(), glyphs::LIST, t(texts::ALL), is_all)} {lists}
                    {shelf_links(&Path::Tasks, shelf)}
                </ul>
            </nav>
            <Button kind=ButtonKind::Quiet glyph=glyphs::PLUS on_press=move |()| ask_list(scene)>
                {t(texts::NEW_PROJECT_LIST)}
            </Button>
            <Button kind=ButtonKind::Quiet glyph=glyphs::PENCIL on_press=tags>
                {t(texts::MANAGE_TAGS)}
            </Button>
        </div>
    }
}

fn list_view(scene: Scene, list: ProjectList) -> AnyView {
    let ProjectList { id, name, projects } = list;
    let id = StoredValue::new(id);
    let (label, shown, named) = (name.clone(), name.clone(), StoredValue::new(name));
    let row = move |project: ProjectRow| project_link(scene, project);
    let items = Callback::new(move |()| menu(scene, id.get_value(), named.get_value()));
    view! {
        <li class="place-group">
            <div class="place-head">
                <h2>{shown}</h2>
                <MenuButton
                    label=move || aside_texts::actions_for(&label)
                    glyph=glyphs::ELLIPSIS
                    items=items
                />
            </div>
            <ul class="places-list">{projects.into_iter().map(row).collect_view()}</ul>
        </li>
    }
    .into_any()
}

/// A project takes tasks that are dropped on it, which are then in its first list.
fn project_link(scene: Scene, project: ProjectRow) -> AnyView {
    let drag = scene.drag;
    let place = ["project ", project.id.as_str()].concat();
    let (over, href, name) = (place.clone(), project_href(&project.id), project.name.clone());
    let wanted = project.id.clone();
    let is_here = move || scene.place.read().project() == Some(&wanted);
    let project = StoredValue::new(project);
    let takes = move |word: &str| {
        let own = project.with_value(|project| project.id.clone());
        let task = Dragged::read(word).task;
        scene.data.lists.with_untracked(|lists| {
            let task = lists.ready().and_then(|lists| lists.task(&task));
            task.is_some_and(|task| task.can_edit && task.project != Some(own))
        })
    };
    let drop = move |event: DragEvent| {
        if let Some(word) = drag.drop(&event, takes) {
            let ProjectRow { id, name } = project.get_value();
            scene.data.move_to_project(&Dragged::read(&word).task, &id, name);
        }
    };
    view! {
        <li
            class="task-project"
            data-drop=move || drag.is_over(&place).then_some("")
            on:dragover=move |event| drag.over(&event, over.clone(), takes)
            on:drop=drop
        >
            <a class="place-link" href=href aria-current=move || is_here().then_some("page")>
                <Icon glyph=glyphs::FOLDER />
                <span>{name}</span>
            </a>
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
            action: aside_texts::CREATE,
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
            action: aside_texts::RENAME,
            initial: initial.clone(),
            perform: Arc::new(move |name| data.rename_project_list(list.clone(), name)),
        })));
    };
    let (id, name) = (StoredValue::new(id), StoredValue::new(name));
    let shelve = Callback::new(move |shelf: Shelf| {
        router.go(&Path::Tasks.href());
        data.shelve(TaskItem::ProjectList(id.get_value()), name.get_value(), shelf);
    });
    let mut items = vec![
        MenuItem::new(t(texts::NEW_PROJECT), new).with_glyph(glyphs::FOLDER_PLUS),
        MenuItem::new(t(aside_texts::RENAME_MENU), rename).with_glyph(glyphs::PENCIL),
    ];
    items.extend(put_aside(shelve, None));
    items
}

/// Asks for the name of a new list of projects.
pub fn ask_list(scene: Scene) {
    let data = scene.data;
    scene.ask.set(Some(Ask::Name(AskName {
        title: texts::NEW_PROJECT_LIST,
        label: texts::PROJECT_LIST_NAME,
        action: aside_texts::CREATE,
        initial: String::new(),
        perform: Arc::new(move |name| data.create_project_list(name)),
    })));
}
