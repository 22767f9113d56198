//! The address bar as signals, and links that change it without loading the page again.
//!
//! The app has a handful of views and all their addresses are in [`path`](super::path): this is all the routing that it needs,
//! and the first page is a tenth smaller for it.

use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Element, HtmlAnchorElement, MouseEvent, UrlSearchParams};

/// The address of the page.
#[derive(Clone, Copy)]
pub struct Router {
    path: RwSignal<String>,
    query: RwSignal<String>,
}

impl Router {
    /// Follows the address and takes over clicks on links, for as long as the owner of the moment lives.
    #[must_use]
    pub fn follow() -> Self {
        let router = Self { path: RwSignal::default(), query: RwSignal::default() };
        router.read();
        let back = window_event_listener(ev::popstate, move |_| router.read());
        let click = window_event_listener(ev::click, move |event| router.take_over(&event));
        on_cleanup(move || {
            back.remove();
            click.remove();
        });
        router
    }

    /// The path, such as `/files/12`; who reads it follows it.
    #[must_use]
    pub fn path(self) -> String {
        self.path.get()
    }

    /// The query with its question mark, or nothing; who reads it follows it.
    #[must_use]
    pub fn query(self) -> String {
        self.query.get()
    }

    /// Who calls it follows the whole address.
    pub fn track(self) {
        self.path.track();
        self.query.track();
    }

    /// A parameter of the query; who reads it follows the query.
    #[must_use]
    pub fn param(self, name: &str) -> Option<String> {
        UrlSearchParams::new_with_str(&self.query.read()).ok()?.get(name)
    }

    /// The present address with another value of one parameter of its query, or without it.
    #[must_use]
    pub fn href_with(self, name: &str, value: Option<&str>) -> String {
        self.href_with_all(&[(name, value)])
    }

    /// The present address with other values of some parameters of its query, or without them.
    #[must_use]
    pub fn href_with_all(self, changes: &[(&str, Option<&str>)]) -> String {
        let path = self.path.get_untracked();
        let Ok(params) = UrlSearchParams::new_with_str(&self.query.read_untracked()) else {
            return path;
        };
        for (name, value) in changes {
            match value {
                Some(value) => params.set(name, value),
                None => params.delete(name),
            }
        }
        let query = String::from(params.to_string());
        if query.is_empty() { path } else { [&path, "?", &query].concat() }
    }

    /// Goes to an address of the app.
    pub fn go(self, href: &str) {
        self.change(|history| history.push_state_with_url(&JsValue::NULL, "", Some(href)));
    }

    /// Goes to an address of the app; the back button does not lead to the present one.
    pub fn replace(self, href: &str) {
        self.change(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(href)));
    }

    fn change(self, change: impl FnOnce(leptos::web_sys::History) -> Result<(), JsValue>) {
        // The browser refuses other sites' addresses, and too many changes in a short time: then nothing happens.
        if window().history().is_ok_and(|history| change(history).is_ok()) {
            self.read();
        }
    }

    /// Reads the address bar.
    fn read(self) {
        let location = window().location();
        let path = location.pathname().unwrap_or_default();
        let query = location.search().unwrap_or_default();
        // The query first: who follows both sees the new pair when the path changes.
        if *self.query.read_untracked() != query {
            self.query.set(query);
        }
        if *self.path.read_untracked() != path {
            self.path.set(path);
        }
    }

    /// A plain click on a link to the app: shown here instead of loaded anew.
    fn take_over(self, event: &MouseEvent) {
        let is_plain = event.button() == 0
            && !(event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key());
        if !is_plain || event.default_prevented() {
            return;
        }
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = target.and_then(|target| target.closest("a[href]").ok().flatten());
        let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) else {
            return;
        };
        let is_elsewhere = !matches!(link.target().as_str(), "" | "_self")
            || link.has_attribute("download")
            || window().location().origin().ok() != Some(link.origin());
        if !is_elsewhere {
            event.prevent_default();
            self.go(&link.href());
        }
    }
}

/// The app's address.
#[must_use]
pub fn use_router() -> Router {
    crate::state::provided()
}
