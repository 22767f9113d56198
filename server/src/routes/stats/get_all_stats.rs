//! `GET /stats/allstats.json/{session_id}/{month}/{year}`: what all users of the caller's did in a month.

use portico_api::opendrive::stats::get_all_stats::{AllStats, GetAllStats};

use super::{counts, dataset, unsigned};
use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::stats;
use crate::state::State;

pub(super) async fn get_all_stats(
    state: State,
    caller: Caller,
    ask: GetAllStats,
) -> Result<AllStats, Problem> {
    let days = stats::month(ask.year, ask.month)?;
    let all = stats::of_all(&state, &caller.actor, days).await?;
    let [users, free, pay] = &all.made;
    let [storage_used, free_storage_used, premium_storage_used, suspended_storage_used] =
        all.stored;
    Ok(AllStats {
        users_dataset: counts(users),
        up_num_dataset: dataset(&all.month, |sum| sum.up_count),
        dl_num_dataset: dataset(&all.month, |sum| sum.down_count),
        users_free_dataset: counts(free),
        users_pay_dataset: counts(pay),
        montly_uploaded: unsigned(all.month.total.up_bytes),
        montly_downloaded: unsigned(all.month.total.down_bytes),
        upload_bw_dataset: dataset(&all.month, |sum| sum.up_bytes),
        download_bw_dataset: dataset(&all.month, |sum| sum.down_bytes),
        total_bw_uploaded: unsigned(all.ever.up_bytes),
        total_bw_downloaded: unsigned(all.ever.down_bytes),
        users_count: all.open[0],
        free_users_count: all.open[1],
        month_users_count: all.active,
        storage_used,
        free_storage_used,
        premium_storage_used,
        suspended_storage_used,
    })
}
