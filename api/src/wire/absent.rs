//! Strings and identifiers that may be absent: `null` and `""` read as none (quirk 31).

use serde::{Deserializer, Serialize, Serializer};

use super::scalar::Scalar;

/// Writes the value, or null.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer, T: Serialize>(
    value: &Option<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    value.serialize(serializer)
}

/// Reads any scalar as text, and none from an empty one.
///
/// # Errors
/// When a list or an object stands there.
pub fn deserialize<'de, D: Deserializer<'de>, T: for<'a> From<&'a str>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let scalar = Scalar::read(deserializer)?;
    Ok(if scalar.is_absent() { None } else { Some(T::from(&scalar.into_text())) })
}
