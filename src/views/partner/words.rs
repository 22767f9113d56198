//! Words for what customers are: states, kinds, plans, reasons, and what limits allow.

use portico_client::drive::model::UnixTime;
use portico_client::drive::model::partner::{
    AccountKind, CloseReason, Column, CustomerFilter, PersonState, Role, SearchBy, Standing,
};

use crate::i18n::{Text, format, say};
use crate::locales::{customer as customer_texts, partner as texts};

/// Whether an account can be used.
#[must_use]
pub const fn standing_word(standing: Standing) -> Text {
    match standing {
        Standing::Active => texts::ACTIVE,
        Standing::Suspended => texts::SUSPENDED,
        Standing::Closed => texts::CLOSED,
    }
}

/// The class of a badge that says it.
#[must_use]
pub const fn standing_class(standing: Standing) -> &'static str {
    match standing {
        Standing::Active => "standing standing-good",
        Standing::Suspended => "standing standing-warning",
        Standing::Closed => "standing standing-bad",
    }
}

/// Personal or business.
#[must_use]
pub const fn kind_word(kind: AccountKind) -> Text {
    match kind {
        AccountKind::Personal => texts::PERSONAL,
        AccountKind::Business => texts::BUSINESS,
    }
}

/// A plan by its number: the vendor tells no names.
#[must_use]
pub fn plan_word(level: u32) -> String {
    match level {
        0 => say(texts::FREE_PLAN).to_owned(),
        level => texts::plan_of(&level.to_string()),
    }
}

/// A moment as a day, or nothing.
#[must_use]
pub fn day_word(time: Option<UnixTime>) -> String {
    time.map_or_else(dash, |time| format::date(time.0))
}

/// A moment, or nothing.
#[must_use]
pub fn moment_word(time: Option<UnixTime>) -> String {
    time.map_or_else(dash, |time| format::date_time(time.0))
}

/// Where there is nothing to say.
#[must_use]
pub fn dash() -> String {
    say(texts::NONE).to_owned()
}

/// A text, or that there is none.
#[must_use]
pub fn text_word(text: &str) -> String {
    if text.trim().is_empty() { dash() } else { text.to_owned() }
}

/// Bytes that are allowed.
#[must_use]
pub fn limit_word(limit: Option<u64>) -> String {
    limit.map_or_else(|| say(texts::UNLIMITED).to_owned(), format::size)
}

/// Bytes in use, out of those that are allowed.
#[must_use]
pub fn used_word(used: u64, limit: Option<u64>) -> String {
    match limit {
        Some(limit) => texts::used_of(&format::size(used), &format::size(limit)),
        None => format::size(used),
    }
}

/// Yes or no.
#[must_use]
pub fn yes_word(is_so: bool) -> String {
    say(if is_so { texts::YES } else { texts::NO }).to_owned()
}

/// What is filtered by.
#[must_use]
pub const fn filter_word(filter: CustomerFilter) -> Text {
    match filter {
        CustomerFilter::Active => texts::ACTIVE,
        CustomerFilter::Suspended => texts::SUSPENDED,
        CustomerFilter::Closed => texts::CLOSED,
        CustomerFilter::Trial => texts::TRIAL,
        CustomerFilter::Free => texts::FREE,
        CustomerFilter::Paid => texts::PAID,
    }
}

/// Where a text is looked for.
#[must_use]
pub const fn place_word(by: SearchBy) -> Text {
    match by {
        SearchBy::Everything => texts::EVERYTHING,
        SearchBy::Login => texts::LOGIN,
        SearchBy::Email => texts::EMAIL,
        SearchBy::FirstName => texts::FIRST_NAME,
        SearchBy::LastName => texts::LAST_NAME,
        SearchBy::Phone => texts::PHONE,
        SearchBy::Company => texts::COMPANY,
        SearchBy::Card => texts::CARD,
        SearchBy::Number => texts::NUMBER,
    }
}

/// What is sorted by.
#[must_use]
pub const fn column_word(column: Column) -> Text {
    match column {
        Column::Login => texts::LOGIN,
        Column::Email => texts::EMAIL,
        Column::FirstName => texts::FIRST_NAME,
        Column::LastName => texts::LAST_NAME,
        Column::Phone => texts::PHONE,
        Column::Company => texts::COMPANY,
        Column::Plan => texts::PLAN,
        Column::Since => texts::SINCE,
        Column::LastSignIn => texts::LAST_SIGN_IN,
        Column::Due => texts::DUE,
    }
}

/// Why an account is closed.
#[must_use]
pub const fn reason_word(reason: CloseReason) -> Text {
    match reason {
        CloseReason::Other => customer_texts::REASON_OTHER,
        CloseReason::SlowTransfers => customer_texts::REASON_SLOW,
        CloseReason::NoLongerNeeded => customer_texts::REASON_NOT_NEEDED,
        CloseReason::BetterDeal => customer_texts::REASON_BETTER_DEAL,
        CloseReason::Problem => customer_texts::REASON_PROBLEM,
        CloseReason::Personal => customer_texts::REASON_PERSONAL,
        CloseReason::Refused => customer_texts::REASON_REFUSED,
        CloseReason::AutoRenewal => customer_texts::REASON_RENEWAL,
        CloseReason::Abuse => customer_texts::REASON_ABUSE,
        CloseReason::FakeRegistration => customer_texts::REASON_FAKE,
        CloseReason::Unsuitable => customer_texts::REASON_UNSUITABLE,
        CloseReason::Chargeback => customer_texts::REASON_CHARGEBACK,
        CloseReason::CanceledSubscription => customer_texts::REASON_CANCELED,
        CloseReason::DifficultToUse => customer_texts::REASON_DIFFICULT,
    }
}

/// Whether an account user can sign in.
#[must_use]
pub const fn person_word(state: PersonState) -> Text {
    match state {
        PersonState::Active => texts::ACTIVE,
        PersonState::Blocked => customer_texts::BLOCKED,
        PersonState::Removed => customer_texts::REMOVED,
    }
}

/// What a partner may do.
#[must_use]
pub const fn role_word(role: Role) -> Text {
    match role {
        Role::None => texts::ROLE_NONE,
        Role::Basic => texts::ROLE_BASIC,
        Role::Manager => texts::ROLE_MANAGER,
    }
}
