//! `GET /branding/subdomainbranding.json/{partner_name}/{subdomain}`: a host name's brand.

use crate::caller::Guest;
use crate::services::brands;
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::opendrive::branding::get_subdomain_branding::{
    GetSubdomainBranding, SubdomainBranding,
};

pub(super) async fn get_subdomain_branding(
    state: State,
    _: Guest,
    ask: GetSubdomainBranding,
) -> Result<SubdomainBranding, Problem> {
    let branding = brands::by_subdomain(&state, &ask.subdomain).await?;
    super::shown(&state, &branding).await
}
