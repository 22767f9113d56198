//! The headless client: transport, session, vendors, transfers, listings. It never imports Leptos.

pub mod blob;
pub mod branding;
pub mod clock;
pub mod data_url;
pub mod drive;
pub mod ledger;
pub mod listing;
#[cfg(target_arch = "wasm32")]
pub mod local_folder;
#[cfg(target_arch = "wasm32")]
pub mod pick;
#[cfg(target_arch = "wasm32")]
pub mod place;
pub mod problem;
pub mod session;
#[cfg(target_arch = "wasm32")]
mod shelf;
pub mod storage;
pub mod subscription;
mod task;
pub mod transfer;
pub mod transport;
pub mod vendor;

// The app and the server must paint and read alike; the app knows the contract by the client only.
pub use portico_api::{markup, palette};
pub use session::{CredentialPlace, Session, SessionConfig, SessionState};
pub use subscription::Subscription;
