//! What can be set about a task: when, how urgent, how far, who, which tag and color, who sees it.

use leptos::prelude::*;
use portico_client::drive::model::tasks::{Priority, Task, TaskChange, TaskId};

use super::choice::Choice;
use super::days::DayField;
use super::tick::tick;
use crate::i18n::{format, say, t};
use crate::locales::{tasks as texts, tints as tint_texts};
use crate::parts::tints::TINTS;
use crate::views::tasks::Scene;
use crate::views::tasks::data::When;
use crate::views::tasks::row::priority_text;

/// How far a task can be, in percent.
const STEPS: [u8; 5] = [0, 25, 50, 75, 100];

/// Draws them.
#[component]
pub fn Fields(
    /// What the view shares.
    scene: Scene,
    /// Which task.
    id: StoredValue<TaskId>,
    /// Why nothing can be changed.
    reason: Signal<Option<String>>,
) -> impl IntoView {
    let data = scene.data;
    let of = move |read: fn(&Task) -> String| {
        Signal::derive(move || {
            data.opened.read().ready().map(|(task, _)| read(task)).unwrap_or_default()
        })
    };
    let change = move |change: TaskChange| data.change(&id.get_value(), change);
    let is_private =
        Signal::derive(move || data.opened.read().ready().is_some_and(|(task, _)| task.is_private));
    let priorities = Signal::derive(|| {
        Priority::ALL
            .map(|it| (priority_word(it).to_owned(), say(priority_text(it)).to_owned()))
            .to_vec()
    });
    let choose_priority = move |word: String| {
        if let Some(it) = Priority::ALL.into_iter().find(|it| priority_word(*it) == word) {
            change(TaskChange::Priority(it));
        }
    };
    let steps = Signal::derive(move || {
        let now = data.opened.read().ready().map(|(task, _)| task.progress);
        // What another client has set is shown as it is.
        let other = now.filter(|now| !STEPS.contains(now));
        let all = STEPS.into_iter().chain(other);
        all.map(|it| (it.to_string(), format::percent(f64::from(it) / 100.0))).collect::<Vec<_>>()
    });
    let colors = Signal::derive(|| {
        TINTS.map(|(color, text)| (color.to_owned(), say(text).to_owned())).to_vec()
    });
    view! {
        <div class="task-fields">
            <DayField scene=scene id=id when=When::Start reason=reason />
            <DayField scene=scene id=id when=When::Due reason=reason />
            <Choice
                label=texts::PRIORITY
                options=priorities
                value=of(|task| priority_word(task.priority).to_owned())
                reason=reason
                on_choose=choose_priority
            />
            <Choice
                label=texts::PROGRESS
                options=steps
                value=of(|task| task.progress.to_string())
                reason=reason
                on_choose=move |word: String| {
                    if let Ok(percent) = word.parse() {
                        change(TaskChange::Progress(percent));
                    }
                }
            />
            <People scene=scene id=id reason=reason />
            <Tags scene=scene id=id reason=reason />
            <Choice
                label=tint_texts::COLOR
                options=colors
                value=of(|task| task.color.clone())
                reason=reason
                on_choose=move |color: String| change(TaskChange::Color(color))
            />
            <label class="task-private">
                {tick(
                    t(texts::PRIVATE),
                    is_private,
                    reason,
                    Callback::new(move |()| change(TaskChange::Private(!is_private.get_untracked()))),
                )}
                <span aria-hidden="true">{t(texts::PRIVATE)}</span>
            </label>
        </div>
    }
}

#[component]
fn People(scene: Scene, id: StoredValue<TaskId>, reason: Signal<Option<String>>) -> impl IntoView {
    let data = scene.data;
    let options = Signal::derive(move || {
        let nobody = (String::new(), say(texts::NOBODY).to_owned());
        let mut all = vec![nobody];
        let one = |it: &portico_client::drive::model::tasks::Person| {
            (it.id.as_str().to_owned(), it.name.clone())
        };
        all.extend(data.people.read().iter().map(one));
        // Somebody who works on it no more is still who it was assigned to.
        let opened = data.opened.read();
        let assigned = opened.ready().and_then(|(task, _)| task.assigned.as_ref().map(one));
        all.extend(assigned.filter(|it| !all.iter().any(|other| other.0 == it.0)));
        all
    });
    let value = Signal::derive(move || {
        let opened = data.opened.read();
        let assigned = opened.ready().and_then(|(task, _)| task.assigned.as_ref());
        assigned.map(|person| person.id.as_str().to_owned()).unwrap_or_default()
    });
    let choose = move |chosen: String| {
        let people = data.people.read_untracked();
        let person = people.iter().find(|person| person.id.as_str() == chosen).cloned();
        data.change(&id.get_value(), TaskChange::Assigned(person));
    };
    view! {
        <Choice
            label=texts::ASSIGNEE
            options=options
            value=value
            reason=reason
            on_choose=choose
        />
    }
}

#[component]
fn Tags(scene: Scene, id: StoredValue<TaskId>, reason: Signal<Option<String>>) -> impl IntoView {
    let data = scene.data;
    let options = Signal::derive(move || {
        let none = (String::new(), say(texts::NO_TAG).to_owned());
        let tags = data.tags.read();
        let all = tags.iter().map(|tag| (tag.id.as_str().to_owned(), tag.name.clone()));
        std::iter::once(none).chain(all).collect::<Vec<_>>()
    });
    let value = Signal::derive(move || {
        let opened = data.opened.read();
        let tag = opened.ready().and_then(|(task, _)| task.tag.as_ref());
        tag.map(|tag| tag.id.as_str().to_owned()).unwrap_or_default()
    });
    let choose = move |chosen: String| {
        let tags = data.tags.read_untracked();
        let tag = tags.iter().find(|tag| tag.id.as_str() == chosen).cloned();
        data.change(&id.get_value(), TaskChange::Tag(tag));
    };
    view! {
        <Choice
            label=texts::TAG
            options=options
            value=value
            reason=reason
            on_choose=choose
        />
    }
}

const fn priority_word(priority: Priority) -> &'static str {
    match priority {
        Priority::None => "none",
        Priority::Low => "low",
        Priority::Medium => "medium",
        Priority::High => "high",
    }
}
