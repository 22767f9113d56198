//! What was transferred, by day, by month, and by whom most.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::actor::Actor;
use super::problem::Problem;
use super::rights;
use crate::clock;
pub(crate) use crate::db::stats::Whose;
use crate::db::stats::{self, Account, Sum};
use crate::state::State;

/// Seconds of a day.
const DAY: i64 = 86_400;

/// How many accounts a list of the largest has.
const TOP: usize = 100;

/// How many bytes were transferred today: by one member, or by everybody of the account.
pub(crate) async fn today(state: &State, whose: Whose) -> Result<i64, Problem> {
    let day = state.now().div_euclid(DAY);
    let sum = stats::total(state.db().read(), whose, Some(day..=day)).await?;
    Ok(sum.up_bytes + sum.down_bytes)
}

/// The first and the last day of a month, in days since 1970.
pub(crate) fn month(year: u16, month: u8) -> Result<RangeInclusive<i64>, Problem> {
    if year < 1970 {
        return Err(Problem::Invalid("year", "Minimum allowed value is 1970."));
    }
    if year > 9999 {
        return Err(Problem::Invalid("year", "Maximum allowed value is 9999."));
    }
    if month == 0 {
        return Err(Problem::Invalid("month", "Minimum allowed value is 1."));
    }
    if month > 12 {
        return Err(Problem::Invalid("month", "Maximum allowed value is 12."));
    }
    let first = day(year, month, 1);
    let next = if month == 12 { day(year + 1, 1, 1) } else { day(year, month + 1, 1) };
    Ok(first..=next - 1)
}

/// A date in days since 1970: Howard Hinnant's `days_from_civil`, whose years begin in March.
fn day(year: u16, month: u8, day: u8) -> i64 {
    let (month, day) = (i64::from(month), i64::from(day));
    let year = i64::from(year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The day of the month, as the keys of a dataset are (quirk 71).
pub(crate) fn day_of_month(day: i64) -> u8 {
    clock::civil(day * DAY).2
}

/// What was transferred in a month.
pub(crate) struct Month {
    /// By day of the month.
    pub(crate) days: BTreeMap<u8, Sum>,
    pub(crate) total: Sum,
}

/// What the caller's account transferred in a month; a member who does not administer it sees their own part.
pub(crate) async fn of_account(
    state: &State,
    actor: &Actor,
    days: RangeInclusive<i64>,
) -> Result<Month, Problem> {
    let whose = match actor.member_id() {
        Some(member) if !actor.is_admin() => Whose::Member(member),
        _ => Whose::Account(actor.account.id),
    };
    of(state, whose, days).await
}

async fn of(state: &State, whose: Whose, days: RangeInclusive<i64>) -> Result<Month, Problem> {
    let db = state.db().read();
    let total = stats::total(db, whose, Some(days.clone())).await?;
    let rows = stats::by_day(db, whose, days).await?;
    let days = rows.into_iter().map(|(day, sum)| (day_of_month(day), sum)).collect();
    Ok(Month { days, total })
}

/// What the accounts of a partner did in a month, and ever.
pub(crate) struct All {
    pub(crate) month: Month,
    /// Of all time.
    pub(crate) ever: Sum,
    /// Accounts made, by day of the month: all, the free ones, those that pay.
    pub(crate) made: [BTreeMap<u8, u64>; 3],
    /// Accounts that are open; and those of them that are free.
    pub(crate) open: [u64; 2],
    /// How many transferred something in the month.
    pub(crate) active: u64,
    /// Bytes that are stored: by all, in free accounts, in paid ones, in suspended ones.
    pub(crate) stored: [u64; 4],
}

/// A partner sees all accounts that it made; everybody else sees the own one.
pub(crate) async fn of_all(
    state: &State,
    actor: &Actor,
    days: RangeInclusive<i64>,
) -> Result<All, Problem> {
    rights::admin(actor)?;
    let (db, partner) = (state.db().read(), actor.account.id);
    let whose = Whose::Partner(partner);
    let accounts = stats::accounts(db, partner).await?;
    let is_free = |account: &Account| account.level == 0;
    let is_open = |account: &&Account| !account.suspended && account.closed_at.is_none();
    let mut made = [BTreeMap::new(), BTreeMap::new(), BTreeMap::new()];
    for account in &accounts {
        let day = account.created.div_euclid(DAY);
        if days.contains(&day) {
            let kind = if is_free(account) { 1 } else { 2 };
            for index in [0, kind] {
                *made[index].entry(day_of_month(day)).or_insert(0) += 1;
            }
        }
    }
    let stored: BTreeMap<i64, i64> = stats::stored(db, partner).await?.into_iter().collect();
    let mut bytes = [0_u64; 4];
    for account in &accounts {
        let size = stored.get(&account.id).map_or(0, |size| u64::try_from(*size).unwrap_or(0));
        bytes[0] += size;
        bytes[if is_free(account) { 1 } else { 2 }] += size;
        if account.suspended {
            bytes[3] += size;
        }
    }
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    Ok(All {
        ever: stats::total(db, whose, None).await?,
        active: count(stats::by_account(db, whose, days.clone()).await?.len()),
        month: of(state, whose, days).await?,
        made,
        open: [
            count(accounts.iter().filter(is_open).count()),
            count(accounts.iter().filter(is_open).filter(|account| is_free(account)).count()),
        ],
        stored: bytes,
    })
}

/// One account of a list of the largest.
pub(crate) struct Top {
    pub(crate) user: i64,
    pub(crate) name: String,
    pub(crate) value: u64,
}

/// Which accounts of the caller's had the most of something; the largest first, those without any left out.
pub(crate) async fn top(
    state: &State,
    actor: &Actor,
    days: RangeInclusive<i64>,
    value: impl Fn(Sum) -> i64,
) -> Result<Vec<Top>, Problem> {
    rights::admin(actor)?;
    let (db, partner) = (state.db().read(), actor.account.id);
    let accounts = stats::accounts(db, partner).await?;
    let names: BTreeMap<i64, String> =
        accounts.into_iter().map(|account| (account.id, account.username)).collect();
    let mut top: Vec<Top> = stats::by_account(db, Whose::Partner(partner), days)
        .await?
        .into_iter()
        .map(|(user, sum)| Top {
            user,
            name: names.get(&user).cloned().unwrap_or_default(),
            value: u64::try_from(value(sum)).unwrap_or(0),
        })
        .filter(|top| top.value > 0)
        .collect();
    top.sort_by(|one, other| other.value.cmp(&one.value).then(one.user.cmp(&other.user)));
    top.truncate(TOP);
    Ok(top)
}

/// A day of a month, in days since 1970.
pub(crate) fn day_of(days: &RangeInclusive<i64>, day: u8) -> Result<RangeInclusive<i64>, Problem> {
    let at = days.start() + i64::from(day) - 1;
    if day == 0 || !days.contains(&at) {
        return Err(Problem::Invalid("day", ""));
    }
    Ok(at..=at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_have_their_days() {
        for (year, number, first, length) in
            [(1970, 1, 0, 31), (2024, 2, 19_754, 29), (2025, 2, 20_120, 28), (2026, 12, 20_788, 31)]
        {
            let days = month(year, number).unwrap();
            assert_eq!((*days.start(), days.count()), (first, length), "{year} {number}");
        }
        assert!(month(1969, 1).is_err() && month(2026, 0).is_err() && month(2026, 13).is_err());
    }
}
