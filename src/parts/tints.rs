//! Colors that people give to lists, tasks and tags: data, not style; the sheet mixes them with the surface.

use crate::i18n::Text;
use crate::locales::tints as texts;

/// Six hexadecimal digits and their name.
pub type Tint = (&'static str, Text);

/// The colors on offer; nothing is none.
pub const TINTS: [Tint; 8] = [
    ("", texts::NONE),
    ("e5484d", texts::RED),
    ("f76b15", texts::ORANGE),
    ("e2a300", texts::YELLOW),
    ("30a46c", texts::GREEN),
    ("12a594", texts::TEAL),
    ("3e63dd", texts::BLUE),
    ("8e4ec6", texts::PURPLE),
];

/// A color as the sheet takes it; none for no color.
#[must_use]
pub fn css(color: &str) -> Option<String> {
    (!color.is_empty()).then(|| ["#", color].concat())
}
