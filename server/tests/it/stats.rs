//! Chapter 10: what was transferred.

mod get_all_stats;
mod get_bandwidth_stats;
mod get_top_list;

use portico_api::opendrive::stats::Dataset;

/// A dataset as numbers.
fn numbers(dataset: &Dataset) -> Vec<(&str, u64)> {
    dataset.0.iter().map(|(day, count)| (day.as_str(), count.0)).collect()
}
