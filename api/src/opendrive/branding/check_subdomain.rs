//! `GET /branding/checkusersubdomainexists.json/{session_id}/{subdomain}` (guide 2.2).

use serde::{Deserialize, Serialize};

use crate::endpoint::endpoint;
use crate::wire;

/// Asks whether a subdomain belongs to another account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckSubdomain {
    /// The host name's first label.
    #[serde(with = "wire::text")]
    pub subdomain: String,
}

/// True when it does; a bare truth value on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SubdomainTaken(#[serde(with = "wire::flag")] pub bool);

endpoint!(CheckSubdomain => SubdomainTaken, "branding/check_subdomain",
    Get "/branding/checkusersubdomainexists.json/{session_id}/{subdomain}", Session, ["guide 2.2"]);
