//! Chapter 14: groups of account users.

mod create_user_group;
mod delete_user_group;
mod get_user_group;
mod list_user_groups;
mod update_user_group;

use portico_api::GroupId;
use portico_api::opendrive::user_groups::UserGroup;
use portico_api::opendrive::user_groups::create_user_group::CreateUserGroup;
use portico_api::opendrive::user_groups::get_user_group::GetUserGroup;

use crate::support::TestServer;

fn new_group(name: &str) -> CreateUserGroup {
    CreateUserGroup { group_name: name.to_owned(), group_bw_max: 0, group_max_storage: 0 }
}

/// Makes a group without limits.
pub(crate) async fn make_group(server: &TestServer, session: &str, name: &str) -> GroupId {
    server.send(session, &new_group(name)).await.group_id
}

async fn info(server: &TestServer, session: &str, group: &GroupId) -> UserGroup {
    server.send(session, &GetUserGroup { group_id: group.clone() }).await
}

/// The refusal for those who may not manage people.
fn not_allowed() -> (u16, String) {
    (404, "Invalid permissions.".to_owned())
}
