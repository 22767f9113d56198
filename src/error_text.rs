//! The only place that words a problem: what happened, what it means for the person's data, what to do next.

use portico_client::drive::model::NameError;
use portico_client::problem::{Details, Problem};

use crate::i18n::{format, say};
use crate::locales::problem as texts;

/// The most characters of a name, for the sentence that says so.
const NAME_CHARACTERS: u64 = 255;

/// The problem in sentences, in the language of the moment.
#[must_use]
pub fn sentence(problem: &Problem) -> String {
    on_the_way(problem).unwrap_or_else(|| with_files(problem))
}

/// A problem of signing in, in sentences. It brings the words of [`sentence`] that can be needed there and no others,
/// which keeps the first page small.
#[must_use]
pub fn sign_in_sentence(problem: &Problem) -> String {
    on_the_way(problem).unwrap_or_else(|| say(texts::REFUSED).to_owned())
}

/// What can happen to every call.
fn on_the_way(problem: &Problem) -> Option<String> {
    let text = match problem {
        Problem::Offline => texts::OFFLINE,
        Problem::TimedOut => texts::TIMED_OUT,
        Problem::ServerFailed(_) => texts::SERVER_FAILED,
        Problem::TooManyRequests { retry_after } => {
            return Some(texts::too_many_requests(u64::from(*retry_after)));
        }
        Problem::WrongPassword => texts::WRONG_PASSWORD,
        Problem::SessionExpired => texts::SESSION_EXPIRED,
        Problem::Refused(_) => texts::REFUSED,
        Problem::BadAnswer(_) => texts::BAD_ANSWER,
        Problem::Forbidden(_)
        | Problem::NotFound(_)
        | Problem::NameTaken
        | Problem::BadName(_)
        | Problem::IntoItself
        | Problem::StorageFull
        | Problem::FileTooLarge { .. }
        | Problem::NotVerified
        | Problem::SourceChanged
        | Problem::SourceUnreadable
        | Problem::NotWritten
        | Problem::Canceled => return None,
    };
    Some(say(text).to_owned())
}

/// What can happen to files and folders only.
fn with_files(problem: &Problem) -> String {
    let text = match problem {
        Problem::Forbidden(_) => texts::FORBIDDEN,
        Problem::NotFound(_) => texts::NOT_FOUND,
        Problem::NameTaken => texts::NAME_TAKEN,
        Problem::BadName(error) => return name_sentence(*error),
        Problem::IntoItself => texts::INTO_ITSELF,
        Problem::StorageFull => texts::STORAGE_FULL,
        Problem::FileTooLarge { limit: Some(limit) } => {
            return texts::file_too_large(&format::size(*limit));
        }
        Problem::FileTooLarge { limit: None } => texts::FILE_TOO_LARGE,
        Problem::NotVerified => texts::NOT_VERIFIED,
        Problem::SourceChanged => texts::SOURCE_CHANGED,
        Problem::SourceUnreadable => texts::SOURCE_UNREADABLE,
        Problem::NotWritten => texts::NOT_WRITTEN,
        Problem::Canceled => texts::CANCELED,
        Problem::Offline
        | Problem::TimedOut
        | Problem::ServerFailed(_)
        | Problem::TooManyRequests { .. }
        | Problem::WrongPassword
        | Problem::SessionExpired
        | Problem::Refused(_)
        | Problem::BadAnswer(_) => texts::REFUSED,
    };
    say(text).to_owned()
}

/// What is wrong with a name, in a sentence.
#[must_use]
pub fn name_sentence(error: NameError) -> String {
    match error {
        NameError::Empty => say(texts::NAME_EMPTY).to_owned(),
        NameError::TooLong(count) => texts::name_too_long(count as u64, NAME_CHARACTERS),
        NameError::Forbidden(character) => {
            texts::name_forbidden(character.encode_utf8(&mut [0; 4]))
        }
        NameError::Control => say(texts::NAME_CONTROL).to_owned(),
        NameError::Dots => say(texts::NAME_DOTS).to_owned(),
    }
}

/// What support wants to know: status, endpoint, request, the server's own words; none where there is nothing.
#[must_use]
pub fn details(problem: &Problem) -> Option<String> {
    match problem {
        Problem::ServerFailed(details)
        | Problem::Forbidden(details)
        | Problem::NotFound(details)
        | Problem::Refused(details)
        | Problem::BadAnswer(details) => written(details),
        Problem::Offline
        | Problem::TimedOut
        | Problem::TooManyRequests { .. }
        | Problem::WrongPassword
        | Problem::SessionExpired
        | Problem::NameTaken
        | Problem::BadName(_)
        | Problem::IntoItself
        | Problem::StorageFull
        | Problem::FileTooLarge { .. }
        | Problem::NotVerified
        | Problem::SourceChanged
        | Problem::SourceUnreadable
        | Problem::NotWritten
        | Problem::Canceled => None,
    }
}

fn written(details: &Details) -> Option<String> {
    let status = (details.status > 0).then(|| texts::status(&details.status.to_string()));
    let request = details.request_id.as_deref().map(texts::request);
    let words = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let parts = [status, words(details.endpoint), request, words(&details.message)];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Problem> {
        let details = || Details {
            status: 500,
            message: "disk on fire".to_owned(),
            request_id: Some("r-1".to_owned()),
            endpoint: "folder/list_folder",
        };
        vec![
            Problem::Offline,
            Problem::TimedOut,
            Problem::ServerFailed(details()),
            Problem::TooManyRequests { retry_after: 7 },
            Problem::WrongPassword,
            Problem::SessionExpired,
            Problem::Forbidden(details()),
            Problem::NotFound(details()),
            Problem::NameTaken,
            Problem::BadName(NameError::Empty),
            Problem::BadName(NameError::TooLong(300)),
            Problem::BadName(NameError::Forbidden('/')),
            Problem::BadName(NameError::Control),
            Problem::BadName(NameError::Dots),
            Problem::IntoItself,
            Problem::StorageFull,
            Problem::FileTooLarge { limit: Some(1_000_000) },
            Problem::FileTooLarge { limit: None },
            Problem::NotVerified,
            Problem::SourceChanged,
            Problem::SourceUnreadable,
            Problem::NotWritten,
            Problem::Refused(details()),
            Problem::BadAnswer(details()),
            Problem::Canceled,
        ]
    }

    #[test]
    fn every_problem_has_a_sentence_without_codes() {
        for problem in all() {
            let sentence = sentence(&problem);
            assert!(sentence.ends_with('.'), "{problem:?}: {sentence}");
            assert!(!sentence.contains("500") && !sentence.contains("disk on fire"), "{sentence}");
            assert!(!sentence.contains('{'), "{sentence}");
        }
    }

    #[test]
    fn signing_in_never_lacks_words() {
        for problem in all() {
            assert!(sign_in_sentence(&problem).ends_with('.'), "{problem:?}");
        }
        assert_eq!(sign_in_sentence(&Problem::WrongPassword), sentence(&Problem::WrongPassword));
    }

    #[test]
    fn details_name_everything_that_support_needs() {
        let details = Details {
            status: 503,
            message: "down".to_owned(),
            request_id: Some("abc".to_owned()),
            endpoint: "file/get_file_info",
        };
        let text = super::details(&Problem::ServerFailed(details));
        assert_eq!(text.as_deref(), Some("Status 503 · file/get_file_info · Request abc · down"));
        assert_eq!(super::details(&Problem::Refused(Details::default())), None);
        assert_eq!(super::details(&Problem::Offline), None);
    }

    #[test]
    fn sentences_name_what_was_wrong() {
        assert!(sentence(&Problem::TooManyRequests { retry_after: 7 }).contains("7 seconds"));
        assert!(sentence(&Problem::BadName(NameError::Forbidden('?'))).contains('?'));
        assert!(sentence(&Problem::BadName(NameError::TooLong(300))).contains("300"));
    }
}
