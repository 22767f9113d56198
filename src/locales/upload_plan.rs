//! The texts of the dialog that tells what an upload would meet.

use crate::texts;

texts! {
    /// The dialog's title.
    filled title(folder: &str) { en: "Upload to “{folder}”", de: "In „{folder}“ hochladen" }
    /// Before anything is known.
    text LOOKING { en: "Looking at what is there already…", de: "Es wird nachgesehen, was schon da ist …" }
    /// While contents are compared.
    filled comparing(done: &str, all: &str) {
        en: "Comparing contents: {done} of {all}",
        de: "Inhalte werden verglichen: {done} von {all}",
    }
    /// What was picked.
    counted files(count: u64, size: &str) {
        en: { one: "{count} file, {size}", other: "{count} files, {size}" },
        de: { one: "{count} Datei, {size}", other: "{count} Dateien, {size}" },
    }
    /// Added when folders are made.
    counted new_folders(count: u64) {
        en: { one: "{count} new folder", other: "{count} new folders" },
        de: { one: "{count} neuer Ordner", other: "{count} neue Ordner" },
    }

    /// Files meet files.
    counted files_there(count: u64) {
        en: { one: "A file of this name is there already", other: "{count} files are there already" },
        de: { one: "Eine Datei dieses Namens ist schon da", other: "{count} Dateien sind schon da" },
    }
    /// Folders meet folders.
    counted folders_there(count: u64) {
        en: { one: "A folder of this name is there already", other: "{count} folders are there already" },
        de: { one: "Ein Ordner dieses Namens ist schon da", other: "{count} Ordner sind schon da" },
    }
    /// Files meet folders.
    counted files_on_folders(count: u64) {
        en: { one: "A folder has the name of a file", other: "{count} files have the names of folders" },
        de: { one: "Ein Ordner heißt wie eine Datei", other: "{count} Dateien heißen wie Ordner" },
    }
    /// Folders meet files.
    counted folders_on_files(count: u64) {
        en: { one: "A file has the name of a folder", other: "{count} folders have the names of files" },
        de: { one: "Eine Datei heißt wie ein Ordner", other: "{count} Ordner heißen wie Dateien" },
    }
    /// The choice for all of a kind.
    text FOR_ALL { en: "For all of these", de: "Für alle diese" }
    /// The choice for one.
    filled decide(name: &str) { en: "What becomes of {name}", de: "Was aus {name} wird" }
    /// The list of those, read out.
    text LIST { en: "Names that are taken", de: "Vergebene Namen" }

    /// A file becomes the new version of the one that is there.
    text REPLACE { en: "Replace by a new version", de: "Durch neue Version ersetzen" }
    /// It gets another name.
    text KEEP_BOTH { en: "Keep both", de: "Beide behalten" }
    /// It is not uploaded.
    text SKIP { en: "Skip", de: "Überspringen" }
    /// What is in both folders is put together.
    text MERGE { en: "Put together", de: "Zusammenführen" }

    /// What was picked, in front of its size and date.
    filled yours(facts: &str) { en: "Yours: {facts}", de: "Ihre: {facts}" }
    /// What is in the drive, in front of its size and date.
    filled theirs(facts: &str) { en: "There: {facts}", de: "Dort: {facts}" }
    /// Behind the later one of two dates.
    text NEWER { en: "newer", de: "neuer" }

    /// Names that cannot be.
    counted bad_names(count: u64) {
        en: {
            one: "A name is not possible here. What has it is left out.",
            other: "{count} names are not possible here. What has them is left out.",
        },
        de: {
            one: "Ein Name ist hier nicht möglich. Was ihn trägt, wird ausgelassen.",
            other: "{count} Namen sind hier nicht möglich. Was sie trägt, wird ausgelassen.",
        },
    }
    /// Files that are too large.
    counted too_large(count: u64) {
        en: {
            one: "A file is larger than your account allows and is left out.",
            other: "{count} files are larger than your account allows and are left out.",
        },
        de: {
            one: "Eine Datei ist größer, als Ihr Konto erlaubt, und wird ausgelassen.",
            other: "{count} Dateien sind größer, als Ihr Konto erlaubt, und werden ausgelassen.",
        },
    }
    /// How many more there are than are shown.
    counted and_more(count: u64) {
        en: { one: "and {count} more", other: "and {count} more" },
        de: { one: "und {count} weitere", other: "und {count} weitere" },
    }
    /// There is too little room.
    filled lacking(size: &str) {
        en: "This is {size} more than there is room for. What does not fit will not be uploaded.",
        de: "Das sind {size} mehr, als Platz ist. Was nicht passt, wird nicht hochgeladen.",
    }
    /// What is there with the same content.
    counted identical(count: u64) {
        en: {
            one: "A file is there already with the same content; it is not sent again.",
            other: "{count} files are there already with the same content; they are not sent again.",
        },
        de: {
            one: "Eine Datei ist mit demselben Inhalt schon da; sie wird nicht noch einmal gesendet.",
            other: "{count} Dateien sind mit demselben Inhalt schon da; sie werden nicht noch einmal gesendet.",
        },
    }

    /// The button that begins.
    counted upload(count: u64) {
        en: { one: "Upload {count} item", other: "Upload {count} items" },
        de: { one: "{count} Element hochladen", other: "{count} Elemente hochladen" },
    }
    /// Why that button is off.
    text NOTHING_LEFT { en: "Nothing is left to upload.", de: "Es bleibt nichts hochzuladen." }
}
