//! What the pages look like: the app's own tokens, and the brand of the host name or of whom the things belong to.

use sha2::{Digest as _, Sha256};

use super::visit::Visit;
use crate::routes::branding::{self, DRIVE_NAME};
use crate::services::brands;
use crate::services::images::Whose;
use crate::state::State;

/// The colors and measures of the app, so that its pages and these belong together.
const TOKENS: &str = include_str!("../../../../style/tokens.css");
const OWN: &str = include_str!("guest.css");

/// The looks of one page.
pub(super) struct Look {
    /// What the drive is called.
    pub(super) name: String,
    /// Where its logo is; empty without one.
    pub(super) logo: String,
    /// The whole style sheet.
    pub(super) style: String,
}

impl Look {
    /// That of the host name; without one that of the owner of what is shown.
    pub(super) async fn find(state: &State, visit: &Visit, owner: Option<i64>) -> Self {
        // A page without its looks is better than none.
        let brand = brands::for_guest(state, visit.host.as_deref(), owner).await;
        let Ok(Some(brand)) = brand else {
            return Self { name: DRIVE_NAME.to_owned(), logo: String::new(), style: style("") };
        };
        let logo = branding::picture(state, Whose::Logo(brand.user_id)).await.unwrap_or_default();
        let name = match brand.drive_name.trim() {
            "" => DRIVE_NAME,
            name => name,
        };
        Self { name: name.to_owned(), logo, style: style(&brand.menu_color) }
    }
}

/// The style sheet with a brand's color: as light or dark as it has to be to be read on the page.
fn style(color: &str) -> String {
    if color.len() != 6 || !color.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return [TOKENS, OWN].concat();
    }
    let brand = format!(
        "\n@supports (color: oklch(from red l c h)) {{\n  :root {{\n    \
         --brand-light: oklch(from #{color} min(l, 0.5) c h);\n    \
         --brand-light-strong: oklch(from #{color} min(l, 0.44) c h);\n    \
         --brand-dark: oklch(from #{color} max(l, 0.8) c h);\n    \
         --brand-dark-strong: oklch(from #{color} max(l, 0.86) c h);\n  }}\n}}\n"
    );
    [TOKENS, OWN, &brand].concat()
}

/// How a policy names a style sheet that stands in the page.
pub(super) fn fingerprint(style: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(style.as_bytes())))
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for part in bytes.chunks(3) {
        let mut word = part.iter().fold(0, |word, byte| word << 8 | usize::from(*byte));
        word <<= 8 * (3 - part.len());
        for at in 0..4 {
            let letter = LETTERS.get(word >> (18 - 6 * at) & 63).copied().unwrap_or(b'=');
            out.push(if at <= part.len() { char::from(letter) } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_as_a_policy_has_them() {
        let known =
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("fo\u{ff}", "Zm/Dvw==")];
        for (bytes, text) in known {
            assert_eq!(base64(bytes.as_bytes()), text, "{bytes}");
        }
    }

    #[test]
    fn only_a_color_becomes_a_part_of_the_style() {
        assert!(style("cc5500").contains("oklch(from #cc5500 min(l, 0.5) c h)"));
        for bad in ["", "red", "cc55", "cc550}"] {
            assert_eq!(style(bad), [TOKENS, OWN].concat(), "{bad}");
        }
    }
}
