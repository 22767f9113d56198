//! Words that several views use.

use crate::texts;

texts! {
    /// Closes a dialog, a toast, a banner.
    text CLOSE { en: "Close", de: "Schließen" }
    /// Leaves a dialog without doing anything.
    text CANCEL { en: "Cancel", de: "Abbrechen" }
    /// Does again what failed.
    text TRY_AGAIN { en: "Try again", de: "Erneut versuchen" }
    /// Takes back what was just done.
    text UNDO { en: "Undo", de: "Rückgängig" }
    /// Unfolds what stands behind an error.
    text DETAILS { en: "Details", de: "Details" }
    /// What is being waited for.
    text LOADING { en: "Loading…", de: "Wird geladen …" }
    /// The region of short messages.
    text MESSAGES { en: "Messages", de: "Meldungen" }
    /// The dialog with what has been transferred.
    text TRANSFER_HISTORY { en: "Transfer history", de: "Verlauf der Übertragungen" }
    /// The dialog for limits and the notice at the end.
    text TRANSFER_SETTINGS { en: "Transfer settings", de: "Einstellungen für Übertragungen" }
    /// What was done to files, and takes it back.
    text CHANGES { en: "Recent changes", de: "Letzte Änderungen" }
}
