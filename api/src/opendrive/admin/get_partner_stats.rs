//! `GET /admin/partnerstats.json/{session_id}/{year}/{month}` (admin document 1.6).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::wire;

/// Asks for the sums over the partner's users.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetPartnerStats {
    /// Four digits, 1970 or later.
    #[serde(with = "wire::number")]
    pub year: u16,
    /// 1 to 12.
    #[serde(with = "wire::number")]
    pub month: u8,
    /// Another partner's, for whom the caller may act.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub partner_id: Option<String>,
    /// Over what time (quirk 92).
    #[serde(default, with = "wire::word::option", skip_serializing_if = "Option::is_none")]
    pub stat_type: Option<PartnerStatsOf>,
}

/// The sums; digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnerStats {
    /// How many bytes were uploaded.
    #[serde(default, with = "wire::digits")]
    pub total_bw_uploaded: u64,
    /// How many bytes were downloaded.
    #[serde(default, with = "wire::digits")]
    pub total_bw_downloaded: u64,
    /// How many accounts are active.
    #[serde(default, with = "wire::digits")]
    pub users_count: u64,
    /// How many of them are free.
    #[serde(default, with = "wire::digits")]
    pub free_users_count: u64,
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

/// Over what time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartnerStatsOf {
    /// All.
    Summary,
    /// The month.
    Monthly,
}

endpoint!(GetPartnerStats => PartnerStats, "admin/get_partner_stats",
    Get "/admin/partnerstats.json/{session_id}/{year}/{month}", Session, ["admin 1.6"]);
