//! `GET /admin/apipartnerslist.json/{session_id}`: the partners that the caller may act for, which is themselves.

use portico_api::opendrive::admin::list_partners::{ListPartners, PartnerRow};
use portico_api::{Rows, UnixTime};

use crate::caller::Caller;
use crate::db::partner as rows;
use crate::services::partner;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn list_partners(
    state: State,
    caller: Caller,
    _: ListPartners,
) -> Result<Rows<PartnerRow>, Problem> {
    let partner = partner::manager(&caller.actor)?;
    let settings = rows::settings(state.db().read(), partner.id).await?.unwrap_or_default();
    Ok(Rows(vec![PartnerRow {
        partner_id: partner.username.clone(),
        drive_name: settings.drive_name,
        partner_role: u8::try_from(partner.role).unwrap_or(0),
        user_since: UnixTime(partner.created),
        is_current: true,
    }]))
}
