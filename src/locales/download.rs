//! Text of downloads into a folder of this computer.

use crate::texts;

texts! {
    /// An item of the menu.
    text INTO_FOLDER { en: "Download into a folder…", de: "In einen Ordner herunterladen …" }
    /// Why not.
    text NO_FOLDERS {
        en: "This browser cannot write into folders. “Download” gives one archive instead.",
        de: "Dieser Browser kann nicht in Ordner schreiben. „Herunterladen“ ergibt stattdessen ein Archiv.",
    }
    /// The browser refused to write into the folder.
    text REFUSED {
        en: "The browser does not let anything be written into this folder. Choose another one.",
        de: "Der Browser lässt nichts in diesen Ordner schreiben. Wählen Sie einen anderen.",
    }
    /// Folders that could not be listed; the rest is downloaded.
    counted missed(count: u64, why: &str) {
        en: { one: "One folder was left out. {why}", other: "{count} folders were left out. {why}" },
        de: { one: "Ein Ordner wurde ausgelassen. {why}", other: "{count} Ordner wurden ausgelassen. {why}" },
    }
}
