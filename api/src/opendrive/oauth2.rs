//! Chapter 15: access tokens.

pub mod grant_token;

use super::chapter;

chapter!(grant_token::GrantToken);
