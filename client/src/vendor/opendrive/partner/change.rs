//! Accounts that are made and changed, and why the vendor may refuse that.

use portico_api::opendrive::admin::create_user::CreateUser;
use portico_api::opendrive::admin::update_partner_settings::NewPartnerSettings;
use portico_api::opendrive::admin::update_user::UpdateUser;
use portico_api::{Secret, UnixTime};

use super::convert;
use crate::drive::model::Day;
use crate::drive::model::partner::{Along, CustomerId, Field, NewCustomer, PartnerSettings, Terms};
use crate::problem::Problem;

/// A single blank empties what an empty text would leave as it is (quirk 41).
const NOTHING: &str = " ";

/// Why something was not saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Somebody signs in with that already.
    Taken,
    /// Nothing would have changed.
    Unmodified,
    /// This field cannot be as it was sent.
    Wrong(Field),
}

/// The vendor has one status for several refusals; only the sentence tells them apart (quirks 86, 99).
pub(super) fn refusal(problem: &Problem) -> Option<Refusal> {
    let (Problem::NotFound(details) | Problem::Refused(details) | Problem::Forbidden(details)) =
        problem
    else {
        return None;
    };
    let message = details.message.as_str();
    if message.contains("existing user associated") {
        return Some(Refusal::Taken);
    }
    if message.contains("not modified") {
        return Some(Refusal::Unmodified);
    }
    // "Invalid value specified for `email`."
    let name = message.split('`').nth(1)?;
    field(name).map(Refusal::Wrong)
}

fn field(name: &str) -> Option<Field> {
    Some(match name {
        "username" | "Username" => Field::Login,
        "passwd" | "verify_passwd" => Field::Password,
        "email" => Field::Email,
        "first_name" => Field::FirstName,
        "last_name" => Field::LastName,
        "company_name" => Field::Company,
        "phone" => Field::Phone,
        "lang" => Field::Lang,
        "level" => Field::Level,
        "acc_type" | "account_type" => Field::Kind,
        "storage_max" | "max_storage" => Field::Storage,
        "bw_max" => Field::Transfer,
        "bw_reset_period" => Field::ResetDays,
        "account_users" => Field::People,
        "file_versions" => Field::Versions,
        "time_zone" => Field::TimeZone,
        "web_link" => Field::WebLink,
        "reg_ip" => Field::Address,
        _ => return None,
    })
}

/// An optional text: none when there is nothing to say.
pub(super) fn optional(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A change of an account that changes nothing.
pub(super) fn nothing(id: &CustomerId) -> UpdateUser {
    UpdateUser {
        user_id: id.as_str().to_owned(),
        passwd: None,
        verify_passwd: None,
        email: None,
        first_name: None,
        last_name: None,
        level: None,
        company_name: None,
        phone: None,
        suspended: None,
        lang: None,
        acc_type: None,
        file_versioning: None,
        file_versions: None,
        time_zone: None,
        storage_max: None,
        bw_max: None,
        account_users: None,
        bw_reset_period: None,
        trial: None,
        next_billing: None,
        web_link: None,
        public_profiles: None,
        wl_status: None,
        close_reason: None,
        close_reason_text: None,
    }
}

/// A change of what differs, and of nothing else: what somebody else has changed stays.
pub(super) fn update(id: &CustomerId, base: &Terms, new: &Terms, along: &Along) -> UpdateUser {
    // A plan brings limits of its own: those that shall stay are said once more.
    let keeps = along.keeps_limits && base.level != new.level;
    let limit = |base: u64, new: u64| (keeps || base != new).then_some(new);
    let count = |base: u32, new: u32| (base != new).then_some(new);
    let flag = |base: bool, new: bool| (base != new).then_some(new);
    let password = optional_secret(&along.password);
    UpdateUser {
        passwd: password.clone(),
        verify_passwd: password,
        email: text(&base.email, &new.email),
        first_name: text(&base.first_name, &new.first_name),
        last_name: text(&base.last_name, &new.last_name),
        level: count(base.level, new.level),
        company_name: text(&base.company, &new.company),
        phone: text(&base.phone, &new.phone),
        suspended: flag(base.is_suspended, new.is_suspended),
        lang: text(&base.lang, &new.lang),
        acc_type: (keeps || base.kind != new.kind).then(|| convert::wire_kind(new.kind)),
        file_versioning: flag(base.has_versions, new.has_versions),
        file_versions: count(base.versions, new.versions),
        time_zone: optional(&along.time_zone),
        storage_max: limit(base.storage, new.storage),
        bw_max: limit(base.transfer, new.transfer),
        account_users: (keeps || base.people != new.people).then_some(new.people),
        bw_reset_period: count(base.reset_days, new.reset_days),
        trial: flag(base.is_trial, new.is_trial),
        next_billing: (base.due != new.due).then(|| due(new.due).unwrap_or(UnixTime(0))),
        web_link: text(&base.web_link, &new.web_link),
        public_profiles: flag(base.is_public, new.is_public),
        wl_status: flag(base.has_web_link, new.has_web_link),
        ..nothing(id)
    }
}

/// A new account.
pub(super) fn creation(new: &NewCustomer) -> CreateUser {
    let terms = &new.terms;
    let limit = |megabytes: u64| new.has_limits.then_some(megabytes);
    CreateUser {
        username: new.login.trim().to_owned(),
        passwd: Secret::new(new.password.as_str()),
        verify_passwd: Secret::new(new.password.as_str()),
        email: terms.email.trim().to_owned(),
        first_name: terms.first_name.trim().to_owned(),
        last_name: terms.last_name.trim().to_owned(),
        reg_ip: new.address.trim().to_owned(),
        level: terms.level,
        company_name: optional(&terms.company),
        phone: optional(&terms.phone),
        suspended: Some(terms.is_suspended),
        lang: optional(&terms.lang),
        bw_max: limit(terms.transfer),
        max_storage: limit(terms.storage),
        account_type: new.has_limits.then(|| convert::wire_kind(terms.kind)),
        account_users: new.has_limits.then_some(terms.people),
        bw_reset_period: new.has_limits.then_some(terms.reset_days),
        trial: Some(terms.is_trial),
        next_billing: due(terms.due),
    }
}

/// All settings, each of which may be emptied.
pub(super) fn settings(new: &PartnerSettings) -> NewPartnerSettings {
    let say = |text: &str| Some(optional(text).unwrap_or_else(|| NOTHING.to_owned()));
    NewPartnerSettings {
        domain: say(&new.domain),
        drive_name: say(&new.drive_name),
        email: say(&new.support_email),
        help_link: say(&new.support_url),
    }
}

fn text(base: &str, new: &str) -> Option<String> {
    let new = new.trim();
    (base != new).then(|| if new.is_empty() { NOTHING } else { new }.to_owned())
}

fn optional_secret(text: &str) -> Option<Secret> {
    (!text.is_empty()).then(|| Secret::new(text))
}

/// A day as a moment that is on it almost everywhere.
fn due(day: Option<Day>) -> Option<UnixTime> {
    day.map(|day| UnixTime(day.noon()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Details;

    fn refused(message: &str) -> Option<Refusal> {
        refusal(&Problem::Refused(Details { message: message.to_owned(), ..Details::default() }))
    }

    #[test]
    fn sentences_tell_refusals_apart() {
        assert_eq!(refused("User not modified"), Some(Refusal::Unmodified));
        assert_eq!(
            refused("There is an existing user associated with this email."),
            Some(Refusal::Taken)
        );
        assert_eq!(
            refused("Invalid value specified for `storage_max`."),
            Some(Refusal::Wrong(Field::Storage))
        );
        assert_eq!(refused("Invalid value specified for `moon`."), None);
        assert_eq!(refused("`"), None);
        assert_eq!(refusal(&Problem::Offline), None);
    }

    #[test]
    fn only_what_differs_is_sent() {
        let id = CustomerId::new("7");
        let base = Terms {
            email: "a@b.c".to_owned(),
            phone: "12".to_owned(),
            level: 1,
            storage: 100,
            ..Terms::default()
        };
        assert_eq!(update(&id, &base, &base, &Along::default()), nothing(&id));
        let new = Terms { phone: String::new(), level: 2, ..base.clone() };
        let sent = update(&id, &base, &new, &Along::default());
        let only = UpdateUser { phone: Some(" ".to_owned()), level: Some(2), ..nothing(&id) };
        assert_eq!(sent, only);
        let keep = Along { keeps_limits: true, ..Along::default() };
        assert_eq!(update(&id, &base, &new, &keep).storage_max, Some(100));
        let unpaid = Terms { due: Some(Day(20_000)), ..base.clone() };
        let sent = update(&id, &unpaid, &base, &Along::default());
        assert_eq!(sent.next_billing, Some(UnixTime(0)), "no day any more");
    }
}
