//! Words out of a fixed set (`item_type`, `order_by`, `order_type`).

use serde::de::value::StringDeserializer;
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Deserializer, Serialize, Serializer};

use super::scalar::Scalar;

/// Writes the word.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer, T: Serialize>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.serialize(serializer)
}

/// Reads a word of the set, whatever its case.
///
/// # Errors
/// When another word stands there, or none.
pub fn deserialize<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> Result<T, D::Error> {
    word(Scalar::read(deserializer)?)
}

fn word<E: serde::de::Error, T: DeserializeOwned>(scalar: Scalar) -> Result<T, E> {
    let word: StringDeserializer<E> = scalar.into_text().to_ascii_lowercase().into_deserializer();
    T::deserialize(word)
}

/// The same for words that may be absent: `null` and `""` read as none.
pub mod option {
    use serde::de::DeserializeOwned;
    use serde::{Deserializer, Serialize, Serializer};

    use crate::wire::scalar::Scalar;

    /// Writes the word, or null.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer, T: Serialize>(
        value: &Option<T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }

    /// Reads a word of the set, whatever its case, or none.
    ///
    /// # Errors
    /// When another word stands there.
    pub fn deserialize<'de, D: Deserializer<'de>, T: DeserializeOwned>(
        deserializer: D,
    ) -> Result<Option<T>, D::Error> {
        let scalar = Scalar::read(deserializer)?;
        if scalar.is_absent() {
            return Ok(None);
        }
        super::word(scalar).map(Some)
    }
}
