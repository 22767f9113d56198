//! What is in the way of a change, where only the server's sentence tells: every "no" is a 403, and every wrong value a 400.

use super::Problem;

/// Why a change of notes or tasks was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// It is in the archive, or what it is in.
    Archived,
    /// The account has as many of them as it may have.
    Full,
    /// Who asks may look, and no more.
    ViewOnly,
    /// Others have written it.
    NotTheWriter,
    /// It is not there any more, or what it is in.
    Gone,
    /// A text is longer than the server takes.
    TooLong,
}

/// Parts of the guide's sentences (11.2 to 11.43), and of our server's where the guide has none.
const SENTENCES: [(&str, Hindrance); 5] = [
    ("is archived and cannot be updated", Hindrance::Archived),
    ("reached maximum number of", Hindrance::Full),
    ("only to view this project", Hindrance::ViewOnly),
    ("Only its writer", Hindrance::NotTheWriter),
    ("not found", Hindrance::Gone),
];

impl Problem {
    /// What is in the way, if it is one of these.
    #[must_use]
    pub fn hindrance(&self) -> Option<Hindrance> {
        match self {
            Self::Forbidden(details) | Self::Refused(details) => {
                let known = SENTENCES.iter().find(|(part, _)| details.message.contains(part));
                known.map(|(_, hindrance)| *hindrance)
            }
            Self::NotFound(_) => Some(Hindrance::Gone),
            // A body that is more than the server reads.
            Self::FileTooLarge { .. } => Some(Hindrance::TooLong),
            Self::Offline
            | Self::TimedOut
            | Self::ServerFailed(_)
            | Self::TooManyRequests { .. }
            | Self::WrongPassword
            | Self::SessionExpired
            | Self::NameTaken
            | Self::BadName(_)
            | Self::IntoItself
            | Self::StorageFull
            | Self::NotVerified
            | Self::SourceChanged
            | Self::SourceUnreadable
            | Self::NotWritten
            | Self::BadAnswer(_)
            | Self::Canceled => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Details;

    #[test]
    fn sentences_of_the_guide_are_understood() {
        let details = |text: &str| Details { message: text.to_owned(), ..Details::default() };
        for (text, wanted) in [
            ("Project is archived and cannot be updated", Some(Hindrance::Archived)),
            (
                "You've reached maximum number of tasks. Account upgrade is required",
                Some(Hindrance::Full),
            ),
            ("Your user access enables you only to view this project.", Some(Hindrance::ViewOnly)),
            ("Only its writer may change a comment.", Some(Hindrance::NotTheWriter)),
            ("Project not found", Some(Hindrance::Gone)),
            ("Your user access does not enable you to manage projects.", None),
            ("", None),
        ] {
            assert_eq!(Problem::Forbidden(details(text)).hindrance(), wanted, "{text}");
            assert_eq!(Problem::Refused(details(text)).hindrance(), wanted, "{text}");
        }
        assert_eq!(Problem::NotFound(details("")).hindrance(), Some(Hindrance::Gone));
        let large = Problem::FileTooLarge { limit: None };
        assert_eq!(large.hindrance(), Some(Hindrance::TooLong));
        assert_eq!(Problem::Offline.hindrance(), None);
    }
}
