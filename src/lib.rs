//! The single-page app: views, the kit they are made of, and what outlives a view.

#![allow(
    unreachable_pub,
    reason = "the component macro writes a public function of its own for each component"
)]

#[macro_use]
mod lazy;

pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod boot;
pub mod error_text;
pub mod i18n;
pub mod layouts;
pub mod locales;
pub mod parts;
pub mod routes;
pub mod settings;
pub mod sheets;
pub mod state;
pub mod theme;
pub mod ui;
pub mod views;
