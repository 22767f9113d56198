//! From the vendor's shapes to customers and back.

use portico_api::opendrive::OrderType;
use portico_api::opendrive::admin::get_partner_settings::PartnerSettings as WireSettings;
use portico_api::opendrive::admin::get_partner_stats::PartnerStats;
use portico_api::opendrive::admin::list_partners::PartnerRow;
use portico_api::opendrive::admin::{CloseReason as WireReason, UserDetails, UserRow};
use portico_api::wire::Integer as _;

use crate::drive::model::partner::{
    AccountKind, CloseReason, Column, Customer, CustomerFilter, CustomerRow, Direction,
    PartnerInfo, PartnerSettings, Role, SearchBy, Terms, Totals,
};
use crate::drive::model::{Day, UnixTime};

/// Opens a closed account again.
pub(super) const NOT_CLOSED: WireReason = WireReason::None;

pub(super) fn partner(wire: PartnerRow) -> PartnerInfo {
    PartnerInfo {
        name: wire.partner_id,
        drive_name: wire.drive_name,
        role: match wire.partner_role {
            0 => Role::None,
            1 => Role::Basic,
            _ => Role::Manager,
        },
        since: some_time(wire.user_since),
        is_own: wire.is_current,
    }
}

pub(super) fn row(wire: UserRow) -> CustomerRow {
    CustomerRow {
        id: wire.user_id,
        login: wire.user_name,
        first_name: wire.user_first_name,
        last_name: wire.user_last_name,
        email: wire.user_email,
        since: moment(&wire.user_since),
        kind: kind(&wire.acc_type),
        storage_limit: limit(wire.max_storage),
        storage_used: wire.storage_used,
        level: wire.level.trim().parse().unwrap_or(0),
        is_suspended: wire.suspended,
        is_trial: wire.trial,
        closed: some_time(wire.closed_date),
        last_sign_in: some_time(wire.last_login_time),
        due: Day::parse(&wire.due_date),
        remarks: wire.notes_count,
    }
}

pub(super) fn customer(wire: UserDetails) -> Customer {
    Customer {
        id: wire.user_id,
        login: wire.user_name,
        since: moment(&wire.user_since),
        storage_used: wire.storage_used,
        transferred: wire.bw_used,
        file_limit: limit(wire.max_file_size),
        closed: some_time(wire.closed_date),
        close_reason: reason(wire.closed_reason),
        last_sign_in: some_time(wire.last_login_time),
        address: wire.user_ip,
        files: wire.files_count,
        folders: wire.folders_count,
        terms: Terms {
            email: wire.user_email,
            first_name: wire.user_first_name,
            last_name: wire.user_last_name,
            company: wire.company_name,
            phone: wire.phone,
            lang: wire.user_lang,
            level: wire.level,
            kind: if wire.acc_type == 2 { AccountKind::Business } else { AccountKind::Personal },
            storage: wire.max_storage,
            transfer: wire.bw_max,
            reset_days: wire.bw_reset_period.trim().parse().unwrap_or(0),
            people: wire.account_users,
            has_versions: wire.f_versioning,
            versions: wire.f_versions,
            is_trial: wire.trial,
            due: Day::parse(&wire.due_date),
            is_suspended: wire.suspended,
            web_link: wire.web_link,
            has_web_link: wire.weblink_status,
            is_public: wire.public_profiles,
        },
    }
}

pub(super) fn settings(wire: WireSettings) -> PartnerSettings {
    PartnerSettings {
        drive_name: wire.drive_name,
        domain: wire.domain,
        support_email: wire.support_email,
        support_url: wire.support_url,
    }
}

pub(super) fn totals(wire: PartnerStats) -> Totals {
    Totals {
        uploaded: wire.total_bw_uploaded,
        downloaded: wire.total_bw_downloaded,
        active: wire.users_count,
        free: wire.free_users_count,
        storage: wire.storage_used,
        free_storage: wire.free_storage_used,
        paid_storage: wire.premium_storage_used,
        suspended_storage: wire.suspended_storage_used,
    }
}

/// `1` personal, `2` business.
pub(super) fn kind(text: &str) -> AccountKind {
    if text.trim() == "2" { AccountKind::Business } else { AccountKind::Personal }
}

pub(super) fn wire_kind(kind: AccountKind) -> u8 {
    match kind {
        AccountKind::Personal => 1,
        AccountKind::Business => 2,
    }
}

/// Reasons have the numbers of their places, counted from 1.
fn reason(wire: WireReason) -> Option<CloseReason> {
    let number = usize::try_from(wire.to_wide()).ok()?;
    CloseReason::ALL.get(number.checked_sub(1)?).copied()
}

pub(super) fn wire_reason(reason: CloseReason) -> WireReason {
    let number = CloseReason::ALL.iter().position(|known| *known == reason).unwrap_or(0) + 1;
    i128::try_from(number).ok().and_then(WireReason::from_wide).unwrap_or(WireReason::Unlisted)
}

/// No limit is written as 0; others count megabytes of 1024² bytes (quirk 95).
pub(super) fn limit(megabytes: u64) -> Option<u64> {
    (megabytes > 0).then(|| megabytes.saturating_mul(1 << 20))
}

/// Never is written as 0.
pub(super) fn some_time(time: UnixTime) -> Option<UnixTime> {
    (time.0 > 0).then_some(time)
}

/// `YYYY-MM-DD HH:MM:SS` in UTC.
pub(super) fn moment(text: &str) -> Option<UnixTime> {
    let (date, time) = text.trim().split_once(' ').unwrap_or((text, ""));
    let day = Day::parse(date)?;
    let mut parts = time.split(':').map(|part| part.trim().parse::<i64>().unwrap_or(0));
    let mut next = |most: i64| parts.next().unwrap_or(0).clamp(0, most);
    let seconds = next(23) * 3600 + next(59) * 60 + next(60);
    Some(UnixTime(day.begin() + seconds))
}

/// As the vendor's list calls it; none for looking everywhere.
pub(super) fn search_by(by: SearchBy) -> Option<&'static str> {
    match by {
        SearchBy::Everything => None,
        SearchBy::Login => Some("username"),
        SearchBy::Email => Some("email"),
        SearchBy::FirstName => Some("first_name"),
        SearchBy::LastName => Some("last_name"),
        SearchBy::Phone => Some("phone"),
        SearchBy::Company => Some("company_name"),
        SearchBy::Card => Some("CC"),
        SearchBy::Number => Some("userid"),
    }
}

pub(super) fn filter(filter: CustomerFilter) -> &'static str {
    match filter {
        CustomerFilter::Active => "active",
        CustomerFilter::Suspended => "suspended",
        CustomerFilter::Closed => "closed",
        CustomerFilter::Trial => "trial",
        CustomerFilter::Free => "free",
        CustomerFilter::Paid => "paid",
    }
}

pub(super) fn column(column: Column) -> &'static str {
    match column {
        Column::Login => "username",
        Column::Email => "email",
        Column::FirstName => "first_name",
        Column::LastName => "last_name",
        Column::Phone => "phone",
        Column::Company => "company_name",
        Column::Plan => "level",
        Column::Since => "user_since",
        Column::LastSignIn => "last_login",
        Column::Due => "due_date",
    }
}

pub(super) fn direction(direction: Direction) -> OrderType {
    match direction {
        Direction::Up => OrderType::Asc,
        Direction::Down => OrderType::Desc,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_keep_their_numbers() {
        assert_eq!(reason(WireReason::None), None);
        assert_eq!(reason(WireReason::Other(77)), None);
        for (at, known) in CloseReason::ALL.into_iter().enumerate() {
            let wire = wire_reason(known);
            assert_eq!(wire.to_wide(), at as i128 + 1);
            assert_eq!(reason(wire), Some(known));
        }
        assert_eq!(wire_reason(CloseReason::DifficultToUse), WireReason::DifficultToUse);
    }

    #[test]
    fn moments_are_read_as_they_are_written() {
        assert_eq!(moment("1970-01-02 01:02:03"), Some(UnixTime(86_400 + 3_723)));
        assert_eq!(moment("1970-01-02"), Some(UnixTime(86_400)));
        assert_eq!(moment(""), None);
        assert_eq!(moment("soon"), None);
    }
}
