//! A board whose columns are how far tasks are, whatever their lists; loaded when asked for.

use leptos::ev::DragEvent;
use leptos::html;
use leptos::prelude::*;
use portico_client::drive::model::tasks::TaskId;

use super::Scene;
use super::place::today;
use super::status::Status;
use crate::i18n::t;
use crate::locales::tasks as texts;
use crate::parts::dragging::Dragging;
use crate::parts::load::Load;
use crate::parts::refusal::failed;
use crate::parts::rolling::Rolling;
use crate::ui::{Skeleton, unique_id};

/// Draws a task; its code is where the lists are.
pub type DrawTask = fn(Scene, TaskId, Dragging) -> AnyView;

lazy_part! {
    /// Loads it.
    pub fn load_stages(tasks_stages) -> fn(Scene, DrawTask) -> AnyView {
        stages
    }
}

fn stages(scene: Scene, draw: DrawTask) -> AnyView {
    let data = scene.data;
    let stage = Memo::new(move |_| data.lists.read().stage());
    let again = Callback::new(move |()| {
        data.lists.set(Load::Waiting);
        data.show(scene.place.with_untracked(|place| place.project().cloned()));
    });
    let drag = scene.drag;
    let columns = move || {
        let column = |status| view! { <Column scene=scene status=status drag=drag draw=draw /> };
        view! { <div class="lists lists-board">{Status::ALL.map(column).into_iter().collect_view()}</div> }
    };
    (move || match stage.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Load::Failed(problem) => failed(texts::FAILED, &problem, again),
        Load::Ready(()) => columns().into_any(),
    })
    .into_any()
}

#[component]
fn Column(scene: Scene, status: Status, drag: Dragging, draw: DrawTask) -> impl IntoView {
    let data = scene.data;
    let tasks = Memo::new(move |_| {
        let lists = data.lists.read();
        let Some(lists) = lists.ready() else { return Vec::new() };
        let (filter, me, today) = (scene.filter.read(), data.me.read(), today());
        let all = lists.lists.iter().flat_map(|list| &list.tasks);
        let shown = all
            .filter(|task| Status::of(task) == status)
            .filter(|task| filter.shows(task, me.as_ref(), today));
        shown.map(|task| task.id.clone()).collect::<Vec<TaskId>>()
    });
    let rolling = Rolling::of(Signal::derive(move || tasks.read().len()));
    let shown = move || rolling.pick(&tasks.read());
    let list = NodeRef::<html::Ul>::new();
    list.on_load(move |list| rolling.hold(&list));
    let drop = move |event: DragEvent| {
        if let Some(task) = drag.drop(&event, |_| true) {
            data.set_status(&TaskId::new(task), status);
        }
    };
    let title = unique_id("stage");
    let labelled = title.clone();
    view! {
        <section
            class="task-list"
            aria-labelledby=labelled
            data-drop=move || drag.is_over(status.word()).then_some("")
            on:dragover=move |event| drag.over(&event, status.word().to_owned(), |_| true)
            on:drop=drop
        >
            <header class="task-list-head">
                <h2 id=title>{t(status.text())}</h2>
                <span class="task-list-count">{move || tasks.read().len()}</span>
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
                    children=move |id| draw(scene, id, drag)
                />
            </ul>
        </section>
    }
}
