//! `GET /admin/allusers.json` (admin document 1.2).

use serde::{Deserialize, Serialize};

use super::UserRow;
use crate::endpoint::endpoint;
use crate::opendrive::OrderType;
use crate::{Pairs, Rows, UnixTime, wire};

/// Asks for the users of the partner, page by page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListAllUsers {
    /// The column to look into: `username`, `email`, …; names, address and phone number otherwise.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub search_by: Option<String>,
    /// The text to look for.
    #[serde(default, with = "wire::absent", skip_serializing_if = "Option::is_none")]
    pub search_query: Option<String>,
    /// Only those whose billing date is this day.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub due_date: Option<UnixTime>,
    /// Only those with one of these states: `active`, `suspended`, …
    #[serde(
        default,
        deserialize_with = "wire::list::deserialize",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub filter: Vec<String>,
    /// What to sort by (quirk 90).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_by: Option<OrderBy>,
    /// Which way, for a plain `order_by`.
    #[serde(default, with = "wire::word::option", skip_serializing_if = "Option::is_none")]
    pub order: Option<OrderType>,
    /// How many on a page: 10, 25, 50, 100 or 1000.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub items_on_page: Option<u32>,
    /// Which page; the first is 1.
    #[serde(default, with = "wire::number::option", skip_serializing_if = "Option::is_none")]
    pub page: Option<u64>,
}

/// What users are sorted by. The order of the keys counts, as far as whoever reads them keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum OrderBy {
    /// One column, an empty one for none; `order` says which way.
    Column(String),
    /// Columns with their ways: `order_by[level]=desc&order_by[email]=asc`.
    Columns(Pairs<String, OrderType>),
}

endpoint!(ListAllUsers => Rows<UserRow>, "admin/list_all_users",
    Get "/admin/allusers.json", Session, ["admin 1.2"], repeated = ["filter"]);
