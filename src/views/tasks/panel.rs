//! The panel of the open task, beside the lists.

mod choice;
mod data;
mod days;
mod description;
mod fields;
mod files;
mod name;
mod talk;
mod tick;
mod words;

use leptos::prelude::*;
use portico_client::drive::model::tasks::{AttachedFile, Hanger, TaskChange, TaskId};

use self::data::PanelData;
use self::description::Description;
use self::fields::Fields;
use self::files::Files;
use self::name::NameField;
use self::talk::Comments;
use self::tick::tick;
use super::Scene;
use super::draft::Draft;
use super::place::TASK;
use crate::i18n::{say, t};
use crate::locales::tasks as texts;
use crate::parts::load::Load;
use crate::parts::refusal::failed;
use crate::ui::{IconButton, Skeleton, glyphs};

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
        data.open_anew();
        panel.open(id.get_value());
    });
    ask.run(());
    // A change that was refused was shown already: what is right is asked for.
    Effect::watch(move || data.doubts.get(), move |_, _, _| panel.open(id.get_value()), false);
    let close = move |()| router.replace(&router.href_with(TASK, None));
    let stage = Memo::new(move |_| data.opened.read().stage());
    let body = move || match stage.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) rows=5 /> }.into_any(),
        Load::Failed(problem) => view! {
            {failed(texts::TASK_FAILED, &problem, ask)}
            {left_over(scene, &id.get_value())}
        }
        .into_any(),
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
    let reason = Signal::derive(move || {
        let may = data.opened.read().ready().is_none_or(|(task, _)| task.can_edit);
        (!may).then(|| say(texts::READ_ONLY).to_owned())
    });
    let toggle = Callback::new(move |()| {
        data.change(&id.get_value(), TaskChange::Completed(!is_done.get_untracked()));
    });
    let files: Signal<Vec<AttachedFile>> = Memo::new(move |_| {
        data.opened.read().ready().map(|(task, _)| task.files.clone()).unwrap_or_default()
    })
    .into();
    let (on, picking) = (Hanger::Task(id.get_value()), RwSignal::new(false));
    view! {
        <p class="task-way">{way}</p>
        {move || reason.get().map(|why| view! { <p class="task-faint">{why}</p> })}
        <div class="task-title">
            {tick(move || texts::complete(&name.read()), is_done, reason, toggle)}
            <NameField scene=scene id=id name=name reason=reason />
        </div>
        <Fields scene=scene id=id reason=reason />
        <Description scene=scene id=id reason=reason />
        <section class="task-part">
            <Files
                panel=panel
                task=id
                on=on
                title=true
                files=files
                reason=reason
                picking=picking
            />
        </section>
        <Comments scene=scene panel=panel id=id reason=reason />
    }
}

/// What was typed about a task that cannot be shown any more: nobody loses it.
fn left_over(scene: Scene, id: &TaskId) -> AnyView {
    let drafts = scene.data.drafts;
    let all = [Draft::of_description(drafts, id), Draft::of_comment(drafts, id)];
    let kept: Vec<String> = all.iter().filter_map(Draft::get).collect();
    (!kept.is_empty())
        .then(|| {
            let row = |text| view! { <p class="task-text task-left">{text}</p> };
            view! {
                <section class="task-part" aria-label=t(texts::LEFT_OVER)>
                    <h3>{t(texts::LEFT_OVER)}</h3>
                    {kept.into_iter().map(row).collect_view()}
                </section>
            }
        })
        .into_any()
}
