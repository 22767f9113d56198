//! Words of what is stored and transferred.

use crate::texts;

texts! {
    /// The table of a chart.
    text AS_TABLE { en: "As a table", de: "Als Tabelle" }
    /// What is stored.
    text STORAGE { en: "Storage used", de: "Belegter Speicher" }
    /// What may be transferred.
    text TRANSFER { en: "Transfer today", de: "Übertragung heute" }
    /// Used out of what is allowed.
    filled used_of(used: &str, limit: &str) { en: "{used} of {limit} used", de: "{used} von {limit} belegt" }
    /// Used without a limit.
    filled used(used: &str) { en: "{used} used, no limit", de: "{used} belegt, unbegrenzt" }
    /// What is left.
    filled left(left: &str) { en: "{left} left", de: "{left} übrig" }
    /// What was transferred out of what is allowed.
    filled transferred_of(used: &str, limit: &str) { en: "{used} of {limit} transferred", de: "{used} von {limit} übertragen" }
    /// What was transferred without a limit.
    filled transferred(used: &str) { en: "{used} transferred, no limit", de: "{used} übertragen, unbegrenzt" }
    /// When it begins anew.
    text TRANSFER_TEXT {
        en: "Uploads and downloads count together; it begins anew at midnight, UTC.",
        de: "Hoch- und Herunterladen zählen zusammen; um Mitternacht (UTC) beginnt es von vorn.",
    }

    /// What takes the room.
    text KINDS { en: "By kind of file", de: "Nach Art der Dateien" }
    /// What it takes to know.
    text KINDS_TEXT {
        en: "The server does not count this. All folders are looked through when you ask for it; files in the trash and earlier versions are not counted.",
        de: "Der Server zählt das nicht. Auf Wunsch werden alle Ordner durchgesehen; Dateien im Papierkorb und frühere Versionen zählen nicht mit.",
    }
    /// Begins.
    text COUNT { en: "Count", de: "Zählen" }
    /// Begins anew.
    text COUNT_AGAIN { en: "Count again", de: "Neu zählen" }
    /// Goes no further.
    text STOP { en: "Stop", de: "Anhalten" }
    /// While it goes.
    counted walking(folders: u64) {
        en: { one: "Looking through your folders… {folders} so far", other: "Looking through your folders… {folders} so far" },
        de: { one: "Ihre Ordner werden durchgesehen … bisher {folders}", other: "Ihre Ordner werden durchgesehen … bisher {folders}" },
    }
    /// It is over.
    counted walked(folders: u64, files: &str) {
        en: { one: "{files} in {folders} folder", other: "{files} in {folders} folders" },
        de: { one: "{files} in {folders} Ordner", other: "{files} in {folders} Ordnern" },
    }
    /// It was stopped.
    counted stopped(folders: u64) {
        en: { one: "Stopped after {folders} folder: this is not all.", other: "Stopped after {folders} folders: this is not all." },
        de: { one: "Nach {folders} Ordner angehalten: Das ist nicht alles.", other: "Nach {folders} Ordnern angehalten: Das ist nicht alles." },
    }
    /// Some folders could not be read.
    counted unread(count: u64) {
        en: { one: "{count} folder could not be read.", other: "{count} folders could not be read." },
        de: { one: "{count} Ordner konnte nicht gelesen werden.", other: "{count} Ordner konnten nicht gelesen werden." },
    }
    /// Files of a kind.
    counted files(count: u64) {
        en: { one: "{count} file", other: "{count} files" },
        de: { one: "{count} Datei", other: "{count} Dateien" },
    }
    /// There are none.
    text NO_FILES { en: "There are no files.", de: "Es gibt keine Dateien." }
    /// A kind that is none of the others.
    text OTHERS { en: "Everything else", de: "Alles andere" }

    /// What was transferred.
    text TRAFFIC { en: "Uploads and downloads", de: "Hoch- und heruntergeladen" }
    /// The chart of a month.
    filled days_of(month: &str) { en: "{month}, by day", de: "{month}, nach Tagen" }
    /// The chart of a year.
    text MONTHS { en: "Twelve months", de: "Zwölf Monate" }
    /// Column.
    text DAY { en: "Day", de: "Tag" }
    /// Column.
    text MONTH { en: "Month", de: "Monat" }
    /// The first value.
    text UPLOADED { en: "Uploaded", de: "Hochgeladen" }
    /// The second value.
    text DOWNLOADED { en: "Downloaded", de: "Heruntergeladen" }
    /// What is counted.
    text COUNTED { en: "What is counted", de: "Was gezählt wird" }
    /// Bytes.
    text AS_BYTES { en: "Amount of data", de: "Datenmenge" }
    /// Files.
    text AS_FILES { en: "Number of files", de: "Zahl der Dateien" }
    /// The month before.
    text MONTH_BEFORE { en: "The month before", de: "Voriger Monat" }
    /// The month after.
    text MONTH_AFTER { en: "The month after", de: "Nächster Monat" }
    /// There is none.
    text NO_FUTURE { en: "This is the present month.", de: "Das ist der laufende Monat." }
    /// Sums of a month.
    filled sum_of(uploaded: &str, downloaded: &str) {
        en: "{uploaded} uploaded, {downloaded} downloaded",
        de: "{uploaded} hochgeladen, {downloaded} heruntergeladen",
    }
    /// While it comes.
    text LOADING { en: "Loading the statistic", de: "Die Statistik wird geladen" }
    /// It could not be loaded.
    text FAILED { en: "The statistic could not be loaded", de: "Die Statistik konnte nicht geladen werden" }

    /// Sums over all accounts.
    text TOTALS { en: "All in all", de: "Alles zusammen" }
    /// What it counts.
    text TOTALS_TEXT {
        en: "This account, or all accounts that it has made for others.",
        de: "Dieses Konto, oder alle Konten, die es für andere angelegt hat.",
    }
    /// Ever.
    text EVER_UPLOADED { en: "Ever uploaded", de: "Je hochgeladen" }
    /// Ever.
    text EVER_DOWNLOADED { en: "Ever downloaded", de: "Je heruntergeladen" }
    /// Open accounts.
    text ACCOUNTS { en: "Open accounts", de: "Offene Konten" }
    /// Made in the month.
    text MADE { en: "Made in this month", de: "In diesem Monat angelegt" }
    /// Active in the month.
    text ACTIVE { en: "Active in this month", de: "In diesem Monat aktiv" }
    /// Stored by all.
    text STORED { en: "Stored", de: "Gespeichert" }
    /// Who had the most.
    text TOP { en: "Who transferred the most", de: "Wer am meisten übertragen hat" }
    /// Nobody did.
    text TOP_EMPTY { en: "Nobody has transferred anything then.", de: "In dieser Zeit hat niemand etwas übertragen." }
    /// Column.
    text WHO { en: "Account", de: "Konto" }
    /// What the list counts.
    text MEASURE { en: "Counted by", de: "Gezählt nach" }
    /// A value.
    text BYTES_UP { en: "Data uploaded", de: "Hochgeladenen Daten" }
    /// A value.
    text BYTES_DOWN { en: "Data downloaded", de: "Heruntergeladenen Daten" }
    /// A value.
    text FILES_UP { en: "Files uploaded", de: "Hochgeladenen Dateien" }
    /// A value.
    text FILES_DOWN { en: "Files downloaded", de: "Heruntergeladenen Dateien" }
    /// When.
    text PERIOD { en: "When", de: "Wann" }
    /// In the whole month.
    text WHOLE_MONTH { en: "In the whole month", de: "Im ganzen Monat" }
}
