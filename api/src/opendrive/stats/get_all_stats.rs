//! `GET /stats/allstats.json/{session_id}/{month}/{year}` (guide 10.1).

use serde::{Deserialize, Serialize};

use super::Dataset;
use crate::endpoint::endpoint;
use crate::wire;

/// Asks for the statistic of all users of the caller's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetAllStats {
    /// 1 to 12.
    #[serde(with = "wire::number")]
    pub month: u8,
    /// Four digits, 1970 or later.
    #[serde(with = "wire::number")]
    pub year: u16,
}

/// The statistic of a month, and sums over all time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AllStats {
    /// How many users were made.
    #[serde(default)]
    pub users_dataset: Dataset,
    /// How many files were uploaded (quirk 70).
    #[serde(alias = "up_name_dataset", default)]
    pub up_num_dataset: Dataset,
    /// How many files were downloaded.
    #[serde(default)]
    pub dl_num_dataset: Dataset,
    /// How many of them are free.
    #[serde(default)]
    pub users_free_dataset: Dataset,
    /// How many of them pay.
    #[serde(default)]
    pub users_pay_dataset: Dataset,
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
    /// How many bytes were ever uploaded.
    #[serde(default, with = "wire::digits")]
    pub total_bw_uploaded: u64,
    /// How many bytes were ever downloaded.
    #[serde(default, with = "wire::digits")]
    pub total_bw_downloaded: u64,
    /// How many accounts are active.
    #[serde(default, with = "wire::digits")]
    pub users_count: u64,
    /// How many of them are free.
    #[serde(default, with = "wire::digits")]
    pub free_users_count: u64,
    /// How many accounts were active in the month.
    #[serde(default, with = "wire::digits")]
    pub month_users_count: u64,
    /// How many bytes are stored.
    #[serde(default, with = "wire::digits")]
    pub storage_used: u64,
    /// How many of them in free accounts.
    #[serde(default, with = "wire::digits")]
    pub free_storage_used: u64,
    /// How many of them in paid accounts.
    #[serde(default, with = "wire::digits")]
    pub premium_storage_used: u64,
    /// How many of them in suspended accounts.
    #[serde(default, with = "wire::digits")]
    pub suspended_storage_used: u64,
}

endpoint!(GetAllStats => AllStats, "stats/get_all_stats",
    Get "/stats/allstats.json/{session_id}/{month}/{year}", Session, ["guide 10.1"]);
