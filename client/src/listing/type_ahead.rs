//! Going to a name by typing its first letters: letters that follow quickly belong together.

use super::sort::fold;

/// Letters belong together that follow within so many milliseconds.
const TOGETHER: f64 = 1_000.0;

/// What was typed so far.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TypeAhead {
    typed: String,
    at: f64,
}

impl TypeAhead {
    /// A letter was typed at a moment, in milliseconds. Answers the place of the name to go to: with one letter, or the same
    /// one again and again, the next that begins with it, around the end; with more, the first from here on that begins
    /// with all of them.
    pub fn press<'a>(
        &mut self,
        letter: char,
        now: f64,
        names: impl ExactSizeIterator<Item = &'a str> + Clone,
        current: Option<usize>,
    ) -> Option<usize> {
        if now - self.at > TOGETHER {
            self.typed.clear();
        }
        self.at = now;
        self.typed.push(fold(letter));
        let mut letters = self.typed.chars();
        let first = letters.next()?;
        if letters.all(|next| next == first) {
            let after = current.map_or(0, |current| current + 1);
            seek(names, after, first.encode_utf8(&mut [0; 4]))
        } else {
            seek(names, current.unwrap_or(0), &self.typed)
        }
    }
}

/// The first name from `start` on, around the end, that begins with these folded letters.
fn seek<'a>(
    names: impl ExactSizeIterator<Item = &'a str> + Clone,
    start: usize,
    letters: &str,
) -> Option<usize> {
    let begins = |name: &str| {
        let mut folded = name.chars().map(fold);
        letters.chars().all(|letter| folded.next() == Some(letter))
    };
    let numbered = names.enumerate();
    let found = numbered.clone().skip(start).find(|(_, name)| begins(name));
    found.or_else(|| numbered.take(start).find(|(_, name)| begins(name))).map(|(row, _)| row)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 5] = ["Anna", "berta", "Bruno", "Brücke", "Älva"];

    /// Types letters, each so many milliseconds after the one before.
    fn typed(letters: &str, pause: f64, current: Option<usize>) -> Vec<Option<usize>> {
        let mut it = TypeAhead::default();
        let (mut now, mut current) = (5_000.0, current);
        let mut went = Vec::new();
        for letter in letters.chars() {
            let to = it.press(letter, now, NAMES.iter().copied(), current);
            current = to.or(current);
            now += pause;
            went.push(to);
        }
        went
    }

    #[test]
    fn one_letter_goes_around() {
        assert_eq!(typed("b", 0.0, None), [Some(1)]);
        assert_eq!(typed("B", 0.0, Some(1)), [Some(2)]);
        assert_eq!(typed("bbbb", 100.0, None), [Some(1), Some(2), Some(3), Some(1)]);
        assert_eq!(typed("bbb", 2_000.0, Some(3)), [Some(1), Some(2), Some(3)]);
        assert_eq!(typed("ä", 0.0, Some(0)), [Some(4)]);
        assert_eq!(typed("x", 0.0, Some(0)), [None]);
    }

    #[test]
    fn letters_that_follow_quickly_belong_together() {
        assert_eq!(typed("bru", 100.0, None), [Some(1), Some(2), Some(2)]);
        assert_eq!(typed("BRUC", 100.0, None), [Some(1), Some(2), Some(2), Some(3)]);
        assert_eq!(typed("ba", 100.0, None), [Some(1), None]);
        assert_eq!(typed("ba", 2_000.0, None), [Some(1), Some(4)]);
        // A letter more of the name that one is on stays there.
        assert_eq!(typed("al", 100.0, Some(0)), [Some(4), Some(4)]);
    }
}
