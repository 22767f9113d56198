//! Text in the person's language: typed keys, checked when compiled; numbers, plurals and dates by `Intl`.
//!
//! A key is a constant or a function in `crate::locales`, written with [`texts!`](crate::texts); a key that lacks a
//! language, and a text that misses or invents a placeholder, do not compile. In markup, `{t(KEY)}` follows the
//! language while the page is shown; in a callback, `say(KEY)` is the text of the moment.

mod fill;
pub mod format;
mod lang;
mod plural;
mod text;

pub use fill::{Shown, fill, fits};
pub use lang::{Lang, lang, preferred, set_lang};
pub use plural::{Counted, plural};
pub use text::{Text, say, t};
