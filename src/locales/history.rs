//! Words of the history: what was done to files, what takes it back, and why it cannot be taken back any more.

use crate::texts;

texts! {
    /// Takes back.
    text UNDO { en: "Undo", de: "Rückgängig" }
    /// Does again.
    text REDO { en: "Redo", de: "Wiederholen" }
    /// Takes back everything that was done since, and this.
    text UNDO_DOWN_TO { en: "Undo down to here", de: "Bis hierher rückgängig" }
    /// Does again everything up to this.
    text REDO_UP_TO { en: "Redo up to here", de: "Bis hierher wiederholen" }
    /// A button of the panel, read out with what it is about.
    filled button(label: &str, what: &str) { en: "{label}: {what}", de: "{label}: {what}" }
    /// Why nothing can be taken back.
    text NOTHING_TO_UNDO { en: "There is nothing to undo.", de: "Es gibt nichts rückgängig zu machen." }
    /// Why nothing can be done again.
    text NOTHING_TO_REDO { en: "There is nothing to redo.", de: "Es gibt nichts zu wiederholen." }
    /// While something is taken back or done again.
    text BUSY { en: "Working on it…", de: "Wird ausgeführt …" }
    /// Nothing was done yet.
    text EMPTY {
        en: "Nothing yet. What you move, rename, copy, put into the trash or open to others appears here and can be taken back.",
        de: "Noch nichts. Was Sie verschieben, umbenennen, kopieren, in den Papierkorb legen oder für andere öffnen, erscheint hier und lässt sich zurücknehmen.",
    }
    /// How long it is kept.
    text KEPT { en: "Kept until this page is closed or reloaded.", de: "Wird behalten, bis diese Seite geschlossen oder neu geladen wird." }
    /// When something was done that was taken back meanwhile.
    filled taken_back(when: &str) { en: "{when} · undone", de: "{when} · rückgängig gemacht" }
    /// It was taken back.
    filled undone(what: &str) { en: "Undone: {what}", de: "Rückgängig gemacht: {what}" }
    /// It was done again.
    filled redone(what: &str) { en: "Done again: {what}", de: "Wiederholt: {what}" }
    /// Several got other names.
    counted renamed(count: u64) {
        en: { one: "{count} item renamed.", other: "{count} items renamed." },
        de: { one: "{count} Element umbenannt.", other: "{count} Elemente umbenannt." },
    }
    /// Others may open one.
    filled opened(name: &str, access: &str) {
        en: "Access to “{name}”: {access}.",
        de: "Zugriff auf „{name}“: {access}.",
    }
    /// Others may open several.
    counted opened_many(count: u64, access: &str) {
        en: { one: "Access to {count} item: {access}.", other: "Access to {count} items: {access}." },
        de: { one: "Zugriff auf {count} Element: {access}.", other: "Zugriff auf {count} Elemente: {access}." },
    }
    /// It was deleted for good.
    text NOT_IN_TRASH {
        en: "It is not in the trash any more, so it cannot be put back.",
        de: "Es liegt nicht mehr im Papierkorb und lässt sich deshalb nicht zurückholen.",
    }
    /// It, or where it was, is not there.
    text GONE_OR_HOMELESS {
        en: "It, or the folder that it was in, does not exist any more.",
        de: "Es selbst oder der Ordner, in dem es lag, ist nicht mehr da.",
    }
    /// It is not there.
    text GONE { en: "It does not exist any more.", de: "Es ist nicht mehr da." }
    /// Something else has its name and its place now.
    text PLACE_TAKEN {
        en: "Another file or folder has taken its place.",
        de: "Eine andere Datei oder ein anderer Ordner hat den Platz eingenommen.",
    }
}
