//! The texts of the transfers panel.

use crate::texts;

texts! {
    /// The region's name.
    text TITLE { en: "Transfers", de: "Übertragungen" }
    /// Makes the panel small.
    text MINIMIZE { en: "Minimize transfers", de: "Übertragungen minimieren" }
    /// Makes the panel large.
    filled show(summary: &str) { en: "Show transfers: {summary}", de: "Übertragungen zeigen: {summary}" }
    /// The list, read out.
    text LIST { en: "Files in transfer", de: "Dateien in Übertragung" }

    /// All stand still.
    text PAUSE_ALL { en: "Pause all", de: "Alle anhalten" }
    /// All go on.
    text RESUME_ALL { en: "Resume all", de: "Alle fortsetzen" }
    /// All are stopped.
    text CANCEL_ALL { en: "Cancel all", de: "Alle abbrechen" }
    /// What is over leaves the list.
    text CLEAR { en: "Clear finished", de: "Fertige entfernen" }

    /// One stands still.
    filled pause(name: &str) { en: "Pause {name}", de: "{name} anhalten" }
    /// One goes on.
    filled resume(name: &str) { en: "Resume {name}", de: "{name} fortsetzen" }
    /// One is stopped.
    filled cancel(name: &str) { en: "Cancel {name}", de: "{name} abbrechen" }
    /// One is tried again.
    filled retry(name: &str) { en: "Retry {name}", de: "{name} erneut versuchen" }
    /// The file is chosen again.
    filled choose(name: &str) { en: "Choose {name} again", de: "{name} erneut auswählen" }
    /// What becomes of the file that is there.
    filled decide(name: &str) { en: "Decide about {name}", de: "Über {name} entscheiden" }
    /// The word on that button.
    text DECIDE { en: "Decide…", de: "Entscheiden …" }
    /// A bar's name.
    filled progress(name: &str) { en: "Progress of {name}", de: "Fortschritt von {name}" }

    /// State.
    text WAITING { en: "Waiting", de: "Wartet" }
    /// State, up.
    text UPLOADING { en: "Uploading", de: "Wird hochgeladen" }
    /// State, down.
    text DOWNLOADING { en: "Downloading", de: "Wird heruntergeladen" }
    /// State.
    text FINISHING { en: "Checking", de: "Wird geprüft" }
    /// State.
    text PAUSED { en: "Paused", de: "Angehalten" }
    /// State.
    text WAITING_FOR_CONNECTION { en: "Waiting for connection", de: "Wartet auf die Verbindung" }
    /// State, with the seconds until the next try.
    filled retrying(time: &str) { en: "Trying again in {time}", de: "Neuer Versuch in {time}" }
    /// State.
    text NEEDS_FILE { en: "Choose the file again", de: "Wählen Sie die Datei erneut aus" }
    /// State.
    text NEEDS_DECISION { en: "Name already taken", de: "Name schon vergeben" }
    /// State.
    text DONE { en: "Done", de: "Fertig" }
    /// State; the reason follows.
    text FAILED { en: "Failed", de: "Fehlgeschlagen" }
    /// State.
    text CANCELED { en: "Canceled", de: "Abgebrochen" }
    /// What has arrived of what.
    filled done_of(done: &str, size: &str) { en: "{done} of {size}", de: "{done} von {size}" }
    /// How long it will take.
    filled time_left(time: &str) { en: "{time} left", de: "noch {time}" }

    /// The panel's title while something goes on.
    counted in_progress(count: u64) {
        en: { one: "{count} transfer", other: "{count} transfers" },
        de: { one: "{count} Übertragung", other: "{count} Übertragungen" },
    }
    /// The panel's title when nothing goes on.
    counted finished(count: u64) {
        en: { one: "{count} transfer done", other: "{count} transfers done" },
        de: { one: "{count} Übertragung fertig", other: "{count} Übertragungen fertig" },
    }
    /// Added when some failed.
    counted failed(count: u64) {
        en: { one: "{count} failed", other: "{count} failed" },
        de: { one: "{count} fehlgeschlagen", other: "{count} fehlgeschlagen" },
    }
    /// Added when some stand still until the person has chosen or decided something.
    counted waiting_for_you(count: u64) {
        en: { one: "{count} needs you", other: "{count} need you" },
        de: { one: "{count} braucht Sie", other: "{count} brauchen Sie" },
    }
    /// The page's title in front of the view's.
    filled page_title(percent: &str, title: &str) { en: "{percent} · {title}", de: "{percent} · {title}" }

    /// Read out at the beginning.
    counted begun(count: u64) {
        en: { one: "{count} transfer has started.", other: "{count} transfers have started." },
        de: { one: "{count} Übertragung hat begonnen.", other: "{count} Übertragungen haben begonnen." },
    }
    /// Read out when some fail.
    counted have_failed(count: u64) {
        en: { one: "{count} transfer has failed.", other: "{count} transfers have failed." },
        de: { one: "{count} Übertragung ist fehlgeschlagen.", other: "{count} Übertragungen sind fehlgeschlagen." },
    }
    /// Read out at the end.
    counted all_over(count: u64) {
        en: { one: "All done: {count} transfer.", other: "All done: {count} transfers." },
        de: { one: "Alles fertig: {count} Übertragung.", other: "Alles fertig: {count} Übertragungen." },
    }

    /// Replaces the file that is there by a new version.
    text REPLACE { en: "Replace", de: "Ersetzen" }
    /// Gives the new file another name.
    text KEEP_BOTH { en: "Keep both", de: "Beide behalten" }
    /// Does not upload it.
    text SKIP { en: "Skip", de: "Überspringen" }
    /// The same for all that wait for a decision.
    text REPLACE_ALL { en: "Replace all", de: "Alle ersetzen" }
    /// The same for all that wait for a decision.
    text KEEP_ALL { en: "Keep both for all", de: "Für alle beide behalten" }
    /// The same for all that wait for a decision.
    text SKIP_ALL { en: "Skip all", de: "Alle überspringen" }

    /// The chosen file is another one.
    filled mismatch(name: &str) {
        en: "This is not the same file: name, size or date of “{name}” differ. Choose the file that you began with.",
        de: "Das ist nicht dieselbe Datei: Name, Größe oder Datum von „{name}“ weichen ab. Wählen Sie die Datei, mit der Sie begonnen haben.",
    }
}
