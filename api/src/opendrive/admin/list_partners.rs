//! `GET /admin/apipartnerslist.json/{session_id}` (admin document 1.4).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::{Rows, UnixTime, wire};

/// Asks for the partners that the caller may act for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListPartners {}

/// A partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct PartnerRow {
    /// The partner's name, which goes into `partner_id` of signing in.
    #[serde(with = "wire::text")]
    pub partner_id: String,
    /// What the drive is called.
    #[serde(default, with = "wire::text")]
    pub drive_name: String,
    /// 1 basic, 2 manager.
    #[serde(default, with = "wire::number")]
    pub partner_role: u8,
    /// When the account was made.
    #[serde(default, with = "wire::number")]
    pub user_since: UnixTime,
    /// True for the caller's own.
    #[serde(default, with = "wire::flag")]
    pub is_current: bool,
}

endpoint!(ListPartners => Rows<PartnerRow>, "admin/list_partners",
    Get "/admin/apipartnerslist.json/{session_id}", Session, ["admin 1.4"]);
