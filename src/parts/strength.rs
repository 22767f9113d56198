//! How hard a password is to guess, and passwords that are made up.

pub mod meter;

use leptos::prelude::window;

/// How long a password is that is made up: 96 bits.
const LENGTH: usize = 16;

/// How hard a password is to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Nothing was typed.
    None,
    /// Easily guessed.
    Weak,
    /// Better a little longer.
    Fair,
    /// Good.
    Good,
    /// Very good.
    Strong,
}

impl Strength {
    /// Of a password: by its length and by how many kinds of characters it has.
    #[must_use]
    pub fn of(password: &str) -> Self {
        let mut seen: Vec<char> = Vec::new();
        let (mut lower, mut upper, mut digit, mut other, mut length) =
            (false, false, false, false, 0_u32);
        for letter in password.chars() {
            length += 1;
            if !seen.contains(&letter) {
                seen.push(letter);
            }
            match letter {
                'a'..='z' => lower = true,
                'A'..='Z' => upper = true,
                '0'..='9' => digit = true,
                _ => other = true,
            }
        }
        // What repeats itself counts twice at most.
        let counted = length.min(u32::try_from(seen.len()).unwrap_or(u32::MAX).saturating_mul(2));
        // Tenths of a bit for each character: of an alphabet of 26, and more for each further kind.
        let kinds = u32::from(lower) + u32::from(upper) + u32::from(digit) + u32::from(other);
        let bits = counted * (35 + 10 * kinds) / 10;
        match bits {
            0 => Self::None,
            1..45 => Self::Weak,
            45..60 => Self::Fair,
            60..80 => Self::Good,
            _ => Self::Strong,
        }
    }

    /// As a number from 0 to 4.
    #[must_use]
    pub fn level(self) -> u8 {
        match self {
            Self::None => 0,
            Self::Weak => 1,
            Self::Fair => 2,
            Self::Good => 3,
            Self::Strong => 4,
        }
    }
}

/// The letters of passwords that are made up: 64, and none that looks like another one.
const LETTERS: &[u8; 64] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789-_+=!?%";

/// A password that nobody guesses; none when the browser has no randomness.
#[must_use]
pub fn made_up() -> Option<String> {
    let mut random = [0; LENGTH];
    let crypto = window().crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut random).ok()?;
    Some(spell(&random))
}

/// As many letters as there are bytes, for passwords from random bytes.
fn spell(random: &[u8]) -> String {
    random.iter().map(|byte| char::from(LETTERS[usize::from(byte & 63)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_and_more_varied_is_harder() {
        assert_eq!(Strength::of(""), Strength::None);
        assert_eq!(Strength::of("secret"), Strength::Weak);
        assert_eq!(Strength::of("aaaaaaaaaaaaaaaaaaaaaaaa"), Strength::Weak);
        assert!(Strength::of("correct horse") > Strength::Weak);
        assert_eq!(Strength::of("correct horse battery staple"), Strength::Strong);
        assert_eq!(
            Strength::of(&spell(&[1, 7, 60, 22, 41, 33, 9, 63, 50, 2, 18, 27, 5, 44])),
            Strength::Strong
        );
    }

    #[test]
    fn letters_are_all_different() {
        for (index, letter) in LETTERS.iter().enumerate() {
            assert!(!LETTERS[..index].contains(letter));
        }
    }
}
