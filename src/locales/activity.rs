//! Words of what was done in an account.

use crate::texts;

texts! {
    /// The list.
    text TITLE { en: "What was done", de: "Was getan wurde" }
    /// While it comes.
    text LOADING { en: "Loading the log", de: "Das Protokoll wird geladen" }
    /// It could not be loaded.
    text FAILED { en: "The log could not be loaded", de: "Das Protokoll konnte nicht geladen werden" }
    /// There is nothing.
    text EMPTY { en: "Nothing is on record", de: "Nichts verzeichnet" }
    /// Whose it is.
    text EMPTY_TEXT {
        en: "What is done in the account appears here, the newest first.",
        de: "Was im Konto getan wird, erscheint hier, das Neueste zuerst.",
    }
    /// The filters leave nothing.
    text NONE_SHOWN { en: "Nothing like this is on record", de: "Dergleichen ist nicht verzeichnet" }
    /// What to do.
    text NONE_SHOWN_TEXT { en: "Choose other filters above.", de: "Wählen Sie oben andere Filter." }
    /// Members see their own.
    text OWN_ONLY { en: "You see what you did yourself.", de: "Sie sehen, was Sie selbst getan haben." }
    /// The group of filters.
    text FILTERS { en: "Filters", de: "Filter" }
    /// What was done.
    text KIND { en: "What was done", de: "Was getan wurde" }
    /// Everything.
    text ANYTHING { en: "Anything", de: "Alles" }
    /// Who did it.
    text WHO { en: "By whom", de: "Von wem" }
    /// Anybody.
    text ANYBODY { en: "Anybody", de: "Allen" }
    /// The owner.
    text OWNER { en: "The owner", de: "Eigentümer" }
    /// The first day.
    text FROM { en: "From the day", de: "Vom Tag" }
    /// The last day.
    text TO { en: "To the day", de: "Bis zum Tag" }
    /// Takes the filters away.
    text CLEAR { en: "Clear filters", de: "Filter aufheben" }
    /// How many.
    counted lines(count: u64) {
        en: { one: "{count} entry", other: "{count} entries" },
        de: { one: "{count} Eintrag", other: "{count} Einträge" },
    }
    /// Where one is.
    filled page_of(page: u64, pages: u64) { en: "Page {page} of {pages}", de: "Seite {page} von {pages}" }
    /// The pages.
    text PAGES { en: "Pages", de: "Seiten" }
    /// The newer ones.
    text NEWER { en: "Newer", de: "Neuere" }
    /// The older ones.
    text OLDER { en: "Older", de: "Ältere" }
    /// There are none.
    text NO_NEWER { en: "These are the newest.", de: "Das sind die neuesten." }
    /// There are none.
    text NO_OLDER { en: "These are the oldest.", de: "Das sind die ältesten." }
    /// Saves all of it.
    text EXPORT { en: "Save as CSV", de: "Als CSV speichern" }
    /// What that means.
    text EXPORT_TEXT {
        en: "Everything that the filters leave, not this page alone.",
        de: "Alles, was die Filter übrig lassen, nicht nur diese Seite.",
    }
    /// How far it is.
    filled exporting(page: u64, pages: u64) { en: "Reading page {page} of {pages}…", de: "Seite {page} von {pages} wird gelesen …" }
    /// It is done.
    counted exported(count: u64) {
        en: { one: "{count} entry was saved.", other: "{count} entries were saved." },
        de: { one: "{count} Eintrag ist gespeichert.", other: "{count} Einträge sind gespeichert." },
    }
    /// Goes no further.
    text STOP { en: "Stop", de: "Anhalten" }
    /// The file.
    text FILE { en: "activity.csv", de: "aktivitaet.csv" }

    /// Column.
    text TIME { en: "Time (UTC)", de: "Zeit (UTC)" }
    /// Column.
    text PERSON { en: "Person", de: "Person" }
    /// Column.
    text DEED { en: "Action", de: "Aktion" }
    /// Column.
    text SUBJECT { en: "Item", de: "Gegenstand" }
    /// Column.
    text SIZE { en: "Bytes", de: "Bytes" }
    /// Column.
    text DETAILS { en: "Details", de: "Einzelheiten" }
    /// Column.
    text ADDRESS { en: "Network address", de: "Netzadresse" }
    /// Column.
    text PROGRAM { en: "Program", de: "Programm" }

    /// A kind.
    text SIGN_IN { en: "Signed in", de: "Angemeldet" }
    /// A kind.
    text SIGN_OUT { en: "Signed out", de: "Abgemeldet" }
    /// A kind.
    text UPLOAD { en: "Uploaded", de: "Hochgeladen" }
    /// A kind.
    text DOWNLOAD { en: "Downloaded", de: "Heruntergeladen" }
    /// A kind.
    text CREATE { en: "Created", de: "Angelegt" }
    /// A kind.
    text RENAME { en: "Renamed", de: "Umbenannt" }
    /// A kind.
    text MOVE { en: "Moved", de: "Verschoben" }
    /// A kind.
    text COPY { en: "Copied", de: "Kopiert" }
    /// A kind.
    text TRASH { en: "Moved to trash", de: "In den Papierkorb gelegt" }
    /// A kind.
    text RESTORE { en: "Restored", de: "Wiederhergestellt" }
    /// A kind.
    text DELETE { en: "Deleted for good", de: "Endgültig gelöscht" }
    /// A kind.
    text SHARE { en: "Shared", de: "Geteilt" }
    /// A kind.
    text LINK { en: "Link", de: "Link" }
    /// A kind.
    text ACCESS { en: "Access changed", de: "Zugriff geändert" }
    /// A kind.
    text MEMBER { en: "Person of the account", de: "Person des Kontos" }
    /// A kind.
    text GROUP { en: "Group", de: "Gruppe" }
    /// A kind.
    text ACCOUNT { en: "Account changed", de: "Konto geändert" }
    /// A kind.
    text PASSWORD { en: "Password changed", de: "Passwort geändert" }
    /// A kind.
    text BRANDING { en: "Branding", de: "Gestaltung" }
    /// A kind.
    text NOTE { en: "Note", de: "Notiz" }
    /// A kind.
    text TASK { en: "Task", de: "Aufgabe" }
    /// A kind.
    text PARTNER { en: "Done by the partner", de: "Vom Partner getan" }
}
