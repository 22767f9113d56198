//! Words of the chips that narrow a list.

use crate::texts;

texts! {
    /// All chips.
    text FILTERS { en: "Filters", de: "Filter" }
    /// By type.
    text TYPE { en: "Type", de: "Typ" }
    /// By time.
    text MODIFIED { en: "Modified", de: "Geändert" }
    /// By size.
    text SIZE { en: "Size", de: "Größe" }
    /// A chip and what is chosen with it.
    filled chosen(title: &str, choice: &str) { en: "{title}: {choice}", de: "{title}: {choice}" }
    /// Everything is wanted.
    text ANY { en: "Any", de: "Alle" }
    /// Takes all filters away.
    text CLEAR { en: "Clear filters", de: "Filter aufheben" }
    /// Folders.
    text FOLDERS { en: "Folders", de: "Ordner" }
    /// Words.
    text DOCUMENTS { en: "Documents", de: "Dokumente" }
    /// Tables.
    text SHEETS { en: "Tables", de: "Tabellen" }
    /// Pictures.
    text PICTURES { en: "Pictures", de: "Bilder" }
    /// Films.
    text FILMS { en: "Videos", de: "Videos" }
    /// Sounds.
    text SOUNDS { en: "Audio", de: "Audio" }
    /// Archives.
    text ARCHIVES { en: "Archives", de: "Archive" }
    /// Programs and data.
    text CODE { en: "Code", de: "Code" }
    /// A day.
    text DAY { en: "Last 24 hours", de: "Letzte 24 Stunden" }
    /// Seven days.
    text WEEK { en: "Last 7 days", de: "Letzte 7 Tage" }
    /// Thirty days.
    text MONTH { en: "Last 30 days", de: "Letzte 30 Tage" }
    /// A year.
    text YEAR { en: "Last year", de: "Letztes Jahr" }
    /// Less than a megabyte.
    text SMALL { en: "Less than 1 MB", de: "Unter 1 MB" }
    /// One to a hundred megabytes.
    text MEDIUM { en: "1 to 100 MB", de: "1 bis 100 MB" }
    /// More than a hundred megabytes.
    text LARGE { en: "More than 100 MB", de: "Über 100 MB" }
}
