//! Words of the search: the field in every page's bar, and the view of what was found.

use crate::texts;

texts! {
    /// The view, and the field.
    text TITLE { en: "Search", de: "Suche" }
    /// In the field while it is empty.
    text HINT { en: "Search files and folders", de: "Dateien und Ordner suchen" }
    /// Empties the field.
    text CLEAR { en: "Clear the search", de: "Suche leeren" }
    /// Where it looks.
    text SCOPE { en: "Where to search", de: "Wo gesucht wird" }
    /// In the whole drive.
    text EVERYWHERE { en: "Everywhere", de: "Überall" }
    /// In one folder and what is below it.
    filled in_folder(name: &str) { en: "In “{name}”", de: "In „{name}“" }
    /// In a folder whose name is not known yet.
    text IN_THIS_FOLDER { en: "In this folder", de: "In diesem Ordner" }
    /// What was found, read out.
    text RESULTS { en: "Results", de: "Ergebnisse" }
    /// How much was found.
    counted found(count: u64) {
        en: { one: "{count} result", other: "{count} results" },
        de: { one: "{count} Ergebnis", other: "{count} Ergebnisse" },
    }
    /// While it looks.
    counted searching(folders: u64, found: &str) {
        en: { one: "Searching… {folders} folder so far, {found}", other: "Searching… {folders} folders so far, {found}" },
        de: { one: "Suche läuft … bisher {folders} Ordner, {found}", other: "Suche läuft … bisher {folders} Ordner, {found}" },
    }
    /// Ends it early.
    text STOP { en: "Stop", de: "Anhalten" }
    /// It was ended early.
    filled stopped(found: &str) { en: "Stopped: {found} so far", de: "Angehalten: bisher {found}" }
    /// There is more than is kept.
    filled too_many(found: &str) {
        en: "The first {found}. Add a word to narrow the search.",
        de: "Die ersten {found}. Ein weiteres Wort grenzt die Suche ein.",
    }
    /// Some folders could not be read.
    counted unread(count: u64, why: &str) {
        en: { one: "{count} folder could not be searched. {why}", other: "{count} folders could not be searched. {why}" },
        de: { one: "{count} Ordner konnte nicht durchsucht werden. {why}", other: "{count} Ordner konnten nicht durchsucht werden. {why}" },
    }
    /// Nothing was asked for.
    text IDLE_TITLE { en: "What are you looking for?", de: "Wonach suchen Sie?" }
    /// What to do.
    text IDLE_TEXT {
        en: "Type a part of the name. Several words are found in any order.",
        de: "Geben Sie einen Teil des Namens ein. Mehrere Wörter werden in jeder Reihenfolge gefunden.",
    }
    /// Nothing was found.
    text NOTHING_TITLE { en: "Nothing found", de: "Nichts gefunden" }
    /// What to do about it.
    text NOTHING_TEXT {
        en: "No name matches. Try fewer letters, other filters, or search everywhere.",
        de: "Kein Name passt. Versuchen Sie es mit weniger Buchstaben, anderen Filtern, oder suchen Sie überall.",
    }
    /// It could not begin.
    text FAILED_TITLE { en: "The search could not begin", de: "Die Suche konnte nicht beginnen" }
    /// Where something lies, read out.
    filled lies_in(folder: &str) { en: "in {folder}", de: "in {folder}" }
    /// The menu of a row.
    filled actions_for(name: &str) { en: "Actions for {name}", de: "Aktionen für {name}" }
    /// Opens it.
    text OPEN { en: "Open", de: "Öffnen" }
    /// Goes to the folder that it lies in.
    text SHOW_IN_FOLDER { en: "Show in folder", de: "Im Ordner zeigen" }
    /// Saves it.
    text DOWNLOAD { en: "Download", de: "Herunterladen" }

    /// The searches that were saved.
    text SAVED { en: "Saved searches", de: "Gespeicherte Suchen" }
    /// Saves the present one.
    text SAVE { en: "Save this search", de: "Diese Suche speichern" }
    /// Does it.
    text SAVE_ACTION { en: "Save", de: "Speichern" }
    /// The field for a name.
    text NAME { en: "Name", de: "Name" }
    /// The name of a search without words before it is typed.
    text SAVED_NAME { en: "My search", de: "Meine Suche" }
    /// Gives a saved one another name.
    text RENAME { en: "Rename", de: "Umbenennen" }
    /// The dialog for that.
    text RENAME_SAVED { en: "Rename the saved search", de: "Gespeicherte Suche umbenennen" }
    /// Removes a saved one.
    text REMOVE { en: "Remove", de: "Entfernen" }
    /// It was removed.
    filled removed(name: &str) {
        en: "The saved search “{name}” was removed.",
        de: "Die gespeicherte Suche „{name}“ ist entfernt.",
    }
    /// The menu of a saved one.
    filled actions_for_saved(name: &str) {
        en: "Actions for the saved search {name}",
        de: "Aktionen für die gespeicherte Suche {name}",
    }
}
