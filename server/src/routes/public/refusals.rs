//! Why something is not done, in the language of whoever looks at the page.

use super::words::{self, Lang};
use crate::services::problem::Problem;
use crate::services::uploads;

/// What a page says of a problem. The API's sentences are English and speak of parameters; guests sent none.
pub(super) fn sentence(lang: Lang, problem: &Problem) -> String {
    let text = match problem {
        Problem::TooManyAttempts(seconds) => return wait(lang, *seconds),
        // It was said in this language already.
        Problem::Refused(text) => return (*text).to_owned(),
        Problem::ForbiddenName(_) => words::BAD_NAME,
        Problem::Forbidden(text) if *text == uploads::NO_ROOM => words::NO_ROOM,
        Problem::Forbidden(_) | Problem::PrivateFile => words::NOT_ALLOWED,
        Problem::BandwidthExceeded => words::NO_TRAFFIC,
        Problem::ChunkBroken(_) | Problem::ChunkTooLong(_) => words::NOT_WHOLE,
        Problem::NotFound(_) | Problem::Missing(_) => words::GONE_WHY,
        Problem::EmptyFileList | Problem::NoContent => words::NO_CONTENT,
        _ => words::NOT_POSSIBLE,
    };
    lang.say(text).to_owned()
}

/// When it may be tried again: nobody counts seconds beyond a minute.
fn wait(lang: Lang, seconds: u64) -> String {
    match seconds.div_ceil(60) {
        0 | 1 => lang.say(words::WAIT_A_MINUTE).to_owned(),
        minutes => lang.fill(words::WAIT, &minutes.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::problem::Noun;

    #[test]
    fn nothing_is_said_in_another_language() {
        for problem in [
            Problem::TooManyAttempts(30),
            Problem::TooManyAttempts(600),
            Problem::ForbiddenName(Noun::File),
            Problem::Forbidden(uploads::NO_ROOM),
            Problem::Forbidden("File requires password"),
            Problem::BandwidthExceeded,
            Problem::ChunkBroken("broken".to_owned()),
            Problem::NotFound(Noun::Folder),
            Problem::NameTaken,
        ] {
            let (english, german) = (sentence(Lang::En, &problem), sentence(Lang::De, &problem));
            assert_ne!(english, german, "{problem}");
            assert_ne!(german, problem.to_string());
        }
        assert_eq!(sentence(Lang::En, &Problem::Forbidden(uploads::NO_ROOM)), uploads::NO_ROOM);
        let waits = [(1, "in a minute"), (60, "in a minute"), (61, "in 2 minutes"), (600, "in 10")];
        for (seconds, part) in waits {
            let said = sentence(Lang::En, &Problem::TooManyAttempts(seconds));
            assert!(said.contains(part), "{seconds}: {said}");
        }
    }
}
