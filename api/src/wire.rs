//! The vendors' habits, solved once: numbers in quotes, `"1"` for true, `""` for none.
//!
//! Each module is made for `#[serde(with = "…")]`: what it writes is fixed (clients insist on it,
//! quirk 36), what it reads is generous.

pub mod absent;
pub mod cents;
pub mod digits;
pub mod flag;
pub mod flag_digit;
pub mod flag_number;
pub mod flag_title;
pub mod flag_word;
pub mod list;
pub mod nested;
pub mod number;
pub mod text;
pub mod text_number;
pub mod word;

mod done;
mod id_list;
mod pairs;
mod read;
mod rows;
mod scalar;

pub use done::Done;
pub use id_list::IdList;
pub use pairs::{Number, Pairs};
pub use rows::Rows;
pub use scalar::Integer;
