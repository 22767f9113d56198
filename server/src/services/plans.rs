//! The plans that a partner sells, by their numbers (admin document 1.18).

use super::User;
use crate::db::entity::plan_entry;

/// What a plan gives and costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) level: i32,
    pub(crate) name: &'static str,
    /// 1 personal, 2 business.
    pub(crate) acc_type: i32,
    /// Megabytes.
    pub(crate) storage: i64,
    /// Megabytes per day; 0 for no limit.
    pub(crate) bandwidth: i64,
    pub(crate) members: i32,
    pub(crate) price_cents: i64,
    /// How often it is paid; empty for what costs nothing.
    pub(crate) period: &'static str,
}

const PERSONAL: i32 = 1;
const BUSINESS: i32 = 2;
const GIGABYTE: i64 = 1024;
const TERABYTE: i64 = 1024 * GIGABYTE;

const fn plan(
    level: i32,
    name: &'static str,
    acc_type: i32,
    storage: i64,
    bandwidth: i64,
    members: i32,
    price: (i64, &'static str),
) -> Plan {
    Plan {
        level,
        name,
        acc_type,
        storage,
        bandwidth,
        members,
        price_cents: price.0,
        period: price.1,
    }
}

/// Numbers as the admin document lists them. What each of them gives is nowhere written and is a partner's own
/// to change for every user; these are what a new user begins with.
pub(crate) const PLANS: [Plan; 19] = [
    plan(0, "Basic", PERSONAL, 5 * GIGABYTE, GIGABYTE, 0, (0, "")),
    plan(1, "Personal 100 GB", PERSONAL, 100 * GIGABYTE, 25 * GIGABYTE, 1, (500, "monthly")),
    plan(2, "Personal 500 GB", PERSONAL, 500 * GIGABYTE, 25 * GIGABYTE, 1, (995, "monthly")),
    plan(3, "Personal 1 TB", PERSONAL, TERABYTE, 0, 3, (1295, "monthly")),
    plan(4, "Personal 2 TB", PERSONAL, 2 * TERABYTE, 0, 3, (1995, "monthly")),
    plan(5, "Personal yearly", PERSONAL, 500 * GIGABYTE, 25 * GIGABYTE, 1, (9900, "yearly")),
    plan(6, "Business 500 GB", BUSINESS, 500 * GIGABYTE, 0, 5, (2995, "monthly")),
    plan(7, "Business 1 TB", BUSINESS, TERABYTE, 0, 10, (3995, "monthly")),
    plan(8, "Business 2 TB", BUSINESS, 2 * TERABYTE, 0, 20, (5995, "monthly")),
    plan(9, "Business 5 TB", BUSINESS, 5 * TERABYTE, 0, 50, (9995, "monthly")),
    plan(10, "Business 10 TB", BUSINESS, 10 * TERABYTE, 0, 100, (19995, "monthly")),
    plan(11, "Business yearly", BUSINESS, TERABYTE, 0, 10, (39900, "yearly")),
    plan(12, "Custom personal", PERSONAL, 100 * GIGABYTE, 0, 1, (0, "custom")),
    plan(13, "Custom business", BUSINESS, TERABYTE, 0, 10, (0, "custom")),
    plan(90, "Reseller 1 TB", BUSINESS, TERABYTE, 0, 100, (0, "custom")),
    plan(91, "Reseller 5 TB", BUSINESS, 5 * TERABYTE, 0, 250, (0, "custom")),
    plan(92, "Reseller 10 TB", BUSINESS, 10 * TERABYTE, 0, 500, (0, "custom")),
    plan(93, "Reseller 50 TB", BUSINESS, 50 * TERABYTE, 0, 999, (0, "custom")),
    plan(99, "Internal", BUSINESS, TERABYTE, 0, 999, (0, "custom")),
];

/// The plan with this number.
pub(crate) fn by_level(level: i32) -> Option<Plan> {
    PLANS.into_iter().find(|plan| plan.level == level)
}

/// Gives an account what a plan gives.
pub(crate) fn apply(plan: Plan, user: &mut User) {
    user.level = plan.level;
    user.acc_type = plan.acc_type;
    user.storage_limit = plan.storage << 20;
    user.file_size_limit = plan.storage << 20;
    user.bw_limit = plan.bandwidth << 20;
    user.max_members = plan.members;
}

/// What an account has from `now` on, for its history.
pub(crate) fn entry(user: &User, now: i64) -> plan_entry::Model {
    let plan = by_level(user.level);
    plan_entry::Model {
        id: 0,
        user_id: user.id,
        time: now,
        level: user.level,
        acc_type: user.acc_type,
        members: user.max_members,
        storage_limit: user.storage_limit,
        bw_limit: user.bw_limit,
        price_cents: plan.map_or(0, |plan| plan.price_cents),
        period: plan.map_or("", |plan| plan.period).to_owned(),
    }
}
