//! What one may do in the account, in plain words, and what the account is.

use leptos::prelude::*;
use portico_client::drive::model::Role;
use portico_client::drive::model::account::{GivenFolder, Profile};

use super::super::Card;
use super::super::data::{Data, ask};
use crate::error_text;
use crate::i18n::{Text, format, say, t};
use crate::locales::{account as texts, common};
use crate::parts::folder_address::folder_path;
use crate::parts::load::Load;

/// Draws it.
#[component]
pub fn May(
    /// Asks.
    data: Data,
    /// Who it is.
    profile: Profile,
) -> impl IntoView {
    let duty = match profile.role {
        Role::Owner => view! { <p>{t(texts::MAY_OWNER)}</p> }.into_any(),
        Role::Admin => view! { <p>{t(texts::MAY_ADMIN)}</p> }.into_any(),
        Role::Member => view! { <Folders data=data /> }.into_any(),
    };
    let fact = |name: Text, value: TextProp| {
        view! {
            <div class="fact">
                <dt>{t(name)}</dt>
                <dd>{move || value.get()}</dd>
            </div>
        }
        .into_any()
    };
    let day =
        |day: portico_client::drive::model::Day| TextProp::from(move || format::date(day.noon()));
    let largest = profile.file_limit;
    let people = u64::from(profile.most_people);
    let is_owner = profile.role == Role::Owner;
    let plan = profile.plan;
    let facts = [
        (!plan.is_empty()).then(|| fact(texts::PLAN, TextProp::from(move || plan.clone()))),
        profile.since.map(|since| fact(texts::SINCE, day(since))),
        profile.trial_ends.map(|end| fact(texts::TRIAL, day(end))),
        is_owner.then(|| fact(texts::PEOPLE, TextProp::from(move || texts::people_most(people)))),
        Some(fact(
            texts::LARGEST,
            TextProp::from(move || match largest {
                Some(limit) => format::size(limit),
                None => say(texts::UNLIMITED).to_owned(),
            }),
        )),
    ];
    view! {
        <Card title=texts::MAY>
            {duty}
            <dl class="facts">{facts.into_iter().flatten().collect_view()}</dl>
        </Card>
    }
}

/// The folders that a member was given.
#[component]
fn Folders(data: Data) -> impl IntoView {
    let folders = RwSignal::new(Load::<Vec<GivenFolder>>::Waiting);
    ask(data.own_folders(), folders);
    let line = |folder: GivenFolder| {
        let words = move || {
            let name = &folder.name;
            if folder.can_edit { texts::may_edit(name) } else { texts::may_view(name) }
        };
        view! {
            <li>
                <a href=folder_path(&folder.id).href()>{words}</a>
            </li>
        }
        .into_any()
    };
    move || match folders.get() {
        Load::Waiting => view! { <p role="status">{t(common::LOADING)}</p> }.into_any(),
        Load::Failed(problem) => {
            view! { <p role="alert">{error_text::sentence(&problem)}</p> }.into_any()
        }
        Load::Ready(folders) if folders.is_empty() => {
            view! { <p>{t(texts::MAY_NOTHING)}</p> }.into_any()
        }
        Load::Ready(folders) => view! {
            <p>{t(texts::MAY_MEMBER)}</p>
            <ul class="plain-list">{folders.into_iter().map(line).collect_view()}</ul>
        }
        .into_any(),
    }
}
