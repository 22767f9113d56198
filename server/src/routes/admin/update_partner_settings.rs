//! `PUT /admin/apipartnersettings.json`: what the partner's drive is called, and where help is.

use portico_api::Done;
use portico_api::opendrive::admin::update_partner_settings::UpdatePartnerSettings;

use crate::caller::Caller;
use crate::services::partner::{self, NewSettings};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn update_partner_settings(
    state: State,
    caller: Caller,
    ask: UpdatePartnerSettings,
) -> Result<Done, Problem> {
    let new = NewSettings {
        drive_name: ask.settings.drive_name,
        domain: ask.settings.domain,
        support_email: ask.settings.email,
        support_url: ask.settings.help_link,
    };
    partner::change_settings(&state, &caller.actor, new).await?;
    Ok(Done)
}
