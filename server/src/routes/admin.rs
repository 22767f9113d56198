//! The administration: what a partner does with users (the admin document).

mod add_user_note;
mod create_user;
mod delete_user;
mod get_invoice;
mod get_partner_settings;
mod get_partner_stats;
mod get_user;
mod list_admin_user_logs;
mod list_all_users;
mod list_partners;
mod list_plan_history;
mod list_transactions;
mod list_user_account_groups;
mod list_user_account_users;
mod list_user_notes;
mod send_payment_reminder;
mod send_trial_reminder;
mod suspend_user;
mod trash_user_files;
mod update_partner_settings;
mod update_user;
mod update_user_note;

use std::collections::HashMap;

use portico_api::opendrive::admin::{
    CloseReason, UserRow, add_user_note::AddUserNote, create_user::CreateUser,
    delete_user::DeleteUser, get_invoice::GetInvoice, get_partner_settings::GetPartnerSettings,
    get_partner_stats::GetPartnerStats, get_user::GetUser, list_admin_user_logs::ListAdminUserLogs,
    list_all_users::ListAllUsers, list_partners::ListPartners, list_plan_history::ListPlanHistory,
    list_transactions::ListTransactions, list_user_account_groups::ListUserAccountGroups,
    list_user_account_users::ListUserAccountUsers, list_user_notes::ListUserNotes,
    send_payment_reminder::SendPaymentReminder, send_trial_reminder::SendTrialReminder,
    suspend_user::SuspendUser, trash_user_files::TrashUserFiles,
    update_partner_settings::UpdatePartnerSettings, update_user::UpdateUser,
    update_user_note::UpdateUserNote,
};
use portico_api::wire::Integer as _;
use portico_api::{UnixTime, UserId};

use crate::clock;
use crate::router::Routes;
use crate::services::User;

pub(super) fn add(routes: Routes) -> Routes {
    routes
        .on::<AddUserNote, _, _>(add_user_note::add_user_note)
        .on::<CreateUser, _, _>(create_user::create_user)
        .on::<DeleteUser, _, _>(delete_user::delete_user)
        .on::<GetInvoice, _, _>(get_invoice::get_invoice)
        .on::<GetPartnerSettings, _, _>(get_partner_settings::get_partner_settings)
        .on::<GetPartnerStats, _, _>(get_partner_stats::get_partner_stats)
        .on::<GetUser, _, _>(get_user::get_user)
        .on::<ListAdminUserLogs, _, _>(list_admin_user_logs::list_admin_user_logs)
        .on::<ListAllUsers, _, _>(list_all_users::list_all_users)
        .on::<ListPartners, _, _>(list_partners::list_partners)
        .on::<ListPlanHistory, _, _>(list_plan_history::list_plan_history)
        .on::<ListTransactions, _, _>(list_transactions::list_transactions)
        .on::<ListUserAccountGroups, _, _>(list_user_account_groups::list_user_account_groups)
        .on::<ListUserAccountUsers, _, _>(list_user_account_users::list_user_account_users)
        .on::<ListUserNotes, _, _>(list_user_notes::list_user_notes)
        .on::<SendPaymentReminder, _, _>(send_payment_reminder::send_payment_reminder)
        .on::<SendTrialReminder, _, _>(send_trial_reminder::send_trial_reminder)
        .on::<SuspendUser, _, _>(suspend_user::suspend_user)
        .on::<TrashUserFiles, _, _>(trash_user_files::trash_user_files)
        .on::<UpdatePartnerSettings, _, _>(update_partner_settings::update_partner_settings)
        .on::<UpdateUser, _, _>(update_user::update_user)
        .on::<UpdateUserNote, _, _>(update_user_note::update_user_note)
}

fn user_id(id: i64) -> UserId {
    UserId::new(id.to_string())
}

/// Limits count megabytes of 1024² bytes (quirk 95).
fn megabytes(bytes: i64) -> u64 {
    unsigned(bytes) >> 20
}

fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

fn number(number: i32) -> u32 {
    u32::try_from(number).unwrap_or(0)
}

fn moment(moment: Option<i64>) -> UnixTime {
    UnixTime(moment.unwrap_or(0))
}

/// A day, `YYYY-MM-DD`; empty for none.
fn date(moment: Option<i64>) -> String {
    moment.map_or_else(String::new, |moment| clock::date_time(moment).chars().take(10).collect())
}

/// Hundredths with a point.
fn price(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.unsigned_abs() / 100, cents.unsigned_abs() % 100)
}

fn reason_number(reason: CloseReason) -> u32 {
    u32::try_from(reason.to_wide()).unwrap_or(0)
}

/// The reason that was written down as a number.
fn reason(text: &str) -> CloseReason {
    text.parse().ok().and_then(CloseReason::from_wide).unwrap_or_default()
}

/// A user as lists show them, with sums for each.
fn user_row(
    user: User,
    storage: &HashMap<i64, i64>,
    transferred: &HashMap<i64, i64>,
    notes: &HashMap<i64, i64>,
) -> UserRow {
    let of = |sums: &HashMap<i64, i64>| unsigned(sums.get(&user.id).copied().unwrap_or(0));
    UserRow {
        storage_used: of(storage),
        bw_used: of(transferred),
        notes_count: u32::try_from(of(notes)).unwrap_or(u32::MAX),
        user_id: user_id(user.id),
        user_since: clock::date_time(user.created),
        acc_type: user.acc_type.to_string(),
        max_storage: megabytes(user.storage_limit),
        bw_max: megabytes(user.bw_limit),
        f_versioning: user.versioning,
        f_versions: number(user.max_versions),
        level: user.level.to_string(),
        suspended: user.suspended,
        trial: user.trial,
        closed_date: moment(user.closed_at),
        last_login_time: moment(user.last_login),
        due_date: date(user.next_billing),
        avatar: String::new(),
        user_name: user.username,
        user_first_name: user.first_name,
        user_last_name: user.last_name,
        user_email: user.email,
        user_lang: user.lang,
        user_ip: user.last_ip,
    }
}
