//! `POST /oauth2/grant.json`: a password or a refresh token for an access token.

use portico_api::opendrive::oauth2::grant_token::{GrantToken, TokenGrant};

use crate::caller::Guest;
use crate::services::problem::Problem;
use crate::services::sign_in;
use crate::state::State;

pub(super) async fn grant_token(
    state: State,
    guest: Guest,
    ask: GrantToken,
) -> Result<TokenGrant, Problem> {
    let origin = guest.origin(None);
    let pair = match ask {
        GrantToken::Password { client_id: _, username, password } => {
            sign_in::grant_password(&state, &username, &password, origin).await?
        }
        GrantToken::RefreshToken { client_id: _, refresh_token } => {
            sign_in::grant_refresh(&state, &refresh_token).await?
        }
    };
    Ok(TokenGrant {
        access_token: pair.access,
        expires_in: pair.life,
        token_type: "bearer".to_owned(),
        scope: None,
        refresh_token: pair.refresh,
    })
}
