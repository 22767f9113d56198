//! Strings that may come as numbers, booleans or null (null reads as the empty string).

use serde::{Deserializer, Serializer};

use super::scalar::Scalar;

/// Writes the string.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(value)
}

/// Reads any scalar as text.
///
/// # Errors
/// When a list or an object stands there.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Scalar::read(deserializer).map(Scalar::into_text)
}
