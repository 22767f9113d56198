//! `PUT /accountusers.json`: changes an account user.

use crate::caller::Caller;
use crate::services::members::{self, Changes};
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::Done;
use portico_api::opendrive::account_users::update_account_user::UpdateAccountUser;

pub(super) async fn update_account_user(
    state: State,
    caller: Caller,
    ask: UpdateAccountUser,
) -> Result<Done, Problem> {
    let changes = Changes {
        email: ask.new_access_email.as_deref(),
        first_name: ask.access_first_name.as_deref(),
        last_name: ask.access_last_name.as_deref(),
        password: ask.access_password.as_ref(),
        admin_mode: ask.access_admin_mode,
        notify: ask.access_notification,
        storage: ask.access_max_storage,
        bandwidth: ask.access_bw_max,
        phone: ask.access_phone.as_deref(),
        position: ask.access_position.as_deref(),
        can_change_password: ask.access_password_change,
        admin_level: ask.access_admin_level,
    };
    members::update(&state, &caller.actor, &ask.access_email, changes).await?;
    Ok(Done)
}
