//! Words of the comparison of two versions.

use crate::texts;

texts! {
    /// The dialog.
    filled title(name: &str) { en: "Versions of “{name}”", de: "Versionen von „{name}“" }
    /// Chooses the one on the left.
    text OLD { en: "Compare version", de: "Version vergleichen" }
    /// Chooses the one on the right.
    text NEW { en: "with version", de: "mit Version" }
    /// One to choose.
    filled version(number: &str, time: &str) { en: "{number} · {time}", de: "{number} · {time}" }
    /// While they come.
    text LOADING { en: "Loading the versions…", de: "Versionen werden geladen …" }
    /// They did not come.
    text FAILED { en: "The versions could not be loaded", de: "Die Versionen konnten nicht geladen werden" }
    /// Nothing differs.
    text SAME { en: "Both are the same.", de: "Beide sind gleich." }
    /// What differs.
    filled differs(come: &str, gone: &str) { en: "{come}, {gone}", de: "{come}, {gone}" }
    /// Lines of the new one alone.
    counted come(count: u64) {
        en: { one: "{count} line added", other: "{count} lines added" },
        de: { one: "{count} Zeile hinzugefügt", other: "{count} Zeilen hinzugefügt" },
    }
    /// Lines of the old one alone.
    counted gone(count: u64) {
        en: { one: "{count} removed", other: "{count} removed" },
        de: { one: "{count} entfernt", other: "{count} entfernt" },
    }
    /// Shows what is left out.
    counted left(count: u64) {
        en: { one: "Show {count} line that is the same", other: "Show {count} lines that are the same" },
        de: { one: "{count} gleiche Zeile anzeigen", other: "{count} gleiche Zeilen anzeigen" },
    }
    /// Shows more rows.
    text MORE { en: "Show more", de: "Mehr anzeigen" }
    /// The table.
    text TABLE { en: "Differences", de: "Unterschiede" }
    /// The column of line numbers of the old one.
    text OLD_LINE { en: "Line before", de: "Zeile vorher" }
    /// The column of line numbers of the new one.
    text NEW_LINE { en: "Line after", de: "Zeile nachher" }
    /// The column of the text.
    text TEXT { en: "Text", de: "Text" }
    /// They are not compared.
    text CANNOT { en: "These versions cannot be compared", de: "Diese Versionen lassen sich nicht vergleichen" }
    /// One is no text.
    text NOT_TEXT {
        en: "At least one of them is not a text. Download them to compare them with another program.",
        de: "Mindestens eine davon ist kein Text. Laden Sie sie herunter, um sie mit einem anderen Programm zu vergleichen.",
    }
    /// One is too large.
    filled too_large(most: &str) {
        en: "At least one of them is larger than {most}. Download them to compare them with another program.",
        de: "Mindestens eine davon ist größer als {most}. Laden Sie sie herunter, um sie mit einem anderen Programm zu vergleichen.",
    }
    /// One is gone.
    text MISSING {
        en: "At least one of them is no longer there. Choose others above.",
        de: "Mindestens eine davon gibt es nicht mehr. Wählen Sie oben andere.",
    }
    /// In the menu of an old version.
    text WITH_CURRENT { en: "Compare with the current version", de: "Mit der aktuellen Version vergleichen" }
    /// In the menu of the current version.
    text WITH_BEFORE { en: "Compare with the version before", de: "Mit der vorigen Version vergleichen" }
    /// There is nothing to compare it with.
    text NO_OTHER { en: "There is only one version.", de: "Es gibt nur eine Version." }
}
