//! A project: its name, when it begins and ends, whether it is done, and who may do what in it.

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::tasks::{Day, Project, ProjectChange, ProjectId};

use super::data::Office;
use super::people::People;
use crate::i18n::{Text, say, t};
use crate::locales::tasks as texts;
use crate::parts::load::Load;
use crate::parts::refusal::{LONGEST_NAME, failed, sentence, too_long};
use crate::ui::{Button, ButtonKind, Checkbox, Skeleton, TextField, unique_id};
use crate::views::tasks::place::typed_day;

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
    let (start, due) = (DayInput::new(start), DayInput::new(due));
    let done = RwSignal::new(is_completed);
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<String>);
    let bad_name = RwSignal::new(None::<String>);
    // What was wrong with the name goes away with the first change.
    Effect::watch(move || value.get(), move |_, _, _| bad_name.set(None), false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let name = value.get_untracked().trim().to_owned();
        let is_missing = name.is_empty().then(|| say(texts::NAME_MISSING).to_owned());
        bad_name.set(is_missing.or_else(|| too_long(&name, LONGEST_NAME)));
        let (begins, ends) = (start.read(), due.read());
        let is_backwards = begins.flatten().zip(ends.flatten()).is_some_and(|(it, end)| end < it);
        if is_backwards {
            due.wrong.set(Some(texts::ENDS_BEFORE));
        }
        let (Some(begins), Some(ends)) = (begins, ends) else { return };
        if busy.get_untracked() || is_backwards || bad_name.read_untracked().is_some() {
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
                    refusal.try_set(Some(sentence(&problem)));
                }
            }
        });
    };
    view! {
        <form class="dialog-form" novalidate on:submit=submit>
            <TextField label=t(texts::PROJECT_NAME) value=value error=bad_name required=true />
            <div class="office-days">
                {start.draw(texts::START_DATE)}
                {due.draw(texts::DUE_DATE)}
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
                {move || refusal.get()}
            </p>
            <div class="dialog-actions">
                <Button kind=ButtonKind::Primary submits=true busy=busy>
                    {t(texts::SAVE)}
                </Button>
            </div>
        </form>
    }
}

/// The field of a day, with what is wrong with it.
#[derive(Clone, Copy)]
struct DayInput {
    initial: Option<Day>,
    wrong: RwSignal<Option<Text>>,
    field: NodeRef<html::Input>,
}

impl DayInput {
    fn new(day: Option<Day>) -> Self {
        Self { initial: day, wrong: RwSignal::new(None), field: NodeRef::new() }
    }

    /// The day in it; none, and said there, when it is no whole date.
    fn read(self) -> Option<Option<Day>> {
        let day = self.field.get_untracked().and_then(|field| typed_day(&field).ok());
        self.wrong.set(day.is_none().then_some(texts::NO_SUCH_DAY));
        day
    }

    fn draw(self, label: Text) -> AnyView {
        let (id, note) = (unique_id("day"), unique_id("note"));
        let (named, described) = (id.clone(), note.clone());
        let Self { initial, wrong, field } = self;
        // The field holds what is typed, also half a date, of which the browser tells nothing.
        let initial = initial.map(Day::text).unwrap_or_default();
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
                    aria-describedby=described
                    aria-invalid=move || wrong.read().is_some().then_some("true")
                    prop:value=initial
                    on:input=move |_| wrong.set(None)
                    node_ref=field
                />
                <p class="field-note field-error" id=note role="alert">
                    {move || wrong.get().map(say)}
                </p>
            </div>
        }
        .into_any()
    }
}
