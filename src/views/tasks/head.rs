//! The head of the tasks: where one is, and what can be done with it.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::tasks::{ProjectId, Shelf, TaskItem};

use super::Scene;
use super::place::{Layout, MANAGE, MONTH, Manage, Place, VIEW};
use crate::i18n::{Text, say, t};
use crate::locales::{aside as aside_texts, tasks as texts};
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
        Place::All => say(texts::ALL).to_owned(),
        Place::Project(_) => scene.project_name().unwrap_or_else(|| say(texts::TITLE).to_owned()),
        Place::Shelf(shelf) => say(shelf_name(shelf)).to_owned(),
        Place::Search(_) => say(texts::FOUND).to_owned(),
    };
    let tools = move || match scene.place.get() {
        Place::Project(id) => Some(
            view! {
                {layouts(scene)}
                <ProjectTools scene=scene project=id />
            }
            .into_any(),
        ),
        Place::All => Some(layouts(scene)),
        Place::Shelf(_) | Place::Search(_) => None,
    };
    view! {
        <header class="files-head">
            <h1 class="files-title notes-title">{title}</h1>
            <div class="toolbar">{tools}</div>
        </header>
    }
}

/// The ways in which tasks are laid out.
fn layouts(scene: Scene) -> AnyView {
    let router = scene.router;
    let layout = move |layout: Layout| {
        let text: Text = match layout {
            Layout::List => texts::AS_LIST,
            Layout::Board => texts::AS_BOARD,
            Layout::Stages => texts::STATUS,
            Layout::Calendar => texts::AS_CALENDAR,
        };
        let is_so = move || scene.layout.get() == layout;
        let choose = move |_| {
            if layout != Layout::Calendar {
                router.replace(&router.href_with(MONTH, None));
            }
            router.replace(&router.href_with(VIEW, layout.word()));
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
        .into_any()
    };
    view! {
        <div class="layouts" role="group" aria-label=t(texts::LAYOUT)>
            {Layout::ALL.map(layout).into_iter().collect_view()}
        </div>
    }
    .into_any()
}

#[component]
fn ProjectTools(scene: Scene, project: ProjectId) -> impl IntoView {
    let Scene { data, router, .. } = scene;
    let project = StoredValue::new(project);
    let name = move || scene.project_name().unwrap_or_default();
    let new_list = move |()| ask_list(scene, project.get_value());
    let reason =
        Signal::derive(move || scene.read_only.get().then(|| say(texts::READ_ONLY).to_owned()));
    let items = Callback::new(move |()| {
        let shelve = Callback::new(move |shelf: Shelf| {
            let name = untrack(name);
            router.go(&Path::Tasks.href());
            data.shelve(TaskItem::Project(project.get_value()), name, shelf);
        });
        let manage = move || router.go(&router.href_with(MANAGE, Some(Manage::Project.word())));
        let no = scene.read_only.get_untracked().then_some(texts::READ_ONLY);
        let manage = MenuItem::new(t(texts::PROJECT_SETTINGS), manage)
            .with_glyph(glyphs::PENCIL)
            .with_reason(no.map(t));
        std::iter::once(manage).chain(put_aside(shelve, no)).collect()
    });
    view! {
        <Button kind=ButtonKind::Primary glyph=glyphs::PLUS reason=reason on_press=new_list>
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
pub fn ask_list(scene: Scene, project: ProjectId) {
    let data = scene.data;
    scene.ask.set(Some(Ask::Name(AskName {
        title: aside_texts::NEW_LIST,
        label: aside_texts::LIST_NAME,
        action: aside_texts::CREATE,
        initial: String::new(),
        perform: Arc::new(move |name| data.create_list(project.clone(), name)),
    })));
}
