//! The browser's clock: `Date`, `setTimeout`, `Math.random`.

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

use super::Clock;

/// The browser's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct BrowserClock;

impl Clock for BrowserClock {
    fn now(&self) -> u64 {
        now()
    }

    fn sleep(&self, milliseconds: u64) -> LocalBoxFuture<'static, ()> {
        sleep(milliseconds).boxed_local()
    }

    fn random(&self) -> f64 {
        js_sys::Math::random()
    }
}

/// Milliseconds since 1970.
pub(crate) fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// Waits; a dropped wait leaves a timer behind that does nothing.
pub(crate) async fn sleep(milliseconds: u64) {
    let milliseconds = i32::try_from(milliseconds).unwrap_or(i32::MAX);
    let promise = Promise::new(&mut |resolve, _reject| {
        if let Some(window) = web_sys::window() {
            // Fails only for arguments that cannot be timers.
            let _ = window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
        }
    });
    let _ = JsFuture::from(promise).await;
}
