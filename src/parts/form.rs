//! Sending a form: busy meanwhile, and afterwards what was done or went wrong, said in the form itself.

use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::problem::Problem;

use crate::error_text;
use crate::i18n::t;
use crate::locales::common;

/// What there is to say about a form that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Said {
    /// It is done.
    Done(String),
    /// It is not, and why; what stands behind it, for support.
    Failed(String, Option<String>),
}

/// A form that is sent.
#[derive(Clone, Copy)]
pub struct Sending {
    /// True while it is under way.
    pub busy: RwSignal<bool>,
    said: RwSignal<Option<Said>>,
    words: fn(&Problem) -> String,
}

impl Sending {
    /// Nothing was sent yet.
    #[must_use]
    pub fn new() -> Self {
        Self::in_words(error_text::sentence)
    }

    /// The same for a view that has words of its own for problems.
    #[must_use]
    pub fn in_words(words: fn(&Problem) -> String) -> Self {
        Self { busy: RwSignal::new(false), said: RwSignal::new(None), words }
    }

    /// True while it must not be sent again.
    #[must_use]
    pub fn is_busy(self) -> bool {
        self.busy.get_untracked()
    }

    /// Sends it; `done` hears the answer, and a problem is said here. Both only while the form is there.
    pub fn start<T: 'static>(
        self,
        work: LocalBoxFuture<'static, Result<T, Problem>>,
        done: impl FnOnce(T) + 'static,
    ) {
        self.said.set(None);
        self.busy.set(true);
        spawn_local(async move {
            let answer = work.await;
            if self.busy.try_set(false).is_some() {
                return;
            }
            match answer {
                Ok(value) => done(value),
                Err(problem) => self.failed(&problem),
            }
        });
    }

    /// Says that it is done.
    pub fn done(self, text: impl Into<String>) {
        self.said.try_set(Some(Said::Done(text.into())));
    }

    /// Says what went wrong.
    pub fn failed(self, problem: &Problem) {
        let details = error_text::details(problem);
        self.said.try_set(Some(Said::Failed((self.words)(problem), details)));
    }

    /// Says what is wrong, in these words.
    pub fn refused(self, text: impl Into<String>) {
        self.said.try_set(Some(Said::Failed(text.into(), None)));
    }

    /// What was said is no longer true.
    pub fn hush(self) {
        if self.said.read_untracked().is_some() {
            self.said.set(None);
        }
    }
}

impl Default for Sending {
    fn default() -> Self {
        Self::new()
    }
}

/// What there is to say about a form: a live region that is always there, so that it is read out.
#[component]
pub fn Saying(
    /// The form.
    of: Sending,
) -> impl IntoView {
    let body = move || {
        let said = of.said.get()?;
        Some(match said {
            Said::Done(text) => view! { <p class="form-done">{text}</p> }.into_any(),
            Said::Failed(text, details) => {
                let details = details.map(|details| {
                    view! {
                        <details class="form-details">
                            <summary>{t(common::DETAILS)}</summary>
                            <p>{details}</p>
                        </details>
                    }
                });
                view! {
                    <div class="form-failed">
                        <p>{text}</p>
                        {details}
                    </div>
                }
                .into_any()
            }
        })
    };
    view! {
        <div class="form-said" role="status">
            {body}
        </div>
    }
}
