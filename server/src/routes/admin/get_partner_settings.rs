//! `GET /admin/apipartnersettings.json/{session_id}`: what the partner's drive is called, and where help is.

use portico_api::opendrive::admin::get_partner_settings::{GetPartnerSettings, PartnerSettings};

use crate::caller::Caller;
use crate::db::partner as rows;
use crate::services::partner;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn get_partner_settings(
    state: State,
    caller: Caller,
    _: GetPartnerSettings,
) -> Result<PartnerSettings, Problem> {
    let partner = partner::manager(&caller.actor)?.id;
    let found = rows::settings(state.db().read(), partner).await?.unwrap_or_default();
    Ok(PartnerSettings {
        drive_name: found.drive_name,
        domain: found.domain,
        support_email: found.support_email,
        support_url: found.support_url,
    })
}
