//! `GET /branding/checkusersubdomainexists.json/{session_id}/{subdomain}`: whether a subdomain is another account's.

use crate::caller::Caller;
use crate::services::brands;
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::opendrive::branding::check_subdomain::{CheckSubdomain, SubdomainTaken};

pub(super) async fn check_subdomain(
    state: State,
    caller: Caller,
    ask: CheckSubdomain,
) -> Result<SubdomainTaken, Problem> {
    let taken = brands::is_subdomain_taken(&state, &caller.actor, &ask.subdomain).await?;
    Ok(SubdomainTaken(taken))
}
