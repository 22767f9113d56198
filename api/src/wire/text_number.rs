//! Identifiers that are written as a JSON number where they are one (`UserID`, `Owner`), else as text.

use serde::{Deserializer, Serializer};

use super::scalar::Scalar;

/// Writes digits as a number, anything else as a string.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer, T: AsRef<str>>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let text = value.as_ref();
    match text.parse::<u64>() {
        // `007` and `+7` are not what the number would read back as.
        Ok(number) if number.to_string() == text => serializer.serialize_u64(number),
        _ => serializer.serialize_str(text),
    }
}

/// Reads any scalar as text.
///
/// # Errors
/// When a list or an object stands there.
pub fn deserialize<'de, D: Deserializer<'de>, T: for<'a> From<&'a str>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Ok(T::from(&Scalar::read(deserializer)?.into_text()))
}

/// The same for values that may be absent: `null` and `""` read as none.
pub mod option {
    use serde::Serializer;

    pub use crate::wire::absent::deserialize;

    /// Writes digits as a number, anything else as a string, none as null.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer, T: AsRef<str>>(
        value: &Option<T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => super::serialize(value, serializer),
            None => serializer.serialize_none(),
        }
    }
}
