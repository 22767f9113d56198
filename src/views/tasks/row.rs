//! A task in its list: the box that completes it, its name, what matters about it, and its menu.

mod menu;

use leptos::ev::{DragEvent, MouseEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use portico_client::drive::model::tasks::{Priority, Task, TaskChange, TaskId};

use self::menu::items;
use super::Scene;
use super::filter::is_late;
use super::place::{TASK, today};
use crate::i18n::{Text, format, say};
use crate::locales::{aside as aside_texts, tasks as texts};
use crate::parts::dragging::Dragging;
use crate::parts::tints::css;
use crate::ui::{MenuButton, glyphs};

/// Draws one where all of its list are drawn.
pub fn draw(scene: Scene, id: TaskId, drag: Dragging) -> AnyView {
    view! { <Row scene=scene id=id drag=drag numbered=Signal::stored(None) takes_drops=false /> }
        .into_any()
}

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
    /// Whether other tasks are put before or behind it; where rows have no order of their own, whoever is around them takes
    /// what is dropped.
    takes_drops: bool,
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
    let can_edit = Memo::new(move |_| task.read().as_ref().is_none_or(|it| it.can_edit));
    let no = move || (!can_edit.get()).then(|| say(texts::READ_ONLY));
    let toggle = move |event: MouseEvent| {
        event.stop_propagation();
        if !can_edit.get_untracked() {
            event.prevent_default();
            return;
        }
        data.change(&id.get_value(), TaskChange::Completed(!is_done.get_untracked()));
    };
    let word = move || id.get_value().as_str().to_owned();
    let start = move |event: DragEvent| drag.start(&event, word(), &name.get_untracked());
    let takes = move |from: &str| takes_drops && from != id.get_value().as_str();
    let over = move |event: DragEvent| {
        let place = if is_upper_half(&event) { before(&word()) } else { word() };
        drag.over(&event, place, takes);
    };
    let drop = move |event: DragEvent| {
        let is_before = is_upper_half(&event);
        let list = task.get_untracked().and_then(|task| task.list);
        let (Some(from), Some(list)) = (drag.drop(&event, takes), list) else { return };
        let (from, own) = (TaskId::new(from), id.get_value());
        let after = if is_before {
            data.lists.with_untracked(|lists| lists.ready()?.before(&list, &own, &from))
        } else {
            Some(own)
        };
        data.place(&from, &list, after);
    };
    let mark = move || {
        let word = word();
        let is_before = drag.is_over(&before(&word)).then_some("before");
        is_before.or_else(|| drag.is_over(&word).then_some("behind"))
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
            draggable=move || if can_edit.get() { "true" } else { "false" }
            aria-setsize=move || numbered.get().map(|(all, _)| all.to_string())
            aria-posinset=move || numbered.get().map(|(_, at)| at.to_string())
            data-drop=mark
            on:dragstart=start
            on:dragover=over
            on:dragend=move |_| drag.end()
            on:drop=drop
        >
            <input
                class="checkbox"
                type="checkbox"
                aria-label=move || texts::complete(&name.read())
                aria-disabled=move || no().map(|_| "true")
                title=no
                prop:checked=move || is_done.get()
                on:click=toggle
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

/// The place right before a task, while something is dragged.
fn before(word: &str) -> String {
    ["before ", word].concat()
}

/// Whether the pointer is over the upper half of what hears of it.
fn is_upper_half(event: &DragEvent) -> bool {
    let row = event.current_target().and_then(|row| row.dyn_into::<Element>().ok());
    row.is_some_and(|row| {
        let place = row.get_bounding_client_rect();
        f64::from(event.client_y()) < place.top() + place.height() / 2.0
    })
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
    view! { <p class="task-facts">{due} {priority} {tag} {who} {comments}</p> }.into_any()
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
