//! `PUT /users/info.json`: changes the account.

use portico_api::opendrive::Outcome;
use portico_api::opendrive::users::update_user_info::UpdateUserInfo;
use portico_api::wire::Integer;

use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::profile::{self, Changes};
use crate::state::State;

pub(super) async fn update_user_info(
    state: State,
    caller: Caller,
    ask: UpdateUserInfo,
) -> Result<Outcome, Problem> {
    let access = ask.default_file_permission.map(Integer::to_wide);
    let changes = Changes {
        first_name: ask.first_name.as_deref(),
        last_name: ask.last_name.as_deref(),
        phone: ask.phone.as_deref(),
        company: ask.company_name.as_deref(),
        time_zone: ask.time_zone.as_deref(),
        lang: ask.lang.as_deref(),
        address_1: ask.address_1.as_deref(),
        address_2: ask.address_2.as_deref(),
        versioning: ask.file_versioning,
        versions: ask.file_versions,
        daily_stat: ask.daily_stat,
        default_access: access.map(|code| i32::try_from(code).unwrap_or(-1)),
    };
    profile::update(&state, &caller.actor, changes).await?;
    Ok(Outcome { result: true })
}
