//! What is shown before the server has said that it is so: shown at once, and taken back where it is refused.

mod ground;

use futures::FutureExt;
use leptos::prelude::*;
use portico_client::problem::Problem;

use self::ground::Ground;
use super::deed::Work;
use super::load::Load;

pub use self::ground::Guess;

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
        self.ground.try_update_value(Ground::forget);
        self.shown.try_set(Load::Waiting);
    }
}
