//! A pair of tokens and what is kept of them between page loads.

use portico_api::Secret;
use portico_api::opendrive::oauth2::grant_token::TokenGrant;
use serde::{Deserialize, Serialize};

/// A token counts as used up so many milliseconds before it is, because a request takes its time.
const MARGIN: u64 = 60_000;

/// What is kept of a session. Its inside is nobody else's business, and it prints stars.
#[derive(Clone, PartialEq, Eq, Default)]
pub enum Kept {
    /// Nobody is signed in.
    #[default]
    Nothing,
    /// Somebody was, until the server ended it.
    Expired,
    /// Somebody is.
    Tokens(Tokens),
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Nothing => "Nothing",
            Self::Expired => "Expired",
            Self::Tokens(_) => "Tokens(***)",
        })
    }
}

/// An access token with its refresh token.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tokens {
    access: Secret,
    refresh: Secret,
    // Milliseconds since 1970, by this machine's clock.
    granted: u64,
    expires: u64,
    owner: String,
}

impl Tokens {
    pub(super) fn granted(grant: TokenGrant, owner: &str, now: u64) -> Self {
        Self {
            access: grant.access_token,
            refresh: grant.refresh_token,
            granted: now,
            expires: now.saturating_add(grant.expires_in.saturating_mul(1000)),
            // Only compared with itself; the tables for all letters would weigh on the sign-in page.
            owner: owner.trim().to_ascii_lowercase(),
        }
    }

    pub(super) fn access(&self) -> &Secret {
        &self.access
    }

    pub(super) fn refresh(&self) -> &Secret {
        &self.refresh
    }

    pub(super) fn owner(&self) -> &str {
        &self.owner
    }

    /// True when the access token is, or is about to be, of no use. A short life (tests, odd servers) counts
    /// with half of itself instead of the whole margin.
    pub(super) fn is_stale(&self, now: u64) -> bool {
        let life = self.expires.saturating_sub(self.granted);
        self.expires.saturating_sub(now) <= MARGIN.min(life / 2)
    }
}

impl Kept {
    /// The text that a store keeps; none for nothing.
    #[cfg_attr(not(any(test, target_arch = "wasm32")), expect(dead_code, reason = "the browser's"))]
    pub(super) fn to_text(&self) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Expired => Some("expired".to_owned()),
            Self::Tokens(tokens) => serde_json::to_string(tokens).ok(),
        }
    }

    /// What a text that was kept means; anything unreadable is nothing.
    #[cfg_attr(not(any(test, target_arch = "wasm32")), expect(dead_code, reason = "the browser's"))]
    pub(super) fn from_text(text: Option<&str>) -> Self {
        match text {
            None => Self::Nothing,
            Some("expired") => Self::Expired,
            Some(text) => serde_json::from_str(text).map_or(Self::Nothing, Self::Tokens),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens() -> Tokens {
        let grant = TokenGrant {
            access_token: Secret::new("aaa"),
            expires_in: 86_400,
            token_type: "bearer".to_owned(),
            scope: None,
            refresh_token: Secret::new("rrr"),
        };
        Tokens::granted(grant, " Ada@Example.com ", 1_000)
    }

    #[test]
    fn what_is_kept_comes_back_and_prints_stars() {
        for kept in [Kept::Nothing, Kept::Expired, Kept::Tokens(tokens())] {
            assert_eq!(Kept::from_text(kept.to_text().as_deref()), kept);
            let printed = format!("{kept:?}");
            assert!(!printed.contains("aaa") && !printed.contains("rrr"), "{printed}");
        }
        for text in ["", "{", "[]", "null", "{\"access\":1}", "<html>"] {
            assert_eq!(Kept::from_text(Some(text)), Kept::Nothing, "{text}");
        }
        assert_eq!(tokens().owner(), "ada@example.com");
    }

    #[test]
    fn a_token_is_renewed_a_little_before_its_end() {
        let mut tokens = tokens();
        let end = 1_000 + 86_400_000;
        assert!(!tokens.is_stale(end - 60_001));
        assert!(tokens.is_stale(end - 60_000));
        assert!(tokens.is_stale(end + 5));
        tokens.expires = tokens.granted + 10_000;
        assert!(!tokens.is_stale(tokens.granted + 4_999));
        assert!(tokens.is_stale(tokens.granted + 5_000));
    }
}
