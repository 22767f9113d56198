//! Chapter 8: classic sessions.

mod check_session;
mod create_session;
mod end_session;
mod get_session;

use portico_api::opendrive::session::SessionInfo;
use portico_api::opendrive::session::{
    check_session::CheckSession, create_session::CreateSession, end_session::EndSession,
    get_session::GetSession,
};
use portico_api::{SessionId, UserId};

use super::branding::DRIVE_NAME;
use crate::caller::Credential;
use crate::router::Routes;
use crate::services::actor::Actor;
use crate::services::brands;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) fn add(routes: Routes) -> Routes {
    routes
        .on::<GetSession, _, _>(get_session::get_session)
        .on::<CheckSession, _, _>(check_session::check_session)
        .guest::<CreateSession, _, _>(create_session::create_session)
        .guest::<EndSession, _, _>(end_session::end_session)
}

async fn session_info(
    state: &State,
    actor: &Actor,
    credential: &Credential,
) -> Result<SessionInfo, Problem> {
    let (user, member) = (&actor.account, actor.member.as_ref());
    let branding = brands::of_user(state.db().read(), user.id).await?;
    let drive_name = branding.as_ref().map_or(DRIVE_NAME, brands::name_of);
    let session_id = match credential {
        Credential::Session(id) => SessionId::new(id.expose()),
        Credential::Token(_) => SessionId::new(portico_api::encode::OAUTH_SESSION),
    };
    Ok(SessionInfo {
        session_id,
        user_name: member.map_or(&user.username, |member| &member.email).clone(),
        user_first_name: member.map_or(&user.first_name, |member| &member.first_name).clone(),
        user_last_name: member.map_or(&user.last_name, |member| &member.last_name).clone(),
        acc_type: user.acc_type.to_string(),
        user_lang: user.lang.clone(),
        user_id: Some(UserId::new(user.id.to_string())),
        is_account_user: member.is_some(),
        drive_name: drive_name.to_owned(),
        user_level: user.level.to_string(),
        user_plan: super::users::PLAN.to_owned(),
        f_versioning: user.kept_versions().to_string(),
        user_domain: String::new(),
        partner_users_domain: String::new(),
        is_partner: member.is_none() && user.role > 0,
        encoding: Some("UTF-8".to_owned()),
        upload_any_order: Some(true),
    })
}
