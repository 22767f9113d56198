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

    /// What failed is tried again.
    text RETRY_FAILED { en: "Retry failed", de: "Fehlgeschlagene wiederholen" }
    /// The menu for all.
    text MORE { en: "More for transfers", de: "Mehr zu Übertragungen" }
    /// The menu of one.
    filled more_for(name: &str) { en: "More for {name}", de: "Mehr zu {name}" }
    /// Before all others.
    text MOVE_FIRST { en: "Transfer first", de: "Zuerst übertragen" }
    /// Before the one before it.
    text MOVE_UP { en: "Earlier", de: "Früher" }
    /// Behind the one behind it.
    text MOVE_DOWN { en: "Later", de: "Später" }
    /// Behind all others.
    text MOVE_LAST { en: "Transfer last", de: "Zuletzt übertragen" }

    /// How fast uploads may be.
    text LIMIT_UP { en: "Upload speed at most", de: "Hochladen höchstens mit" }
    /// How fast downloads may be.
    text LIMIT_DOWN { en: "Download speed at most", de: "Herunterladen höchstens mit" }
    /// As fast as can be.
    text NO_LIMIT { en: "No limit", de: "Keine Grenze" }
    /// A notice of the system.
    text NOTIFY { en: "Notify me when transfers end", de: "Das Ende von Übertragungen melden" }
    /// The browser does not let notices through.
    text NOTIFY_REFUSED {
        en: "Your browser does not allow notifications of this page. You can allow them in its settings for the page.",
        de: "Ihr Browser erlaubt dieser Seite keine Meldungen. In seinen Einstellungen für die Seite können Sie sie erlauben.",
    }

    /// There is nothing yet.
    text HISTORY_EMPTY { en: "Nothing was transferred yet", de: "Noch nichts übertragen" }
    /// What will be there.
    text HISTORY_EMPTY_TEXT {
        en: "Every file that you upload or download here is listed with its receipt.",
        de: "Jede Datei, die Sie hier hoch- oder herunterladen, steht hier mit ihrem Beleg.",
    }
    /// Empties it.
    text HISTORY_CLEAR { en: "Clear history", de: "Verlauf leeren" }
    /// The sum of a batch.
    counted history_files(count: u64, size: &str) {
        en: { one: "{count} file, {size}", other: "{count} files, {size}" },
        de: { one: "{count} Datei, {size}", other: "{count} Dateien, {size}" },
    }
    /// Size and MD5 are the same on both sides.
    text VERIFIED { en: "verified", de: "geprüft" }
    /// There was nothing to compare with.
    text NOT_VERIFIED { en: "not compared", de: "nicht verglichen" }
    /// All of a batch are.
    text ALL_VERIFIED { en: "all verified", de: "alle geprüft" }
    /// Some are not.
    text NOT_ALL_VERIFIED { en: "not all compared", de: "nicht alle verglichen" }
    /// What is saved of a batch.
    text RECEIPT { en: "Receipt", de: "Beleg" }
    /// Its button, read out.
    filled receipt_of(time: &str) { en: "Receipt of {time}", de: "Beleg vom {time}" }
    /// Lines to be read.
    text RECEIPT_TEXT { en: "Save as text", de: "Als Text sichern" }
    /// A table for a program.
    text RECEIPT_TABLE { en: "Save as table (CSV)", de: "Als Tabelle sichern (CSV)" }
    /// What the file's name begins with.
    text RECEIPT_FILE { en: "receipt", de: "beleg" }

    /// Why it is not faster.
    filled server_asked(time: &str) { en: "The server asked to wait {time}", de: "Der Server bittet um {time} Geduld" }
    /// Why it is not faster.
    text SLOW_LINE { en: "The connection is slow", de: "Die Verbindung ist langsam" }
    /// Why it is not faster.
    text LIMITED_BY_YOU { en: "At your limit", de: "An Ihrer Grenze" }

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
    /// State: the browser knows where the file is.
    text NEEDS_ACCESS { en: "Go on to let it be read again", de: "Zum Weiterlesen fortsetzen" }
    /// State.
    text NEEDS_DECISION { en: "Name already taken", de: "Name schon vergeben" }
    /// State of a download.
    text DONE { en: "Done", de: "Fertig" }
    /// State of an upload: size and MD5 are the same on both sides.
    text DONE_VERIFIED { en: "Done, verified", de: "Fertig, geprüft" }
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

    /// Over the panel while files are dragged over it.
    text DROP_TO_GO_ON {
        en: "Drop files here to go on with their uploads",
        de: "Dateien hier ablegen, um ihr Hochladen fortzusetzen",
    }
    /// No upload waits for what was dropped on the panel.
    text NOT_WAITED_FOR {
        en: "No interrupted upload waits for these files. Drop them on a folder to upload them.",
        de: "Auf diese Dateien wartet kein unterbrochenes Hochladen. Legen Sie sie auf einem Ordner ab, um sie hochzuladen.",
    }
    /// The chosen file is another one.
    filled mismatch(name: &str) {
        en: "This is not the same file: name, size or date of “{name}” differ. Choose the file that you began with.",
        de: "Das ist nicht dieselbe Datei: Name, Größe oder Datum von „{name}“ weichen ab. Wählen Sie die Datei, mit der Sie begonnen haben.",
    }
}
