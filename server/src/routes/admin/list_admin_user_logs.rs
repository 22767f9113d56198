//! `GET /admin/userlogs.json/{session_id}/{user_id}`: what was done in a user's account.

use portico_api::UnixTime;
use portico_api::opendrive::admin::list_admin_user_logs::ListAdminUserLogs;
use portico_api::opendrive::{LogEntry, LogPage};

use crate::caller::Caller;
use crate::db::entity::log;
use crate::db::partner::{self as rows, LogFilter};
use crate::services::log::LogType;
use crate::services::partner;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_admin_user_logs(
    state: State,
    caller: Caller,
    ask: ListAdminUserLogs,
) -> Result<LogPage, Problem> {
    let db = state.db().read();
    let missing = Problem::Missing("User not exist.");
    let user = partner::managed(db, &caller.actor, ask.user_id.as_str(), missing).await?;
    let moment = |text: Option<&str>, name| match text.map(str::trim) {
        None | Some("") => Ok(None),
        Some(text) => text.parse::<i64>().map(Some).map_err(|_| Problem::Invalid(name, "")),
    };
    let by_admin = match ask.user_type.as_deref() {
        None | Some("") => None,
        Some("user") => Some(false),
        Some("admin") => Some(true),
        Some(_) => return Err(Problem::Invalid("user_type", "")),
    };
    let filter = LogFilter {
        user: user.id,
        by_admin,
        from: moment(ask.start_date.as_deref(), "start_date")?.unwrap_or(0),
        to: moment(ask.end_date.as_deref(), "end_date")?.unwrap_or(i64::MAX),
        kind: moment(ask.log_type.as_deref(), "log_type")?
            .map(|kind| i32::try_from(kind).unwrap_or(-1)),
    };
    let current_page = ask.page.unwrap_or(0).min(u64::from(u32::MAX));
    let (count, lines) = rows::logs(db, filter, current_page * PAGE, PAGE).await?;
    let entry = |row: log::Model| LogEntry {
        time: UnixTime(row.time),
        user: row.actor_name,
        log_type: LogType::name_of(row.log_type).to_owned(),
        ip: row.ip,
        file_name: row.subject,
        file_size: row.size.map_or_else(String::new, |size| size.to_string()),
        details: row.details,
        app: row.app,
    };
    let logs = lines.into_iter().map(entry).collect();
    Ok(LogPage { total_pages: count.div_ceil(PAGE), current_page, logs, num_results: count })
}

/// How many lines are on a page.
const PAGE: u64 = 50;
