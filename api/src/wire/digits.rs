//! Integers that are written as a string of digits.

use serde::Serializer;

use super::Integer;
pub use super::read::integer as deserialize;

/// Writes the integer.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer, T: Integer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&value.to_wide())
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
