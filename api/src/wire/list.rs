//! Lists that may be missing, `null`, `""` (PHP's empty list), a single scalar or an object of items.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::StringDeserializer;
use serde::de::{Error, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// Reads a list; `null`, `false` and `""` are the empty one, a text stands for a list of one.
///
/// # Errors
/// When something else stands there, or an item cannot be read.
pub fn deserialize<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    deserializer.deserialize_any(ListVisitor(PhantomData))
}

struct ListVisitor<T>(PhantomData<fn() -> T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_unit<E: Error>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_none<E: Error>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Vec<T>, E> {
        if value { Err(E::custom("expected a list")) } else { Ok(Vec::new()) }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Vec<T>, E> {
        if value.is_empty() {
            return Ok(Vec::new());
        }
        let item: StringDeserializer<E> = value.to_owned().into_deserializer();
        Ok(vec![T::deserialize(item)?])
    }

    // No capacity is taken from the input: a length it claims must not reserve memory.
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(items)
    }

    // PHP writes a list whose keys have a hole as an object.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        while let Some((_, item)) = map.next_entry::<IgnoredAny, T>()? {
            items.push(item);
        }
        Ok(items)
    }
}
