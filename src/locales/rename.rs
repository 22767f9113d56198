//! Words of the dialog that gives many entries other names at once.

use crate::texts;

texts! {
    /// The dialog.
    counted title(count: u64) {
        en: { one: "Rename {count} item", other: "Rename {count} items" },
        de: { one: "{count} Element umbenennen", other: "{count} Elemente umbenennen" },
    }
    /// The two ways, read out.
    text WAY { en: "How the names change", de: "Wie sich die Namen ändern" }
    /// One way.
    text REPLACE { en: "Find and replace", de: "Suchen und ersetzen" }
    /// The other way.
    text PATTERN { en: "New names", de: "Neue Namen" }
    /// What is looked for.
    text FIND { en: "Find", de: "Suchen nach" }
    /// What stands there instead.
    text WITH { en: "Replace with", de: "Ersetzen durch" }
    /// Capitals and small letters are different.
    text MATCH_CASE { en: "Match case", de: "Groß- und Kleinschreibung beachten" }
    /// It is a regular expression.
    text EXPRESSION { en: "Regular expression", de: "Regulärer Ausdruck" }
    /// It is none.
    text NO_EXPRESSION { en: "This is not a regular expression.", de: "Das ist kein regulärer Ausdruck." }
    /// The pattern.
    text PATTERN_FIELD { en: "Pattern", de: "Muster" }
    /// What can stand in the pattern. Braces would be placeholders, so the buttons below show them.
    text PATTERN_HINT {
        en: "The buttons below add the old name, a number, or the day of the last change.",
        de: "Die Knöpfe darunter fügen den alten Namen, eine Nummer oder den Tag der letzten Änderung ein.",
    }
    /// The first number.
    text START { en: "First number", de: "Erste Nummer" }
    /// Adds the old name.
    text PIECE_NAME { en: "Old name", de: "Alter Name" }
    /// Adds a number.
    text PIECE_NUMBER { en: "Number", de: "Nummer" }
    /// Adds the day of the last change.
    text PIECE_DATE { en: "Date", de: "Datum" }
    /// Capitals and small letters.
    text LETTERS { en: "Letters", de: "Buchstaben" }
    /// As they are.
    text KEEP { en: "Letters as they are", de: "Buchstaben wie bisher" }
    /// Small letters.
    text LOWER { en: "small letters", de: "kleinbuchstaben" }
    /// Capitals.
    text UPPER { en: "CAPITAL LETTERS", de: "GROSSBUCHSTABEN" }
    /// Every word with a capital.
    text WORDS { en: "Every Word Capitalized", de: "Jedes Wort Groß" }
    /// The ending changes with the name.
    text WITH_ENDING { en: "Change the ending, too", de: "Auch die Endung ändern" }

    /// The list of names.
    text PREVIEW { en: "Names before and after", de: "Namen vorher und nachher" }
    /// A row, read out.
    filled row(before: &str, after: &str) { en: "{before} becomes {after}", de: "{before} wird zu {after}" }
    /// A row without a change, read out.
    filled row_same(before: &str) { en: "{before} stays as it is", de: "{before} bleibt" }
    /// A row that cannot be, read out.
    filled row_trouble(before: &str, after: &str, why: &str) {
        en: "{before} cannot become {after}. {why}",
        de: "{before} kann nicht zu {after} werden. {why}",
    }
    /// Something else has the name.
    text TAKEN {
        en: "Another file or folder here has this name.",
        de: "Eine andere Datei oder ein anderer Ordner hier heißt schon so.",
    }
    /// Another one would get the same name.
    text TWICE {
        en: "Another one of these would have the same name.",
        de: "Ein anderes dieser Elemente bekäme denselben Namen.",
    }
    /// How many get another name.
    counted changing(count: u64) {
        en: { one: "{count} name changes.", other: "{count} names change." },
        de: { one: "{count} Name ändert sich.", other: "{count} Namen ändern sich." },
    }
    /// How many cannot be.
    counted troubles(count: u64) {
        en: { one: "{count} of them is not possible.", other: "{count} of them are not possible." },
        de: { one: "{count} davon geht so nicht.", other: "{count} davon gehen so nicht." },
    }
    /// Why nothing is done yet.
    text SOLVE_FIRST {
        en: "Some names are not possible. Nothing is renamed until they are.",
        de: "Manche Namen gehen so nicht. Vorher wird nichts umbenannt.",
    }
    /// Why nothing is done.
    text NOTHING_CHANGES { en: "No name would change.", de: "Kein Name würde sich ändern." }
    /// Does it.
    counted rename(count: u64) {
        en: { one: "Rename {count} item", other: "Rename {count} items" },
        de: { one: "{count} Element umbenennen", other: "{count} Elemente umbenennen" },
    }
    /// While it is done.
    text GOING { en: "Renaming…", de: "Wird umbenannt …" }
    /// Ends it early.
    text STOP { en: "Stop", de: "Anhalten" }
    /// It was ended early.
    counted stopped(count: u64) {
        en: { one: "Stopped: {count} item was renamed.", other: "Stopped: {count} items were renamed." },
        de: { one: "Angehalten: {count} Element ist umbenannt.", other: "Angehalten: {count} Elemente sind umbenannt." },
    }
    /// Some were refused.
    filled partly(done: u64, left: u64) {
        en: "Renamed: {done}. Left as they are: {left}.",
        de: "Umbenannt: {done}. Unverändert: {left}.",
    }
    /// What was refused, read out.
    text RESULTS { en: "Not renamed", de: "Nicht umbenannt" }
    /// Closes the dialog.
    text DONE { en: "Done", de: "Fertig" }
}
