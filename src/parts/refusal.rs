//! What is said of notes and tasks that were not changed: here nothing is a file, and forms have no details to open.

use leptos::prelude::*;
use portico_client::problem::{Hindrance, Problem};

use super::load::failed_in_words;
use crate::error_text;
use crate::i18n::{Text, say};
use crate::locales::refusal as texts;
use crate::state::toasts::Toasts;

/// The most characters of a name.
pub const LONGEST_NAME: usize = 255;
/// The most characters of a description or a comment.
pub const LONGEST_TEXT: usize = 65_536;

/// The problem in sentences.
#[must_use]
pub fn sentence(problem: &Problem) -> String {
    let text = match (problem.hindrance(), problem) {
        (Some(Hindrance::Archived), _) => texts::ARCHIVED,
        (Some(Hindrance::Full), _) => texts::FULL,
        (Some(Hindrance::ViewOnly), _) => texts::VIEW_ONLY,
        (Some(Hindrance::NotTheWriter), _) => texts::NOT_THE_WRITER,
        (Some(Hindrance::Gone), _) => texts::GONE,
        (Some(Hindrance::TooLong), _) => texts::TOO_LONG,
        (None, Problem::Refused(details)) if details.message.trim().is_empty() => texts::REFUSED,
        (None, Problem::Refused(details)) => return texts::refused(details.message.trim()),
        (None, problem) => return error_text::sentence(problem),
    };
    say(text).to_owned()
}

/// Tells it where short messages are.
pub fn tell(toasts: Toasts, problem: &Problem) {
    toasts.failed_in_words(sentence(problem), problem);
}

/// What is shown in the place of something that did not come.
#[must_use]
pub fn failed(title: Text, problem: &Problem, on_again: Callback<()>) -> AnyView {
    failed_in_words(title, sentence(problem), on_again)
}

/// What is wrong with a text of so many characters at most; none for one that fits.
#[must_use]
pub fn too_long(text: &str, most: usize) -> Option<String> {
    // Bytes are at least as many, and counted at once.
    let count = if text.len() > most { text.chars().count() } else { 0 };
    (count > most).then(|| texts::too_many(count as u64, most as u64))
}

#[cfg(test)]
mod tests {
    use portico_client::problem::Details;

    use super::*;

    #[test]
    fn nothing_is_said_of_files_folders_or_details() {
        let details = |text: &str| Details { message: text.to_owned(), ..Details::default() };
        for problem in [
            Problem::NotFound(details("Task not found")),
            Problem::Refused(details("Invalid value specified for `color`.")),
            Problem::Refused(details(" ")),
            Problem::Refused(details("Project not found")),
            Problem::FileTooLarge { limit: None },
            Problem::Forbidden(details("Project is archived and cannot be updated")),
            Problem::Forbidden(details("Your user access enables you only to view this project.")),
        ] {
            let sentence = sentence(&problem);
            for word in ["file", "folder", "details", "uploaded"] {
                assert!(!sentence.contains(word), "{problem:?}: {sentence}");
            }
        }
        let why = sentence(&Problem::Refused(details("Invalid value.")));
        assert!(why.ends_with("It says: Invalid value."), "{why}");
        assert_eq!(sentence(&Problem::Offline), error_text::sentence(&Problem::Offline));
    }

    #[test]
    fn characters_count_and_not_bytes() {
        assert_eq!(too_long(&"ä".repeat(255), LONGEST_NAME), None);
        let told = too_long(&"ä".repeat(256), LONGEST_NAME).unwrap();
        assert!(told.contains("256") && told.contains("255"), "{told}");
    }
}
