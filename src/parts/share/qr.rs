//! An address as a picture for cameras.

use leptos::prelude::*;
use qrcodegen::{QrCode as Code, QrCodeEcc};

use crate::i18n::t;
use crate::locales::share as texts;

/// Cameras want so many light squares around it.
const MARGIN: i32 = 4;

/// Draws it; nothing for a text that is too long for one.
#[component]
pub fn QrCode(
    /// What it says.
    text: Memo<String>,
) -> impl IntoView {
    move || {
        let (path, size) = outline(&text.read())?;
        let size = size.to_string();
        let view_box = ["0 0 ", &size, " ", &size].concat();
        Some(view! {
            <svg class="qr" viewBox=view_box role="img" aria-label=t(texts::QR_OF)>
                <path d=path />
            </svg>
        })
    }
}

/// The dark squares as one path, and how many squares the picture has in a row.
fn outline(text: &str) -> Option<(String, i32)> {
    let code = Code::encode_text(text, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            path.push('M');
            path.push_str(&(x + MARGIN).to_string());
            path.push(' ');
            path.push_str(&(y + MARGIN).to_string());
            path.push_str("h1v1h-1z");
        }
    }
    Some((path, code.size() + 2 * MARGIN))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_picture_with_a_margin() {
        let (path, size) = outline("https://drive.example/l/abcdefghij").unwrap();
        assert_eq!(size, 29 + 2 * MARGIN);
        assert!(path.starts_with("M4 4h1v1h-1z"), "its first corner is dark");
        assert_eq!(outline(&"x".repeat(5_000)), None);
    }
}
