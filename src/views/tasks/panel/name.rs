//! The name of the open task: a field whose text stays until it is the name.

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::tasks::{TaskChange, TaskId};

use crate::i18n::{say, t};
use crate::locales::tasks as texts;
use crate::parts::refusal::{LONGEST_NAME, sentence, too_long};
use crate::ui::unique_id;
use crate::views::tasks::Scene;

/// Draws it.
#[component]
pub fn NameField(
    /// What the view shares.
    scene: Scene,
    /// Which task.
    id: StoredValue<TaskId>,
    /// Its name.
    name: Memo<String>,
    /// Why it cannot be changed.
    reason: Signal<Option<String>>,
) -> impl IntoView {
    let data = scene.data;
    let value = RwSignal::new(name.get_untracked());
    let refusal = RwSignal::new(None::<String>);
    // Another name from elsewhere is shown, unless this one is still to be mended.
    Effect::watch(
        move || name.get(),
        move |name, _, _| {
            if refusal.read_untracked().is_none() {
                value.set(name.clone());
            }
        },
        false,
    );
    let rename = move |_| {
        let typed = value.get_untracked();
        let wanted = typed.trim().to_owned();
        if wanted.is_empty() {
            refusal.set(Some(say(texts::NAME_MISSING).to_owned()));
            return;
        }
        let is_long = too_long(&wanted, LONGEST_NAME);
        refusal.set(is_long);
        if refusal.read_untracked().is_some() || wanted == name.get_untracked() {
            return;
        }
        let work = data.write(&id.get_value(), TaskChange::Name(wanted));
        spawn_local(async move {
            if let Err(problem) = work.await {
                refusal.try_set(Some(sentence(&problem)));
            }
        });
    };
    let note = unique_id("note");
    let described = note.clone();
    view! {
        <div class="task-title-words">
            <input
                class="task-title-field"
                type="text"
                aria-label=t(texts::NAME)
                aria-describedby=described
                aria-invalid=move || refusal.read().is_some().then_some("true")
                autocomplete="off"
                readonly=move || reason.read().is_some()
                title=move || reason.get()
                prop:value=move || value.get()
                on:input=move |event| {
                    refusal.set(None);
                    value.set(event_target_value(&event));
                }
                on:change=rename
            />
            <p class="field-note field-error" id=note aria-live="polite">
                {move || refusal.get()}
            </p>
        </div>
    }
}
