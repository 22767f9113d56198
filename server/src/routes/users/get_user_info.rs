//! `GET /users/info.json/{session_id}`: the account's settings and limits.

use portico_api::UserId;
use portico_api::opendrive::users::get_user_info::{GetUserInfo, UserInfo};

use crate::caller::Caller;
use crate::clock;
use crate::db::stats::Whose;
use crate::services::accounts;
use crate::services::actor::Actor;
use crate::services::images;
use crate::services::problem::Problem;
use crate::services::stats;
use crate::services::uploads;
use crate::state::State;

pub(super) async fn get_user_info(
    state: State,
    caller: Caller,
    _: GetUserInfo,
) -> Result<UserInfo, Problem> {
    let Actor { account: user, member, .. } = caller.actor;
    let storage_used = accounts::storage_used(state.db().read(), &user).await?;
    let whose = member.as_ref().map_or(Whose::Account(user.id), |it| Whose::Member(it.id));
    let bw_used = u64::try_from(stats::today(&state, whose).await?).unwrap_or(0);
    let whose =
        member.as_ref().map_or(images::Whose::User(user.id), |it| images::Whose::Member(it.id));
    let avatar = crate::routes::branding::picture(&state, whose).await?;
    // Limits count megabytes of 1024² bytes (quirk 10).
    let megabytes = |bytes: i64| u64::try_from(bytes).unwrap_or(0) >> 20;
    let user_since = clock::date_time(user.created);
    let date = |at: Option<i64>| at.map_or_else(String::new, date);
    // A member's own limit counts where there is one.
    let limit = |own: i64, all: i64| if own > 0 { own } else { all };
    let own = member.as_ref();
    Ok(UserInfo {
        user_id: UserId::new(user.id.to_string()),
        access_user_id: own.map_or(0, |member| member.id),
        user_name: own.map_or(&user.username, |member| &member.email).clone(),
        trial: user.trial,
        bw_reset_last: date(Some(state.now())),
        user_since,
        acc_type: user.acc_type.to_string(),
        max_storage: megabytes(limit(
            own.map_or(0, |member| member.storage_limit),
            user.storage_limit,
        )),
        storage_used,
        bw_max: megabytes(limit(own.map_or(0, |member| member.bw_limit), user.bw_limit)),
        bw_used,
        f_versioning: user.kept_versions() > 1,
        f_versions: u32::try_from(user.max_versions).unwrap_or(1),
        daily_stat: user.daily_stat,
        max_file_size: megabytes(user.file_size_limit),
        level: user.level.to_string(),
        user_plan: super::PLAN.to_owned(),
        max_account_users: u32::try_from(user.max_members).unwrap_or(0),
        is_account_user: own.is_some(),
        email: own.map_or(&user.email, |member| &member.email).clone(),
        phone: own.map_or(&user.phone, |member| &member.phone).clone(),
        avatar,
        avatar_color: own.map_or(&user.avatar_color, |member| &member.avatar_color).clone(),
        admin_mode: own.is_some_and(|member| member.admin_mode == 1),
        due_date: date(user.trial_until),
        can_change_pwd: own.is_none_or(|member| member.can_change_password),
        is_partner: own.is_none() && user.role > 0,
        support_url: String::new(),
        partner_users_domain: String::new(),
        suspended: user.suspended,
        upload_any_order: Some(true),
        upload_small: Some(uploads::SMALL_FILE),
        user_first_name: own.map_or(&user.first_name, |member| &member.first_name).clone(),
        user_last_name: own.map_or(&user.last_name, |member| &member.last_name).clone(),
        user_lang: user.lang,
        time_zone: user.time_zone,
        company_name: user.company,
        web_link: user.web_link,
    })
}

/// The day of a moment, `YYYY-MM-DD` in UTC.
fn date(seconds: i64) -> String {
    clock::date_time(seconds).get(..10).unwrap_or_default().to_owned()
}
