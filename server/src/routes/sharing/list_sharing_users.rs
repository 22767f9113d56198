//! `GET /sharing/listsharedusers.json/{session_id}`: who shares folders with the caller.

use portico_api::opendrive::sharing::list_sharing_users::{
    ListSharingUsers, SharingUser, SharingUsers,
};
use portico_api::{SharingId, UnixTime};

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::shares;
use crate::state::State;

pub(super) async fn list_sharing_users(
    state: State,
    caller: Caller,
    _ask: ListSharingUsers,
) -> Result<SharingUsers, Problem> {
    let received = shares::received(state.db().read(), &caller.actor).await?;
    let user = |(id, (owner, _)): (i64, (_, _))| SharingUser {
        sharing_id: SharingId::new(id.to_string()),
        name: shares::name_of(&owner),
    };
    Ok(SharingUsers {
        dir_update_time: UnixTime(received.updated),
        response_type: 1,
        shared_users: received.from.into_iter().map(user).collect(),
    })
}
