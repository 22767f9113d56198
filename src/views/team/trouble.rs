//! What goes wrong with people and groups, in words about them: those that everything shares speak of files and folders.

use leptos::prelude::*;
use portico_client::problem::Problem;

use crate::error_text;
use crate::i18n::{Text, say};
use crate::locales::team as texts;
use crate::parts::load;
use crate::state::toasts::Toasts;

/// The problem in sentences, in the language of the moment.
#[must_use]
pub fn sentence(problem: &Problem) -> String {
    match problem {
        Problem::NotFound(_) => say(texts::NOT_FOUND).to_owned(),
        Problem::Forbidden(_) => say(texts::FORBIDDEN).to_owned(),
        other => error_text::sentence(other),
    }
}

/// What is shown in the place of something that did not come.
#[must_use]
pub fn failed(title: Text, problem: &Problem, on_again: Callback<()>) -> AnyView {
    load::failed_in_words(title, sentence(problem), on_again)
}

/// Tells it at the edge of the page.
pub fn tell(toasts: Toasts, problem: &Problem) {
    toasts.failed_in_words(sentence(problem), problem);
}

#[cfg(test)]
mod tests {
    use portico_client::problem::Details;

    use super::*;

    #[test]
    fn what_is_gone_or_foreign_is_no_folder() {
        for problem in
            [Problem::NotFound(Details::default()), Problem::Forbidden(Details::default())]
        {
            let words = sentence(&problem);
            assert!(words.ends_with('.') && !words.contains("folder"), "{words}");
            assert_ne!(words, error_text::sentence(&problem));
        }
        assert_eq!(sentence(&Problem::Offline), error_text::sentence(&Problem::Offline));
    }
}
