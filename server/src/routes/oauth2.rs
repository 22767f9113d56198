//! Chapter 15: access tokens.

mod grant_token;

use portico_api::opendrive::oauth2::grant_token::GrantToken;

use crate::router::Routes;

pub(super) fn add(routes: Routes) -> Routes {
    routes.grant::<GrantToken, _, _>(grant_token::grant_token)
}
