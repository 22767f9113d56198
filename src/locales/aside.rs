//! Words that notes and tasks have in common: what is put aside, taken back, found, and hung on something.

use crate::texts;

texts! {
    /// What was put aside.
    text ARCHIVE { en: "Archive", de: "Archiv" }
    /// What was thrown away.
    text TRASH { en: "Trash", de: "Papierkorb" }
    /// Makes something.
    text CREATE { en: "Create", de: "Anlegen" }
    /// Another name.
    text RENAME { en: "Rename", de: "Umbenennen" }
    /// Another name, by a menu.
    text RENAME_MENU { en: "Rename…", de: "Umbenennen …" }
    /// Makes a list.
    text NEW_LIST { en: "New list", de: "Neue Liste" }
    /// Makes the first one.
    text FIRST_LIST { en: "Create the first list", de: "Erste Liste anlegen" }
    /// The field of its name.
    text LIST_NAME { en: "Name of the list", de: "Name der Liste" }
    /// Gives it another name.
    text RENAME_LIST { en: "Rename the list", de: "Liste umbenennen" }
    /// A list.
    text A_LIST { en: "List", de: "Liste" }
    /// The menu of something.
    filled actions_for(name: &str) { en: "Actions for {name}", de: "Aktionen für {name}" }
    /// Out of the way.
    text TO_ARCHIVE { en: "Archive", de: "Archivieren" }
    /// Thrown away.
    text TO_TRASH { en: "Move to trash", de: "In den Papierkorb" }
    /// It went to the archive.
    filled archived(name: &str) { en: "“{name}” was archived.", de: "„{name}“ wurde archiviert." }
    /// It went to the trash.
    filled trashed(name: &str) { en: "“{name}” moved to trash.", de: "„{name}“ liegt im Papierkorb." }
    /// It came back.
    filled restored(name: &str) { en: "“{name}” is back.", de: "„{name}“ ist wieder da." }
    /// Brings it back.
    text RESTORE { en: "Restore", de: "Wiederherstellen" }
    /// Deletes all that is in the trash.
    text EMPTY_TRASH { en: "Empty trash", de: "Papierkorb leeren" }
    /// Nothing is in the trash.
    text NOTHING_TO_EMPTY { en: "There is nothing in the trash.", de: "Im Papierkorb ist nichts." }
    /// Nothing was put aside.
    text ARCHIVE_EMPTY { en: "The archive is empty", de: "Das Archiv ist leer" }
    /// Nothing was thrown away.
    text TRASH_EMPTY { en: "The trash is empty", de: "Der Papierkorb ist leer" }
    /// Nothing was found.
    text NOTHING_FOUND { en: "Nothing found", de: "Nichts gefunden" }
    /// Opens it to be changed.
    text EDIT { en: "Edit", de: "Bearbeiten" }
    /// Deletes it.
    text DELETE { en: "Delete", de: "Löschen" }
    /// Asks for a file.
    text ATTACH { en: "Attach a file", de: "Datei anhängen" }
    /// Takes a file of this computer.
    text UPLOAD { en: "Upload a file here", de: "Datei hier hochladen" }
    /// A file is on its way.
    filled uploading(name: &str) {
        en: "“{name}” is being uploaded. It is attached as soon as it has arrived.",
        de: "„{name}“ wird hochgeladen. Sie wird angehängt, sobald sie angekommen ist.",
    }
    /// It did not arrive.
    filled not_uploaded(name: &str) {
        en: "“{name}” could not be uploaded, so nothing was attached. The transfers say why.",
        de: "„{name}“ konnte nicht hochgeladen werden, darum wurde nichts angehängt. Die Übertragungen sagen, warum.",
    }
    /// Opens an attached file where it lies.
    filled open_file(name: &str) { en: "Open {name}", de: "{name} öffnen" }
    /// Asks which one of many.
    text OTHER_PLACE { en: "Choose…", de: "Auswählen …" }
    /// The field that looks for one.
    text LOOK_FOR { en: "Look for", de: "Suchen nach" }
    /// Some that fit are not shown.
    counted more_fit(count: u64) {
        en: { one: "One more fits. Type more of its name.", other: "{count} more fit. Type more of the name." },
        de: { one: "Eine weitere passt. Schreiben Sie mehr von ihrem Namen.", other: "{count} weitere passen. Schreiben Sie mehr vom Namen." },
    }
    /// How many rows of a long list are not drawn yet.
    counted more(count: u64) {
        en: { one: "Show one more", other: "Show {count} more" },
        de: { one: "Eine weitere zeigen", other: "{count} weitere zeigen" },
    }
}
