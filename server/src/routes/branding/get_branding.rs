//! `GET /branding.json`: what the drive of an account looks like.

use crate::caller::Caller;
use crate::services::brands;
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::UserId;
use portico_api::opendrive::branding::get_branding::{Branding, GetBranding};

pub(super) async fn get_branding(
    state: State,
    caller: Caller,
    ask: GetBranding,
) -> Result<Branding, Problem> {
    let user = ask.user_id.as_ref().map(UserId::as_str);
    let branding = brands::get(&state, &caller.actor, user).await?;
    let shown = super::shown(&state, &branding).await?;
    Ok(Branding {
        shown,
        login_page_html: branding.login_html,
        embed_origins: Some(branding.embed_origins),
    })
}
