//! Words of the editor.

use crate::texts;

texts! {
    /// Edits a file.
    text EDIT { en: "Edit", de: "Bearbeiten" }
    /// It is no text.
    text ONLY_TEXT { en: "Only texts can be edited here.", de: "Hier lassen sich nur Texte bearbeiten." }
    /// It is too large.
    filled too_large(most: &str) {
        en: "Texts larger than {most} cannot be edited here.",
        de: "Texte, die größer als {most} sind, lassen sich hier nicht bearbeiten.",
    }
    /// Its content has not come.
    text UNFINISHED { en: "It is still being uploaded.", de: "Sie wird noch hochgeladen." }
    /// While it comes.
    text LOADING { en: "Loading the text…", de: "Text wird geladen …" }
    /// It did not come.
    text FAILED { en: "The text could not be loaded", de: "Der Text konnte nicht geladen werden" }
    /// It cannot be edited.
    text CANNOT { en: "This file cannot be edited here", de: "Diese Datei lässt sich hier nicht bearbeiten" }
    /// It is no text.
    text CANNOT_TEXT {
        en: "It is not a text, or one in an encoding that is not known here. Nothing was changed. Download it to open it with another program.",
        de: "Sie ist kein Text oder hat eine Kodierung, die hier nicht bekannt ist. Es wurde nichts geändert. Laden Sie sie herunter, um sie mit einem anderen Programm zu öffnen.",
    }
    /// It is not there.
    text MISSING { en: "This file is not here any more", de: "Diese Datei ist nicht mehr hier" }
    /// What to do about it.
    text MISSING_TEXT {
        en: "It was moved to the trash or deleted.",
        de: "Sie liegt im Papierkorb oder wurde gelöscht.",
    }
    /// The dialog while the file is not known.
    text TITLE { en: "Editor", de: "Editor" }
    /// The field.
    filled field(name: &str) { en: "Text of {name}", de: "Text von {name}" }
    /// How to leave the field by keyboard.
    text TAB_HINT {
        en: "Tab indents. To leave the text by keyboard, press Esc, then Tab.",
        de: "Tab rückt ein. Um den Text per Tastatur zu verlassen, drücken Sie Esc, dann Tab.",
    }
    /// The next Tab leaves.
    text TAB_LEAVES { en: "The next Tab leaves the text. Esc closes the editor.", de: "Das nächste Tab verlässt den Text. Esc schließt den Editor." }
    /// Saves.
    text SAVE { en: "Save", de: "Speichern" }
    /// In the sheet of keys.
    text SAVE_KEY { en: "In the editor: save", de: "Im Editor: speichern" }
    /// There is nothing to save.
    text NOTHING_TO_SAVE { en: "Everything is saved.", de: "Alles ist gespeichert." }
    /// Something has to be chosen first.
    text CHOOSE_FIRST { en: "Choose below what shall stand.", de: "Wählen Sie unten, was gelten soll." }
    /// The server has it.
    text STATE_SAVED { en: "Saved", de: "Gespeichert" }
    /// It is being typed.
    text STATE_CHANGED { en: "Not saved yet", de: "Noch nicht gespeichert" }
    /// It is on its way.
    text STATE_SENDING { en: "Saving…", de: "Wird gespeichert …" }
    /// It is too long.
    filled state_long(most: &str) {
        en: "A text has at most {most} here. Yours is kept in this browser; shorten it to save it.",
        de: "Ein Text hat hier höchstens {most}. Ihrer bleibt in diesem Browser; kürzen Sie ihn, um ihn zu speichern.",
    }
    /// It did not arrive for want of a connection.
    text STATE_OFFLINE {
        en: "There is no connection. Your text is kept in this browser.",
        de: "Keine Verbindung. Ihr Text bleibt in diesem Browser.",
    }
    /// It did not arrive.
    filled state_failed(why: &str) { en: "Not saved; your text is kept in this browser. {why}", de: "Nicht gespeichert; Ihr Text bleibt in diesem Browser. {why}" }
    /// Two texts.
    text STATE_CONFLICT { en: "Changed elsewhere", de: "Anderswo geändert" }
    /// The browser keeps nothing.
    text NOT_KEPT {
        en: "This browser has no room to keep your text. Save it before you leave.",
        de: "Dieser Browser hat keinen Platz, um Ihren Text aufzubewahren. Speichern Sie ihn, bevor Sie gehen.",
    }
    /// Left with a text that is not saved.
    filled kept(name: &str) {
        en: "“{name}” is not saved yet. Your text is kept in this browser; edit the file again to go on.",
        de: "„{name}“ ist noch nicht gespeichert. Ihr Text bleibt in diesem Browser; bearbeiten Sie die Datei erneut, um fortzufahren.",
    }
    /// It failed after the editor was closed.
    filled not_saved(name: &str, why: &str) {
        en: "“{name}” could not be saved; your text is kept in this browser. {why}",
        de: "„{name}“ konnte nicht gespeichert werden; Ihr Text bleibt in diesem Browser. {why}",
    }
    /// Asks before what was typed is lost.
    filled leave_title(name: &str) { en: "Close “{name}” without saving?", de: "„{name}“ schließen, ohne zu speichern?" }
    /// What that means.
    text LEAVE_TEXT {
        en: "This browser has no room to keep your text: what you have changed since the last saving is lost. This cannot be undone.",
        de: "Dieser Browser hat keinen Platz, um Ihren Text aufzubewahren: Was Sie seit dem letzten Speichern geändert haben, geht verloren. Das lässt sich nicht rückgängig machen.",
    }
    /// Closes it all the same.
    text LEAVE { en: "Close without saving", de: "Schließen, ohne zu speichern" }
    /// Goes on with a text that was kept.
    filled from_draft(time: &str) {
        en: "This is your text of {time}, which was not saved. The file still has the text from before.",
        de: "Dies ist Ihr Text von {time}, der nicht gespeichert wurde. In der Datei steht noch der Text davor.",
    }
    /// Gives it up.
    text DISCARD { en: "Discard my text", de: "Meinen Text verwerfen" }
    /// Two texts.
    text CONFLICT {
        en: "This file was changed elsewhere meanwhile. Nothing was overwritten: choose what shall stand, or take over what differs and then save.",
        de: "Diese Datei wurde inzwischen anderswo geändert. Es wurde nichts überschrieben: Wählen Sie, was gelten soll, oder übernehmen Sie, was sich unterscheidet, und speichern Sie dann.",
    }
    /// The own text stands.
    text TAKE_MINE { en: "Save my text over it", de: "Meinen Text darüber speichern" }
    /// The other one stands.
    text TAKE_THEIRS { en: "Use the other text", de: "Den anderen Text nehmen" }
    /// Both stand.
    text KEEP_BOTH { en: "Keep both", de: "Beide behalten" }
    /// The own text.
    text MINE { en: "Your text", de: "Ihr Text" }
    /// The other one.
    text THEIRS { en: "The text from elsewhere", de: "Der Text von anderswo" }
    /// Shows it whole.
    text SHOW_THEIRS { en: "Show the whole text from elsewhere", de: "Den ganzen Text von anderswo zeigen" }
    /// What differs.
    counted differences(count: u64) {
        en: { one: "{count} difference", other: "{count} differences" },
        de: { one: "{count} Unterschied", other: "{count} Unterschiede" },
    }
    /// There are more.
    text MORE_DIFFERENCES {
        en: "These are the first ones; more are shown when you have taken some over.",
        de: "Das sind die ersten; weitere erscheinen, sobald Sie einige übernommen haben.",
    }
    /// Both are the same by now.
    text NO_DIFFERENCE { en: "Both texts are the same by now.", de: "Beide Texte sind inzwischen gleich." }
    /// Where lines are.
    filled at_line(line: &str) { en: "From line {line}", de: "Ab Zeile {line}" }
    /// Takes over the lines of the other text.
    filled take_over(line: &str) { en: "Take over the other text from line {line}", de: "Den anderen Text ab Zeile {line} übernehmen" }
    /// The same where it is plain to see.
    text TAKE_OVER { en: "Take over", de: "Übernehmen" }
    /// No line.
    text NO_LINES { en: "(nothing)", de: "(nichts)" }
    /// The file is gone.
    text GONE {
        en: "This file is no longer there, or no longer a text that can be edited. Your text is still here.",
        de: "Diese Datei gibt es nicht mehr, oder sie ist kein Text mehr, der sich bearbeiten lässt. Ihr Text ist noch da.",
    }
    /// Writes it as a new one.
    text SAVE_ANEW { en: "Save as a new file", de: "Als neue Datei speichern" }
    /// It is in a file of its own.
    filled copied(name: &str) { en: "Your text is in “{name}” now.", de: "Ihr Text liegt jetzt in „{name}“." }
    /// How the text is shown.
    text PANES { en: "View", de: "Ansicht" }
    /// The text alone.
    text PANE_TEXT { en: "Text", de: "Text" }
    /// Both beside each other.
    text PANE_BOTH { en: "Both", de: "Beides" }
    /// The formatted text alone.
    text PANE_PAGE { en: "Preview", de: "Vorschau" }
    /// The formatted text.
    filled page(name: &str) { en: "{name}, formatted", de: "{name}, formatiert" }
    /// It is cut.
    filled page_cut(most: &str) { en: "Only the first {most} are shown formatted.", de: "Nur die ersten {most} werden formatiert angezeigt." }
    /// Where the caret is.
    filled place(line: &str, column: &str) { en: "Line {line}, column {column}", de: "Zeile {line}, Spalte {column}" }
    /// Lines ended differently.
    filled mixed(ends: &str) {
        en: "Not all lines ended alike; saving ends them all with {ends}.",
        de: "Nicht alle Zeilen endeten gleich; beim Speichern enden alle mit {ends}.",
    }
    /// Makes a file.
    text NEW_FILE { en: "New file", de: "Neue Datei" }
    /// A text.
    text NEW_TEXT { en: "Text file", de: "Textdatei" }
    /// A Markdown document.
    text NEW_MARKDOWN { en: "Markdown document", de: "Markdown-Dokument" }
    /// A table of text.
    text NEW_TABLE { en: "Table (CSV)", de: "Tabelle (CSV)" }
    /// The heading above documents of other programs.
    text FOR_OTHERS { en: "For other programs", de: "Für andere Programme" }
    /// A document of a word processor.
    text NEW_DOCUMENT { en: "Document (Word)", de: "Dokument (Word)" }
    /// A table of a spreadsheet program.
    text NEW_SHEET { en: "Spreadsheet (Excel)", de: "Tabelle (Excel)" }
    /// Slides.
    text NEW_SLIDES { en: "Presentation (PowerPoint)", de: "Präsentation (PowerPoint)" }
    /// In the palette: what is made.
    filled new(what: &str) { en: "New: {what}", de: "Neu: {what}" }
    /// What a new text is called.
    text UNTITLED_TEXT { en: "Untitled.txt", de: "Unbenannt.txt" }
    /// What a new Markdown document is called.
    text UNTITLED_MARKDOWN { en: "Untitled.md", de: "Unbenannt.md" }
    /// What a new table is called.
    text UNTITLED_TABLE { en: "Untitled.csv", de: "Unbenannt.csv" }
    /// It is there.
    filled made(name: &str) { en: "“{name}” is there now.", de: "„{name}“ ist jetzt da." }
}
