//! `GET /stats/bandwidth.json/{session_id}/{month}/{year}`: what the account transferred in a month.

use portico_api::opendrive::stats::get_bandwidth_stats::{BandwidthStats, GetBandwidthStats};

use super::{dataset, unsigned};
use crate::caller::Caller;
use crate::services::problem::Problem;
use crate::services::stats;
use crate::state::State;

pub(super) async fn get_bandwidth_stats(
    state: State,
    caller: Caller,
    ask: GetBandwidthStats,
) -> Result<BandwidthStats, Problem> {
    let days = stats::month(ask.year, ask.month)?;
    let month = stats::of_account(&state, &caller.actor, days).await?;
    Ok(BandwidthStats {
        up_num_dataset: dataset(&month, |sum| sum.up_count),
        dl_num_dataset: dataset(&month, |sum| sum.down_count),
        montly_uploaded: unsigned(month.total.up_bytes),
        montly_downloaded: unsigned(month.total.down_bytes),
        upload_bw_dataset: dataset(&month, |sum| sum.up_bytes),
        download_bw_dataset: dataset(&month, |sum| sum.down_bytes),
    })
}
