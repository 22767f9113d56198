//! `POST /oauth2/grant.json` (guide 15.1 and 15.2, one endpoint with two kinds of parameters).

use serde::{Deserialize, Serialize};

use crate::Secret;
use crate::endpoint::endpoint;

/// The client id of applications that belong to no partner (guide 15.1).
pub const DEFAULT_CLIENT_ID: &str = "OpenDrive";

/// Exchanges a password or a refresh token for an access token. Refusals are flat
/// ([`crate::GrantError`], quirk 6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "grant_type", rename_all = "snake_case")]
pub enum GrantToken {
    /// Signs in.
    Password {
        /// The partner's name, [`DEFAULT_CLIENT_ID`] for none.
        #[serde(with = "crate::wire::text")]
        client_id: String,
        /// A user name or an email address.
        #[serde(with = "crate::wire::text")]
        username: String,
        /// The account's password.
        password: Secret,
    },
    /// Stays signed in. The refresh token is used up by this (guide 15.2).
    RefreshToken {
        /// The partner's name, [`DEFAULT_CLIENT_ID`] for none.
        #[serde(with = "crate::wire::text")]
        client_id: String,
        /// The newest refresh token.
        refresh_token: Secret,
    },
}

/// A pair of tokens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenGrant {
    /// Goes into the query of every call, beside the session [`crate::encode::OAUTH_SESSION`].
    pub access_token: Secret,
    /// How many seconds the access token lives; 86,400 on the live service.
    #[serde(default, with = "crate::wire::number")]
    pub expires_in: u64,
    /// Always `bearer`.
    #[serde(default, with = "crate::wire::text")]
    pub token_type: String,
    /// Always null.
    #[serde(default)]
    pub scope: Option<String>,
    /// Lives for 30 days, or until it is used.
    pub refresh_token: Secret,
}

endpoint!(GrantToken => TokenGrant, "oauth2/grant_token", Post "/oauth2/grant.json", None, ["guide 15.1", "guide 15.2"]);
