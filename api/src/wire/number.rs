//! Integers that are written as a JSON number.

use serde::{Serialize, Serializer};

use super::Integer;
pub use super::read::integer as deserialize;

/// Writes the integer.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer, T: Integer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    match i64::try_from(value.to_wide()) {
        Ok(narrow) => serializer.serialize_i64(narrow),
        Err(_) => value.to_wide().serialize(serializer),
    }
}

/// The same for values that may be absent: `null` and `""` read as none.
pub mod option {
    use serde::Serializer;

    use crate::wire::Integer;
    pub use crate::wire::read::integer_option as deserialize;

    /// Writes the integer, or null.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer, T: Integer>(
        value: &Option<T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => super::serialize(value, serializer),
            None => serializer.serialize_none(),
        }
    }
}
