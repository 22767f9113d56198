//! `GET /admin/planshistory.json/{session_id}/{user_id}` (admin document 1.7, `planhistory.json` in its
//! heading: quirk 93).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Rows, UnixTime, UserId, wire};

/// Asks for the plans that a user has had, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListPlanHistory {
    /// Which user.
    pub user_id: UserId,
}

/// A plan that a user has had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanEntry {
    /// `1` personal, `2` business.
    #[serde(default, with = "wire::text")]
    pub acc_type: String,
    /// The plan's number.
    #[serde(default, with = "wire::text")]
    pub level: String,
    /// How many account users it allows.
    #[serde(default, with = "wire::digits")]
    pub acc_users: u32,
    /// How much it stores, in megabytes.
    #[serde(default, with = "wire::digits")]
    pub od_max_storage: u64,
    /// How much it transfers per day, in megabytes.
    #[serde(default, with = "wire::digits")]
    pub bw_max: u64,
    /// What it costs, with a point.
    #[serde(default, with = "wire::text")]
    pub price: String,
    /// How it is paid, such as `monthly`.
    #[serde(rename = "type", default, with = "wire::text")]
    pub kind: String,
    /// Since when.
    #[serde(default, with = "wire::number")]
    pub plan_date: UnixTime,
}

endpoint!(ListPlanHistory => Rows<PlanEntry>, "admin/list_plan_history",
    Get "/admin/planshistory.json/{session_id}/{user_id}", Session,
    ["admin 1.7"], also = ["/admin/planhistory.json/{session_id}/{user_id}"]);
