//! `GET /admin/user.json/{session_id}/{user_id}`: everything about a user.

use portico_api::opendrive::admin::UserDetails;
use portico_api::opendrive::admin::get_user::GetUser;

use crate::caller::Caller;
use crate::clock;
use crate::db::partner::sums::{self, Of};
use crate::services::partner;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn get_user(
    state: State,
    caller: Caller,
    ask: GetUser,
) -> Result<UserDetails, Problem> {
    let db = state.db().read();
    let missing = Problem::Missing("User not found");
    let user = partner::managed(db, &caller.actor, ask.user_id.as_str(), missing).await?;
    let sum = async |of| {
        Ok::<i64, Problem>(*sums::by_user(db, of, &[user.id]).await?.get(&user.id).unwrap_or(&0))
    };
    let today = state.now().div_euclid(86_400);
    let storage_used = super::unsigned(sum(Of::Storage).await?);
    let bw_used = super::unsigned(sum(Of::Transferred(today)).await?);
    let (files, folders) = sums::entries(db, user.id).await?;
    Ok(UserDetails {
        user_id: super::user_id(user.id),
        user_since: clock::date_time(user.created),
        acc_type: u8::try_from(user.acc_type).unwrap_or(1),
        max_storage: super::megabytes(user.storage_limit),
        storage_used,
        max_file_size: super::megabytes(user.file_size_limit),
        bw_max: super::megabytes(user.bw_limit),
        bw_used,
        f_versioning: user.versioning,
        f_versions: super::number(user.max_versions),
        account_users: super::number(user.max_members),
        level: super::number(user.level),
        closed_reason: super::reason(&user.close_reason),
        closed_date: super::moment(user.closed_at),
        bw_reset_period: user.bw_reset_days.to_string(),
        due_date: super::date(user.next_billing),
        next_due_date: super::moment(user.next_billing),
        last_login_time: super::moment(user.last_login),
        table_no: 0,
        last_bandwidth_reset: super::date(Some(state.now())),
        weblink_status: user.wl_status != 0,
        files_count: super::unsigned(files),
        folders_count: super::unsigned(folders),
        user_name: user.username,
        user_first_name: user.first_name,
        user_last_name: user.last_name,
        user_email: user.email,
        user_lang: user.lang,
        user_ip: user.last_ip,
        company_name: user.company,
        phone: user.phone,
        suspended: user.suspended,
        trial: user.trial,
        web_link: user.web_link,
        public_profiles: user.public_profile,
    })
}
