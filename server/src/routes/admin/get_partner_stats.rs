//! `GET /admin/partnerstats.json/{session_id}/{year}/{month}`: sums over the partner's users.

use portico_api::opendrive::admin::get_partner_stats::{
    GetPartnerStats, PartnerStats, PartnerStatsOf,
};

use crate::caller::Caller;
use crate::clock;
use crate::db::partner::sums;
use crate::services::partner;
use crate::services::problem::Problem;
use crate::services::rights::NOT_ADMIN;
use crate::state::State;

pub(super) async fn get_partner_stats(
    state: State,
    caller: Caller,
    ask: GetPartnerStats,
) -> Result<PartnerStats, Problem> {
    let partner = partner::manager(&caller.actor)?;
    if !(1970..=9999).contains(&ask.year) {
        return Err(Problem::Invalid("year", ""));
    }
    if !(1..=12).contains(&ask.month) {
        return Err(Problem::Invalid("month", ""));
    }
    // Nobody acts for another partner.
    let asked = ask.partner_id.as_deref().map_or("", str::trim).to_lowercase();
    if !asked.is_empty() && asked != partner.username_key && asked != partner.id.to_string() {
        return Err(NOT_ADMIN);
    }
    let (from, to) = match ask.stat_type {
        Some(PartnerStatsOf::Summary) => (0, i64::MAX),
        Some(PartnerStatsOf::Monthly) | None => {
            let (year, month) = (i64::from(ask.year), ask.month);
            let next = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
            (first_day(year, month), first_day(next.0, next.1))
        }
    };
    let sums = sums::totals(state.db().read(), partner.id, from, to).await?;
    Ok(PartnerStats {
        total_bw_uploaded: super::unsigned(sums.uploaded),
        total_bw_downloaded: super::unsigned(sums.downloaded),
        users_count: super::unsigned(sums.users),
        free_users_count: super::unsigned(sums.free_users),
        storage_used: super::unsigned(sums.storage),
        free_storage_used: super::unsigned(sums.free_storage),
        premium_storage_used: super::unsigned(sums.paid_storage),
        suspended_storage_used: super::unsigned(sums.suspended_storage),
    })
}

/// The first day of a month, counted since 1970.
fn first_day(year: i64, month: u8) -> i64 {
    // The month behind December 9999 begins behind all days that can be written.
    clock::day_of(&format!("{year:04}-{month:02}-01")).unwrap_or(i64::MAX)
}
