//! The lists of tasks, one below the other or beside each other, whatever their state.

use leptos::prelude::*;
use portico_client::drive::model::tasks::TaskList;

use super::Scene;
use super::head::ask_list;
use super::place::{Layout, Place, today};
use super::section::Section;
use super::side;
use crate::i18n::t;
use crate::locales::{aside as aside_texts, tasks as texts};
use crate::parts::growing::Growing;
use crate::parts::load::Load;
use crate::parts::refusal::failed;
use crate::ui::{Button, ButtonKind, EmptyState, Skeleton, glyphs};

/// Draws them.
#[component]
pub fn TaskLists(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let data = scene.data;
    let stage = Memo::new(move |_| data.lists.read().stage());
    let again = Callback::new(move |()| {
        data.lists.set(Load::Waiting);
        data.refresh_projects();
        data.show(scene.place.with_untracked(|place| place.project().cloned()));
    });
    move || match stage.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Load::Failed(problem) => failed(texts::FAILED, &problem, again),
        Load::Ready(()) => view! { <Ready scene=scene /> }.into_any(),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Body {
    Lists,
    NoLists,
    NoTasks,
    NoProjects,
    NothingFits,
}

#[component]
fn Ready(scene: Scene) -> impl IntoView {
    let data = scene.data;
    // Of all tasks, only the lists are shown that have something to show; those of a project are places to add to.
    let ids = Memo::new(move |_| {
        let lists = data.lists.read();
        let Some(lists) = lists.ready() else { return Vec::new() };
        let (filter, me, today) = (scene.filter.read(), data.me.read(), today());
        let is_project = lists.project.is_some();
        let keeps = |list: &&TaskList| {
            is_project || list.tasks.iter().any(|task| filter.shows(task, me.as_ref(), today))
        };
        lists.lists.iter().filter(keeps).map(|list| list.id.clone()).collect::<Vec<_>>()
    });
    let body = Memo::new(move |_| {
        let is_empty = ids.read().is_empty();
        match &*scene.place.read() {
            _ if !is_empty => Body::Lists,
            Place::Project(_) => Body::NoLists,
            Place::All | Place::Shelf(_) | Place::Search(_) if !scene.filter.read().is_empty() => {
                Body::NothingFits
            }
            Place::All | Place::Shelf(_) | Place::Search(_) => {
                let projects = data.projects.read();
                let is_new = projects.ready().is_some_and(Vec::is_empty);
                if is_new { Body::NoProjects } else { Body::NoTasks }
            }
        }
    });
    let drag = scene.drag;
    let growing = Growing::of(Signal::derive(move || ids.read().len()));
    let shown = move || ids.read().iter().take(growing.count()).cloned().collect::<Vec<_>>();
    let lists = move || {
        view! {
            <div class="lists" class:lists-board=move || scene.layout.get() == Layout::Board>
                <For
                    each=shown
                    key=Clone::clone
                    children=move |id| view! { <Section scene=scene id=id drag=drag /> }
                />
                {growing.more()}
            </div>
        }
        .into_any()
    };
    let new_list = move |()| {
        if let Some(project) = scene.place.with_untracked(|place| place.project().cloned()) {
            ask_list(scene, project);
        }
    };
    move || match body.get() {
        Body::Lists => lists(),
        Body::NothingFits => view! {
            <EmptyState
                glyph=glyphs::SEARCH
                title=t(texts::NOTHING_FITS)
                text=t(texts::NOTHING_FITS_TEXT)
            />
        }
        .into_any(),
        Body::NoTasks => view! {
            <EmptyState
                glyph=glyphs::CIRCLE_CHECK
                title=t(texts::NO_TASKS)
                text=t(texts::NO_TASKS_TEXT)
            />
        }
        .into_any(),
        Body::NoLists => view! {
            <EmptyState glyph=glyphs::LIST title=t(texts::NO_LISTS) text=t(texts::NO_LISTS_TEXT)>
                <Button kind=ButtonKind::Primary on_press=new_list>
                    {t(aside_texts::FIRST_LIST)}
                </Button>
            </EmptyState>
        }
        .into_any(),
        Body::NoProjects => view! {
            <EmptyState glyph=glyphs::LIST title=t(texts::NOTHING) text=t(texts::NOTHING_TEXT)>
                <Button kind=ButtonKind::Primary on_press=move |()| side::ask_list(scene)>
                    {t(texts::FIRST_PROJECT_LIST)}
                </Button>
            </EmptyState>
        }
        .into_any(),
    }
}
