//! Words of the file picker that other portals show.

use crate::texts;

texts! {
    /// The view.
    text TITLE { en: "Choose files", de: "Dateien auswählen" }
    /// While a folder comes.
    text LOADING { en: "Loading the folder", de: "Der Ordner wird geladen" }
    /// It could not be loaded.
    text FAILED { en: "The folder could not be loaded", de: "Der Ordner konnte nicht geladen werden" }
    /// There is nothing in it.
    text EMPTY { en: "This folder is empty.", de: "Dieser Ordner ist leer." }
    /// The way to the folder.
    text WAY { en: "Way to this folder", de: "Weg zu diesem Ordner" }
    /// The first step of it.
    text ROOT { en: "Files", de: "Dateien" }
    /// Chooses or lets go of a file.
    filled choose_file(name: &str) { en: "Choose {name}", de: "{name} auswählen" }
    /// Hands the files over.
    counted hand_over(count: u64) {
        en: { one: "Choose {count} file", other: "Choose {count} files" },
        de: { one: "{count} Datei auswählen", other: "{count} Dateien auswählen" },
    }
    /// Nothing is chosen.
    text NOTHING { en: "Choose a file first.", de: "Wählen Sie zuerst eine Datei." }
    /// Nobody takes them.
    text NO_PORTAL { en: "This page is not part of another one that would take files.", de: "Diese Seite ist nicht Teil einer anderen, die Dateien nähme." }
}
