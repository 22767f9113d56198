//! Time and chance, injected, so that tests can hold both still.

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(not(target_arch = "wasm32"))]
pub mod host;

use futures::future::LocalBoxFuture;

/// A clock with an alarm, and dice.
pub trait Clock {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    fn now(&self) -> u64;
    /// Waits for so many milliseconds.
    fn sleep(&self, milliseconds: u64) -> LocalBoxFuture<'static, ()>;
    /// An even chance between 0 (included) and 1 (excluded); for jitter and labels, not for secrets.
    fn random(&self) -> f64;
}
