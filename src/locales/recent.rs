//! Words of what was used lately, and of favorites.

use crate::texts;

texts! {
    /// The view.
    text TITLE { en: "Recent", de: "Zuletzt" }
    /// What was opened and edited.
    text RECENT { en: "Recently used", de: "Zuletzt verwendet" }
    /// What has a star.
    text FAVORITES { en: "Favorites", de: "Favoriten" }
    /// The button that turns the star.
    text FAVORITE { en: "Favorite", de: "Favorit" }
    /// Gives a star.
    text STAR { en: "Add to favorites", de: "Zu den Favoriten hinzufügen" }
    /// Takes it away.
    text UNSTAR { en: "Remove from favorites", de: "Aus den Favoriten entfernen" }
    /// It has a star.
    filled starred_one(name: &str) { en: "“{name}” is a favorite now.", de: "„{name}“ ist jetzt ein Favorit." }
    /// It has none any more.
    filled unstarred_one(name: &str) { en: "“{name}” is no favorite any more.", de: "„{name}“ ist kein Favorit mehr." }
    /// They have one.
    counted starred(count: u64) {
        en: { one: "{count} favorite added.", other: "{count} favorites added." },
        de: { one: "{count} Favorit hinzugefügt.", other: "{count} Favoriten hinzugefügt." },
    }
    /// They have none any more.
    counted unstarred(count: u64) {
        en: { one: "{count} favorite removed.", other: "{count} favorites removed." },
        de: { one: "{count} Favorit entfernt.", other: "{count} Favoriten entfernt." },
    }
    /// When it was opened.
    filled opened(day: &str) { en: "Opened {day}", de: "Geöffnet {day}" }
    /// When it was edited.
    filled edited(day: &str) { en: "Edited {day}", de: "Bearbeitet {day}" }
    /// Since when it is a favorite.
    filled since(day: &str) { en: "Since {day}", de: "Seit {day}" }
    /// It is gone.
    text GONE { en: "No longer there, or in the trash", de: "Nicht mehr da oder im Papierkorb" }
    /// It is not known whether it is there.
    text UNKNOWN { en: "Could not be looked up", de: "Konnte nicht nachgesehen werden" }
    /// The menu of an entry.
    filled actions_for(name: &str) { en: "Actions for {name}", de: "Aktionen für {name}" }
    /// Opens it.
    text OPEN { en: "Open", de: "Öffnen" }
    /// Shows it among what is around it.
    text SHOW_IN_FOLDER { en: "Show in its folder", de: "Im Ordner anzeigen" }
    /// Takes it off the list.
    text REMOVE { en: "Remove from this list", de: "Aus dieser Liste entfernen" }
    /// It is off the list.
    filled removed(name: &str) { en: "“{name}” was removed from the list.", de: "„{name}“ wurde aus der Liste entfernt." }
    /// Several are off the list.
    counted removed_many(count: u64) {
        en: { one: "{count} entry was removed from the list.", other: "{count} entries were removed from the list." },
        de: { one: "{count} Eintrag wurde aus der Liste entfernt.", other: "{count} Einträge wurden aus der Liste entfernt." },
    }
    /// Takes everything off the list.
    text CLEAR { en: "Clear the list", de: "Liste leeren" }
    /// There is nothing.
    text NOTHING_TO_CLEAR { en: "There is nothing in the list.", de: "In der Liste ist nichts." }
    /// Everything is off the list.
    text CLEARED { en: "The list is empty now. Your files are untouched.", de: "Die Liste ist jetzt leer. Ihre Dateien sind unberührt." }
    /// What is gone.
    counted are_gone(count: u64) {
        en: { one: "{count} entry is no longer there.", other: "{count} entries are no longer there." },
        de: { one: "{count} Eintrag gibt es nicht mehr.", other: "{count} Einträge gibt es nicht mehr." },
    }
    /// Takes what is gone off the list.
    text REMOVE_GONE { en: "Remove them from the list", de: "Aus der Liste entfernen" }
    /// Nothing was opened.
    text RECENT_EMPTY { en: "Nothing used lately", de: "Zuletzt wurde nichts verwendet" }
    /// What belongs here.
    text RECENT_EMPTY_TEXT {
        en: "Files that you open or edit stand here, the latest first. The list stays in this browser.",
        de: "Hier stehen Dateien, die Sie öffnen oder bearbeiten, die letzte zuerst. Die Liste bleibt in diesem Browser.",
    }
    /// Nothing has a star.
    text FAVORITES_EMPTY { en: "No favorites yet", de: "Noch keine Favoriten" }
    /// What belongs here.
    text FAVORITES_EMPTY_TEXT {
        en: "Choose “Add to favorites” in the menu of a file or folder that you come back to. The list stays in this browser.",
        de: "Wählen Sie „Zu den Favoriten hinzufügen“ im Menü einer Datei oder eines Ordners, zu denen Sie zurückkehren. Die Liste bleibt in diesem Browser.",
    }
    /// Leads to the files.
    text GO_TO_FILES { en: "Go to the files", de: "Zu den Dateien" }
    /// Texts that wait.
    counted unsaved(count: u64) {
        en: { one: "One text is not saved yet; it is kept in this browser.", other: "{count} texts are not saved yet; they are kept in this browser." },
        de: { one: "Ein Text ist noch nicht gespeichert; er liegt in diesem Browser.", other: "{count} Texte sind noch nicht gespeichert; sie liegen in diesem Browser." },
    }
    /// Goes on with one.
    filled go_on(name: &str) { en: "Go on with “{name}”", de: "Mit „{name}“ fortfahren" }
}
