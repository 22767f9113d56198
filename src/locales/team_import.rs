//! Words of adding many people at once, from a table.

use crate::texts;

texts! {
    /// What it does.
    text INTRO {
        en: "Add many people at once from a table with comma-separated values (CSV). Nothing happens before you have seen what would.",
        de: "Fügen Sie viele Personen auf einmal hinzu, aus einer Tabelle mit kommagetrennten Werten (CSV). Es geschieht nichts, bevor Sie gesehen haben, was geschehen würde.",
    }
    /// What the table has.
    text COLUMNS {
        en: "The first row names the columns: “email”, “first name” and “last name” have to be there; “password”, “group”, “role”, “position”, “phone”, “storage” and “transfer” may be.",
        de: "Die erste Zeile nennt die Spalten: „E-Mail“, „Vorname“ und „Nachname“ müssen da sein; „Passwort“, „Gruppe“, „Rolle“, „Funktion“, „Telefon“, „Speicher“ und „Übertragung“ dürfen.",
    }
    /// The file input.
    text FILE { en: "CSV file", de: "CSV-Datei" }
    /// Asks for it.
    text CHOOSE { en: "Choose a CSV file", de: "CSV-Datei auswählen" }
    /// Another one.
    text CHOOSE_OTHER { en: "Choose another file", de: "Andere Datei auswählen" }
    /// An example.
    text TEMPLATE { en: "Save an example", de: "Beispiel speichern" }
    /// The example's name.
    text TEMPLATE_FILE { en: "team.csv", de: "team.csv" }
    /// It cannot be read.
    text UNREADABLE { en: "This file cannot be read. Choose it again, or another one.", de: "Diese Datei ist nicht lesbar. Wählen Sie sie erneut oder eine andere." }
    /// It is too large.
    text TOO_LARGE { en: "This file is larger than 32 MB: that is no table of people.", de: "Diese Datei ist größer als 32 MB: Das ist keine Tabelle von Personen." }
    /// There is nothing in it.
    text NOTHING_IN_IT { en: "There is nothing in this file.", de: "In dieser Datei ist nichts." }
    /// No column with addresses.
    text NO_HEAD {
        en: "The first row names no columns with mail address, first name and last name. Add it and choose the file again.",
        de: "Die erste Zeile nennt keine Spalten mit E-Mail-Adresse, Vorname und Nachname. Ergänzen Sie sie und wählen Sie die Datei erneut.",
    }
    /// While it is read.
    counted reading(count: u64) {
        en: { one: "{count} row read…", other: "{count} rows read…" },
        de: { one: "{count} Zeile gelesen …", other: "{count} Zeilen gelesen …" },
    }
    /// How the letters are written.
    text ENCODING { en: "The file is written in", de: "Die Datei ist geschrieben in" }
    /// An encoding.
    text UTF8 { en: "UTF-8", de: "UTF-8" }
    /// An encoding.
    text UTF16 { en: "UTF-16", de: "UTF-16" }
    /// An encoding.
    text WESTERN { en: "Windows (Western European)", de: "Windows (westeuropäisch)" }
    /// A wrong one shows.
    text ENCODING_HINT { en: "If letters look wrong below, or no columns are found, choose another one.", de: "Sehen Buchstaben unten falsch aus oder werden keine Spalten gefunden, wählen Sie eine andere." }

    /// What would happen.
    text PREVIEW { en: "What would happen", de: "Was geschehen würde" }
    /// So many are added.
    counted would_add(count: u64) {
        en: { one: "{count} person would be added", other: "{count} people would be added" },
        de: { one: "{count} Person würde hinzugefügt", other: "{count} Personen würden hinzugefügt" },
    }
    /// So many are left out.
    counted would_skip(count: u64) {
        en: { one: "{count} row would be left out", other: "{count} rows would be left out" },
        de: { one: "{count} Zeile würde ausgelassen", other: "{count} Zeilen würden ausgelassen" },
    }
    /// New groups.
    filled would_make(groups: &str) { en: "New groups: {groups}", de: "Neue Gruppen: {groups}" }
    /// Rows that are shown.
    text SHOW { en: "Rows", de: "Zeilen" }
    /// All.
    text ALL { en: "All rows", de: "Alle Zeilen" }
    /// Those that are added.
    text GOOD { en: "Rows that would be added", de: "Zeilen, die hinzugefügt würden" }
    /// Those that are not.
    text BAD { en: "Rows that would be left out", de: "Zeilen, die ausgelassen würden" }
    /// A row.
    filled row(line: u64) { en: "Row {line}", de: "Zeile {line}" }
    /// A verdict.
    text ADD { en: "Will be added", de: "Wird hinzugefügt" }
    /// A verdict.
    text KNOWN { en: "Is in the account already", de: "Ist schon im Konto" }
    /// A verdict.
    filled twice(line: u64) { en: "Has the address of row {line}", de: "Hat die Adresse von Zeile {line}" }
    /// A verdict.
    text NO_ROOM { en: "There is no room for more people", de: "Für mehr Personen ist kein Platz" }
    /// A verdict.
    text NO_ADDRESS { en: "Has no mail address that could be one", de: "Hat keine brauchbare E-Mail-Adresse" }
    /// A verdict.
    text NO_NAME { en: "Names have 2 to 50 characters each", de: "Namen haben je 2 bis 50 Zeichen" }
    /// A verdict.
    text SHORT_PASSWORD { en: "The password has less than 5 characters", de: "Das Passwort hat weniger als 5 Zeichen" }
    /// A verdict.
    text NO_ROLE { en: "The role is not user, admin or files", de: "Die Rolle ist nicht user, admin oder files" }
    /// A verdict.
    text NO_NUMBER { en: "A limit is no whole number of MB, or more than the account has", de: "Eine Grenze ist keine ganze Zahl in MB oder mehr, als das Konto hat" }
    /// A verdict.
    text NO_GROUP { en: "A group's name has at most 100 characters, all in one line", de: "Ein Gruppenname hat höchstens 100 Zeichen, alle in einer Zeile" }
    /// A verdict.
    text OPEN_QUOTE { en: "A quotation mark is never closed", de: "Ein Anführungszeichen wird nie geschlossen" }
    /// Done.
    text DONE { en: "Added", de: "Hinzugefügt" }
    /// The password of who has none in the table.
    text PASSWORDS {
        en: "Who has no password in the table gets one that nobody knows, by mail.",
        de: "Wer in der Tabelle kein Passwort hat, bekommt eines, das niemand kennt, per E-Mail.",
    }
    /// Mails the others as well.
    text MAIL_ALL { en: "Mail everybody their password", de: "Allen ihr Passwort zusenden" }
    /// Begins.
    counted import(count: u64) {
        en: { one: "Add {count} person", other: "Add {count} people" },
        de: { one: "{count} Person hinzufügen", other: "{count} Personen hinzufügen" },
    }
    /// Nothing to do.
    text NOBODY { en: "There is nobody to add.", de: "Es ist niemand hinzuzufügen." }
    /// Goes no further.
    text STOP { en: "Stop", de: "Anhalten" }
    /// How far it is.
    filled progress(done: u64, all: u64) { en: "{done} of {all} done", de: "{done} von {all} erledigt" }
    /// The bar.
    text PROGRESS { en: "Progress of the import", de: "Fortschritt des Imports" }
    /// It is over.
    filled over(added: &str, failed: &str) { en: "{added}, {failed}.", de: "{added}, {failed}." }
    /// So many were.
    counted added(count: u64) {
        en: { one: "{count} person was added", other: "{count} people were added" },
        de: { one: "{count} Person wurde hinzugefügt", other: "{count} Personen wurden hinzugefügt" },
    }
    /// So many were not.
    counted failed(count: u64) {
        en: { one: "{count} failed", other: "{count} failed" },
        de: { one: "{count} scheiterte", other: "{count} scheiterten" },
    }
    /// It was stopped.
    filled stopped(added: &str, failed: &str) {
        en: "Stopped: {added}, {failed}. Whoever was added stays; choose the file again to go on.",
        de: "Angehalten: {added}, {failed}. Wer hinzugefügt wurde, bleibt; wählen Sie die Datei erneut, um fortzufahren.",
    }
    /// While it ends.
    text STOPPING { en: "It ends with those that are under way.", de: "Es endet mit denen, die unterwegs sind." }
    /// A row that was never tried.
    text NOT_REACHED { en: "The import was stopped before this row", de: "Der Import wurde vor dieser Zeile angehalten" }
    /// A group could not be made.
    filled group_failed(group: &str) { en: "The group “{group}” could not be made.", de: "Die Gruppe „{group}“ konnte nicht angelegt werden." }
    /// Saves what was left out.
    text SAVE_REST { en: "Save what was left out as CSV", de: "Ausgelassenes als CSV speichern" }
    /// The file's name.
    text REST_FILE { en: "left-out.csv", de: "ausgelassen.csv" }
    /// Column.
    text REASON { en: "reason", de: "Grund" }
}
