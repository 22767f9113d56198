//! Chapter 1: account users.

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
use portico_api::opendrive::account_users::AdminMode;
use portico_api::opendrive::account_users::create_account_user::CreateAccountUser;
use portico_api::opendrive::account_users::get_account_user::{AccountUser, GetAccountUser};
use portico_api::opendrive::account_users::set_account_user_folders::SetAccountUserFolders;
use portico_api::wire::{Number, Pairs};
use portico_api::{FolderId, GroupId, Secret};
use portico_server::testing::PASSWORD;

use crate::support::TestServer;

pub(crate) const CAROL: &str = "carol@example.com";

pub(crate) fn new_member(email: &str) -> CreateAccountUser {
    CreateAccountUser {
        access_first_name: "Carol".to_owned(),
        access_last_name: "Member".to_owned(),
        access_password: Secret::new(PASSWORD),
        access_email: email.to_owned(),
        access_admin_mode: AdminMode::User,
        access_notification: false,
        access_max_storage: 0,
        access_bw_max: 0,
        group_id: GroupId::new("0"),
        access_phone: None,
        access_password_change: None,
        access_position: None,
        access_send_password: None,
    }
}

/// Makes a member with this address and signs them in.
pub(crate) async fn member(server: &TestServer, owner: &str, email: &str) -> String {
    server.send(owner, &new_member(email)).await;
    server.sign_in(email).await
}

/// Gives a member a right in a folder.
pub(crate) async fn allow(
    server: &TestServer,
    owner: &str,
    email: &str,
    folder: &FolderId,
    right: Right,
) {
    server.send(owner, &rights(email, &[(folder, right)])).await;
}

fn rights(email: &str, folders: &[(&FolderId, Right)]) -> SetAccountUserFolders {
    let pairs = folders.iter().map(|(id, right)| ((*id).clone(), Number(*right)));
    SetAccountUserFolders {
        access_email: email.to_owned(),
        folders_obj: pairs.collect::<Pairs<_, _>>(),
    }
}

async fn info(server: &TestServer, session: &str, email: &str) -> AccountUser {
    server.send(session, &GetAccountUser { access_email: email.to_owned() }).await
}

/// The guide's refusal for those who may not manage people.
fn not_allowed() -> (u16, String) {
    (404, "Invalid permissions.".to_owned())
}

/// The refusal of what an administrator would do to themselves.
fn yourself() -> (u16, String) {
    (403, "You cannot do this to yourself.".to_owned())
}

fn no_email() -> (u16, String) {
    let text =
        "Invalid value specified for `access_email`. Expecting email in `name@example.com` format.";
    (400, text.to_owned())
}
