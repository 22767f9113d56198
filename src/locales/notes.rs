//! Words of the notes.

use crate::texts;

texts! {
    /// The view.
    text TITLE { en: "Notes", de: "Notizen" }
    /// The list of notepads.
    text NOTEPADS { en: "Notepads", de: "Notizblöcke" }
    /// The field that looks for notes.
    text SEARCH { en: "Search notes", de: "Notizen durchsuchen" }
    /// Makes a notepad.
    text NEW_NOTEPAD { en: "New notepad", de: "Neuer Notizblock" }
    /// Makes the first one.
    text FIRST_NOTEPAD { en: "Create the first notepad", de: "Ersten Notizblock anlegen" }
    /// The field of its name.
    text NOTEPAD_NAME { en: "Name of the notepad", de: "Name des Notizblocks" }
    /// Gives it another name.
    text RENAME_NOTEPAD { en: "Rename the notepad", de: "Notizblock umbenennen" }
    /// The heading above the sizes.
    text SIZE { en: "Size", de: "Größe" }
    /// One column.
    text SMALL { en: "Small", de: "Klein" }
    /// Two columns.
    text MEDIUM { en: "Medium", de: "Mittel" }
    /// The whole row.
    text LARGE { en: "Large", de: "Groß" }
    /// One place towards the beginning.
    text MOVE_BACK { en: "Move one place back", de: "Einen Platz nach vorn" }
    /// One place towards the end.
    text MOVE_ON { en: "Move one place on", de: "Einen Platz nach hinten" }
    /// It is the first one.
    text IS_FIRST { en: "This is the first list.", de: "Das ist die erste Liste." }
    /// It is the last one.
    text IS_LAST { en: "This is the last list.", de: "Das ist die letzte Liste." }
    /// Writes a note.
    filled add_to(list: &str) { en: "Add a note to {list}", de: "Notiz in {list} schreiben" }
    /// Writes a note, where the list is plain to see.
    text ADD { en: "Add a note", de: "Notiz schreiben" }
    /// A list without notes.
    text NO_NOTES { en: "Nothing in it yet.", de: "Noch nichts darin." }
    /// Opens a note.
    filled open(title: &str) { en: "Edit {title}", de: "{title} bearbeiten" }
    /// The box that marks a note as done.
    filled done(title: &str) { en: "Done: {title}", de: "Erledigt: {title}" }
    /// A note that was not sent yet.
    text NOT_SENT { en: "Not saved yet", de: "Noch nicht gespeichert" }
    /// An important note.
    text IMPORTANT { en: "Important", de: "Wichtig" }
    /// A note that is done.
    text DONE { en: "Done", de: "Erledigt" }
    /// A note without a mark.
    text PLAIN { en: "Not marked", de: "Ohne Markierung" }
    /// What a note is marked as.
    text MARK { en: "Marked as", de: "Markierung" }
    /// The heading above the lists that a note can go to.
    text MOVE_TO { en: "Move to", de: "Verschieben nach" }
    /// The file that hangs on a note.
    text FILE { en: "Attached file", de: "Angehängte Datei" }
    /// There is no note yet.
    text ATTACH_LATER { en: "Write something first: the file hangs on a saved note.", de: "Schreiben Sie zuerst etwas: Die Datei hängt an einer gespeicherten Notiz." }
    /// It hangs on it.
    filled attached(name: &str) { en: "“{name}” is attached to the note.", de: "„{name}“ hängt jetzt an der Notiz." }
    /// It was deleted.
    text NOTE_DELETED { en: "The note was deleted.", de: "Die Notiz wurde gelöscht." }
    /// A list has another place.
    filled list_moved(name: &str) { en: "“{name}” has another place now.", de: "„{name}“ hat jetzt einen anderen Platz." }
    /// It was moved.
    filled note_moved(list: &str) { en: "The note is now in “{list}”.", de: "Die Notiz ist jetzt in „{list}“." }
    /// It is gone.
    filled deleted(name: &str) { en: "“{name}” was deleted forever.", de: "„{name}“ wurde endgültig gelöscht." }
    /// The trash is empty.
    text EMPTIED { en: "The trash of notes is empty now.", de: "Der Papierkorb der Notizen ist jetzt leer." }
    /// Deletes it.
    text DELETE_FOREVER { en: "Delete forever", de: "Endgültig löschen" }
    /// Asks before.
    filled delete_title(name: &str) { en: "Delete “{name}” forever?", de: "„{name}“ endgültig löschen?" }
    /// What that means.
    text DELETE_TEXT {
        en: "All notes in it go with it. This cannot be undone.",
        de: "Alle Notizen darin gehen mit. Das lässt sich nicht rückgängig machen.",
    }
    /// Asks before.
    text EMPTY_TITLE { en: "Empty the trash of notes?", de: "Papierkorb der Notizen leeren?" }
    /// What that means.
    text EMPTY_TEXT {
        en: "All notepads and lists in it are deleted forever. This cannot be undone.",
        de: "Alle Notizblöcke und Listen darin werden endgültig gelöscht. Das lässt sich nicht rückgängig machen.",
    }
    /// A notepad that was put aside.
    text A_NOTEPAD { en: "Notepad", de: "Notizblock" }
    /// What it is and since when it is there.
    filled since(kind: &str, day: &str) { en: "{kind}, since {day}", de: "{kind}, seit {day}" }
    /// What belongs there.
    text ARCHIVE_EMPTY_TEXT {
        en: "Notepads and lists that you archive are out of the way, and come back whenever you want.",
        de: "Archivierte Notizblöcke und Listen sind aus dem Weg und kommen zurück, wann Sie möchten.",
    }
    /// What belongs there.
    text TRASH_EMPTY_TEXT {
        en: "Notepads and lists that you throw away wait here until you empty it.",
        de: "Weggeworfene Notizblöcke und Listen warten hier, bis Sie ihn leeren.",
    }
    /// There is no notepad.
    text NO_NOTEPADS { en: "Write down what matters", de: "Schreiben Sie auf, was wichtig ist" }
    /// What belongs here.
    text NO_NOTEPADS_TEXT {
        en: "A notepad holds lists, and a list holds notes. Begin with a notepad, for example “Ideas”.",
        de: "Ein Notizblock enthält Listen, eine Liste enthält Notizen. Beginnen Sie mit einem Notizblock, zum Beispiel „Ideen“.",
    }
    /// There is no list.
    text NO_LISTS { en: "This notepad is empty", de: "Dieser Notizblock ist leer" }
    /// What belongs here.
    text NO_LISTS_TEXT {
        en: "Notes are written into lists. Make the first one, for example “Today”.",
        de: "Notizen stehen in Listen. Legen Sie die erste an, zum Beispiel „Heute“.",
    }
    /// What to do about it.
    text NOTHING_FOUND_TEXT {
        en: "No note and no notepad holds these words. Check the spelling, or look for fewer words.",
        de: "Keine Notiz und kein Notizblock enthält diese Wörter. Prüfen Sie die Schreibweise oder suchen Sie mit weniger Wörtern.",
    }
    /// What was found.
    text FOUND { en: "Found notes", de: "Gefundene Notizen" }
    /// The notes did not come.
    text FAILED { en: "The notes could not be loaded", de: "Die Notizen konnten nicht geladen werden" }
    /// While they come.
    text LOADING { en: "Loading the notes…", de: "Notizen werden geladen …" }
    /// The dialog of a note.
    text EDIT_TITLE { en: "Note", de: "Notiz" }
    /// The dialog of a new note.
    filled new_title(list: &str) { en: "New note in “{list}”", de: "Neue Notiz in „{list}“" }
    /// The field.
    text TEXT { en: "Text", de: "Text" }
    /// What helps.
    text HINT { en: "Write… Markdown such as **bold** or - lists is shown formatted.", de: "Schreiben … Markdown wie **fett** oder - Listen wird formatiert angezeigt." }
    /// The server has it.
    text STATE_SAVED { en: "Saved", de: "Gespeichert" }
    /// It is being typed.
    text STATE_TYPING { en: "Saves by itself", de: "Wird von selbst gespeichert" }
    /// It is on its way.
    text STATE_SENDING { en: "Saving…", de: "Wird gespeichert …" }
    /// An empty text.
    text STATE_EMPTY { en: "A note without text is not saved.", de: "Eine Notiz ohne Text wird nicht gespeichert." }
    /// A text that is too long.
    text STATE_LONG {
        en: "A note has at most 65,536 characters. Your text is kept in this browser; shorten it to save it.",
        de: "Eine Notiz hat höchstens 65.536 Zeichen. Ihr Text bleibt in diesem Browser; kürzen Sie ihn, um ihn zu speichern.",
    }
    /// It did not arrive for want of a connection.
    text STATE_OFFLINE {
        en: "There is no connection. Your text is kept in this browser and saved when the connection is back.",
        de: "Keine Verbindung. Ihr Text bleibt in diesem Browser und wird gespeichert, sobald die Verbindung zurück ist.",
    }
    /// It did not arrive.
    filled state_failed(why: &str) { en: "Not saved; your text is kept in this browser. {why}", de: "Nicht gespeichert; Ihr Text bleibt in diesem Browser. {why}" }
    /// Two texts.
    text CONFLICT {
        en: "This note was changed elsewhere meanwhile. Nothing was overwritten: choose what shall stand.",
        de: "Diese Notiz wurde inzwischen anderswo geändert. Es wurde nichts überschrieben: Wählen Sie, was gelten soll.",
    }
    /// The other one.
    text THEIRS { en: "The text from elsewhere", de: "Der Text von anderswo" }
    /// The own one.
    text MINE { en: "Your text", de: "Ihr Text" }
    /// The own one stands.
    text TAKE_MINE { en: "Use my text", de: "Meinen Text nehmen" }
    /// The other one stands.
    text TAKE_THEIRS { en: "Use the other text", de: "Den anderen Text nehmen" }
    /// Both stand.
    text TAKE_BOTH { en: "Merge both by hand", de: "Beide von Hand zusammenführen" }
    /// The note is gone.
    text GONE {
        en: "This note was deleted elsewhere meanwhile. Your text is still here.",
        de: "Diese Notiz wurde inzwischen anderswo gelöscht. Ihr Text ist noch da.",
    }
    /// Writes it as a new one.
    text WRITE_ANEW { en: "Save as a new note", de: "Als neue Notiz speichern" }
    /// Gives it up.
    text DISCARD { en: "Discard my text", de: "Meinen Text verwerfen" }
    /// A note that is not there.
    text MISSING {
        en: "This note is no longer here. It may have been deleted or moved to another notepad.",
        de: "Diese Notiz ist nicht mehr hier. Vielleicht wurde sie gelöscht oder auf einen anderen Block verschoben.",
    }
    /// Texts that wait.
    counted unsent(count: u64) {
        en: { one: "One text could not be saved yet.", other: "{count} texts could not be saved yet." },
        de: { one: "Ein Text konnte noch nicht gespeichert werden.", other: "{count} Texte konnten noch nicht gespeichert werden." },
    }
    /// Shows one.
    filled open_unsent(title: &str) { en: "Open “{title}”", de: "„{title}“ öffnen" }
}
