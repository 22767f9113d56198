//! The fields of the form, in groups.

use leptos::prelude::*;
use portico_client::drive::model::partner::{AccountKind, Field};

use super::super::words::{kind_word, plan_word};
use super::check::{LEVELS, Wrong};
use super::controls::{choice, group, line, megabytes, secret, switch};
use super::draft::Draft;
use super::frame::Form;
use crate::i18n::{say, t};
use crate::locales::{
    customer as customer_texts, customer_form as texts, partner as partner_texts,
};
use crate::ui::{TextField, unique_id};

/// What only a new customer has.
#[component]
pub fn NewFields(
    /// Where the form stands.
    form: Form,
    /// What is typed.
    draft: Draft,
) -> impl IntoView {
    group(
        texts::SIGNING_IN,
        vec![
            line(form, Field::Login, partner_texts::LOGIN, draft.login),
            line(form, Field::Address, texts::ADDRESS, draft.address),
            secret(form, texts::PASSWORD, draft.password),
            secret(form, texts::PASSWORD_AGAIN, draft.again),
        ],
    )
}

/// What every customer has.
#[component]
pub fn Fields(
    /// Where the form stands.
    form: Form,
    /// What is typed.
    draft: Draft,
    /// True for a customer who is not there yet.
    is_new: bool,
    /// Bytes that are stored.
    used: u64,
) -> impl IntoView {
    let person = vec![
        line(form, Field::FirstName, partner_texts::FIRST_NAME, draft.first_name),
        line(form, Field::LastName, partner_texts::LAST_NAME, draft.last_name),
        line(form, Field::Email, partner_texts::EMAIL, draft.email),
        line(form, Field::Phone, partner_texts::PHONE, draft.phone),
        line(form, Field::Company, partner_texts::COMPANY, draft.company),
        line(form, Field::Lang, texts::LANG, draft.lang),
    ];
    view! {
        {group(customer_texts::PERSON, person)}
        {group(customer_texts::ACCOUNT, account(draft))}
        {limits(form, draft, is_new, used)}
        {(!is_new).then(|| further(form, draft))}
    }
}

fn account(draft: Draft) -> Vec<AnyView> {
    let levels = || LEVELS.map(|level| (level.to_string(), plan_word(level))).to_vec();
    let choose = move |level: String| draft.level.set(level);
    let day_id = unique_id("due");
    let day_for = day_id.clone();
    let due = view! {
        <div class="field">
            <label class="field-label" for=day_for>
                {t(partner_texts::DUE)}
            </label>
            <input
                id=day_id
                class="field-input"
                type="date"
                max="9999-12-31"
                prop:value=move || draft.due.get()
                on:change=move |event| draft.due.set(event_target_value(&event))
            />
        </div>
    };
    vec![
        choice(partner_texts::PLAN, levels, draft.level.into(), Callback::new(choose)),
        due.into_any(),
        switch(partner_texts::TRIAL, draft.is_trial),
        switch(partner_texts::SUSPENDED, draft.is_suspended),
    ]
}

/// The limits: a plan brings its own.
fn limits(form: Form, draft: Draft, is_new: bool, used: u64) -> AnyView {
    let is_shown = move || !is_new || draft.has_limits.get();
    let is_other_plan = move || {
        let before = draft.plan_before.get().map(|level| level.to_string());
        before.is_some_and(|before| before != *draft.level.read())
    };
    let own = move || {
        let text = if is_new { texts::OWN_LIMITS } else { texts::KEEP_LIMITS };
        (is_new || is_other_plan()).then(|| switch(text, draft.has_limits))
    };
    let kinds = || {
        [AccountKind::Personal, AccountKind::Business]
            .map(|kind| (kind_value(kind).to_owned(), say(kind_word(kind)).to_owned()))
            .to_vec()
    };
    let kind = Signal::derive(move || kind_value(draft.kind.get()).to_owned());
    let choose = move |word: String| {
        let is_business = word == kind_value(AccountKind::Business);
        draft.kind.set(if is_business { AccountKind::Business } else { AccountKind::Personal });
    };
    let less = move || {
        let is_below = form.wrong.read().contains(&(Field::Storage, Wrong::BelowUse(used)));
        (is_below || draft.less_is_fine.get())
            .then(|| switch(texts::LESS_IS_FINE, draft.less_is_fine))
    };
    let fields = move || {
        is_shown().then(|| {
            vec![
                choice(partner_texts::KIND, kinds, kind, Callback::new(choose)),
                line(form, Field::People, texts::PEOPLE, draft.people),
                megabytes(form, Field::Storage, texts::STORAGE, draft.storage),
                megabytes(form, Field::Transfer, texts::TRANSFER, draft.transfer),
                line(form, Field::ResetDays, texts::RESET_DAYS, draft.reset_days),
                less.into_any(),
            ]
        })
    };
    view! {
        <fieldset class="form-group">
            <legend>{t(customer_texts::LIMITS)}</legend>
            {own}
            <div class="form-grid">{fields}</div>
        </fieldset>
    }
    .into_any()
}

/// What only a customer has who is there.
fn further(form: Form, draft: Draft) -> AnyView {
    let versions = vec![
        switch(texts::HAS_VERSIONS, draft.has_versions),
        line(form, Field::Versions, texts::VERSIONS, draft.versions),
        view! {
            <TextField
                label=t(texts::TIME_ZONE)
                value=draft.time_zone
                error=form.error(Field::TimeZone)
                hint=TextProp::from(t(texts::TIME_ZONE_HINT))
            />
        }
        .into_any(),
    ];
    let web = vec![
        line(form, Field::WebLink, texts::WEB_LINK, draft.web_link),
        switch(texts::HAS_WEB_LINK, draft.has_web_link),
        switch(texts::IS_PUBLIC, draft.is_public),
    ];
    let password = vec![
        secret(form, texts::NEW_PASSWORD, draft.password),
        secret(form, texts::PASSWORD_AGAIN, draft.again),
    ];
    view! {
        {group(texts::FILES_AND_TIME, versions)}
        {group(customer_texts::WEB, web)}
        {group(texts::NEW_PASSWORD, password)}
        <p class="field-note">{t(texts::PASSWORD_MEANS)}</p>
    }
    .into_any()
}

const fn kind_value(kind: AccountKind) -> &'static str {
    match kind {
        AccountKind::Personal => "personal",
        AccountKind::Business => "business",
    }
}
