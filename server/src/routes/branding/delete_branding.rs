//! `DELETE /branding.json/{session_id}`: takes the look of the drive away.

use crate::caller::Caller;
use crate::services::brands;
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::Done;
use portico_api::opendrive::branding::delete_branding::DeleteBranding;

pub(super) async fn delete_branding(
    state: State,
    caller: Caller,
    DeleteBranding {}: DeleteBranding,
) -> Result<Done, Problem> {
    brands::delete(&state, &caller.actor).await?;
    Ok(Done)
}
