//! What somebody may do, in plain words.

use leptos::prelude::*;
use portico_client::drive::model::account::GivenFolder;
use portico_client::drive::model::team::{Duty, MemberFacts};

use super::super::Scene;
use super::super::data::ask;
use super::super::trouble::TROUBLE;
use super::super::words::words;
use crate::i18n::{say, t};
use crate::locales::{common, team as texts};
use crate::parts::load::Load;

/// Draws it.
#[component]
pub fn May(
    /// What the view shares.
    scene: Scene,
    /// Who.
    facts: MemberFacts,
) -> impl IntoView {
    let folders = RwSignal::new(Load::<Vec<GivenFolder>>::Waiting);
    if facts.member.duty == Duty::Admin {
        folders.set(Load::Ready(Vec::new()));
    } else {
        ask(scene.data.folders_of(facts.member.email.clone()), folders);
    }
    let facts = StoredValue::new(facts);
    let said = move || {
        let folders = folders.read();
        let known = folders.ready().map(Vec::as_slice).unwrap_or_default();
        facts.with_value(|facts| words(facts, known))
    };
    let line = |text: String| view! { <li>{text}</li> };
    let rights = move || match (folders.read().stage(), said().folders) {
        (Load::Waiting, _) => view! { <p role="status">{t(common::LOADING)}</p> }.into_any(),
        (Load::Failed(problem), _) => {
            view! { <p role="alert">{TROUBLE.sentence(&problem)}</p> }.into_any()
        }
        (Load::Ready(()), None) => ().into_any(),
        (Load::Ready(()), Some(lines)) if lines.is_empty() => {
            view! { <p>{say(texts::NO_FOLDERS)}</p> }.into_any()
        }
        (Load::Ready(()), Some(lines)) => view! {
            <ul class="plain-list" aria-label=t(texts::RIGHTS)>
                {lines.into_iter().map(line).collect_view()}
            </ul>
        }
        .into_any(),
    };
    let further = move || said().further.into_iter().map(line).collect_view();
    view! {
        <p>{move || said().duty}</p>
        {rights}
        <ul class="plain-list">{further}</ul>
    }
}
