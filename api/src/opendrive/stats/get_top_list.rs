//! `GET /stats/toplist.json/{session_id}/{year}/{month}/{day}/{stat_type}` (guide 10.3, whose heading is that
//! of 10.2: quirk 72).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Rows, UserId, wire};

/// Asks which users of the caller's transfer the most.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetTopList {
    /// Four digits, 1970 or later.
    #[serde(with = "wire::number")]
    pub year: u16,
    /// 1 to 12.
    #[serde(with = "wire::number")]
    pub month: u8,
    /// 1 to 31; any for a statistic of a month.
    #[serde(with = "wire::number")]
    pub day: u8,
    /// What is counted.
    #[serde(with = "wire::word")]
    pub stat_type: TopListOf,
}

/// What a list of the largest counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TopListOf {
    /// Bytes downloaded on the day.
    TopDailyDlBw,
    /// Bytes downloaded in the month.
    TopMonthlyDlBw,
    /// Bytes uploaded on the day.
    TopDailyUpBw,
    /// Bytes uploaded in the month.
    TopMonthlyUpBw,
    /// Files uploaded in the month.
    TopMonthlyFileUploads,
    /// Files downloaded in the month.
    TopMonthlyFileDownloads,
    /// Files downloaded on the day.
    TopDailyFileDownloads,
    /// Files uploaded on the day.
    TopDailyFileUploads,
}

/// A user and what they transferred; the largest comes first (quirk 72).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct TopEntry {
    /// Which user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Their name.
    #[serde(default, with = "wire::text")]
    pub user_name: String,
    /// How many bytes or files.
    #[serde(default, with = "wire::digits")]
    pub value: u64,
}

endpoint!(GetTopList => Rows<TopEntry>, "stats/get_top_list",
    Get "/stats/toplist.json/{session_id}/{year}/{month}/{day}/{stat_type}", Session, ["guide 10.3"]);
