//! What the pages say, in the languages that they speak.

use axum::http::{HeaderMap, header};

/// A language of the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lang {
    En,
    De,
}

/// A sentence in every language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text {
    en: &'static str,
    de: &'static str,
}

impl Lang {
    /// The first one of those that the browser asks for which is spoken here; English where none is.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let words = asked.unwrap_or_default().split(',').map(str::trim);
        let spoken = words.filter_map(|word| {
            let tag = word.split([';', '-', '_']).next().unwrap_or_default();
            [Self::En, Self::De].into_iter().find(|lang| tag.eq_ignore_ascii_case(lang.code()))
        });
        spoken.into_iter().next().unwrap_or(Self::En)
    }

    /// As a page names it.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }

    /// The sentence in this language.
    pub(super) fn say(self, text: Text) -> &'static str {
        match self {
            Self::En => text.en,
            Self::De => text.de,
        }
    }

    /// The sentence with a word in the place of its `{}`.
    pub(super) fn fill(self, text: Text, word: &str) -> String {
        self.say(text).replacen("{}", word, 1)
    }
}

const fn text(en: &'static str, de: &'static str) -> Text {
    Text { en, de }
}

/// A page for everything that there is not: what is over, was used up, was taken back or never was looks the same.
pub(super) const GONE: Text =
    text("This link does not work any more", "Dieser Link funktioniert nicht mehr");
pub(super) const GONE_WHY: Text = text(
    "It may have expired, been used up or been taken back. Ask the person who sent it to you for a new one.",
    "Er ist vielleicht abgelaufen, aufgebraucht oder zurückgezogen. Bitten Sie die Person, die ihn geschickt hat, um einen neuen.",
);
pub(super) const BROKEN: Text = text(
    "Something went wrong here. Please try again later.",
    "Hier ist etwas schiefgegangen. Bitte versuchen Sie es später noch einmal.",
);
pub(super) const NOT_POSSIBLE: Text = text("This is not possible.", "Das ist nicht möglich.");
pub(super) const NOT_ALLOWED: Text =
    text("This is not allowed here.", "Das ist hier nicht erlaubt.");
pub(super) const WAIT_A_MINUTE: Text = text(
    "That was too much at once. Please try again in a minute.",
    "Das war zu viel auf einmal. Bitte versuchen Sie es in einer Minute noch einmal.",
);
pub(super) const WAIT: Text = text(
    "That was too much at once. Please try again in {} minutes.",
    "Das war zu viel auf einmal. Bitte versuchen Sie es in {} Minuten noch einmal.",
);
pub(super) const NO_TRAFFIC: Text = text(
    "As much was transferred as may be for the moment. Please try again later.",
    "Es wurde so viel übertragen, wie zurzeit möglich ist. Bitte versuchen Sie es später noch einmal.",
);
pub(super) const NO_CONTENT: Text =
    text("There is nothing in it yet.", "Darin ist noch nichts enthalten.");
pub(super) const UNREADABLE: Text = text(
    "What was sent could not be read. Please try again.",
    "Was gesendet wurde, war nicht lesbar. Bitte versuchen Sie es noch einmal.",
);
pub(super) const NOT_AVAILABLE: Text = text("Not available", "Nicht verfügbar");

pub(super) const DOWNLOAD: Text = text("Download", "Herunterladen");
pub(super) const DOWNLOAD_ONE: Text = text("Download {}", "{} herunterladen");
pub(super) const DOWNLOAD_ALL: Text = text("Download all", "Alles herunterladen");
pub(super) const DOWNLOAD_SOME: Text = text("Download selected", "Auswahl herunterladen");
pub(super) const CHOOSE: Text = text("Select {}", "{} auswählen");
pub(super) const NOTHING_CHOSEN: Text = text("Nothing was selected.", "Es war nichts ausgewählt.");
pub(super) const PREVIEW: Text = text("Preview", "Vorschau");
pub(super) const BEGINNING: Text = text(
    "This is only the beginning. Download the file to see all of it.",
    "Das ist nur der Anfang. Laden Sie die Datei herunter, um alles zu sehen.",
);
pub(super) const CONTENT: Text = text("What is in it", "Inhalt");
pub(super) const EMPTY: Text = text("This folder is empty.", "Dieser Ordner ist leer.");
pub(super) const FOLDER: Text = text("Folder", "Ordner");
pub(super) const LOCKED: Text = text("needs a password", "braucht ein Passwort");
pub(super) const AS_LIST: Text = text("List", "Liste");
pub(super) const AS_GRID: Text = text("Grid", "Kacheln");
pub(super) const LAYOUT: Text = text("Layout", "Ansicht");
pub(super) const UP: Text = text("Up to {}", "Zurück zu {}");
pub(super) const BACK: Text = text("Back", "Zurück");
pub(super) const MORE: Text = text("More", "Weitere");

pub(super) const LAST_USE: Text =
    text("It can be downloaded once more.", "Sie kann noch einmal heruntergeladen werden.");
pub(super) const USES: Text =
    text("It can be downloaded {} more times.", "Sie kann noch {}-mal heruntergeladen werden.");
pub(super) const UNTIL: Text =
    text("The link works until the end of {} (UTC).", "Der Link gilt bis zum Ende des {} (UTC).");

pub(super) const PASSWORD: Text = text("Password", "Passwort");
pub(super) const PASSWORD_WHY: Text = text(
    "This file is protected with a password.",
    "Diese Datei ist mit einem Passwort geschützt.",
);
pub(super) const OPEN: Text = text("Open", "Öffnen");
pub(super) const WRONG: Text = text("This is not the password.", "Das ist nicht das Passwort.");

pub(super) const UPLOAD: Text = text("Upload", "Hochladen");
pub(super) const UPLOAD_TITLE: Text = text("Upload files", "Dateien hochladen");
pub(super) const UPLOAD_WHY: Text = text(
    "Choose one file or several. Nobody but the owner of this folder sees them.",
    "Wählen Sie eine oder mehrere Dateien. Nur wem dieser Ordner gehört, sieht sie.",
);
pub(super) const UPLOAD_SEEN: Text = text(
    "Choose one file or several. Whoever sees this folder sees them.",
    "Wählen Sie eine oder mehrere Dateien. Wer diesen Ordner sieht, sieht auch sie.",
);
pub(super) const NO_FILE: Text = text("Choose a file first.", "Wählen Sie zuerst eine Datei.");
pub(super) const NO_ROOM: Text =
    text("There is no room for this file.", "Für diese Datei ist kein Platz.");
pub(super) const BAD_NAME: Text = text(
    "A file cannot be called like this: none of \\ / : * ? \" < > | may be in its name.",
    "So kann keine Datei heißen: In ihrem Namen darf keines der Zeichen \\ / : * ? \" < > | stehen.",
);
pub(super) const NOT_WHOLE: Text = text(
    "Not all of it arrived. Please send it again.",
    "Nicht alles ist angekommen. Bitte senden Sie es noch einmal.",
);
pub(super) const FILES: Text = text("Files", "Dateien");
pub(super) const RECEIPT: Text = text("Receipt", "Quittung");
pub(super) const ARRIVED: Text = text("{} has arrived.", "{} ist angekommen.");
pub(super) const RECEIVED: Text = text("Received {} (UTC)", "Eingegangen {} (UTC)");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_that_is_spoken_is_taken() {
        let of = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, value.parse().unwrap());
            Lang::of(&headers)
        };
        for (value, lang) in [
            ("de-AT,de;q=0.9,en;q=0.8", Lang::De),
            ("fr, en;q=0.5, de;q=0.1", Lang::En),
            ("fr", Lang::En),
            ("", Lang::En),
        ] {
            assert_eq!(of(value), lang, "{value}");
        }
        assert_eq!(Lang::of(&HeaderMap::new()), Lang::En);
    }
}
