//! A list of tasks: its name, its menu, its tasks, and the field that makes another one.

use std::collections::HashMap;
use std::sync::Arc;

use leptos::ev::DragEvent;
use leptos::html;
use leptos::prelude::*;
use portico_client::drive::model::tasks::{Shelf, TaskId, TaskItem, TaskListId};

use super::Scene;
use super::add::Add;
use super::place::today;
use super::row::Row;
use crate::i18n::{Text, say, t};
use crate::locales::{aside as aside_texts, tasks as texts};
use crate::parts::aside::put_aside;
use crate::parts::ask::{Ask, AskName};
use crate::parts::dragging::Dragging;
use crate::parts::rolling::Rolling;
use crate::ui::{MenuButton, MenuItem, glyphs, unique_id};

/// Draws one.
#[component]
pub fn Section(
    /// What the view shares.
    scene: Scene,
    /// Which list.
    id: TaskListId,
    /// What is dragged.
    drag: Dragging,
) -> impl IntoView {
    let data = scene.data;
    let id = StoredValue::new(id);
    let name = Memo::new(move |_| {
        let lists = data.lists.read();
        let list = lists.ready().and_then(|lists| lists.list(&id.get_value()));
        list.map(|list| list.name.clone()).unwrap_or_default()
    });
    let tasks = Memo::new(move |_| {
        let lists = data.lists.read();
        let Some(list) = lists.ready().and_then(|lists| lists.list(&id.get_value())) else {
            return Vec::new();
        };
        let (filter, me, today) = (scene.filter.read(), data.me.read(), today());
        let shown = list.tasks.iter().filter(|task| filter.shows(task, me.as_ref(), today));
        shown.map(|task| task.id.clone()).collect::<Vec<TaskId>>()
    });
    let reason = Memo::new(move |_| {
        let lists = data.lists.read();
        let list = lists.ready().and_then(|lists| lists.list(&id.get_value()));
        let is_closed = list.is_some_and(|list| list.tasks.iter().any(|task| !task.can_edit));
        (is_closed || scene.read_only.get()).then(|| say(texts::READ_ONLY).to_owned())
    });
    let open = Memo::new(move |_| {
        let lists = data.lists.read();
        let list = lists.ready().and_then(|lists| lists.list(&id.get_value()));
        list.map_or(0, |list| list.tasks.iter().filter(|task| !task.is_completed).count() as u64)
    });
    let rolling = Rolling::of(Signal::derive(move || tasks.read().len()));
    let shown = move || rolling.pick(&tasks.read());
    // Nobody looks through ten thousand tasks for the place of each.
    let places = Memo::new(move |_| {
        let tasks = tasks.read();
        let is_cut = rolling.is_cut();
        let place = |(at, id): (usize, &TaskId)| (id.clone(), at + 1);
        if is_cut { tasks.iter().enumerate().map(place).collect() } else { HashMap::new() }
    });
    let list = NodeRef::<html::Ul>::new();
    list.on_load(move |list| rolling.hold(&list));
    let word = move || id.get_value().as_str().to_owned();
    let drop = move |event: DragEvent| {
        let Some(from) = drag.drop(&event, |_| true).map(TaskId::new) else { return };
        let last = data.lists.with_untracked(|lists| {
            let list = lists.ready()?.list(&id.get_value())?;
            list.tasks.iter().rev().find(|task| task.id != from).map(|task| task.id.clone())
        });
        data.place(&from, &id.get_value(), last);
    };
    let row = move |task: TaskId| {
        let own = task.clone();
        // Who reads it out has to know that there are more than are drawn.
        let numbered = Signal::derive(move || {
            let places = places.read();
            Some((places.len(), *places.get(&own)?))
        });
        view! { <Row scene=scene id=task drag=drag numbered=numbered takes_drops=true /> }
    };
    let title_id = unique_id("list");
    let labelled = title_id.clone();
    view! {
        <section
            class="task-list"
            aria-labelledby=labelled
            data-drop=move || drag.is_over(id.get_value().as_str()).then_some("")
            on:dragover=move |event| drag.over(&event, word(), |_| true)
            on:drop=drop
        >
            <header class="task-list-head">
                <h2 id=title_id>{name}</h2>
                <span class="task-list-count">{move || texts::open_count(open.get())}</span>
                <MenuButton
                    label=move || aside_texts::actions_for(&name.read())
                    glyph=glyphs::ELLIPSIS
                    items=Callback::new(move |()| {
                        let no = reason.read_untracked().is_some().then_some(texts::READ_ONLY);
                        menu(scene, id.get_value(), name.get_untracked(), no)
                    })
                />
            </header>
            <ul
                class="tasks"
                node_ref=list
                style:padding-block-start=move || rolling.before()
                style:padding-block-end=move || rolling.after()
            >
                <For
                    each=shown
                    key=Clone::clone
                    children=row
                />
            </ul>
            <Add scene=scene id=id name=name reason=reason />
        </section>
    }
}

fn menu(scene: Scene, id: TaskListId, name: String, no: Option<Text>) -> Vec<MenuItem> {
    let (data, ask) = (scene.data, scene.ask);
    let (id, name) = (StoredValue::new(id), StoredValue::new(name));
    // The menu is gone before the answer: what is asked holds all that it needs.
    let rename = move || {
        let list = id.get_value();
        ask.set(Some(Ask::Name(AskName {
            title: aside_texts::RENAME_LIST,
            label: aside_texts::LIST_NAME,
            action: aside_texts::RENAME,
            initial: name.get_value(),
            perform: Arc::new(move |name| data.rename_list(list.clone(), name)),
        })));
    };
    let complete = move |all: bool| move || data.complete_all(&id.get_value(), all);
    let shelve = Callback::new(move |shelf: Shelf| {
        data.shelve(TaskItem::TaskList(id.get_value()), name.get_value(), shelf);
    });
    let mut items = vec![
        MenuItem::new(t(aside_texts::RENAME_MENU), rename)
            .with_glyph(glyphs::PENCIL)
            .with_reason(no.map(t)),
        MenuItem::new(t(texts::COMPLETE_ALL), complete(true))
            .with_glyph(glyphs::CIRCLE_CHECK)
            .with_reason(no.map(t))
            .in_new_group(),
        MenuItem::new(t(texts::REOPEN_ALL), complete(false))
            .with_glyph(glyphs::UNDO_2)
            .with_reason(no.map(t)),
    ];
    items.extend(put_aside(shelve, no));
    items
}
