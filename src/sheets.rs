//! Style sheets beyond the page's first one: what is shown later brings its own (`style/later/`).

use std::time::Duration;

use futures::channel::oneshot;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::web_sys::HtmlLinkElement;

/// The sheet that the page begins with; the others lie beside it.
const FIRST: &str = "link[rel='stylesheet']";
/// Its name.
const FIRST_NAME: &str = "app.css";

/// The pauses before each attempt, in milliseconds.
const PAUSES: [u64; 4] = [0, 500, 2_000, 8_000];

/// Adds the sheet `name` to the page, once, and waits until it is there. One that cannot be had makes a page that is less
/// beautiful, but better than none; it is asked for again by the next who needs it.
pub async fn sheet(name: &str) {
    for pause in PAUSES {
        if pause > 0 {
            let (done, waiting) = oneshot::channel::<()>();
            set_timeout(move || drop(done), Duration::from_millis(pause));
            // The end of the other side is the end of the pause.
            let _ = waiting.await;
        }
        if is_had(name).await {
            return;
        }
    }
}

/// Asks for the sheet, if nobody has; whether it is there.
async fn is_had(name: &str) -> bool {
    let Some(link) = address(name).and_then(|address| find(&address).or_else(|| add(&address)))
    else {
        return false;
    };
    if link.sheet().is_some() {
        return true;
    }
    let (done, waiting) = oneshot::channel::<()>();
    let failed = link.clone();
    let tell = Closure::once_into_js(move || {
        if failed.sheet().is_none() {
            failed.remove();
        }
        // Who asked may be gone.
        let _ = done.send(());
    });
    for event in ["load", "error"] {
        if link.add_event_listener_with_callback(event, tell.unchecked_ref()).is_err() {
            return false;
        }
    }
    // Nobody but the listener holds the other end, and it tells before it goes.
    let _ = waiting.await;
    link.sheet().is_some()
}

/// Shows something as soon as its sheet is there.
pub fn styled(name: &'static str, view: fn() -> AnyView) -> AnyView {
    let is_there = RwSignal::new(false);
    spawn_local(async move {
        sheet(name).await;
        is_there.try_set(true);
    });
    (move || is_there.get().then(view)).into_any()
}

fn address(name: &str) -> Option<String> {
    let first = document().query_selector(FIRST).ok()??;
    let folder = first.get_attribute("href")?.strip_suffix(FIRST_NAME)?.to_owned();
    Some([&folder, name, ".css"].concat())
}

fn find(address: &str) -> Option<HtmlLinkElement> {
    let known = ["link[href='", address, "']"].concat();
    document().query_selector(&known).ok()??.dyn_into().ok()
}

fn add(address: &str) -> Option<HtmlLinkElement> {
    let document = document();
    let link: HtmlLinkElement = document.create_element("link").ok()?.dyn_into().ok()?;
    link.set_rel("stylesheet");
    link.set_href(address);
    document.head()?.append_child(&link).ok()?;
    Some(link)
}
