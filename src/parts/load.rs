//! Something that is being asked for: it has not come yet, is there, or will not come.

use leptos::prelude::*;
use portico_client::problem::Problem;

use crate::error_text;
use crate::i18n::{Text, t};
use crate::locales::common;
use crate::ui::{Button, ButtonKind, EmptyState, glyphs};

/// Where loading stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Load<T> {
    /// Nothing has come yet.
    Waiting,
    /// It is there.
    Ready(T),
    /// It will not come.
    Failed(Problem),
}

impl<T> Load<T> {
    /// What is there, if it is.
    #[must_use]
    pub fn ready(&self) -> Option<&T> {
        match self {
            Self::Ready(value) => Some(value),
            Self::Waiting | Self::Failed(_) => None,
        }
    }

    /// What is there, to be changed.
    pub fn ready_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Ready(value) => Some(value),
            Self::Waiting | Self::Failed(_) => None,
        }
    }

    /// Takes an answer; what is there already is worth more than an error in its place.
    pub fn take(&mut self, answer: Result<T, Problem>) {
        match (answer, &*self) {
            (Ok(value), _) => *self = Self::Ready(value),
            (Err(_), Self::Ready(_)) => {}
            (Err(problem), Self::Waiting | Self::Failed(_)) => *self = Self::Failed(problem),
        }
    }

    /// The same with another thing made of what is there.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Load<U> {
        match self {
            Self::Waiting => Load::Waiting,
            Self::Ready(value) => Load::Ready(make(value)),
            Self::Failed(problem) => Load::Failed(problem),
        }
    }

    /// Where it stands, without what is there.
    #[must_use]
    pub fn stage(&self) -> Load<()> {
        match self {
            Self::Waiting => Load::Waiting,
            Self::Ready(_) => Load::Ready(()),
            Self::Failed(problem) => Load::Failed(problem.clone()),
        }
    }
}

/// What is shown in the place of something that did not come.
#[must_use]
pub fn failed(title: Text, problem: &Problem, on_again: Callback<()>) -> AnyView {
    failed_saying(title, error_text::sentence(problem), on_again)
}

/// The same in words of the view's own.
#[must_use]
pub fn failed_saying(title: Text, text: String, on_again: Callback<()>) -> AnyView {
    view! {
        <div role="alert">
            <EmptyState glyph=glyphs::CIRCLE_ALERT title=t(title) text=text>
                <Button kind=ButtonKind::Primary glyph=glyphs::ROTATE_CCW on_press=on_again>
                    {t(common::TRY_AGAIN)}
                </Button>
            </EmptyState>
        </div>
    }
    .into_any()
}
