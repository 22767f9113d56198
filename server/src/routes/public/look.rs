//! What the pages look like: the app's own tokens, and the face of the host name or of whom the things belong to.

use sha2::{Digest as _, Sha256};

use super::visit::Visit;
use crate::routes::branding::DRIVE_NAME;
use crate::routes::face::{Face, ICON};
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
    /// What belongs into the head: icon and colors of the browser.
    pub(super) head: String,
    /// The whole style sheet.
    pub(super) style: String,
}

impl Look {
    /// That of the host name; without one that of the owner of what is shown.
    pub(super) async fn find(state: &State, visit: &Visit, owner: Option<i64>) -> Self {
        match Face::of_page(state, visit.host.as_deref(), owner).await {
            Some(face) => Self {
                head: face.signs(),
                style: [TOKENS, OWN, &face.tokens()].concat(),
                name: face.name,
                logo: face.logo,
            },
            None => Self {
                name: DRIVE_NAME.to_owned(),
                logo: String::new(),
                // Otherwise the browser asks for one that nobody has.
                head: format!("<link rel=\"icon\" href=\"{ICON}\">\n"),
                style: [TOKENS, OWN].concat(),
            },
        }
    }
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
}
