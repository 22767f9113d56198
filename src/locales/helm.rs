//! Words of the palette and of the sheet of keys.

use crate::texts;

texts! {
    /// The palette.
    text PALETTE { en: "Commands", de: "Befehle" }
    /// In its field.
    text HINT { en: "Type what you want to do", de: "Geben Sie ein, was Sie tun möchten" }
    /// The sheet.
    text SHEET { en: "Keyboard shortcuts", de: "Tastenkürzel" }
    /// What works everywhere.
    text EVERYWHERE { en: "Everywhere", de: "Überall" }
    /// Leads to the search.
    text SEARCH { en: "Search", de: "Suche" }
    /// Looks for what was typed.
    filled search_for(words: &str) { en: "Search for “{words}”", de: "Nach „{words}“ suchen" }
    /// Notes and tasks that fit.
    text WRITTEN { en: "Notes and tasks", de: "Notizen und Aufgaben" }
    /// They could not be looked for.
    text WRITTEN_FAILED { en: "Notes and tasks could not be searched", de: "Notizen und Aufgaben konnten nicht durchsucht werden" }
    /// What is done with files.
    text FILES { en: "Files", de: "Dateien" }
    /// Walks through the rows.
    text WALK { en: "Go through the rows", de: "Durch die Zeilen gehen" }
    /// Selects further rows.
    text EXTEND { en: "Select as you go", de: "Im Gehen auswählen" }
    /// Selects or unselects a row.
    text TOGGLE { en: "Select or unselect", de: "Auswählen oder abwählen" }
    /// Selects everything.
    text ALL { en: "Select all", de: "Alles auswählen" }
    /// Selects nothing.
    text NONE { en: "Select nothing", de: "Auswahl aufheben" }
    /// Opens.
    text OPEN { en: "Open", de: "Öffnen" }
    /// Goes to the folder above.
    text UP { en: "Go to the folder above", de: "In den übergeordneten Ordner gehen" }
    /// Goes to a name.
    text SEEK { en: "Go to a name by its first letters", de: "Zu einem Namen über seine ersten Buchstaben gehen" }
    /// Letters.
    text MENU { en: "Open the menu", de: "Menü öffnen" }
    /// Copies.
    text COPY { en: "Copy", de: "Kopieren" }
    /// Cuts.
    text CUT { en: "Cut", de: "Ausschneiden" }
    /// Pastes.
    text PASTE { en: "Paste", de: "Einfügen" }
    /// In a file that is shown.
    text NEIGHBORS { en: "In an open file: the one before and after", de: "In einer geöffneten Datei: die vorige und die nächste" }
    /// In a picture.
    text ZOOM { en: "In a picture: larger, smaller, fit", de: "In einem Bild: größer, kleiner, einpassen" }
}
