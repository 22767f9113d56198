//! `PUT /branding.json`: changes the look of the drive.

use crate::caller::Caller;
use crate::services::brands::{self, Changes};
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::Done;
use portico_api::opendrive::branding::update_branding::UpdateBranding;

pub(super) async fn update_branding(
    state: State,
    caller: Caller,
    ask: UpdateBranding,
) -> Result<Done, Problem> {
    let changes = Changes {
        host_mapping: ask.host_mapping.as_deref(),
        drive_name: ask.drive_name.as_deref(),
        menu_color: ask.menu_color.as_deref(),
        font_color: ask.font_color.as_deref(),
        login_html: ask.login_page_html.as_deref(),
        white_labeled: ask.white_labeled,
        subdomain: ask.subdomain.as_deref(),
        embed_origins: ask.embed_origins.as_deref(),
    };
    brands::update(&state, &caller.actor, changes).await?;
    Ok(Done)
}
