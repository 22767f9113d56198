//! The words between the page and the site that it is a part of, as JSON; `public/portico-embed.js` has the other side.

use serde::{Deserialize, Serialize};
use serde_json::json;

/// The number of this protocol.
const VERSION: u32 = 1;
/// The longest message that is read, in bytes.
const LONGEST: usize = 16_384;

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The channel is open.
    Ready,
    /// A folder is shown.
    Navigate {
        /// Which one.
        folder: String,
    },
    /// Files were chosen.
    Pick {
        /// Which ones.
        files: Vec<Picked>,
    },
    /// Nothing was chosen.
    Cancel,
    /// Nobody is signed in.
    SessionNeeded,
    /// Somebody is.
    SignedIn,
}

/// A file that was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Picked {
    /// Which one.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Bytes.
    pub size: u64,
}

impl Event {
    /// As it is sent.
    #[must_use]
    pub fn written(&self) -> String {
        match self {
            Self::Ready => json!({
                "event": "ready",
                "version": VERSION,
                "capabilities": ["open", "theme", "language"],
            }),
            Self::Navigate { folder } => json!({ "event": "navigate", "folder": folder }),
            Self::Pick { files } => json!({ "event": "pick", "files": files }),
            Self::Cancel => json!({ "event": "cancel" }),
            Self::SessionNeeded => json!({ "event": "session-needed" }),
            Self::SignedIn => json!({ "event": "signed-in" }),
        }
        .to_string()
    }
}

/// What the site wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// Show a folder; an empty one is the root.
    Open {
        /// Which one.
        folder: String,
    },
    /// `light`, `dark` or `system`.
    Theme {
        /// Which one.
        theme: String,
    },
    /// A BCP 47 tag.
    Language {
        /// Which one.
        language: String,
    },
}

/// Why a wish is not fulfilled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody knows what is meant.
    UnknownMethod,
    /// Something that it needs is missing.
    BadParams,
    /// There are no texts in this language.
    UnknownLanguage,
}

#[derive(Deserialize)]
struct Request {
    #[serde(default)]
    id: Option<u64>,
    #[serde(default)]
    method: String,
    #[serde(default)]
    params: Params,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Params {
    folder: Option<String>,
    theme: Option<String>,
    language: Option<String>,
}

/// Reads a message of the channel: its number, if it wants an answer, and what is wanted.
pub fn wish(text: &str) -> (Option<u64>, Result<Wish, Refusal>) {
    let request = (text.len() <= LONGEST).then(|| serde_json::from_str::<Request>(text).ok());
    let Some(Request { id, method, params }) = request.flatten() else {
        return (None, Err(Refusal::UnknownMethod));
    };
    let wish = match method.as_str() {
        "open" => params.folder.map(|folder| Wish::Open { folder }),
        "theme" => params.theme.map(|theme| Wish::Theme { theme }),
        "language" => params.language.map(|language| Wish::Language { language }),
        _ => return (id, Err(Refusal::UnknownMethod)),
    };
    (id, wish.ok_or(Refusal::BadParams))
}

/// The answer to a wish.
#[must_use]
pub fn reply(id: u64, done: Result<(), Refusal>) -> String {
    let word = match done {
        Ok(()) => return json!({ "id": id, "ok": true }).to_string(),
        Err(Refusal::UnknownMethod) => "unknown-method",
        Err(Refusal::BadParams) => "bad-params",
        Err(Refusal::UnknownLanguage) => "unknown-language",
    };
    json!({ "id": id, "ok": false, "error": word }).to_string()
}

/// What is said to the window above before anybody is known.
#[must_use]
pub fn listening() -> String {
    json!({ "kind": "drive:listening", "version": VERSION }).to_string()
}

/// Whether a message is the greeting of this protocol.
#[must_use]
pub fn hello(text: &str) -> bool {
    #[derive(Deserialize)]
    struct Hello {
        kind: String,
        version: u32,
    }
    text.len() <= LONGEST
        && serde_json::from_str::<Hello>(text)
            .is_ok_and(|it| it.kind == "drive:hello" && it.version == VERSION)
}

/// Whether a site is one of the list, byte by byte; what has no origin never is.
#[must_use]
pub fn may_speak(origin: &str, list: &str) -> bool {
    origin.contains("://") && list.split(' ').any(|known| known == origin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sites_of_the_list_may_speak() {
        let list = "https://portal.example https://b.example:8443";
        assert!(may_speak("https://portal.example", list));
        assert!(may_speak("https://b.example:8443", list));
        for other in [
            "https://portal.example.evil.example",
            "http://portal.example",
            "https://b.example",
            "https://portal.example https://b.example:8443",
            "null",
            "",
        ] {
            assert!(!may_speak(other, list), "{other}");
        }
        assert!(!may_speak("", "") && !may_speak("null", "null"));
    }

    #[test]
    fn greetings_have_one_form() {
        assert!(hello(r#"{"kind":"drive:hello","version":1,"later":true}"#));
        for other in
            ["", "1", "{}", r#"{"kind":"drive:hello"}"#, r#"{"kind":"drive:hello","version":2}"#]
        {
            assert!(!hello(other), "{other}");
        }
    }

    #[test]
    fn wishes_are_read_and_refused_with_a_word() {
        let open = wish(r#"{"id":7,"method":"open","params":{"folder":"12"}}"#);
        assert_eq!(open, (Some(7), Ok(Wish::Open { folder: "12".to_owned() })));
        let silent = wish(r#"{"method":"theme","params":{"theme":"dark"}}"#);
        assert_eq!(silent, (None, Ok(Wish::Theme { theme: "dark".to_owned() })));
        assert_eq!(wish(r#"{"id":1,"method":"eval"}"#), (Some(1), Err(Refusal::UnknownMethod)));
        assert_eq!(wish(r#"{"id":1,"method":"open"}"#), (Some(1), Err(Refusal::BadParams)));
        for broken in ["", "[]", "{\"id\":-1}", "{\"id\":\"x\"}", &"x".repeat(20_000)] {
            assert_eq!(wish(broken), (None, Err(Refusal::UnknownMethod)));
        }
        assert_eq!(reply(1, Ok(())), r#"{"id":1,"ok":true}"#);
        let refused = reply(1, Err(Refusal::UnknownMethod));
        assert!(refused.contains(r#""error":"unknown-method""#), "{refused}");
    }

    #[test]
    fn events_say_what_they_are() {
        let files = vec![Picked { id: "1".to_owned(), name: "a\"b".to_owned(), size: 3 }];
        let text = Event::Pick { files }.written();
        let back: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(back["event"], "pick");
        assert_eq!(back["files"][0]["name"], "a\"b");
    }
}
