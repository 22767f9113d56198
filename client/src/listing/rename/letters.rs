//! Capitals and small letters of new names.

/// Capitals and small letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Letters {
    /// As they are.
    #[default]
    Keep,
    /// small letters.
    Lower,
    /// CAPITALS.
    Upper,
    /// Every Word With A Capital.
    Words,
}

impl Letters {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Keep, Self::Lower, Self::Upper, Self::Words];

    /// The text with such letters.
    #[must_use]
    pub fn of(self, text: &str) -> String {
        match self {
            Self::Keep => text.to_owned(),
            Self::Lower => text.to_lowercase(),
            Self::Upper => text.to_uppercase(),
            Self::Words => words(text),
        }
    }
}

/// A letter after another one, a digit or an apostrophe is within a word: `it's`, `2nd`.
fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_within = false;
    for letter in text.chars() {
        if is_within {
            out.extend(letter.to_lowercase());
        } else {
            out.extend(letter.to_uppercase());
        }
        is_within = letter.is_alphanumeric() || letter == '\'' || letter == '’';
    }
    out
}
