//! `GET /stats/toplist.json/{session_id}/{year}/{month}/{day}/{stat_type}`: who transferred the most.

use portico_api::UserId;
use portico_api::opendrive::stats::get_top_list::{GetTopList, TopEntry, TopListOf};
use portico_api::wire::Rows;

use crate::caller::Caller;
use crate::db::stats::Sum;
use crate::services::problem::Problem;
use crate::services::stats;
use crate::state::State;

pub(super) async fn get_top_list(
    state: State,
    caller: Caller,
    ask: GetTopList,
) -> Result<Rows<TopEntry>, Problem> {
    let month = stats::month(ask.year, ask.month)?;
    let (is_daily, value): (bool, fn(Sum) -> i64) = match ask.stat_type {
        TopListOf::TopDailyDlBw => (true, |sum| sum.down_bytes),
        TopListOf::TopMonthlyDlBw => (false, |sum| sum.down_bytes),
        TopListOf::TopDailyUpBw => (true, |sum| sum.up_bytes),
        TopListOf::TopMonthlyUpBw => (false, |sum| sum.up_bytes),
        TopListOf::TopMonthlyFileUploads => (false, |sum| sum.up_count),
        TopListOf::TopMonthlyFileDownloads => (false, |sum| sum.down_count),
        TopListOf::TopDailyFileDownloads => (true, |sum| sum.down_count),
        TopListOf::TopDailyFileUploads => (true, |sum| sum.up_count),
    };
    let days = if is_daily { stats::day_of(&month, ask.day)? } else { month };
    let top = stats::top(&state, &caller.actor, days, value).await?;
    let entry = |top: stats::Top| TopEntry {
        user_id: UserId::new(top.user.to_string()),
        user_name: top.name,
        value: top.value,
    };
    Ok(Rows(top.into_iter().map(entry).collect()))
}
