//! A list of tasks: its name, its menu, its tasks, and the field that makes another one.

use std::sync::Arc;

use leptos::ev::{ClipboardEvent, DragEvent, SubmitEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::tasks::{Shelf, TaskId, TaskItem, TaskListId};

use super::Scene;
use super::place::today;
use super::quick::lines;
use super::row::Row;
use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::{aside as aside_texts, tasks as texts};
use crate::parts::aside::put_aside;
use crate::parts::ask::{Ask, AskName};
use crate::parts::dragging::Dragging;
use crate::parts::growing::Growing;
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
    let open = Memo::new(move |_| {
        let lists = data.lists.read();
        let list = lists.ready().and_then(|lists| lists.list(&id.get_value()));
        list.map_or(0, |list| list.tasks.iter().filter(|task| !task.is_completed).count() as u64)
    });
    let growing = Growing::of(Signal::derive(move || tasks.read().len()));
    let shown = move || tasks.read().iter().take(growing.count()).cloned().collect::<Vec<_>>();
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
            let tasks = tasks.read();
            let all = tasks.len();
            let is_cut = growing.count() < all;
            let at = is_cut.then(|| tasks.iter().position(|it| *it == own)).flatten()?;
            Some((all, at + 1))
        });
        view! { <Row scene=scene id=task drag=drag numbered=numbered /> }
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
                    items=Callback::new(move |()| menu(scene, id.get_value(), name.get_untracked()))
                />
            </header>
            <ul class="tasks">
                <For
                    each=shown
                    key=Clone::clone
                    children=row
                />
            </ul>
            {growing.more()}
            <Add scene=scene id=id name=name />
        </section>
    }
}

fn menu(scene: Scene, id: TaskListId, name: String) -> Vec<MenuItem> {
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
        MenuItem::new(t(aside_texts::RENAME_MENU), rename).with_glyph(glyphs::PENCIL),
        MenuItem::new(t(texts::COMPLETE_ALL), complete(true))
            .with_glyph(glyphs::CIRCLE_CHECK)
            .in_new_group(),
        MenuItem::new(t(texts::REOPEN_ALL), complete(false)).with_glyph(glyphs::UNDO_2),
    ];
    items.extend(put_aside(shelve, None));
    items
}

/// The field that makes tasks: one of a line, or one of each line that is pasted.
#[component]
fn Add(scene: Scene, id: StoredValue<TaskListId>, name: Memo<String>) -> impl IntoView {
    let data = scene.data;
    let value = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<String>);
    let add = move |all: Vec<String>| {
        if busy.get_untracked() || all.is_empty() {
            return;
        }
        busy.set(true);
        refusal.set(None);
        spawn_local(async move {
            let mut left = all.into_iter();
            while let Some(line) = left.next() {
                let answer = data.add(id.get_value(), line.clone(), today()).await;
                if let Err(problem) = answer {
                    // What was not made stays in the field.
                    let rest: Vec<String> = std::iter::once(line).chain(left).collect();
                    value.try_set(rest.join(" "));
                    refusal.try_set(Some(error_text::sentence(&problem)));
                    break;
                }
            }
            busy.try_set(false);
        });
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let line = value.get_untracked().trim().to_owned();
        if !line.is_empty() {
            value.set(String::new());
            add(vec![line]);
        }
    };
    let paste = move |event: ClipboardEvent| {
        let text = event.clipboard_data().and_then(|data| data.get_data("text/plain").ok());
        let all = lines(&text.unwrap_or_default());
        if all.len() > 1 {
            event.prevent_default();
            add(all);
        }
    };
    let note = unique_id("note");
    let described = note.clone();
    view! {
        <form class="task-add" on:submit=submit>
            <input
                type="text"
                aria-label=move || texts::add_to(&name.read())
                aria-describedby=described
                aria-invalid=move || refusal.read().is_some().then_some("true")
                placeholder=move || say(texts::ADD_HINT)
                autocomplete="off"
                enterkeyhint="done"
                prop:value=move || value.get()
                on:input=move |event| {
                    refusal.set(None);
                    value.set(event_target_value(&event));
                }
                on:paste=paste
            />
            <p class="field-note field-error" id=note aria-live="polite">
                {move || refusal.get()}
            </p>
        </form>
    }
}
