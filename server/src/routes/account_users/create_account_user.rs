//! `POST /accountusers.json`: makes an account user.

use crate::caller::Caller;
use crate::services::members::{self, NewMember};
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::Done;
use portico_api::opendrive::account_users::create_account_user::CreateAccountUser;

pub(super) async fn create_account_user(
    state: State,
    caller: Caller,
    ask: CreateAccountUser,
) -> Result<Done, Problem> {
    let new = NewMember {
        first_name: &ask.access_first_name,
        last_name: &ask.access_last_name,
        password: &ask.access_password,
        email: &ask.access_email,
        admin_mode: ask.access_admin_mode,
        notify: ask.access_notification,
        storage: ask.access_max_storage,
        bandwidth: ask.access_bw_max,
        group: super::group(&ask.group_id)?,
        phone: ask.access_phone.as_deref().unwrap_or_default(),
        position: ask.access_position.as_deref().unwrap_or_default(),
        can_change_password: ask.access_password_change != Some(false),
        mails_password: ask.access_send_password == Some(true),
    };
    members::create(&state, &caller.actor, new).await?;
    Ok(Done)
}
