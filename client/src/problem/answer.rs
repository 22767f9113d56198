//! From a server's answer to a [`Problem`]: one pure function over status and envelope.

use portico_api::{ErrorEnvelope, GrantError};

use super::{Details, Problem};
use crate::transport::Failure;

/// Seconds to wait when a server that is overrun does not say how long.
const RETRY_AFTER: u32 = 5;
/// No wait that a server asks for is believed beyond this, in seconds.
const LONGEST_WAIT: u32 = 3_600;
/// So much of a server's sentence is kept, in characters.
const LONGEST_MESSAGE: usize = 500;

/// What an answer says besides its body.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Answer<'a> {
    /// The endpoint's name.
    pub(crate) endpoint: &'static str,
    /// The HTTP status.
    pub(crate) status: u16,
    /// `Retry-After`, as it came.
    pub(crate) retry_after: Option<&'a str>,
    /// `X-Request-Id`.
    pub(crate) request_id: Option<&'a str>,
    /// The body.
    pub(crate) body: &'a [u8],
}

/// What a body says of an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Complaint {
    /// The code inside the body, if there is one.
    pub(crate) code: Option<u16>,
    /// A word such as `invalid_grant` or `invalid_token`.
    pub(crate) word: Option<String>,
    /// The server's sentence.
    pub(crate) message: String,
}

/// Reads an error from a body; none when it is not JSON of a known form.
pub(crate) fn complaint(body: &[u8]) -> Option<Complaint> {
    if let Ok(envelope) = serde_json::from_slice::<ErrorEnvelope>(body) {
        let error = envelope.error;
        let message = if error.message.is_empty() {
            error.error_description.unwrap_or_default()
        } else {
            error.message
        };
        return Some(Complaint { code: Some(error.code), word: error.error, message });
    }
    let flat = serde_json::from_slice::<GrantError>(body).ok()?;
    Some(Complaint { code: None, word: Some(flat.error), message: flat.error_description })
}

impl Answer<'_> {
    /// What is wrong with the answer; none when nothing is.
    ///
    /// An error envelope counts whatever the status is (wire facts 1.3).
    pub(crate) fn problem(&self) -> Option<Problem> {
        if self.status < 300 {
            if !looks_like_error(self.body) {
                return None;
            }
            let complaint = complaint(self.body)?;
            // A flat word without a code says nothing about what kind of failure it is.
            let status = complaint.code.filter(|code| *code >= 400).unwrap_or(400);
            return Some(self.classify(status, Some(complaint)));
        }
        Some(self.classify(self.status, complaint(self.body)))
    }

    /// The details that go with a problem of this answer.
    pub(crate) fn details(&self, message: &str) -> Details {
        Details {
            status: self.status,
            message: message.chars().take(LONGEST_MESSAGE).collect(),
            request_id: self.request_id.map(str::to_owned),
            endpoint: self.endpoint,
        }
    }

    fn classify(&self, status: u16, complaint: Option<Complaint>) -> Problem {
        let word = complaint.as_ref().and_then(|it| it.word.as_deref()).unwrap_or_default();
        if word == "invalid_grant" {
            return Problem::WrongPassword;
        }
        if word == "invalid_token" {
            return Problem::SessionExpired;
        }
        let details = self.details(complaint.as_ref().map_or("", |it| it.message.as_str()));
        match status {
            401 => Problem::SessionExpired,
            403 => limit_of(&details.message).unwrap_or(Problem::Forbidden(details)),
            // The guide gives "into itself" no status of its own (5.13); only the sentence tells.
            404 | 409 if details.message.contains("itself") => Problem::IntoItself,
            404 | 410 => Problem::NotFound(details),
            408 => Problem::TimedOut,
            409 => Problem::NameTaken,
            413 => Problem::FileTooLarge { limit: None },
            429 => Problem::TooManyRequests { retry_after: self.seconds() },
            507 => Problem::StorageFull,
            500..=599 => Problem::ServerFailed(details),
            // A redirection that the transport did not follow is no answer either.
            300..=399 => Problem::BadAnswer(details),
            _ => Problem::Refused(details),
        }
    }

    // The other form of Retry-After, a date, is as good as none: clocks differ.
    fn seconds(&self) -> u32 {
        self.retry_after
            .and_then(|text| text.trim().parse().ok())
            .unwrap_or(RETRY_AFTER)
            .min(LONGEST_WAIT)
    }
}

/// A limit of the account that is in the way; like every other "no" it is a 403, and only the sentence tells.
fn limit_of(message: &str) -> Option<Problem> {
    if message.starts_with("Storage limit exceeded") {
        return Some(Problem::StorageFull);
    }
    let rest = message.strip_prefix("File size limit exceeded")?;
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    Some(Problem::FileTooLarge { limit: digits.parse().ok() })
}

/// True when the body starts like an error envelope; spares parsing every listing twice.
fn looks_like_error(body: &[u8]) -> bool {
    let head = body.get(..64).unwrap_or(body);
    let mut rest = head.iter().filter(|byte| !byte.is_ascii_whitespace());
    b"{\"error\"".iter().all(|byte| rest.next() == Some(byte))
}

/// True when the server cannot have carried the request out, so that even a write may be repeated.
pub(crate) fn was_refused(status: u16) -> bool {
    matches!(status, 408 | 429 | 503)
}

/// A transport's failure in a person's terms.
pub(crate) fn of_failure(failure: Failure) -> Problem {
    match failure {
        Failure::NoConnection => Problem::Offline,
        Failure::TimedOut => Problem::TimedOut,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: &str) -> Option<Problem> {
        let request_id = Some("r-1");
        let body = body.as_bytes();
        Answer { endpoint: "test/it", status, retry_after: None, request_id, body }.problem()
    }

    fn details(status: u16, message: &str) -> Details {
        Details {
            status,
            message: message.to_owned(),
            request_id: Some("r-1".to_owned()),
            endpoint: "test/it",
        }
    }

    #[test]
    fn every_status_has_a_meaning_with_and_without_an_envelope() {
        let envelope = r#"{"error":{"code":400,"message":"No."}}"#;
        for status in 300..=999 {
            assert!(answer(status, envelope).is_some(), "{status}");
            assert!(answer(status, "").is_some(), "{status}");
            assert!(answer(status, "<html><body>Bad gateway").is_some(), "{status}");
        }
        assert_eq!(answer(200, r#"{"Folders":[]}"#), None);
        assert_eq!(answer(200, "true"), None);
        assert_eq!(answer(204, ""), None);
    }

    #[test]
    fn statuses_become_what_a_person_can_be_told() {
        let body =
            |code: u16, text: &str| format!(r#"{{"error":{{"code":{code},"message":"{text}"}}}}"#);
        let of = |code: u16, text: &str| answer(code, &body(code, text));
        assert_eq!(of(400, "Bad x"), Some(Problem::Refused(details(400, "Bad x"))));
        assert_eq!(of(401, "Session has expired."), Some(Problem::SessionExpired));
        assert_eq!(of(403, "View only"), Some(Problem::Forbidden(details(403, "View only"))));
        assert_eq!(of(403, "Storage limit exceeded: 5 bytes…"), Some(Problem::StorageFull));
        let limit = "File size limit exceeded: 1024 bytes are allowed";
        assert_eq!(of(403, limit), Some(Problem::FileTooLarge { limit: Some(1024) }));
        assert_eq!(of(404, "Gone"), Some(Problem::NotFound(details(404, "Gone"))));
        assert_eq!(of(404, "Folder cannot be moved to itself"), Some(Problem::IntoItself));
        assert_eq!(of(409, "Exists"), Some(Problem::NameTaken));
        assert_eq!(of(413, ""), Some(Problem::FileTooLarge { limit: None }));
        assert_eq!(of(507, ""), Some(Problem::StorageFull));
        assert_eq!(of(502, ""), Some(Problem::ServerFailed(details(502, ""))));
    }

    #[test]
    fn an_envelope_inside_a_success_is_a_failure() {
        let body = r#" { "error" : {"code":"404","message":"Folder is gone"}}"#;
        assert_eq!(answer(200, body), Some(Problem::NotFound(details(200, "Folder is gone"))));
        let flat = r#"{"error":"invalid_grant","error_description":"no"}"#;
        assert_eq!(answer(200, flat), Some(Problem::WrongPassword));
        assert_eq!(answer(400, flat), Some(Problem::WrongPassword));
        // Not of a known form: left to whoever parses the body.
        assert_eq!(answer(200, r#"{"error":7}"#), None);
    }

    #[test]
    fn tokens_end_by_word() {
        let body = r#"{"error":{"code":401,"message":"","error":"invalid_token","error_description":"The access token provided has expired."}}"#;
        assert_eq!(answer(401, body), Some(Problem::SessionExpired));
    }

    #[test]
    fn a_wait_is_believed_within_reason() {
        let wait = |retry_after| {
            Answer { endpoint: "x", status: 429, retry_after, request_id: None, body: b"" }
                .problem()
        };
        let busy = |retry_after| Some(Problem::TooManyRequests { retry_after });
        assert_eq!(wait(None), busy(5));
        assert_eq!(wait(Some(" 30 ")), busy(30));
        assert_eq!(wait(Some("99999999")), busy(3_600));
        assert_eq!(wait(Some("Sat, 21 Nov 2026 04:00:00 GMT")), busy(5));
    }

    #[test]
    fn mangled_bodies_never_panic_and_long_sentences_are_cut() {
        let whole = r#"{"error":{"code":400,"message":"Ungültig 😀"}}"#.as_bytes();
        for end in 0..=whole.len() {
            for status in [200, 400, 500] {
                let body = &whole[..end];
                let answer =
                    Answer { endpoint: "x", status, retry_after: None, request_id: None, body };
                let _ = answer.problem();
            }
        }
        let long = format!(r#"{{"error":{{"code":400,"message":"{}"}}}}"#, "ä".repeat(4_000));
        let Some(Problem::Refused(details)) = answer(400, &long) else { panic!() };
        assert_eq!(details.message.chars().count(), LONGEST_MESSAGE);
    }
}
