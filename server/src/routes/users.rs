//! Chapter 13: the account.

mod confirm_password_reset;
mod get_user_info;
mod list_user_logs;
mod request_password_reset;
mod update_email;
mod update_password;
mod update_user_info;
mod update_user_name;
mod verify_email;
mod verify_signup_email;

use portico_api::UnixTime;
use portico_api::opendrive::users::{
    confirm_password_reset::ConfirmPasswordReset, get_user_info::GetUserInfo,
    list_user_logs::ListUserLogs, request_password_reset::RequestPasswordReset,
    update_email::UpdateEmail, update_password::UpdatePassword, update_user_info::UpdateUserInfo,
    update_user_name::UpdateUserName, verify_email::VerifyEmail,
    verify_signup_email::VerifySignupEmail,
};
use portico_api::opendrive::{LogEntry, LogPage};

use crate::router::Routes;
use crate::services::log::{self, LogType};

/// The name of the only plan there is.
pub(super) const PLAN: &str = "Standard";

pub(super) fn add(routes: Routes) -> Routes {
    routes
        .guest::<ConfirmPasswordReset, _, _>(confirm_password_reset::confirm_password_reset)
        .on::<GetUserInfo, _, _>(get_user_info::get_user_info)
        .on::<ListUserLogs, _, _>(list_user_logs::list_user_logs)
        .guest::<RequestPasswordReset, _, _>(request_password_reset::request_password_reset)
        .on::<UpdateEmail, _, _>(update_email::update_email)
        .on::<UpdatePassword, _, _>(update_password::update_password)
        .on::<UpdateUserInfo, _, _>(update_user_info::update_user_info)
        .on::<UpdateUserName, _, _>(update_user_name::update_user_name)
        .on::<VerifyEmail, _, _>(verify_email::verify_email)
        .guest_or_user::<VerifySignupEmail, _, _>(verify_signup_email::verify_signup_email)
}

/// A page of what was done, as it is answered here and to a partner.
pub(super) fn log_page(page: log::Page, number: u64) -> LogPage {
    let entry = |line: crate::db::entity::log::Model| LogEntry {
        time: UnixTime(line.time),
        user: line.actor_name,
        log_type: LogType::name_of(line.log_type).to_owned(),
        ip: line.ip,
        file_name: line.subject,
        file_size: line.size.map_or_else(String::new, |size| size.to_string()),
        details: line.details,
        app: line.app,
    };
    LogPage {
        total_pages: page.total.div_ceil(log::PAGE),
        current_page: number,
        logs: page.lines.into_iter().map(entry).collect(),
        num_results: page.total,
    }
}
