//! `GET /accountusers/info.json/{session_id}/{access_email}`: an account user with all their rights.

use crate::caller::Caller;
use crate::services::members;
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::opendrive::account_users::get_account_user::AccountUser;
use portico_api::opendrive::account_users::get_account_user::GetAccountUser;

pub(super) async fn get_account_user(
    state: State,
    caller: Caller,
    ask: GetAccountUser,
) -> Result<AccountUser, Problem> {
    let member = members::get(&state, &caller.actor, &ask.access_email).await?;
    let (folders, projects) = super::rights_of(&state, member.id).await?;
    let (notify, can_change) = (member.notify, member.can_change_password);
    let row = super::row(&state, member).await?;
    Ok(AccountUser {
        access_user_id: row.access_user_id,
        first_name: row.first_name,
        last_name: row.last_name,
        email: row.email,
        admin_mode: row.admin_mode,
        access_admin_level: row.access_admin_level,
        access_active: row.access_active,
        bw_max: row.bw_max,
        bw_used: row.bw_used,
        storage_max: row.storage_max,
        storage_used: row.storage_used,
        access_since: row.access_since,
        access_notification: notify,
        access_position: row.position,
        access_password_change: can_change,
        phone: row.phone,
        access_folders: folders,
        access_projects: projects,
    })
}
