//! One id or several with commas between them, as trash, restore and remove take them (quirk 37).

use std::marker::PhantomData;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The text as it came; [`IdList::iter`] takes it apart. Neither folder ids nor file ids hold a comma.
pub struct IdList<T> {
    text: String,
    kind: PhantomData<fn() -> T>,
}

impl<T> IdList<T> {
    fn from_text(text: String) -> Self {
        Self { text, kind: PhantomData }
    }

    /// The ids with commas between them.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// True when no id is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts().next().is_none()
    }

    fn parts(&self) -> impl Iterator<Item = &str> {
        self.text.split(',').map(str::trim).filter(|part| !part.is_empty())
    }
}

impl<T: for<'a> From<&'a str>> IdList<T> {
    /// The ids in order; blanks and empty places between commas are skipped.
    pub fn iter(&self) -> impl Iterator<Item = T> {
        self.parts().map(T::from)
    }
}

impl<T> From<&str> for IdList<T> {
    fn from(text: &str) -> Self {
        Self::from_text(text.to_owned())
    }
}

impl<T: std::fmt::Display> IdList<T> {
    /// A list of one.
    #[must_use]
    pub fn one(id: &T) -> Self {
        Self::from_text(id.to_string())
    }
}

impl<T: std::fmt::Display> FromIterator<T> for IdList<T> {
    fn from_iter<I: IntoIterator<Item = T>>(ids: I) -> Self {
        let mut text = String::new();
        for id in ids {
            if !text.is_empty() {
                text.push(',');
            }
            text.push_str(&id.to_string());
        }
        Self::from_text(text)
    }
}

// Written out: the derives would ask the same of `T`.
impl<T> Clone for IdList<T> {
    fn clone(&self) -> Self {
        Self::from_text(self.text.clone())
    }
}

impl<T> PartialEq for IdList<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for IdList<T> {}

impl<T> std::fmt::Debug for IdList<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "IdList({:?})", self.text)
    }
}

impl<T> Serialize for IdList<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, T> Deserialize<'de> for IdList<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::text::deserialize(deserializer).map(Self::from_text)
    }
}
