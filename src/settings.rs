//! What a deployment decides, in `public/portico.json`: where the API is, whose drive it is.

use portico_client::{CredentialPlace, SessionConfig};
use serde::Deserialize;

/// The settings; what is missing has its usual value.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// What comes before every path of the API.
    pub api_base: String,
    /// The partner's name.
    pub partner: String,
    /// `bearer` or `query`: how the access token travels.
    pub credential: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            api_base: "/api/v1".to_owned(),
            partner: "OpenDrive".to_owned(),
            credential: "bearer".to_owned(),
        }
    }
}

impl Settings {
    /// What the session wants to know of them.
    #[must_use]
    pub fn session(self) -> SessionConfig {
        let credential = match self.credential.as_str() {
            "query" => CredentialPlace::Query,
            _ => CredentialPlace::Bearer,
        };
        SessionConfig { api_base: self.api_base, partner: self.partner, credential }
    }
}

/// Reads them; a file that is missing or broken is as good as an empty one.
fn read(bytes: &[u8]) -> Settings {
    serde_json::from_slice(bytes).unwrap_or_default()
}

/// Without a browser there is nobody to ask.
#[cfg(not(target_arch = "wasm32"))]
pub async fn load() -> Settings {
    read(b"")
}

/// Asks for them.
#[cfg(target_arch = "wasm32")]
pub async fn load() -> Settings {
    use portico_client::transport::{Transport as _, fetch::FetchTransport};
    match FetchTransport.send(request()).await {
        Ok(answer) if answer.status == 200 => read(answer.bytes()),
        Ok(_) | Err(_) => Settings::default(),
    }
}

#[cfg(target_arch = "wasm32")]
fn request() -> portico_client::transport::Outgoing {
    use portico_client::transport::{Method, Outgoing, OutgoingBody, Wants};
    Outgoing {
        method: Method::Get,
        url: "/portico.json".to_owned(),
        headers: Vec::new(),
        body: OutgoingBody::Empty,
        wants: Wants::Whole,
        patience: 10_000,
        progress: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_deployed_file_is_read_and_a_broken_one_ignored() {
        assert_eq!(read(include_bytes!("../public/portico.json")), Settings::default());
        assert_eq!(read(b"<!doctype html>"), Settings::default());
        let own = read(br#"{"api_base": "https://api.example/v1", "later": true}"#);
        assert_eq!(own.api_base, "https://api.example/v1");
        assert_eq!(own.partner, "OpenDrive");
    }
}
