//! Words of the details beside the listing.

use crate::texts;

texts! {
    /// The panel, and what opens it.
    text TITLE { en: "Details", de: "Details" }
    /// Closes it.
    text CLOSE { en: "Close details", de: "Details schließen" }
    /// Nothing is selected at the root.
    text NOTHING_SELECTED {
        en: "Select a file or folder to see its details.",
        de: "Wählen Sie eine Datei oder einen Ordner aus, um die Details zu sehen.",
    }
    /// How large the files among several entries are.
    filled sum(size: &str) { en: "The files among them have {size}.", de: "Die Dateien darunter haben {size}." }
    /// Where it lies.
    text PLACE { en: "Location", de: "Ort" }
    /// Its size.
    text SIZE { en: "Size", de: "Größe" }
    /// A size, short and exact.
    filled bytes(short: &str, exact: &str) { en: "{short} ({exact} bytes)", de: "{short} ({exact} Bytes)" }
    /// When it changed.
    text MODIFIED { en: "Modified", de: "Geändert" }
    /// When a file was brought.
    text UPLOADED { en: "Uploaded", de: "Hochgeladen" }
    /// When a folder was made.
    text CREATED { en: "Created", de: "Angelegt" }
    /// When it was last downloaded.
    text USED { en: "Last downloaded", de: "Zuletzt heruntergeladen" }
    /// How often it was downloaded.
    text DOWNLOADS { en: "Downloads", de: "Downloads" }
    /// Who brought it.
    text OWNER { en: "Owner", de: "Besitzer" }
    /// Who may open it.
    text ACCESS { en: "Access", de: "Zugriff" }
    /// Only who is signed in may.
    text PRIVATE { en: "Private: only you and those it is shared with", de: "Privat: nur Sie und alle, mit denen es geteilt ist" }
    /// Its page.
    text LINK { en: "Link", de: "Link" }
    /// Copies the link.
    text COPY_LINK { en: "Copy the link", de: "Link kopieren" }
    /// The sum of its content.
    text MD5 { en: "MD5", de: "MD5" }
    /// Copies the sum.
    text COPY_MD5 { en: "Copy the MD5 sum", de: "MD5-Summe kopieren" }
    /// It was copied.
    text COPIED { en: "Copied.", de: "Kopiert." }
    /// The owner's text.
    text DESCRIPTION { en: "Description", de: "Beschreibung" }
    /// There is none.
    text NO_DESCRIPTION { en: "No description yet.", de: "Noch keine Beschreibung." }
    /// Opens its field.
    text EDIT_DESCRIPTION { en: "Edit the description", de: "Beschreibung bearbeiten" }
    /// Writes it down.
    text SAVE { en: "Save", de: "Speichern" }
    /// What a file hangs on.
    text HANGS_ON { en: "Notes and tasks", de: "Notizen und Aufgaben" }
    /// It hangs on nothing.
    text HANGS_NOWHERE {
        en: "It is attached to no note and no task.",
        de: "An keine Notiz und keine Aufgabe angehängt.",
    }
    /// The versions.
    text VERSIONS { en: "Versions", de: "Versionen" }
    /// One of them.
    filled version(number: &str) { en: "Version {number}", de: "Version {number}" }
    /// The one that is the content now.
    filled current(number: &str) { en: "Version {number}, current", de: "Version {number}, aktuell" }
    /// The menu of a version.
    filled actions_for(number: &str) { en: "Actions for version {number}", de: "Aktionen für Version {number}" }
    /// Saves it.
    text DOWNLOAD { en: "Download", de: "Herunterladen" }
    /// Makes it the content again.
    text RESTORE { en: "Restore", de: "Wiederherstellen" }
    /// Removes it.
    text REMOVE { en: "Remove", de: "Entfernen" }
    /// The last one cannot be removed.
    text ONLY_VERSION { en: "A file keeps at least one version.", de: "Eine Datei behält mindestens eine Version." }
    /// It is the content again.
    filled restored(number: &str) {
        en: "Version {number} is the current one again.",
        de: "Version {number} ist wieder die aktuelle.",
    }
    /// It is gone.
    filled removed(number: &str) { en: "Version {number} was removed.", de: "Version {number} wurde entfernt." }
    /// Asks before removing.
    filled remove_title(number: &str) { en: "Remove version {number}?", de: "Version {number} entfernen?" }
    /// What that means.
    text REMOVE_TEXT {
        en: "This cannot be undone. The other versions stay.",
        de: "Das lässt sich nicht rückgängig machen. Die anderen Versionen bleiben.",
    }
}
