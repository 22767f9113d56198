//! The generous readers behind the flags and the integers: one per kind, whatever is written.

use serde::Deserializer;

use super::scalar::{Integer, Scalar, bool_from, integer_from};

/// Reads `true`, `1`, `"1"`, `"True"` and the like; `null` and `""` are false.
///
/// # Errors
/// When nothing of that kind stands there.
pub fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    Ok(flag_option(deserializer)?.unwrap_or_default())
}

/// Reads a truth value, or none from `null` and `""`.
///
/// # Errors
/// When something else stands there.
pub fn flag_option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    let scalar = Scalar::read(deserializer)?;
    if scalar.is_absent() { Ok(None) } else { bool_from(&scalar).map(Some) }
}

/// Reads a number, or a string of digits; `null` and `""` are 0.
///
/// # Errors
/// When it is neither, or out of range.
pub fn integer<'de, D: Deserializer<'de>, T: Integer>(deserializer: D) -> Result<T, D::Error> {
    let scalar = Scalar::read(deserializer)?;
    integer_from(&if scalar.is_absent() { Scalar::Integer(0) } else { scalar })
}

/// Reads an integer, or none from `null` and `""`.
///
/// # Errors
/// When something else stands there, or it is out of range.
pub fn integer_option<'de, D: Deserializer<'de>, T: Integer>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let scalar = Scalar::read(deserializer)?;
    if scalar.is_absent() { Ok(None) } else { integer_from(&scalar).map(Some) }
}
