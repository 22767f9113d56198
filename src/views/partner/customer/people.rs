//! The groups and the account users of a customer.

use leptos::prelude::*;
use portico_client::drive::model::partner::{CustomerGroup, CustomerId, CustomerPerson};

use super::super::Scene;
use super::super::sheet::{Cell, Sheet};
use super::super::trouble::TROUBLE;
use super::super::words::{day_word, limit_word, person_word, text_word, used_word, yes_word};
use crate::i18n::{format, say, t};
use crate::locales::{customer as texts, partner as partner_texts};
use crate::parts::load::Load;
use crate::ui::{EmptyState, Skeleton, glyphs};

/// The groups.
#[component]
pub fn Groups(
    /// What the view shares.
    scene: Scene,
    /// Whose.
    id: CustomerId,
) -> impl IntoView {
    let data = scene.data;
    let found = RwSignal::new(Load::<Vec<CustomerGroup>>::Waiting);
    let ask = Callback::new(move |()| {
        found.set(Load::Waiting);
        data.groups(id.clone(), found);
    });
    ask.run(());
    move || {
        match found.get() {
        Load::Waiting => view! { <Skeleton label=t(partner_texts::LOADING) rows=3 /> }.into_any(),
        Load::Failed(problem) => TROUBLE.failed(texts::FAILED, &problem, ask),
        Load::Ready(groups) if groups.is_empty() => view! {
            <EmptyState glyph=glyphs::USERS title=t(texts::NO_GROUPS) text=t(texts::NO_GROUPS_TEXT) />
        }
        .into_any(),
        Load::Ready(groups) => {
            let columns = vec![
                partner_texts::NAME,
                texts::MEMBERS,
                partner_texts::STORAGE,
                texts::TRANSFER,
                texts::LIMITS_COUNT,
                partner_texts::SINCE,
            ];
            let rows = groups.into_iter().map(group).collect();
            view! { <Sheet scene=scene title=texts::GROUPS columns=columns rows=rows /> }.into_any()
        }
    }
    }
}

fn group(group: CustomerGroup) -> Vec<Cell> {
    vec![
        group.name.into(),
        format::number(u64::from(group.members)).into(),
        limit_word(group.storage).into(),
        limit_word(group.transfer).into(),
        yes_word(group.is_active).into(),
        day_word(group.since).into(),
    ]
}

/// The account users.
#[component]
pub fn People(
    /// What the view shares.
    scene: Scene,
    /// Whose.
    id: CustomerId,
) -> impl IntoView {
    let data = scene.data;
    let found = RwSignal::new(Load::<Vec<CustomerPerson>>::Waiting);
    let ask = Callback::new(move |()| {
        found.set(Load::Waiting);
        data.people(id.clone(), found);
    });
    ask.run(());
    move || match found.get() {
        Load::Waiting => view! { <Skeleton label=t(partner_texts::LOADING) rows=3 /> }.into_any(),
        Load::Failed(problem) => TROUBLE.failed(texts::FAILED, &problem, ask),
        Load::Ready(people) if people.is_empty() => view! {
            <EmptyState
                glyph=glyphs::CIRCLE_USER
                title=t(texts::NO_PEOPLE)
                text=t(texts::NO_PEOPLE_TEXT)
            />
        }
        .into_any(),
        Load::Ready(people) => {
            let columns = vec![
                partner_texts::NAME,
                partner_texts::EMAIL,
                texts::POSITION,
                texts::ADMINISTRATOR,
                partner_texts::STANDING,
                partner_texts::STORAGE,
                partner_texts::SINCE,
            ];
            let rows = people.into_iter().map(person).collect();
            view! { <Sheet scene=scene title=texts::PEOPLE columns=columns rows=rows /> }.into_any()
        }
    }
}

fn person(person: CustomerPerson) -> Vec<Cell> {
    vec![
        text_word(&person.name).into(),
        person.email.into(),
        text_word(&person.position).into(),
        yes_word(person.is_admin).into(),
        say(person_word(person.state)).into(),
        used_word(person.storage_used, person.storage).into(),
        day_word(person.since).into(),
    ]
}
