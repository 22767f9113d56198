//! What browser tests stand on: the real server on a temporary folder, a real browser, and lookups by role and name.

mod actions;
mod archive;
mod axe;
mod browser;
pub mod demo;
mod driver;
mod error;
mod files;
mod locator;
mod network;
mod page;
mod partner;
mod people;
mod relay;
mod role;
mod run;
mod seeds;
mod server;
mod shots;
mod wait;

pub use archive::zip_holds;
pub use browser::Browser;
pub use error::{Error, Result};
pub use files::Folder;
pub use locator::{Locator, Name};
pub use network::Conditions;
pub use page::Page;
pub use people::{ADA, Person};
pub use relay::{Fault, Relay, Seen};
pub use role::Role;
pub use run::{Stage, browser};
pub use seeds::seeds;
pub use server::{Options, Server};
pub use shots::{Scheme, Width};
pub use thirtyfour::Key;
pub use wait::{DEADLINE, eventually, eventually_within};
