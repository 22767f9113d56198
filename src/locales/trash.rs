//! The texts of the trash view.

use crate::texts;

texts! {
    /// The view's title.
    text TITLE { en: "Trash", de: "Papierkorb" }
    /// Deletes everything.
    text EMPTY_TRASH { en: "Empty trash", de: "Papierkorb leeren" }
    /// Puts back.
    text RESTORE { en: "Restore", de: "Wiederherstellen" }
    /// Deletes.
    text DELETE_FOREVER { en: "Delete forever", de: "Endgültig löschen" }
    /// Why the trash cannot be emptied.
    text NOTHING_THERE { en: "There is nothing in the trash.", de: "Im Papierkorb ist nichts." }
    /// Column.
    text TRASHED { en: "Deleted", de: "Gelöscht" }

    /// While the list comes.
    text LOADING { en: "Loading the trash", de: "Der Papierkorb wird geladen" }
    /// The list could not be loaded.
    text FAILED_TITLE { en: "The trash could not be loaded", de: "Der Papierkorb konnte nicht geladen werden" }
    /// Nothing is there.
    text EMPTY_TITLE { en: "The trash is empty", de: "Der Papierkorb ist leer" }
    /// What belongs here.
    text EMPTY_TEXT {
        en: "What you move to the trash waits here until you restore it or delete it forever.",
        de: "Was Sie in den Papierkorb legen, bleibt hier, bis Sie es wiederherstellen oder endgültig löschen.",
    }
    /// Leads to the files.
    text GO_TO_FILES { en: "Go to all files", de: "Zu allen Dateien" }

    /// One is back.
    filled restored_one(name: &str) { en: "“{name}” was restored.", de: "„{name}“ ist wiederhergestellt." }
    /// Several are back.
    counted restored(count: u64) {
        en: { one: "{count} item was restored.", other: "{count} items were restored." },
        de: { one: "{count} Element ist wiederhergestellt.", other: "{count} Elemente sind wiederhergestellt." },
    }
    /// Shows the file where it is now.
    text SHOW_FILES { en: "Show files", de: "Dateien zeigen" }

    /// The confirmation for one.
    filled delete_one_title(name: &str) {
        en: "Delete “{name}” forever?",
        de: "„{name}“ endgültig löschen?",
    }
    /// The confirmation for several.
    counted delete_many_title(count: u64) {
        en: { one: "Delete {count} item forever?", other: "Delete {count} items forever?" },
        de: { one: "{count} Element endgültig löschen?", other: "{count} Elemente endgültig löschen?" },
    }
    /// What that means.
    text DELETE_TEXT {
        en: "This cannot be undone: nobody can bring it back, with everything that is in it and all its versions.",
        de: "Das lässt sich nicht rückgängig machen: Niemand kann es zurückholen, mit allem, was darin ist, und allen Versionen.",
    }
    /// The confirmation for all.
    text EMPTY_TITLE_QUESTION { en: "Empty the trash?", de: "Papierkorb leeren?" }
    /// What that means.
    counted empty_text(count: u64) {
        en: {
            one: "{count} item will be deleted forever. This cannot be undone.",
            other: "{count} items will be deleted forever. This cannot be undone.",
        },
        de: {
            one: "{count} Element wird endgültig gelöscht. Das lässt sich nicht rückgängig machen.",
            other: "{count} Elemente werden endgültig gelöscht. Das lässt sich nicht rückgängig machen.",
        },
    }
    /// Everything is gone.
    text EMPTIED { en: "The trash is empty now.", de: "Der Papierkorb ist jetzt leer." }
    /// One is gone.
    filled deleted_one(name: &str) { en: "“{name}” was deleted forever.", de: "„{name}“ ist endgültig gelöscht." }
    /// Several are gone.
    counted deleted(count: u64) {
        en: { one: "{count} item was deleted forever.", other: "{count} items were deleted forever." },
        de: { one: "{count} Element ist endgültig gelöscht.", other: "{count} Elemente sind endgültig gelöscht." },
    }
}
