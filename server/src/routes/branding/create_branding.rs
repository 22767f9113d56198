//! `POST /branding.json`: gives the drive a look.

use crate::caller::Caller;
use crate::services::brands::{self, Changes};
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::Done;
use portico_api::opendrive::branding::create_branding::CreateBranding;

pub(super) async fn create_branding(
    state: State,
    caller: Caller,
    ask: CreateBranding,
) -> Result<Done, Problem> {
    let changes = Changes {
        host_mapping: ask.host_mapping.as_deref(),
        drive_name: ask.drive_name.as_deref(),
        menu_color: ask.menu_color.as_deref(),
        font_color: ask.font_color.as_deref(),
        login_html: ask.login_page_html.as_deref(),
        white_labeled: ask.white_labeled,
        subdomain: None,
        embed_origins: None,
    };
    brands::create(&state, &caller.actor, changes).await?;
    Ok(Done)
}
