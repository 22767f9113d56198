//! Before the first paint: where the address leads, the session of who is signed in, the brand.

use futures::future::{Either, select};
use leptos::prelude::*;
use portico_client::clock::{Clock, browser::BrowserClock};
use portico_client::drive::model::Brand;
use portico_client::{Session, SessionState};

use crate::app::App;
use crate::routes::guard::{Verdict, decide};
use crate::state::brand::{keep_brand, kept_brand, paint, told_brand};
use crate::state::engine::load_engine;
use crate::state::session::address;

/// How many milliseconds the first paint waits for a brand that this browser has not seen yet.
const BRAND_PATIENCE: u64 = 800;

/// Starts the app.
pub fn start() {
    // Not by the framework's executor, which begins with the mounting.
    wasm_bindgen_futures::spawn_local(begin());
}

async fn begin() {
    let state = ArcRwSignal::new(Session::glance());
    // The page itself says whose drive it is, where the server that sent it knows.
    let kept = told_brand().or_else(kept_brand);
    let is_signed_in = state.get_untracked() == SessionState::SignedIn;
    // Who is not signed in, and whose brand is known, sees the page before the engine has come.
    let opened = if is_signed_in || (kept.is_none() && may_have_brand()) {
        let engine = load_engine().await;
        Some((engine, (engine.open)(state.clone()).await))
    } else {
        None
    };
    go_where_it_leads(state.get_untracked());
    let brand = match (kept, &opened) {
        (Some(brand), _) => Some(brand),
        (None, Some((engine, (session, _)))) => in_time((engine.brand)(session.clone())).await,
        (None, None) => None,
    };
    if let Some(brand) = &brand {
        paint(brand);
    }
    clear_page();
    let opened = opened.map(|(_, opened)| opened);
    leptos::mount::mount_to_body(move || view! { <App state=state opened=opened brand=brand /> });
}

/// Only a host name below another one can have a brand of its own.
fn may_have_brand() -> bool {
    let host = window().location().hostname().unwrap_or_default();
    portico_client::branding::may_have_brand(&host)
}

/// Corrects the address before the router reads it, so that nothing is loaded that may not be shown.
fn go_where_it_leads(state: SessionState) {
    let Some((path, query, return_to)) = address() else { return };
    if let Verdict::Go(to) = decide(state, &path, &query, return_to.as_deref())
        && let Ok(history) = window().history()
    {
        // Where it fails, the app's own guard leads on.
        let _ = history.replace_state_with_url(&leptos::wasm_bindgen::JsValue::NULL, "", Some(&to));
    }
}

/// The brand, if it comes soon enough; the app shows a late one when it comes.
async fn in_time(ask: impl Future<Output = Option<Brand>> + Unpin) -> Option<Brand> {
    match select(ask, BrowserClock.sleep(BRAND_PATIENCE)).await {
        Either::Left((brand, _)) => brand.inspect(keep_brand),
        Either::Right(_) => None,
    }
}

/// Takes away what the page shows while the app is on its way.
fn clear_page() {
    if let Some(waiting) = document().get_element_by_id("boot") {
        waiting.remove();
    }
}
