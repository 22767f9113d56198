//! Words around a file that is shown.

use crate::texts;

texts! {
    /// Saves the file to this computer.
    text DOWNLOAD { en: "Download", de: "Herunterladen" }
    /// The same where it is all that can be done.
    text SAVE { en: "Save to this computer", de: "Auf diesem Computer speichern" }
    /// The file before.
    text BEFORE { en: "Previous file", de: "Vorige Datei" }
    /// The file after.
    text AFTER { en: "Next file", de: "Nächste Datei" }
    /// There is no further one.
    text NO_MORE { en: "There are no more files here.", de: "Hier sind keine weiteren Dateien." }
    /// Which of the files around it.
    counted place(place: u64, count: u64) {
        en: { one: "{place} of {count}", other: "{place} of {count}" },
        de: { one: "{place} von {count}", other: "{place} von {count}" },
    }
    /// While it is fetched.
    text LOADING { en: "Loading the file", de: "Die Datei wird geladen" }
    /// How much has come.
    filled so_far(done: &str, size: &str) { en: "{done} of {size}", de: "{done} von {size}" }
    /// It could not be fetched.
    text FAILED { en: "The file could not be loaded", de: "Die Datei konnte nicht geladen werden" }

    /// The buttons that make a picture larger and smaller.
    text ZOOM { en: "Zoom", de: "Zoom" }
    /// Larger.
    text LARGER { en: "Zoom in", de: "Vergrößern" }
    /// Smaller.
    text SMALLER { en: "Zoom out", de: "Verkleinern" }
    /// As large as there is room.
    text FIT { en: "Fit to the window", de: "An das Fenster anpassen" }

    /// It is not shown.
    text CANNOT { en: "This file cannot be shown here", de: "Diese Datei lässt sich hier nicht anzeigen" }
    /// It is of a kind that is not shown.
    text CANNOT_FORMAT {
        en: "Browsers cannot open this kind of file, or the file is damaged. Download it to open it with another program.",
        de: "Browser können diese Art von Datei nicht öffnen, oder sie ist beschädigt. Laden Sie sie herunter, um sie mit einem anderen Programm zu öffnen.",
    }
    /// It is too large.
    text CANNOT_SIZE {
        en: "It is too large to be shown in the browser. Download it to open it on this computer.",
        de: "Sie ist zu groß, um sie im Browser anzuzeigen. Laden Sie sie herunter, um sie auf diesem Computer zu öffnen.",
    }
    /// It has no content.
    text EMPTY { en: "This file is empty", de: "Diese Datei ist leer" }
    /// What that means.
    text EMPTY_TEXT { en: "There is nothing in it to show.", de: "Sie hat keinen Inhalt, der sich anzeigen ließe." }
    /// Its content is still on its way.
    text UNFINISHED { en: "This file is still being uploaded", de: "Diese Datei wird noch hochgeladen" }
    /// What that means.
    text UNFINISHED_TEXT {
        en: "It can be opened as soon as all of it has arrived.",
        de: "Sie lässt sich öffnen, sobald sie ganz angekommen ist.",
    }
    /// It is not where it was.
    text GONE { en: "This file is not here any more", de: "Diese Datei ist nicht mehr hier" }
    /// What that means.
    text GONE_TEXT {
        en: "It was moved, deleted, or the link to it is wrong.",
        de: "Sie wurde verschoben oder gelöscht, oder der Link dorthin stimmt nicht.",
    }

    /// Only the beginning is shown.
    filled first_bytes(size: &str) {
        en: "Only the first {size} are shown.",
        de: "Nur die ersten {size} werden angezeigt.",
    }
    /// Only the first rows are shown.
    counted first_rows(count: u64) {
        en: { one: "Only the first row is shown.", other: "Only the beginning is shown, at most {count} rows." },
        de: { one: "Nur die erste Zeile wird angezeigt.", other: "Nur der Anfang wird angezeigt, höchstens {count} Zeilen." },
    }
}
