//! `GET /users/userlogs.json/{session_id}`: what was done in the account.

use portico_api::opendrive::LogPage;
use portico_api::opendrive::users::list_user_logs::ListUserLogs;

use crate::caller::Caller;
use crate::db::logs::Filter;
use crate::services::log;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_user_logs(
    state: State,
    caller: Caller,
    ask: ListUserLogs,
) -> Result<LogPage, Problem> {
    let number = |text: &str| {
        text.parse().map_err(|_| Problem::Invalid("access_user_id", "Expecting digits."))
    };
    let asked = ask.access_user_id.as_ref().map(|id| number(id.as_str())).transpose()?;
    let filter = Filter {
        user: caller.actor.account.id,
        // A member sees what they did themselves, an administrator what anybody did.
        member: if caller.actor.is_admin() { asked } else { caller.actor.member_id() },
        from: ask.start_date.map(|time| time.0),
        to: ask.end_date.map(|time| time.0),
        kind: ask.log_type.map(|kind| i32::try_from(kind).unwrap_or(i32::MAX)),
    };
    let number = ask.page.unwrap_or(0);
    let page = log::page(state.db().read(), filter, number).await?;
    Ok(super::log_page(page, number))
}
