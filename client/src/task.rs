//! Futures that nobody waits for, and locks that all tabs share.

use std::future::Future;

/// Runs `future` beside its caller. On the host the caller is inside a `tokio::task::LocalSet`.
pub(crate) fn spawn(future: impl Future<Output = ()> + 'static) {
    #[cfg(target_arch = "wasm32")]
    wasm_bindgen_futures::spawn_local(future);
    #[cfg(not(target_arch = "wasm32"))]
    drop(tokio::task::spawn_local(future));
}

#[cfg(target_arch = "wasm32")]
pub(crate) use lock::{held_locks, web_lock};

/// The Web Locks API, which web-sys calls unstable although every browser has had it since 2022.
#[cfg(target_arch = "wasm32")]
mod lock {
    use futures::channel::oneshot;
    use js_sys::{Array, Function, Promise, Reflect};
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;

    /// Held as long as it lives.
    pub(crate) struct WebLock(Option<Function>);

    impl Drop for WebLock {
        fn drop(&mut self) {
            if let Some(release) = &self.0 {
                // Settling a promise cannot fail.
                let _ = release.call0(&JsValue::UNDEFINED);
            }
        }
    }

    fn manager() -> Option<JsValue> {
        let navigator = web_sys::window()?.navigator();
        Reflect::get(&navigator, &"locks".into()).ok().filter(JsValue::is_object)
    }

    fn method(manager: &JsValue, name: &str) -> Option<Function> {
        Reflect::get(manager, &name.into()).ok()?.dyn_into().ok()
    }

    /// Waits for the lock of this name. Without the API (insecure pages) it is given at once.
    pub(crate) async fn web_lock(name: &str) -> WebLock {
        let (given, waiting) = oneshot::channel();
        let callback = Closure::once_into_js(move |_lock: JsValue| {
            let mut release = None;
            let promise = Promise::new(&mut |resolve, _reject| release = Some(resolve));
            // If nobody waits any more, dropping what is sent releases the lock.
            let _ = given.send(WebLock(release));
            promise
        });
        let asked = manager().and_then(|manager| {
            method(&manager, "request")?.call2(&manager, &name.into(), &callback).ok()
        });
        match asked {
            None => WebLock(None),
            Some(_) => waiting.await.unwrap_or(WebLock(None)),
        }
    }

    /// The names of all locks that some tab holds.
    pub(crate) async fn held_locks() -> Vec<String> {
        let Some(manager) = manager() else { return Vec::new() };
        let Some(Ok(asked)) = method(&manager, "query").map(|query| query.call0(&manager)) else {
            return Vec::new();
        };
        let Ok(snapshot) = JsFuture::from(Promise::resolve(&asked)).await else {
            return Vec::new();
        };
        let held = Reflect::get(&snapshot, &"held".into()).unwrap_or_default();
        let name_of = |lock: JsValue| Reflect::get(&lock, &"name".into()).ok()?.as_string();
        Array::from(&held).iter().filter_map(name_of).collect()
    }
}
