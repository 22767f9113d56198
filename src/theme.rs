//! The brand's colors as tokens, by the browser's own arithmetic.

use portico_client::palette::{Palette, Rgb};

/// The colors of a brand's color and of what it wants for text on it; none for what is no color, so that the usual ones
/// stay.
#[must_use]
pub fn palette(color: &str, ink: Option<&str>) -> Option<Palette> {
    Some(Palette::of(Rgb::parse(color)?, ink.and_then(Rgb::parse), power))
}

/// To the power of 2.4, by the browser: it has the function already.
#[cfg(target_arch = "wasm32")]
pub fn power(value: f64) -> f64 {
    js_sys::Math::pow(value, 2.4)
}

/// To the power of 2.4.
#[cfg(not(target_arch = "wasm32"))]
pub fn power(value: f64) -> f64 {
    value.powf(2.4)
}
