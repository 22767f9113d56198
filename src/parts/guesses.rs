//! What is shown before the server has said that it is so: shown at once, and taken back where it is refused.

use futures::FutureExt;
use leptos::prelude::*;
use portico_client::problem::Problem;

use super::deed::Work;
use super::load::Load;

type Change<T> = Box<dyn Fn(&mut T)>;

/// Names a guess until it is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guess(u64);

/// What is known for sure while there are guesses over it; pure.
struct Ground<T> {
    /// What the server has said; none while nothing is guessed, as what is shown is that then.
    sure: Option<T>,
    guesses: Vec<(Guess, Change<T>)>,
    next: u64,
}

impl<T: Clone> Ground<T> {
    const fn new() -> Self {
        Self { sure: None, guesses: Vec::new(), next: 0 }
    }

    fn guess(&mut self, shown: &mut T, change: Change<T>) -> Guess {
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
    fn settle(&mut self, guess: Guess, has_come_true: bool) -> Option<T> {
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
    fn learn(&mut self, shown: T) -> T {
        if self.guesses.is_empty() {
            return shown;
        }
        self.sure = Some(shown.clone());
        self.now().unwrap_or(shown)
    }

    /// The server has said something about a part of it.
    fn correct(&mut self, shown: &mut T, fact: &dyn Fn(&mut T)) {
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

    /// What is sure, with all guesses over it.
    fn now(&self) -> Option<T> {
        let mut now = self.sure.clone()?;
        self.guesses.iter().for_each(|(_, change)| change(&mut now));
        Some(now)
    }
}

/// Guesses over something that is shown; handles only.
pub struct Guesses<T: 'static> {
    shown: RwSignal<Load<T>>,
    ground: StoredValue<Ground<T>, LocalStorage>,
}

impl<T: 'static> Clone for Guesses<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: 'static> Copy for Guesses<T> {}

impl<T: Clone + Send + Sync + 'static> Guesses<T> {
    /// None yet, over what is shown here.
    #[must_use]
    pub fn over(shown: RwSignal<Load<T>>) -> Self {
        Self { shown, ground: StoredValue::new_local(Ground::new()) }
    }

    /// Shows a change at once; none where nothing is shown that it could change.
    pub fn guess(self, change: impl Fn(&mut T) + 'static) -> Option<Guess> {
        let mut guess = None;
        self.shown.try_update(|shown| {
            if let Some(shown) = shown.ready_mut() {
                guess =
                    self.ground.try_update_value(|ground| ground.guess(shown, Box::new(change)));
            }
        });
        guess
    }

    /// The server has done it, or has not: then what was shown is taken back, and nothing else.
    pub fn settle(self, guess: Option<Guess>, is_done: bool) {
        let now = guess.and_then(|guess| {
            self.ground.try_update_value(|ground| ground.settle(guess, is_done)).flatten()
        });
        if let Some(now) = now {
            self.shown.try_set(Load::Ready(now));
        }
    }

    /// Work that a guess was about: how it ends settles the guess.
    pub fn settled(self, guess: Option<Guess>, work: Work) -> Work {
        async move {
            let answer = work.await;
            self.settle(guess, answer.is_ok());
            answer
        }
        .boxed_local()
    }

    /// The server has said how it is; without an answer, what is shown stays.
    pub fn take(self, answer: Result<T, Problem>) {
        let answer = answer.map(|it| {
            let learned = it.clone();
            self.ground.try_update_value(|ground| ground.learn(learned)).unwrap_or(it)
        });
        self.shown.try_update(|shown| shown.take(answer));
    }

    /// The server has said how a part of it is.
    pub fn correct(self, fact: impl Fn(&mut T)) {
        self.shown.try_update(|shown| {
            if let Some(shown) = shown.ready_mut() {
                self.ground.try_update_value(|ground| ground.correct(shown, &fact));
            }
        });
    }

    /// Something else is shown from now on, and not yet there.
    pub fn begin_anew(self) {
        self.ground.try_update_value(|ground| {
            ground.guesses.clear();
            ground.sure = None;
        });
        self.shown.try_set(Load::Waiting);
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
