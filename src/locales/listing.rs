//! Words for how a folder is looked at: tiles, columns, order, and what leaves rows out.

use crate::texts;

texts! {
    /// The menu of how the folder is looked at.
    text VIEW { en: "View", de: "Ansicht" }
    /// The button that turns the list into tiles.
    text AS_GRID { en: "Show as grid", de: "Als Kacheln zeigen" }
    /// As lines.
    text LIST { en: "List", de: "Liste" }
    /// As tiles.
    text GRID { en: "Grid", de: "Kacheln" }
    /// What the rows are sorted by.
    text SORT_BY { en: "Sort by", de: "Sortieren nach" }
    /// The order.
    text KIND { en: "Kind", de: "Art" }
    /// A to Z, small to large, old to new.
    text ASCENDING { en: "Ascending", de: "Aufsteigend" }
    /// The other way around.
    text DESCENDING { en: "Descending", de: "Absteigend" }
    /// Opens the choice of columns.
    text COLUMNS_ITEM { en: "Columns…", de: "Spalten …" }
    /// Why columns cannot be chosen now.
    text ONLY_LIST { en: "The list has columns, the grid has none.", de: "Die Liste hat Spalten, die Kacheln nicht." }
    /// The choice of columns.
    text COLUMNS { en: "Columns", de: "Spalten" }
    /// What it is about.
    text COLUMNS_TEXT {
        en: "What the list shows beside the name, in this order. On narrow screens, size and time stand below the name.",
        de: "Was die Liste neben dem Namen zeigt, in dieser Reihenfolge. Auf schmalen Bildschirmen stehen Größe und Zeit unter dem Namen.",
    }
    /// Shows a column, or does not.
    filled show_column(name: &str) { en: "Show “{name}”", de: "„{name}“ zeigen" }
    /// A column goes towards the name.
    filled before(name: &str) { en: "Move “{name}” towards the name", de: "„{name}“ näher zum Namen" }
    /// A column goes away from the name.
    filled after(name: &str) { en: "Move “{name}” away from the name", de: "„{name}“ weiter vom Namen" }
    /// Why it does not go that way.
    text AT_END { en: "It is there already.", de: "Sie steht schon dort." }
    /// Why it does not go anywhere.
    text NOT_SHOWN { en: "It is not shown.", de: "Sie wird nicht gezeigt." }
    /// Everything as it was.
    text RESET { en: "Usual columns", de: "Übliche Spalten" }
    /// Closes the choice.
    text DONE { en: "Done", de: "Fertig" }
    /// A file without an extension.
    text FILE { en: "File", de: "Datei" }

    /// The button for the line that leaves rows out.
    text FILTER { en: "Filter", de: "Filtern" }
    /// In a menu.
    text FILTER_ITEM { en: "Filter…", de: "Filtern …" }
    /// The field for a part of a name.
    text FIND { en: "Find in this folder", de: "In diesem Ordner finden" }
    /// How much is shown of how much.
    filled shown(count: u64, all: u64) { en: "{count} of {all}", de: "{count} von {all}" }
    /// Takes the line away, and with it what it leaves out.
    text CLOSE { en: "Close the filter", de: "Filter schließen" }
    /// Nothing is shown of what is there.
    text NOTHING_TITLE { en: "Nothing in this folder fits", de: "In diesem Ordner passt nichts" }
    /// How much there is.
    counted nothing_text(count: u64) {
        en: { one: "{count} item is hidden by the filter.", other: "{count} items are hidden by the filter." },
        de: { one: "{count} Element ist durch den Filter verborgen.", other: "{count} Elemente sind durch den Filter verborgen." },
    }
    /// Shows everything again.
    text SHOW_ALL { en: "Show everything", de: "Alles zeigen" }

    /// The menu of the folder itself.
    text SPACE { en: "Actions for the folder", de: "Aktionen für den Ordner" }
    /// Why nothing can be inserted.
    text NOTHING_COPIED { en: "Nothing was copied or cut.", de: "Es wurde nichts kopiert oder ausgeschnitten." }
    /// Why nothing can be selected.
    text NOTHING_THERE { en: "There is nothing in this folder.", de: "In diesem Ordner ist nichts." }

    /// A new name takes the extension away.
    filled loses(before: &str) {
        en: "Without “{before}”, programs may not know what kind of file it is.",
        de: "Ohne „{before}“ erkennen Programme vielleicht nicht, was für eine Datei es ist.",
    }
    /// A new name has an extension where there was none.
    filled gains(after: &str) {
        en: "With “{after}”, programs take it for a file of that kind.",
        de: "Mit „{after}“ halten Programme es für eine Datei dieser Art.",
    }
    /// A new name has another extension.
    filled changes(before: &str, after: &str) {
        en: "The extension changes from “{before}” to “{after}”; its content stays what it is.",
        de: "Die Endung ändert sich von „{before}“ in „{after}“; der Inhalt bleibt, was er ist.",
    }
    /// A name that begins with a dot.
    text HIDES {
        en: "Names that begin with a dot are hidden on many computers.",
        de: "Namen, die mit einem Punkt beginnen, sind auf vielen Computern versteckt.",
    }
}
