//! Reads any JSON scalar: the common ground of this folder's modules.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};

/// A JSON scalar, whatever its type.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Scalar {
    Null,
    Bool(bool),
    Integer(i128),
    Float(f64),
    Text(String),
}

impl Scalar {
    pub(super) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }

    /// The integer that is meant, if one is.
    pub(super) fn to_integer(&self) -> Option<i128> {
        match self {
            Self::Null => None,
            Self::Bool(value) => Some(i128::from(*value)),
            Self::Integer(value) => Some(*value),
            // Exact in f64, so the cast loses nothing.
            Self::Float(value) if value.fract() == 0.0 && value.abs() < 9e15 => {
                Some(*value as i128)
            }
            Self::Float(_) => None,
            Self::Text(text) => text.trim().parse().ok(),
        }
    }

    /// The truth value that is meant, if one is: `1`, `"1"`, `"true"`, `"True"`, `true` and so on.
    pub(super) fn to_bool(&self) -> Option<bool> {
        match self {
            Self::Null => None,
            Self::Bool(value) => Some(*value),
            Self::Integer(value) => match value {
                0 => Some(false),
                1 => Some(true),
                _ => None,
            },
            Self::Float(_) => None,
            Self::Text(text) => match text.trim().to_ascii_lowercase().as_str() {
                "1" | "true" | "yes" | "on" => Some(true),
                "0" | "false" | "no" | "off" | "" => Some(false),
                _ => None,
            },
        }
    }

    pub(super) fn into_text(self) -> String {
        match self {
            Self::Null => String::new(),
            Self::Bool(value) => value.to_string(),
            Self::Integer(value) => value.to_string(),
            // serde_json has its own way from numbers to text; the standard library's would be a second one to load.
            Self::Float(value) => match self.to_integer() {
                Some(value) => value.to_string(),
                None => {
                    serde_json::Number::from_f64(value).map(|it| it.to_string()).unwrap_or_default()
                }
            },
            Self::Text(text) => text,
        }
    }

    /// True for `null` and for `""`, which PHP clients send for "not given".
    pub(super) fn is_absent(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.is_empty(),
            Self::Bool(_) | Self::Integer(_) | Self::Float(_) => false,
        }
    }
}

struct ScalarVisitor;

impl Visitor<'_> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string, a number, a boolean or null")
    }

    fn visit_unit<E: Error>(self) -> Result<Scalar, E> {
        Ok(Scalar::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Scalar, E> {
        Ok(Scalar::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Scalar, E> {
        Ok(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Scalar, E> {
        Ok(Scalar::Integer(i128::from(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Scalar, E> {
        Ok(Scalar::Integer(i128::from(value)))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Scalar, E> {
        Ok(Scalar::Float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Scalar, E> {
        Ok(Scalar::Text(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Scalar, E> {
        Ok(Scalar::Text(value))
    }
}

/// An integer that travels as a JSON number or as digits in a string.
pub trait Integer: Copy {
    /// Widens.
    fn to_wide(self) -> i128;
    /// Narrows, if it fits.
    fn from_wide(wide: i128) -> Option<Self>;
}

macro_rules! integer {
    ($($kind:ty)*) => {$(
        impl Integer for $kind {
            fn to_wide(self) -> i128 {
                i128::from(self)
            }
            fn from_wide(wide: i128) -> Option<Self> {
                Self::try_from(wide).ok()
            }
        }
    )*};
}
integer!(u8 u16 u32 u64 i32 i64);

impl Integer for crate::UnixTime {
    fn to_wide(self) -> i128 {
        i128::from(self.0)
    }
    fn from_wide(wide: i128) -> Option<Self> {
        i64::try_from(wide).ok().map(Self)
    }
}

pub(super) fn integer_from<E: Error, T: Integer>(scalar: &Scalar) -> Result<T, E> {
    scalar
        .to_integer()
        .and_then(T::from_wide)
        .ok_or_else(|| E::custom("expected an integer in range"))
}

pub(super) fn bool_from<E: Error>(scalar: &Scalar) -> Result<bool, E> {
    scalar.to_bool().ok_or_else(|| E::custom("Expecting boolean value"))
}
