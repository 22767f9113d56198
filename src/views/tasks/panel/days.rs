//! When a task begins and when it is due: two fields that keep what cannot be, and say so.

use leptos::html;
use leptos::prelude::*;
use portico_client::drive::model::tasks::{Day, TaskId};

use crate::i18n::{Text, say, t};
use crate::locales::tasks as texts;
use crate::ui::unique_id;
use crate::views::tasks::Scene;
use crate::views::tasks::data::When;
use crate::views::tasks::place::typed_day;

/// Draws one of them.
#[component]
pub fn DayField(
    /// What the view shares.
    scene: Scene,
    /// Which task.
    id: StoredValue<TaskId>,
    /// Which of its days.
    when: When,
    /// Why it cannot be changed.
    reason: Signal<Option<String>>,
) -> impl IntoView {
    let data = scene.data;
    let label: Text = match when {
        When::Start => texts::START_DATE,
        When::Due => texts::DUE_DATE,
    };
    let now = Memo::new(move |_| {
        let opened = data.opened.read();
        let day = opened.ready().and_then(|(task, _)| when.of(task));
        day.map(Day::text).unwrap_or_default()
    });
    let refusal = RwSignal::new(None::<Text>);
    // What was wrong with it was so before something else was changed.
    Effect::watch(
        move || now.get(),
        move |_, _, _| {
            refusal.set(None);
        },
        false,
    );
    let field = NodeRef::<html::Input>::new();
    let choose = move |_| {
        let Some(field) = field.get_untracked() else { return };
        let Ok(day) = typed_day(&field) else {
            refusal.set(Some(texts::NO_SUCH_DAY));
            return;
        };
        let is_backwards = data.opened.with_untracked(|opened| {
            opened.ready().is_some_and(|(task, _)| when.is_backwards(task, day))
        });
        refusal.set(is_backwards.then_some(texts::TASK_ENDS_BEFORE));
        if !is_backwards {
            data.change(&id.get_value(), when.change(day));
        }
    };
    let day_id = unique_id("day");
    let note = unique_id("note");
    let (day_for, described) = (day_id.clone(), note.clone());
    view! {
        <div class="task-field">
            <label for=day_for>{t(label)}</label>
            <input
                id=day_id
                class="task-select"
                type="date"
                max="9999-12-31"
                aria-describedby=described
                aria-invalid=move || refusal.read().is_some().then_some("true")
                disabled=move || reason.read().is_some()
                title=move || reason.get()
                prop:value=move || now.get()
                on:change=choose
                node_ref=field
            />
            <p class="field-note field-error task-field-note" id=note aria-live="polite">
                {move || refusal.get().map(say)}
            </p>
        </div>
    }
}
