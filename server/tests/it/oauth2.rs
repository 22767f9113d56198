//! Chapter 15: access tokens.

mod grant_token;
