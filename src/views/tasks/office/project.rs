//! A project: its name, when it begins and ends, whether it is done, and who may do what in it.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::tasks::{Day, Project, ProjectChange, ProjectId};

use super::data::Office;
use super::people::People;
use crate::error_text;
use crate::i18n::{Text, say, t};
use crate::locales::tasks as texts;
use crate::parts::load::{Load, failed};
use crate::ui::{Button, ButtonKind, Checkbox, Skeleton, TextField, unique_id};

/// Asks for it and shows it.
#[component]
pub fn ProjectSettings(
    /// Asks and changes.
    office: Office,
    /// Which project.
    id: ProjectId,
    /// The dialog goes away.
    on_close: Callback<()>,
) -> impl IntoView {
    let load = RwSignal::new(Load::Waiting);
    let stored = StoredValue::new(id);
    let ask = Callback::new(move |()| {
        load.set(Load::Waiting);
        office.project(stored.get_value(), load);
    });
    ask.run(());
    let form = move || match load.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) rows=3 /> }.into_any(),
        Load::Failed(problem) => failed(texts::PROJECT_FAILED, &problem, ask),
        Load::Ready(project) => {
            view! { <Form office=office project=project on_close=on_close /> }.into_any()
        }
    };
    view! {
        {form}
        <People office=office id=stored />
    }
}

#[component]
fn Form(office: Office, project: Project, on_close: Callback<()>) -> impl IntoView {
    let Project { id, name, start, due, is_completed } = project;
    let value = RwSignal::new(name);
    let start = RwSignal::new(start.map(Day::text).unwrap_or_default());
    let due = RwSignal::new(due.map(Day::text).unwrap_or_default());
    let done = RwSignal::new(is_completed);
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<String>);
    let (bad_name, bad_end) = (RwSignal::new(None::<String>), RwSignal::new(false));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let name = value.get_untracked().trim().to_owned();
        let (begins, ends) =
            (Day::parse(&start.read_untracked()), Day::parse(&due.read_untracked()));
        bad_name.set(name.is_empty().then(|| say(texts::NAME_MISSING).to_owned()));
        bad_end.set(begins.zip(ends).is_some_and(|(begins, ends)| ends < begins));
        if busy.get_untracked() || bad_end.get_untracked() || name.is_empty() {
            return;
        }
        let change = ProjectChange {
            name: Some(name),
            start: Some(begins),
            due: Some(ends),
            is_completed: Some(done.get_untracked()),
        };
        busy.set(true);
        refusal.set(None);
        let work = office.change_project(id.clone(), change);
        spawn_local(async move {
            let answer = work.await;
            busy.try_set(false);
            match answer {
                Ok(()) => drop(on_close.try_run(())),
                Err(problem) => {
                    refusal.try_set(Some(error_text::sentence(&problem)));
                }
            }
        });
    };
    let end_error = move || bad_end.get().then(|| say(texts::ENDS_BEFORE).to_owned());
    let note = move || refusal.get().or_else(end_error).unwrap_or_default();
    view! {
        <form class="dialog-form" novalidate on:submit=submit>
            <TextField label=t(texts::PROJECT_NAME) value=value error=bad_name required=true />
            <div class="office-days">
                {day(texts::START_DATE, start, Signal::stored(false))}
                {day(texts::DUE_DATE, due, bad_end.into())}
            </div>
            <label class="task-private">
                <Checkbox
                    label=t(texts::PROJECT_DONE)
                    checked=done
                    on_toggle=move |_| done.update(|done| *done = !*done)
                />
                <span aria-hidden="true">{t(texts::PROJECT_DONE)}</span>
            </label>
            <p class="field-note field-error" role="alert">
                {note}
            </p>
            <div class="dialog-actions">
                <Button kind=ButtonKind::Primary submits=true busy=busy>
                    {t(texts::SAVE)}
                </Button>
            </div>
        </form>
    }
}

fn day(label: Text, value: RwSignal<String>, is_wrong: Signal<bool>) -> AnyView {
    let id = unique_id("day");
    let named = id.clone();
    view! {
        <div class="field">
            <label class="field-label" for=named>
                {t(label)}
            </label>
            <input
                id=id
                class="field-input"
                type="date"
                max="9999-12-31"
                aria-invalid=move || is_wrong.get().then_some("true")
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}
