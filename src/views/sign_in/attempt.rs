//! Signing in: the form's values, the call, and what came of it.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::SessionState;
use portico_client::problem::Problem;

use crate::error_text;
use crate::i18n::say;
use crate::locales::sign_in as texts;
use crate::routes::guard::{Verdict, decide};
use crate::state::session::{AppSession, address};

/// What is missing or went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Trouble {
    /// There is no name.
    NoName,
    /// There is no password.
    NoPassword,
    /// The server, or the way to it.
    Answer(Problem),
}

/// The form and what came of sending it.
#[derive(Clone, Copy)]
pub(super) struct Attempt {
    session: AppSession,
    pub(super) name: RwSignal<String>,
    pub(super) password: RwSignal<String>,
    pub(super) is_busy: RwSignal<bool>,
    pub(super) failure: RwSignal<Option<Trouble>>,
    /// Counts the failures: two of the same kind are two.
    pub(super) failures: RwSignal<u32>,
    // Seconds until the server listens again.
    wait: RwSignal<u32>,
    is_waiting: Memo<bool>,
}

impl Attempt {
    pub(super) fn new(session: AppSession) -> Self {
        let wait = RwSignal::new(0);
        let attempt = Self {
            session,
            name: RwSignal::new(session.last_name()),
            password: RwSignal::default(),
            is_busy: RwSignal::new(false),
            failure: RwSignal::new(None),
            failures: RwSignal::new(0),
            wait,
            is_waiting: Memo::new(move |_| wait.get() > 0),
        };
        // What talks to the server comes while the person types.
        Effect::watch(
            move || (attempt.name.track(), attempt.password.track()),
            move |_, before, _| {
                if before.is_none() {
                    spawn_local(async move {
                        session.open().await;
                    });
                }
            },
            false,
        );
        attempt
    }

    /// Sends the form.
    pub(super) fn start(self) {
        if self.is_busy.get_untracked() || self.wait.get_untracked() > 0 {
            return;
        }
        let (name, password) = (self.name.get_untracked(), self.password.get_untracked());
        let name = name.trim().to_owned();
        if let Some(trouble) = missing(&name, &password) {
            self.fail(trouble);
            return;
        }
        self.failure.set(None);
        self.is_busy.set(true);
        spawn_local(async move {
            let had_expired = self.session.state_now() == SessionState::Expired;
            let (engine, session) = self.session.open().await;
            match (engine.sign_in)(session, name.clone(), password).await {
                Ok(()) => self.enter(&name, had_expired),
                Err(problem) => self.fail(Trouble::Answer(problem)),
            }
        });
    }

    /// The guard leads on by itself; somebody else than before begins with an empty page.
    fn enter(self, name: &str, had_expired: bool) {
        if self.session.remember_name(name)
            && had_expired
            && let Some((path, query, return_to)) = address()
            && let Verdict::Go(to) =
                decide(SessionState::SignedIn, &path, &query, return_to.as_deref())
        {
            // What waits in this page belongs to the one before.
            let _ = window().location().replace(&to);
        }
    }

    fn fail(self, trouble: Trouble) {
        if let Trouble::Answer(Problem::TooManyRequests { retry_after }) = trouble {
            self.wait.set(retry_after.max(1));
            self.count_down();
        }
        self.is_busy.try_set(false);
        self.failure.try_set(Some(trouble));
        self.failures.try_update(|failures| *failures += 1);
    }

    fn count_down(self) {
        let tick = move || {
            let left = self.wait.try_get_untracked().unwrap_or_default().saturating_sub(1);
            if self.wait.try_set(left).is_none() && left > 0 {
                self.count_down();
            }
        };
        set_timeout(tick, Duration::from_secs(1));
    }

    /// What is wrong with the name.
    pub(super) fn name_error(self) -> Signal<Option<String>> {
        Signal::derive(move || match self.failure.get()? {
            Trouble::NoName => Some(say(texts::NAME_MISSING).to_owned()),
            Trouble::NoPassword | Trouble::Answer(_) => None,
        })
    }

    /// What is wrong with the password, or with both.
    pub(super) fn password_error(self) -> Signal<Option<String>> {
        Signal::derive(move || match self.failure.get()? {
            Trouble::NoPassword => Some(say(texts::PASSWORD_MISSING).to_owned()),
            Trouble::Answer(problem @ Problem::WrongPassword) => {
                Some(error_text::sign_in_sentence(&problem))
            }
            Trouble::NoName | Trouble::Answer(_) => None,
        })
    }

    /// What is not the form's fault: a sentence and what stands behind it.
    pub(super) fn banner(self) -> Option<(String, Option<String>)> {
        match self.failure.get()? {
            Trouble::NoName | Trouble::NoPassword | Trouble::Answer(Problem::WrongPassword) => None,
            // Said once, not every second; when the time is over, there is nothing left to say.
            Trouble::Answer(Problem::TooManyRequests { .. }) if !self.is_waiting.get() => None,
            Trouble::Answer(problem) => {
                Some((error_text::sign_in_sentence(&problem), error_text::details(&problem)))
            }
        }
    }

    /// Why the form cannot be sent now.
    pub(super) fn wait_reason(self) -> Signal<Option<String>> {
        Signal::derive(move || {
            let retry_after = self.wait.get();
            (retry_after > 0)
                .then(|| error_text::sign_in_sentence(&Problem::TooManyRequests { retry_after }))
        })
    }
}

/// What has to be filled in first.
fn missing(name: &str, password: &str) -> Option<Trouble> {
    if name.is_empty() {
        Some(Trouble::NoName)
    } else if password.is_empty() {
        Some(Trouble::NoPassword)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_have_to_be_there() {
        assert_eq!(missing("", ""), Some(Trouble::NoName));
        assert_eq!(missing("ada", ""), Some(Trouble::NoPassword));
        assert_eq!(missing("ada", " "), None, "a password may be anything");
    }
}
