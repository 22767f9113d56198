//! Chapter 10: what was transferred, by day, by month, and by whom most.

pub mod get_all_stats;
pub mod get_bandwidth_stats;
pub mod get_top_list;

use super::chapter;
use crate::{Number, Pairs};

chapter!(
    get_all_stats::GetAllStats,
    get_bandwidth_stats::GetBandwidthStats,
    get_top_list::GetTopList,
);

/// Counts or bytes by day of the month, `1` to `31`, in UTC; days without any are left out (quirk 71).
pub type Dataset = Pairs<String, Number<u64>>;
