//! `GET /branding/subdomainbranding.json/{partner_name}/{subdomain}`: a host name's brand.

use crate::caller::Guest;
use crate::services::brands;
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::markup;
use portico_api::opendrive::branding::get_subdomain_branding::{
    GetSubdomainBranding, SubdomainBranding,
};

pub(super) async fn get_subdomain_branding(
    state: State,
    _: Guest,
    ask: GetSubdomainBranding,
) -> Result<SubdomainBranding, Problem> {
    let branding = brands::by_subdomain(&state, &ask.subdomain).await?;
    let html = markup::write(&markup::parse(&branding.login_html));
    let sign_in_html = Some(html).filter(|html| !html.is_empty());
    Ok(SubdomainBranding { sign_in_html, ..super::shown(&state, &branding).await? })
}
