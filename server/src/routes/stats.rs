//! Chapter 10: what was transferred, by day, by month, and by whom most.

mod get_all_stats;
mod get_bandwidth_stats;
mod get_top_list;

use std::collections::BTreeMap;

use portico_api::opendrive::stats::{
    Dataset, get_all_stats::GetAllStats, get_bandwidth_stats::GetBandwidthStats,
    get_top_list::GetTopList,
};
use portico_api::wire::Number;

use crate::db::stats::Sum;
use crate::router::Routes;
use crate::services::stats::Month;

pub(super) fn add(routes: Routes) -> Routes {
    routes
        .on::<GetAllStats, _, _>(get_all_stats::get_all_stats)
        .on::<GetBandwidthStats, _, _>(get_bandwidth_stats::get_bandwidth_stats)
        .on::<GetTopList, _, _>(get_top_list::get_top_list)
}

fn unsigned(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}

/// Counts by day of the month; days without any are left out (quirk 71).
fn counts(days: &BTreeMap<u8, u64>) -> Dataset {
    let counted = days.iter().filter(|(_, count)| **count > 0);
    counted.map(|(day, count)| (day.to_string(), Number(*count))).collect()
}

/// One part of what was transferred, by day of the month.
fn dataset(month: &Month, part: impl Fn(&Sum) -> i64) -> Dataset {
    counts(&month.days.iter().map(|(day, sum)| (*day, unsigned(part(sum)))).collect())
}
