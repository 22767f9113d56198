//! Everything that is written down about a customer.

use leptos::prelude::*;
use portico_client::drive::model::partner::Customer;

use super::super::Scene;
use super::super::words::{
    dash, day_word, kind_word, limit_word, moment_word, plan_word, reason_word, standing_word,
    text_word, yes_word,
};
use crate::i18n::{Text, format, say, t};
use crate::locales::{customer as texts, customer_form as form_texts, partner as partner_texts};

/// Megabytes of 1024² bytes, as limits are written down.
const MEGABYTE: u64 = 1 << 20;

/// Draws it.
#[component]
pub fn Facts(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let data = scene.data;
    move || {
        let opened = data.opened.read();
        let customer = opened.ready()?;
        let group = |(title, facts): (Text, Vec<(Text, String)>)| {
            let line = |(name, value): (Text, String)| {
                view! {
                    <div class="fact">
                        <dt>{t(name)}</dt>
                        <dd>{value}</dd>
                    </div>
                }
            };
            view! {
                <section class="facts-group" aria-label=t(title)>
                    <h3>{t(title)}</h3>
                    <dl>{facts.into_iter().map(line).collect_view()}</dl>
                </section>
            }
        };
        let groups = [
            (texts::PERSON, person(customer)),
            (texts::ACCOUNT, account(customer)),
            (texts::LIMITS, limits(customer)),
            (texts::WEB, web(customer)),
        ];
        Some(view! {
            <div class="facts">{groups.map(group).into_iter().collect_view()}</div>
        })
    }
}

fn person(customer: &Customer) -> Vec<(Text, String)> {
    let terms = &customer.terms;
    vec![
        (partner_texts::NUMBER, customer.id.to_string()),
        (partner_texts::LOGIN, customer.login.clone()),
        (partner_texts::FIRST_NAME, text_word(&terms.first_name)),
        (partner_texts::LAST_NAME, text_word(&terms.last_name)),
        (partner_texts::EMAIL, text_word(&terms.email)),
        (partner_texts::PHONE, text_word(&terms.phone)),
        (partner_texts::COMPANY, text_word(&terms.company)),
        (form_texts::LANG, text_word(&terms.lang)),
    ]
}

fn account(customer: &Customer) -> Vec<(Text, String)> {
    let terms = &customer.terms;
    let mut facts = vec![
        (partner_texts::STANDING, say(standing_word(customer.standing())).to_owned()),
        (partner_texts::SUSPENDED, yes_word(terms.is_suspended)),
        (partner_texts::PLAN, plan_word(terms.level)),
        (partner_texts::KIND, say(kind_word(terms.kind)).to_owned()),
        (partner_texts::TRIAL, yes_word(terms.is_trial)),
        (partner_texts::DUE, terms.due.map_or_else(dash, |day| format::date(day.noon()))),
        (partner_texts::SINCE, day_word(customer.since)),
        (partner_texts::LAST_SIGN_IN, moment_word(customer.last_sign_in)),
        (texts::ADDRESS, text_word(&customer.address)),
    ];
    if customer.closed.is_some() {
        facts.push((texts::CLOSED_SINCE, moment_word(customer.closed)));
        let reason = customer.close_reason.map(|reason| say(reason_word(reason)).to_owned());
        facts.push((texts::REASON, reason.unwrap_or_else(dash)));
    }
    facts
}

fn limits(customer: &Customer) -> Vec<(Text, String)> {
    let terms = &customer.terms;
    let bytes =
        |megabytes: u64| limit_word((megabytes > 0).then(|| megabytes.saturating_mul(MEGABYTE)));
    let versions = if terms.has_versions {
        format::number(u64::from(terms.versions))
    } else {
        say(texts::NO_VERSIONS).to_owned()
    };
    vec![
        (partner_texts::STORAGE, bytes(terms.storage)),
        (texts::LARGEST_FILE, limit_word(customer.file_limit)),
        (texts::TRANSFER, bytes(terms.transfer)),
        (form_texts::RESET_DAYS, format::number(u64::from(terms.reset_days))),
        (form_texts::PEOPLE, format::number(u64::from(terms.people))),
        (form_texts::VERSIONS, versions),
    ]
}

fn web(customer: &Customer) -> Vec<(Text, String)> {
    let terms = &customer.terms;
    vec![
        (form_texts::WEB_LINK, text_word(&terms.web_link)),
        (form_texts::HAS_WEB_LINK, yes_word(terms.has_web_link)),
        (form_texts::IS_PUBLIC, yes_word(terms.is_public)),
    ]
}
