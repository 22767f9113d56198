//! `GET /stats/bandwidth.json/{session_id}/{month}/{year}` (guide 10.2).

use serde::{Deserialize, Serialize};

use super::Dataset;
use crate::endpoint::endpoint;
use crate::wire;

/// Asks for the statistic of the caller's account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetBandwidthStats {
    /// 1 to 12.
    #[serde(with = "wire::number")]
    pub month: u8,
    /// Four digits, 1970 or later.
    #[serde(with = "wire::number")]
    pub year: u16,
}

/// The statistic of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BandwidthStats {
    /// How many files were uploaded (quirk 70).
    #[serde(alias = "up_name_dataset", default)]
    pub up_num_dataset: Dataset,
    /// How many files were downloaded.
    #[serde(default)]
    pub dl_num_dataset: Dataset,
    /// How many bytes were uploaded in the month.
    #[serde(alias = "monthly_uploaded=monthly_uploaded", default, with = "wire::number")]
    pub montly_uploaded: u64,
    /// How many bytes were downloaded in the month.
    #[serde(alias = "monthly_downloaded=monthly_downloaded", default, with = "wire::number")]
    pub montly_downloaded: u64,
    /// Bytes uploaded.
    #[serde(default)]
    pub upload_bw_dataset: Dataset,
    /// Bytes downloaded.
    #[serde(default)]
    pub download_bw_dataset: Dataset,
}

endpoint!(GetBandwidthStats => BandwidthStats, "stats/get_bandwidth_stats",
    Get "/stats/bandwidth.json/{session_id}/{month}/{year}", Session, ["guide 10.2"]);
