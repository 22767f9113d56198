//! What goes wrong with things that are neither files nor folders, in words of their own: those that everything shares speak of
//! files and folders.

use leptos::prelude::*;
use portico_client::problem::Problem;

use super::load;
use crate::error_text;
use crate::i18n::{Text, say};
use crate::state::toasts::Toasts;

/// The words of a view for what is not the same everywhere.
#[derive(Debug, Clone, Copy)]
pub struct Trouble {
    /// Something is gone, or was never there.
    pub not_found: Text,
    /// Somebody may not do it.
    pub forbidden: Text,
}

impl Trouble {
    /// The problem in sentences, in the language of the moment.
    #[must_use]
    pub fn sentence(&self, problem: &Problem) -> String {
        match problem {
            Problem::NotFound(_) => say(self.not_found).to_owned(),
            Problem::Forbidden(_) => say(self.forbidden).to_owned(),
            other => error_text::sentence(other),
        }
    }

    /// What is shown in the place of something that did not come.
    #[must_use]
    pub fn failed(&self, title: Text, problem: &Problem, on_again: Callback<()>) -> AnyView {
        load::failed_in_words(title, self.sentence(problem), on_again)
    }

    /// Tells it at the edge of the page.
    pub fn tell(&self, toasts: Toasts, problem: &Problem) {
        toasts.failed_in_words(self.sentence(problem), problem);
    }
}

#[cfg(test)]
mod tests {
    use portico_client::problem::Details;

    use super::*;
    use crate::locales::{customer, team};

    #[test]
    fn what_is_gone_or_foreign_is_no_folder() {
        for trouble in [
            Trouble { not_found: customer::NOT_FOUND, forbidden: customer::FORBIDDEN },
            Trouble { not_found: team::NOT_FOUND, forbidden: team::FORBIDDEN },
        ] {
            for problem in
                [Problem::NotFound(Details::default()), Problem::Forbidden(Details::default())]
            {
                let words = trouble.sentence(&problem);
                assert!(words.ends_with('.') && !words.contains("folder"), "{words}");
                assert_ne!(words, error_text::sentence(&problem));
            }
            let offline = trouble.sentence(&Problem::Offline);
            assert_eq!(offline, error_text::sentence(&Problem::Offline));
        }
    }
}
