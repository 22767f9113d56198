//! What is known for sure while there are guesses over it; pure.

pub(super) type Change<T> = Box<dyn Fn(&mut T)>;

/// Names a guess until it is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guess(u64);

/// What is known for sure while there are guesses over it; pure.
pub(super) struct Ground<T> {
    /// What the server has said; none while nothing is guessed, as what is shown is that then.
    sure: Option<T>,
    guesses: Vec<(Guess, Change<T>)>,
    next: u64,
}

impl<T: Clone> Ground<T> {
    pub(super) const fn new() -> Self {
        Self { sure: None, guesses: Vec::new(), next: 0 }
    }

    pub(super) fn guess(&mut self, shown: &mut T, change: Change<T>) -> Guess {
        let guess = Guess(self.next);
        self.next += 1;
        if self.guesses.is_empty() {
            self.sure = Some(shown.clone());
        }
        change(shown);
        self.guesses.push((guess, change));
        guess
    }

    /// A guess has come true, or has not: answers what is to be shown now, where that is something else.
    pub(super) fn settle(&mut self, guess: Guess, has_come_true: bool) -> Option<T> {
        let at = self.guesses.iter().position(|(it, _)| *it == guess)?;
        let (_, change) = self.guesses.remove(at);
        if has_come_true && let Some(sure) = &mut self.sure {
            change(sure);
        }
        let now = (!has_come_true).then(|| self.now()).flatten();
        if self.guesses.is_empty() {
            self.sure = None;
        }
        now
    }

    /// The server has said something: answers what is to be shown now.
    pub(super) fn learn(&mut self, shown: T) -> T {
        if self.guesses.is_empty() {
            return shown;
        }
        self.sure = Some(shown.clone());
        self.now().unwrap_or(shown)
    }

    /// The server has said something about a part of it.
    pub(super) fn correct(&mut self, shown: &mut T, fact: &dyn Fn(&mut T)) {
        match &mut self.sure {
            None => fact(shown),
            Some(sure) => {
                fact(sure);
                if let Some(now) = self.now() {
                    *shown = now;
                }
            }
        }
    }

    /// Nothing is known and nothing guessed any more; what was guessed before may still be settled, to no effect.
    pub(super) fn forget(&mut self) {
        self.guesses.clear();
        self.sure = None;
    }

    /// What is sure, with all guesses over it.
    fn now(&self) -> Option<T> {
        let mut now = self.sure.clone()?;
        self.guesses.iter().for_each(|(_, change)| change(&mut now));
        Some(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn push(word: &'static str) -> Change<Vec<&'static str>> {
        Box::new(move |shown| {
            if !shown.contains(&word) {
                shown.push(word);
            }
        })
    }

    #[test]
    fn only_what_was_refused_is_taken_back() {
        let (mut ground, mut shown) = (Ground::new(), vec!["a"]);
        let first = ground.guess(&mut shown, push("b"));
        let second = ground.guess(&mut shown, push("c"));
        let third = ground.guess(&mut shown, push("d"));
        assert_eq!(shown, ["a", "b", "c", "d"]);
        assert_eq!(ground.settle(second, true), None, "it is shown already");
        assert_eq!(ground.settle(first, false), Some(vec!["a", "c", "d"]));
        assert_eq!(ground.settle(third, false), Some(vec!["a", "c"]));
        assert_eq!(ground.settle(third, false), None, "it is settled");
        assert!(ground.sure.is_none());
    }

    #[test]
    fn what_never_was_true_does_not_come_back() {
        let (mut ground, mut shown) = (Ground::new(), "a");
        let first = ground.guess(&mut shown, Box::new(|shown| *shown = "b"));
        let second = ground.guess(&mut shown, Box::new(|shown| *shown = "c"));
        assert_eq!(ground.settle(first, false), Some("c"));
        assert_eq!(ground.settle(second, false), Some("a"));
    }

    #[test]
    fn what_the_server_says_lies_below_the_guesses() {
        let (mut ground, mut shown) = (Ground::new(), vec!["a"]);
        let guess = ground.guess(&mut shown, push("b"));
        assert_eq!(ground.learn(vec!["z"]), ["z", "b"]);
        ground.correct(&mut shown, &|it: &mut Vec<&'static str>| it.push("y"));
        assert_eq!(shown, ["z", "y", "b"]);
        assert_eq!(ground.settle(guess, false), Some(vec!["z", "y"]));
        assert_eq!(ground.learn(vec!["x"]), ["x"]);
    }
}
