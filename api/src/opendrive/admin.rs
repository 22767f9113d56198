//! The administration: what a partner does with users, from a document of its own.

pub mod add_user_note;
pub mod create_user;
pub mod delete_user;
pub mod get_invoice;
pub mod get_partner_settings;
pub mod get_partner_stats;
pub mod get_user;
pub mod list_admin_user_logs;
pub mod list_all_users;
pub mod list_partners;
pub mod list_plan_history;
pub mod list_transactions;
pub mod list_user_account_groups;
pub mod list_user_account_users;
pub mod list_user_notes;
pub mod send_payment_reminder;
pub mod send_trial_reminder;
pub mod suspend_user;
pub mod trash_user_files;
pub mod update_partner_settings;
pub mod update_user;
pub mod update_user_note;

use serde::{Deserialize, Serialize};

use super::{chapter, codes};
use crate::{UnixTime, UserId, wire};

chapter!(
    list_user_account_users::ListUserAccountUsers,
    list_all_users::ListAllUsers,
    get_partner_settings::GetPartnerSettings,
    list_partners::ListPartners,
    get_invoice::GetInvoice,
    get_partner_stats::GetPartnerStats,
    list_plan_history::ListPlanHistory,
    list_transactions::ListTransactions,
    get_user::GetUser,
    list_user_account_groups::ListUserAccountGroups,
    list_admin_user_logs::ListAdminUserLogs,
    list_user_notes::ListUserNotes,
    send_payment_reminder::SendPaymentReminder,
    send_trial_reminder::SendTrialReminder,
    create_user::CreateUser,
    add_user_note::AddUserNote,
    update_partner_settings::UpdatePartnerSettings,
    update_user::UpdateUser,
    update_user_note::UpdateUserNote,
    suspend_user::SuspendUser,
    trash_user_files::TrashUserFiles,
    delete_user::DeleteUser,
);

/// A user, as the list of all users shows them (quirk 95).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct UserRow {
    /// The name that signs in.
    #[serde(default, with = "wire::text")]
    pub user_name: String,
    /// The first name.
    #[serde(default, with = "wire::text")]
    pub user_first_name: String,
    /// The last name.
    #[serde(default, with = "wire::text")]
    pub user_last_name: String,
    /// The email address.
    #[serde(default, with = "wire::text")]
    pub user_email: String,
    /// Which user.
    pub user_id: UserId,
    /// When the account was made, `YYYY-MM-DD HH:MM:SS` in UTC.
    #[serde(default, with = "wire::text")]
    pub user_since: String,
    /// `1` personal, `2` business.
    #[serde(default, with = "wire::text")]
    pub acc_type: String,
    /// How much may be stored, in megabytes (quirk 95).
    #[serde(default, with = "wire::digits")]
    pub max_storage: u64,
    /// How much is stored, in bytes.
    #[serde(default, with = "wire::digits")]
    pub storage_used: u64,
    /// How much may be transferred per day, in megabytes.
    #[serde(default, with = "wire::digits")]
    pub bw_max: u64,
    /// How much has been transferred today, in bytes.
    #[serde(default, with = "wire::digits")]
    pub bw_used: u64,
    /// True when versions of files are kept.
    #[serde(default, with = "wire::flag_digit")]
    pub f_versioning: bool,
    /// How many versions of a file are kept.
    #[serde(default, with = "wire::digits")]
    pub f_versions: u32,
    /// The language.
    #[serde(default, with = "wire::text")]
    pub user_lang: String,
    /// The address that last signed in.
    #[serde(rename = "UserIP", default, with = "wire::text")]
    pub user_ip: String,
    /// The plan's number.
    #[serde(default, with = "wire::text")]
    pub level: String,
    /// True when the account is suspended.
    #[serde(default, with = "wire::flag_number")]
    pub suspended: bool,
    /// True for a trial account.
    #[serde(default, with = "wire::flag_digit")]
    pub trial: bool,
    /// When the account was closed; 0 if it is not.
    #[serde(default, with = "wire::digits")]
    pub closed_date: UnixTime,
    /// When somebody last signed in.
    #[serde(default, with = "wire::digits")]
    pub last_login_time: UnixTime,
    /// The next billing date, `YYYY-MM-DD`.
    #[serde(default, with = "wire::text")]
    pub due_date: String,
    /// The address of the picture.
    #[serde(default, with = "wire::text")]
    pub avatar: String,
    /// How many notes the partner has about the user.
    #[serde(default, with = "wire::number")]
    pub notes_count: u32,
}

/// A user with all details. Most are numbers here and digits in lists (quirk 95).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct UserDetails {
    /// Which user.
    #[serde(rename = "UserID", with = "wire::text_number")]
    pub user_id: UserId,
    /// The name that signs in.
    #[serde(default, with = "wire::text")]
    pub user_name: String,
    /// The first name.
    #[serde(default, with = "wire::text")]
    pub user_first_name: String,
    /// The last name.
    #[serde(default, with = "wire::text")]
    pub user_last_name: String,
    /// The email address.
    #[serde(default, with = "wire::text")]
    pub user_email: String,
    /// When the account was made, `YYYY-MM-DD HH:MM:SS` in UTC.
    #[serde(default, with = "wire::text")]
    pub user_since: String,
    /// 1 personal, 2 business.
    #[serde(default, with = "wire::number")]
    pub acc_type: u8,
    /// How much may be stored, in megabytes.
    #[serde(default, with = "wire::number")]
    pub max_storage: u64,
    /// How much is stored, in bytes.
    #[serde(default, with = "wire::number")]
    pub storage_used: u64,
    /// The largest file that may be uploaded, in megabytes.
    #[serde(default, with = "wire::number")]
    pub max_file_size: u64,
    /// How much may be transferred per day, in megabytes.
    #[serde(default, with = "wire::number")]
    pub bw_max: u64,
    /// How much has been transferred today, in bytes.
    #[serde(default, with = "wire::number")]
    pub bw_used: u64,
    /// True when versions of files are kept.
    #[serde(default, with = "wire::flag_digit")]
    pub f_versioning: bool,
    /// How many versions of a file are kept.
    #[serde(default, with = "wire::number")]
    pub f_versions: u32,
    /// The language.
    #[serde(default, with = "wire::text")]
    pub user_lang: String,
    /// The address that last signed in.
    #[serde(rename = "UserIP", default, with = "wire::text")]
    pub user_ip: String,
    /// How many account users there may be.
    #[serde(default, with = "wire::number")]
    pub account_users: u32,
    /// The company's name.
    #[serde(default, with = "wire::text")]
    pub company_name: String,
    /// The phone number.
    #[serde(default, with = "wire::text")]
    pub phone: String,
    /// The plan's number.
    #[serde(default, with = "wire::number")]
    pub level: u32,
    /// Why the account was closed.
    #[serde(default, with = "wire::number")]
    pub closed_reason: CloseReason,
    /// When the account was closed; 0 if it is not.
    #[serde(default, with = "wire::number")]
    pub closed_date: UnixTime,
    /// True when the account is suspended.
    #[serde(default, with = "wire::flag_number")]
    pub suspended: bool,
    /// After how many days the bandwidth begins anew.
    #[serde(rename = "BWResetPeriod", default, with = "wire::text")]
    pub bw_reset_period: String,
    /// The next billing date, `YYYY-MM-DD`.
    #[serde(default, with = "wire::text")]
    pub due_date: String,
    /// The same as a moment.
    #[serde(default, with = "wire::number")]
    pub next_due_date: UnixTime,
    /// When somebody last signed in.
    #[serde(default, with = "wire::number")]
    pub last_login_time: UnixTime,
    /// True for a trial account.
    #[serde(default, with = "wire::flag_number")]
    pub trial: bool,
    /// Always 0.
    #[serde(default, with = "wire::number")]
    pub table_no: u32,
    /// When the bandwidth last began anew, `YYYY-MM-DD`.
    #[serde(default, with = "wire::text")]
    pub last_bandwidth_reset: String,
    /// The account's address on the web.
    #[serde(default, with = "wire::text")]
    pub web_link: String,
    /// True when the account may be found.
    #[serde(default, with = "wire::flag_number")]
    pub public_profiles: bool,
    /// True when the address on the web works.
    #[serde(default, with = "wire::flag_number")]
    pub weblink_status: bool,
    /// How many files it has.
    #[serde(default, with = "wire::number")]
    pub files_count: u64,
    /// How many folders it has.
    #[serde(default, with = "wire::number")]
    pub folders_count: u64,
}

codes!(
    /// Why an account was closed (admin document 1.18).
    CloseReason {
        /// It is not closed.
        None = 0,
        /// Another reason, told in a text.
        Unlisted = 1,
        /// Slow transfers.
        SlowTransfers = 2,
        /// The service is no longer needed.
        NoLongerNeeded = 3,
        /// Another provider is better.
        BetterDeal = 4,
        /// Something does not work.
        Problem = 5,
        /// Personal or financial reasons.
        Personal = 6,
        /// No reason was given.
        Refused = 7,
        /// The renewal was a surprise.
        AutoRenewal = 8,
        /// Complaints or malware.
        Abuse = 9,
        /// Nobody real had registered.
        FakeRegistration = 10,
        /// The service does not suit the needs.
        Unsuitable = 11,
        /// The payment was taken back.
        Chargeback = 12,
        /// The subscription was canceled at the payment service.
        CanceledSubscription = 13,
        /// Too difficult to use.
        DifficultToUse = 14,
    }
);
