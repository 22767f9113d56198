//! A task in its list: the box that completes it, its name, what matters about it, and its menu.

use leptos::ev::DragEvent;
use leptos::prelude::*;
use portico_client::drive::model::tasks::{Priority, Shelf, Task, TaskChange, TaskId, TaskItem};

use super::Scene;
use super::filter::is_late;
use super::place::{TASK, today};
use crate::i18n::{Text, format, say, t};
use crate::locales::{aside as aside_texts, tasks as texts};
use crate::parts::aside::{put_aside, under};
use crate::parts::dragging::Dragging;
use crate::parts::tints::css;
use crate::ui::{Checkbox, MenuButton, MenuItem, glyphs};

/// Draws one.
#[component]
pub fn Row(
    /// What the view shares.
    scene: Scene,
    /// Which task.
    id: TaskId,
    /// What is dragged.
    drag: Dragging,
    /// How many are in its list, where not all are drawn, and its place among them, from 1.
    #[prop(into)]
    numbered: Signal<Option<(usize, usize)>>,
) -> impl IntoView {
    let (data, router) = (scene.data, scene.router);
    let id = StoredValue::new(id);
    // Where it was found last: in a list of ten thousand, nobody looks through all of them for each.
    let hint = StoredValue::new((0, 0));
    let task = Memo::new(move |before: Option<&Option<Task>>| {
        let lists = data.lists.read();
        let mut place = hint.get_value();
        let now = lists.ready().and_then(|lists| lists.near(&id.get_value(), &mut place)).cloned();
        hint.set_value(place);
        now.or_else(|| before.cloned().flatten())
    });
    let name =
        Memo::new(move |_| task.read().as_ref().map(|it| it.name.clone()).unwrap_or_default());
    let is_done = Memo::new(move |_| task.read().as_ref().is_some_and(|it| it.is_completed));
    let tint = move || task.read().as_ref().and_then(|it| css(&it.color));
    let href = move || {
        // The filters and the layout of the moment stay.
        let _ = (router.path(), router.query());
        router.href_with(TASK, Some(id.get_value().as_str()))
    };
    let toggle = move |_| {
        data.change(&id.get_value(), TaskChange::Completed(!is_done.get_untracked()));
    };
    let word = move || id.get_value().as_str().to_owned();
    let start = move |event: DragEvent| drag.start(&event, word(), &name.get_untracked());
    let takes = move |from: &str| from != id.get_value().as_str();
    let drop = move |event: DragEvent| {
        let list = task.get_untracked().and_then(|task| task.list);
        if let (Some(from), Some(list)) = (drag.drop(&event, takes), list) {
            data.place(&TaskId::new(from), &list, Some(id.get_value()));
        }
    };
    let meta = move || task.read().as_ref().map(facts);
    let items = Callback::new(move |()| {
        task.get_untracked().map(|task| items(scene, &task)).unwrap_or_default()
    });
    view! {
        <li
            class="task"
            class:task-done=move || is_done.get()
            aria-label=move || name.get()
            style:--tint=tint
            draggable="true"
            aria-setsize=move || numbered.get().map(|(all, _)| all.to_string())
            aria-posinset=move || numbered.get().map(|(_, at)| at.to_string())
            data-drop=move || drag.is_over(id.get_value().as_str()).then_some("")
            on:dragstart=start
            on:dragover=move |event| drag.over(&event, word(), takes)
            on:dragend=move |_| drag.end()
            on:drop=drop
        >
            <Checkbox
                label=move || texts::complete(&name.read())
                checked=Signal::derive(move || is_done.get())
                on_toggle=toggle
            />
            <div class="task-words">
                <a class="task-name" href=href draggable="false">
                    {move || name.get()}
                </a>
                {meta}
            </div>
            <MenuButton
                label=move || aside_texts::actions_for(&name.read())
                glyph=glyphs::ELLIPSIS
                items=items
            />
        </li>
    }
}

/// What matters about a task, in a few words.
fn facts(task: &Task) -> AnyView {
    let due = task.due.map(|day| {
        let is_late = is_late(task, today());
        let words = move || {
            let day = format::date(day.noon());
            if is_late { texts::late(&day) } else { texts::due(&day) }
        };
        view! {
            <span class="fact" class:fact-late=is_late>
                {words}
            </span>
        }
    });
    let priority = (task.priority != Priority::None).then(|| {
        let (text, is_high) = (priority_text(task.priority), task.priority == Priority::High);
        view! {
            <span class="fact" class:fact-high=is_high>
                {move || texts::priority(say(text))}
            </span>
        }
    });
    let tag = task.tag.clone().map(|tag| {
        view! {
            <span class="fact fact-tag" style:--tint=css(&tag.color)>
                {["#", &tag.name].concat()}
            </span>
        }
    });
    let who = task.assigned.clone().filter(|person| !person.name.is_empty());
    let who = who.map(|person| view! { <span class="fact">{person.name}</span> });
    let count = u64::from(task.comments);
    let comments =
        (count > 0).then(|| view! { <span class="fact">{move || texts::comments(count)}</span> });
    view! { <p class="facts">{due} {priority} {tag} {who} {comments}</p> }.into_any()
}

/// A priority in a word.
pub const fn priority_text(priority: Priority) -> Text {
    match priority {
        Priority::None => texts::PRIORITY_NONE,
        Priority::Low => texts::PRIORITY_LOW,
        Priority::Medium => texts::PRIORITY_MEDIUM,
        Priority::High => texts::PRIORITY_HIGH,
    }
}

fn items(scene: Scene, task: &Task) -> Vec<MenuItem> {
    let (data, router) = (scene.data, scene.router);
    let id = StoredValue::new(task.id.clone());
    let name = StoredValue::new(task.name.clone());
    let open = move || router.go(&router.href_with(TASK, Some(id.get_value().as_str())));
    let no = (!task.can_edit).then_some(texts::READ_ONLY);
    let mut items = vec![MenuItem::new(t(texts::OPEN_TASK), open).with_glyph(glyphs::PENCIL)];
    let priorities = Priority::ALL.into_iter().rev().map(|priority| {
        let pick = move || data.change(&id.get_value(), TaskChange::Priority(priority));
        MenuItem::new(t(priority_text(priority)), pick)
            .with_check(task.priority == priority)
            .with_reason(no.map(t))
    });
    items.extend(under(texts::PRIORITY, priorities.collect()));
    items.extend(moves(scene, task, id, no));
    let shelve = Callback::new(move |shelf: Shelf| {
        data.shelve(TaskItem::Task(id.get_value()), name.get_value(), shelf);
    });
    items.extend(put_aside(shelve, no));
    items
}

/// Within the list, to other lists that are shown, and to other projects.
fn moves(scene: Scene, task: &Task, id: StoredValue<TaskId>, no: Option<Text>) -> Vec<MenuItem> {
    let data = scene.data;
    let Some(own) = task.list.clone() else { return Vec::new() };
    let (row, lists) = data.lists.with_untracked(|lists| {
        let lists = lists.ready().map(|it| it.lists.clone()).unwrap_or_default();
        let row = lists
            .iter()
            .find(|list| list.id == own)
            .map(|list| list.tasks.iter().map(|task| task.id.clone()).collect::<Vec<_>>());
        (row.unwrap_or_default(), lists)
    });
    let at = row.iter().position(|it| *it == task.id).unwrap_or(0);
    let (first, last) = (at == 0, at + 1 >= row.len());
    let before_previous = at.checked_sub(2).and_then(|at| row.get(at)).cloned();
    let next = row.get(at + 1).cloned();
    let (up, down) = (own.clone(), own.clone());
    let mut items = vec![
        MenuItem::new(t(texts::MOVE_UP), move || {
            data.place(&id.get_value(), &up, before_previous.clone());
        })
        .with_glyph(glyphs::ARROW_UP)
        .with_reason(no.or(first.then_some(texts::IS_FIRST)).map(t))
        .in_new_group(),
        MenuItem::new(t(texts::MOVE_DOWN), move || {
            data.place(&id.get_value(), &down, next.clone());
        })
        .with_glyph(glyphs::ARROW_DOWN)
        .with_reason(no.or(last.then_some(texts::IS_LAST)).map(t)),
    ];
    let to_lists = lists.into_iter().filter(|list| list.id != own).map(|list| {
        let end = list.tasks.last().map(|task| task.id.clone());
        let pick = move || data.place(&id.get_value(), &list.id, end.clone());
        MenuItem::new(list.name, pick).with_reason(no.map(t))
    });
    items.extend(under(texts::MOVE_TO, to_lists.collect()));
    let projects = data.projects.with_untracked(|projects| {
        projects
            .ready()
            .into_iter()
            .flatten()
            .flat_map(|list| list.projects.clone())
            .collect::<Vec<_>>()
    });
    let others = projects.into_iter().filter(|project| task.project.as_ref() != Some(&project.id));
    let to_projects = others.map(|project| {
        let shown = project.name.clone();
        let pick = move || data.move_to_project(&id.get_value(), &project.id, project.name.clone());
        MenuItem::new(shown, pick).with_reason(no.map(t))
    });
    items.extend(under(texts::MOVE_TO_PROJECT, to_projects.collect()));
    items
}
