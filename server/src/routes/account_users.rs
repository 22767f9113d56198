//! Chapter 1: account users, who are members of somebody else's account.

mod create_account_user;
mod delete_account_user;
mod get_account_user;
mod list_account_user_folders;
mod list_group_account_users;
mod move_account_user;
mod search_account_users;
mod set_account_user_folders;
mod set_account_user_status;
mod update_account_user;

use portico_api::opendrive::Right;
use portico_api::opendrive::account_users::{
    AccountUserRow, AccountUserStatus, AdminMode, create_account_user::CreateAccountUser,
    delete_account_user::DeleteAccountUser, get_account_user::GetAccountUser,
    list_account_user_folders::ListAccountUserFolders,
    list_group_account_users::ListGroupAccountUsers, move_account_user::MoveAccountUser,
    search_account_users::SearchAccountUsers, set_account_user_folders::SetAccountUserFolders,
    set_account_user_status::SetAccountUserStatus, update_account_user::UpdateAccountUser,
};
use portico_api::wire::{Integer, Number, Pairs};
use portico_api::{AccessUserId, FolderId, GroupId, ProjectId, UnixTime};

use crate::db::rights;
use crate::router::Routes;
use crate::services::images::Whose;
use crate::services::problem::Problem;
use crate::services::{Member, quota, stats, words};
use crate::state::State;

pub(super) fn add(routes: Routes) -> Routes {
    routes
        .on::<CreateAccountUser, _, _>(create_account_user::create_account_user)
        .on::<DeleteAccountUser, _, _>(delete_account_user::delete_account_user)
        .on::<GetAccountUser, _, _>(get_account_user::get_account_user)
        .on::<ListAccountUserFolders, _, _>(list_account_user_folders::list_account_user_folders)
        .on::<ListGroupAccountUsers, _, _>(list_group_account_users::list_group_account_users)
        .on::<MoveAccountUser, _, _>(move_account_user::move_account_user)
        .on::<SearchAccountUsers, _, _>(search_account_users::search_account_users)
        .on::<SetAccountUserFolders, _, _>(set_account_user_folders::set_account_user_folders)
        .on::<SetAccountUserStatus, _, _>(set_account_user_status::set_account_user_status)
        .on::<UpdateAccountUser, _, _>(update_account_user::update_account_user)
}

/// The number of a group; 0 for none.
fn group(id: &GroupId) -> Result<i64, Problem> {
    words::number(id.as_str()).ok_or(Problem::Invalid("group_id", ""))
}

/// A member as lists show them. Limits and usage count bytes here (quirk 51).
pub(super) async fn row(state: &State, member: Member) -> Result<AccountUserRow, Problem> {
    let unsigned = |bytes: i64| u64::try_from(bytes).unwrap_or(0);
    let avatar = super::branding::picture(state, Whose::Member(member.id)).await?;
    let storage_used = quota::stored_by(state.db().read(), member.id).await?;
    let bw_used = stats::today(state, stats::Whose::Member(member.id)).await?;
    Ok(AccountUserRow {
        access_user_id: AccessUserId::new(member.id.to_string()),
        first_name: member.first_name,
        last_name: member.last_name,
        email: member.email,
        admin_mode: AdminMode::from_wide(i128::from(member.admin_mode)).unwrap_or_default(),
        access_admin_level: u32::try_from(member.admin_level).unwrap_or(0),
        access_active: AccountUserStatus::from_wide(i128::from(member.status)).unwrap_or_default(),
        bw_max: unsigned(member.bw_limit),
        bw_used: unsigned(bw_used),
        storage_max: unsigned(member.storage_limit),
        storage_used,
        access_since: UnixTime(member.created),
        position: member.position,
        phone: member.phone,
        avatar,
        avatar_color: member.avatar_color,
        user_folders: None,
        access_projects: None,
        access_notification: None,
    })
}

/// The same with their rights.
pub(super) async fn rows_with_rights(
    state: &State,
    members: Vec<Member>,
) -> Result<Vec<AccountUserRow>, Problem> {
    let mut rows = Vec::with_capacity(members.len());
    for member in members {
        let (folders, projects) = rights_of(state, member.id).await?;
        let notify = member.notify;
        rows.push(AccountUserRow {
            user_folders: Some(folders),
            access_projects: Some(projects),
            access_notification: Some(notify),
            ..row(state, member).await?
        });
    }
    Ok(rows)
}

/// What a member may do in folders and in projects (quirk 50).
type Rights = (Pairs<FolderId, Number<Right>>, Pairs<ProjectId, Number<Right>>);

async fn rights_of(state: &State, member: i64) -> Result<Rights, Problem> {
    let db = state.db().read();
    let right = |mode: i32| Number(Right::from_wide(i128::from(mode)).unwrap_or_default());
    let folders = rights::folder_modes(db, member).await?.into_iter();
    let projects = rights::project_modes(db, member).await?.into_iter();
    Ok((
        folders.map(|(id, mode)| (FolderId::new(id), right(mode))).collect(),
        projects.map(|(id, mode)| (ProjectId::new(id.to_string()), right(mode))).collect(),
    ))
}
