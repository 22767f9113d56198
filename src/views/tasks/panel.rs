//! The panel of the open task, beside the lists.

mod choice;
mod data;
mod description;
mod fields;
mod files;
mod talk;
mod words;

use leptos::prelude::*;
use portico_client::drive::model::tasks::{AttachedFile, Hanger, TaskChange, TaskId};

use self::data::PanelData;
use self::description::Description;
use self::fields::Fields;
use self::files::Files;
use self::talk::Comments;
use super::Scene;
use super::place::TASK;
use crate::i18n::t;
use crate::locales::tasks as texts;
use crate::parts::load::{Load, failed};
use crate::ui::{Checkbox, IconButton, Skeleton, glyphs};

lazy_part! {
    /// Loads it.
    pub fn load_panel(tasks_panel) -> fn(Scene, TaskId) -> AnyView {
        |scene, id| view! { <Panel scene=scene id=id /> }.into_any()
    }
}

/// Draws it.
#[component]
fn Panel(
    /// What the view shares.
    scene: Scene,
    /// Which task.
    id: TaskId,
) -> impl IntoView {
    let (data, router) = (scene.data, scene.router);
    let panel = PanelData::of(data);
    let id = StoredValue::new(id);
    let ask = Callback::new(move |()| {
        data.opened.set(Load::Waiting);
        panel.open(id.get_value());
    });
    ask.run(());
    // A change that was refused was shown already: what is right is asked for.
    Effect::watch(move || data.doubts.get(), move |_, _, _| panel.open(id.get_value()), false);
    let close = move |()| router.replace(&router.href_with(TASK, None));
    let stage = Memo::new(move |_| data.opened.read().stage());
    let body = move || match stage.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) rows=5 /> }.into_any(),
        Load::Failed(problem) => failed(texts::TASK_FAILED, &problem, ask),
        Load::Ready(()) => view! { <Sheet scene=scene panel=panel id=id /> }.into_any(),
    };
    view! {
        <aside class="task-panel" aria-label=t(texts::PANEL)>
            <header class="task-panel-head">
                <IconButton label=t(texts::CLOSE_PANEL) glyph=glyphs::X on_press=close />
            </header>
            <div class="task-panel-body">{body}</div>
        </aside>
    }
}

#[component]
fn Sheet(scene: Scene, panel: PanelData, id: StoredValue<TaskId>) -> impl IntoView {
    let data = scene.data;
    let name = Memo::new(move |_| {
        data.opened.read().ready().map(|(task, _)| task.name.clone()).unwrap_or_default()
    });
    let is_done =
        Memo::new(move |_| data.opened.read().ready().is_some_and(|(task, _)| task.is_completed));
    let way = move || {
        let opened = data.opened.read();
        let words = opened
            .ready()
            .map(|(task, _)| [task.project_name.as_str(), task.list_name.as_str()].join(" › "));
        words.unwrap_or_default()
    };
    let rename = move |event| {
        let typed = event_target_value(&event);
        let name = typed.trim();
        if !name.is_empty() {
            data.change(&id.get_value(), TaskChange::Name(name.to_owned()));
        }
    };
    let files: Signal<Vec<AttachedFile>> = Memo::new(move |_| {
        data.opened.read().ready().map(|(task, _)| task.files.clone()).unwrap_or_default()
    })
    .into();
    let (on, picking) = (Hanger::Task(id.get_value()), RwSignal::new(false));
    view! {
        <p class="task-way">{way}</p>
        <div class="task-title">
            <Checkbox
                label=move || texts::complete(&name.read())
                checked=Signal::derive(move || is_done.get())
                on_toggle=move |_| {
                    data.change(&id.get_value(), TaskChange::Completed(!is_done.get_untracked()));
                }
            />
            <input
                class="task-title-field"
                type="text"
                aria-label=t(texts::NAME)
                autocomplete="off"
                prop:value=move || name.get()
                on:change=rename
            />
        </div>
        <Fields scene=scene id=id />
        <Description scene=scene id=id />
        <section class="task-part">
            <Files panel=panel task=id on=on title=true files=files picking=picking />
        </section>
        <Comments scene=scene panel=panel id=id />
    }
}
