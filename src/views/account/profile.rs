//! The profile: who one is, how one signs in and is reached, what is set, and what one may do.

mod email;
mod login;
mod may;
mod person;
mod settings;

use leptos::prelude::*;
use portico_client::drive::model::Role;

use self::email::Email;
use self::login::Login;
use self::may::May;
use self::person::PersonForm;
use self::settings::Settings;
use super::data::Data;
use crate::i18n::say;
use crate::locales::account as texts;

/// Draws it.
#[component]
pub fn ProfileTab(
    /// Asks and changes.
    data: Data,
) -> impl IntoView {
    let Some(profile) = data.known() else { return ().into_any() };
    let role = profile.role;
    // What belongs to the account is its owner's.
    let owners =
        Signal::derive(move || (role != Role::Owner).then(|| say(texts::OWNERS).to_owned()));
    view! {
        <PersonForm data=data profile=profile.clone() owners=owners />
        <Email data=data />
        <Login data=data login=profile.login.clone() owners=owners />
        <Settings data=data profile=profile.clone() owners=owners />
        <May data=data profile=profile />
    }
    .into_any()
}
