//! Truth values that are written as the string `"True"` or `"False"` (`Shared` of a folder, quirk 36).

use serde::Serializer;

pub use super::read::flag as deserialize;

/// Writes the truth value.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(value: &bool, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(if *value { "True" } else { "False" })
}

/// The same for values that may be absent: `null` and `""` read as none.
pub mod option {
    use serde::Serializer;

    pub use crate::wire::read::flag_option as deserialize;

    /// Writes the truth value, or null.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(
        value: &Option<bool>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => super::serialize(value, serializer),
            None => serializer.serialize_none(),
        }
    }
}
