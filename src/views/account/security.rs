//! What makes the account safe: the password, this session, and who signed in.

mod password;
mod sessions;

use leptos::prelude::*;

use self::password::PasswordForm;
use self::sessions::{SessionCard, SignIns};
use super::data::Data;

/// Draws it.
#[component]
pub fn SecurityTab(
    /// Asks and changes.
    data: Data,
) -> impl IntoView {
    view! {
        <PasswordForm data=data />
        <SessionCard data=data />
        <SignIns data=data />
    }
}
