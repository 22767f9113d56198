//! The drive as the screens see it: vendor-neutral nouns and what can be done with them.

pub mod capability;
pub mod day;
pub mod model;
