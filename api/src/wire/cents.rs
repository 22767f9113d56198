//! Sums of money: whole cents here, a JSON number with a fraction on the wire.

use serde::de::Error;
use serde::{Deserializer, Serializer};

use super::scalar::Scalar;

/// The largest sum that a JSON number keeps to the cent.
const MAX: f64 = 1e13;

/// Writes the sum in units of the currency.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(value: &i64, serializer: S) -> Result<S::Ok, S::Error> {
    // A sum that is a whole number is written as one, like PHP does it.
    if value % 100 == 0 {
        return serializer.serialize_i64(value / 100);
    }
    serializer.serialize_f64(*value as f64 / 100.0)
}

/// Reads a number with or without a fraction, or the text of one; `null` and `""` are 0.
///
/// # Errors
/// When it is neither, or too large.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    let scalar = Scalar::read(deserializer)?;
    if scalar.is_absent() {
        return Ok(0);
    }
    match scalar.into_text().trim().parse::<f64>() {
        Ok(units) if units.abs() <= MAX => Ok((units * 100.0).round() as i64),
        Ok(_) | Err(_) => Err(D::Error::custom("expected a sum of money")),
    }
}
