//! The texts of the files view.

use crate::texts;

texts! {
    /// The view's title and the name of the root folder.
    text TITLE { en: "Files", de: "Dateien" }
    /// The way to the folder, read out.
    text BREADCRUMBS { en: "Path", de: "Pfad" }
    /// The button that shows the folded steps of the way.
    text MORE_STEPS { en: "More folders of the path", de: "Weitere Ordner des Pfads" }
    /// The toolbar, read out.
    text TOOLBAR { en: "Actions for this folder", de: "Aktionen für diesen Ordner" }
    /// The bar for what is selected, read out.
    text SELECTION_BAR { en: "Actions for the selection", de: "Aktionen für die Auswahl" }

    /// Uploads files.
    text UPLOAD_FILES { en: "Upload files", de: "Dateien hochladen" }
    /// Uploads a folder.
    text UPLOAD_FOLDER { en: "Upload folder", de: "Ordner hochladen" }
    /// Creates a folder.
    text NEW_FOLDER { en: "New folder", de: "Neuer Ordner" }
    /// Inserts what was copied or cut.
    text PASTE { en: "Paste", de: "Einfügen" }
    /// Reads the folder again.
    text REFRESH { en: "Refresh", de: "Neu laden" }

    /// Opens a folder.
    text OPEN { en: "Open", de: "Öffnen" }
    /// Saves on this computer.
    text DOWNLOAD { en: "Download", de: "Herunterladen" }
    /// Gives another name.
    text RENAME { en: "Rename", de: "Umbenennen" }
    /// Moves into another folder.
    text MOVE_TO { en: "Move to…", de: "Verschieben …" }
    /// Copies into a folder.
    text COPY_TO { en: "Copy to…", de: "Kopieren …" }
    /// Puts into the trash.
    text TRASH { en: "Move to trash", de: "In den Papierkorb" }
    /// The row's menu button.
    filled actions_for(name: &str) { en: "Actions for {name}", de: "Aktionen für {name}" }
    /// The menu of several rows.
    text ACTIONS_FOR_SELECTION { en: "Actions for the selection", de: "Aktionen für die Auswahl" }
    /// What there is no room for in the bar.
    text MORE_ACTIONS { en: "More actions", de: "Weitere Aktionen" }
    /// Nothing is selected any more.
    text CLEAR_SELECTION { en: "Clear selection", de: "Auswahl aufheben" }

    /// Why an action is off: no connection.
    text NEEDS_CONNECTION {
        en: "There is no connection at the moment.",
        de: "Im Moment besteht keine Verbindung.",
    }
    /// Why an action is off: the provider lacks it.
    text NOT_OFFERED { en: "This drive does not offer it.", de: "Dieser Speicher bietet das nicht an." }
    /// Why an action is off: the folder is shared to be looked at.
    text VIEW_ONLY {
        en: "You may only view what is shared here.",
        de: "Was hier geteilt ist, dürfen Sie nur ansehen.",
    }

    /// Column.
    text NAME { en: "Name", de: "Name" }
    /// Column.
    text SIZE { en: "Size", de: "Größe" }
    /// Column.
    text MODIFIED { en: "Modified", de: "Geändert" }
    /// The column of who may open it, read out.
    text ACCESS { en: "Access", de: "Zugriff" }
    /// The column of the menus, read out.
    text ROW_ACTIONS { en: "Actions", de: "Aktionen" }
    /// The column of the checkboxes, and the box above it, read out.
    text SELECT_ALL { en: "Select all", de: "Alles auswählen" }
    /// A row's checkbox.
    filled select(name: &str) { en: "Select {name}", de: "{name} auswählen" }
    /// A folder has no size.
    text NO_SIZE { en: "—", de: "—" }
    /// Instead of a size: the file is not all there yet.
    text UPLOADING { en: "Uploading…", de: "Wird hochgeladen …" }
    /// Everybody may open it.
    text PUBLIC { en: "Public: everybody can open it", de: "Öffentlich: alle können es öffnen" }
    /// Who has the link may open it.
    text HIDDEN {
        en: "Hidden: whoever has the link can open it",
        de: "Versteckt: wer den Link hat, kann es öffnen",
    }
    /// It is shared with others.
    text SHARED { en: "Shared with others", de: "Mit anderen geteilt" }
    /// What a row is, read out.
    text FOLDER { en: "Folder", de: "Ordner" }

    /// How many entries there are.
    counted items(count: u64) {
        en: { one: "{count} item", other: "{count} items" },
        de: { one: "{count} Element", other: "{count} Elemente" },
    }
    /// How many entries are selected.
    counted selected(count: u64) {
        en: { one: "{count} selected", other: "{count} selected" },
        de: { one: "{count} ausgewählt", other: "{count} ausgewählt" },
    }
    /// How many entries are selected and how large the files among them are.
    counted selected_size(count: u64, size: &str) {
        en: { one: "{count} selected, {size}", other: "{count} selected, {size}" },
        de: { one: "{count} ausgewählt, {size}", other: "{count} ausgewählt, {size}" },
    }

    /// While the first listing comes.
    text LOADING { en: "Loading the folder", de: "Der Ordner wird geladen" }
    /// The root is empty.
    text EMPTY_TITLE { en: "Your files go here", de: "Hier ist Platz für Ihre Dateien" }
    /// What to do about it.
    text EMPTY_TEXT {
        en: "Drop files and folders anywhere on this page, or start with one of these.",
        de: "Ziehen Sie Dateien und Ordner auf diese Seite, oder fangen Sie hiermit an.",
    }
    /// Chooses files, in an empty folder.
    text CHOOSE_FILES { en: "Choose files", de: "Dateien auswählen" }
    /// Chooses a folder, in an empty folder.
    text CHOOSE_FOLDER { en: "Choose a folder", de: "Ordner auswählen" }
    /// A folder is empty.
    text EMPTY_FOLDER_TITLE { en: "This folder is empty", de: "Dieser Ordner ist leer" }
    /// The listing could not be loaded.
    text FAILED_TITLE { en: "The folder could not be loaded", de: "Der Ordner konnte nicht geladen werden" }
    /// The listing could not be refreshed, the old one is shown.
    text STALE { en: "What you see may be out of date.", de: "Diese Ansicht ist vielleicht nicht aktuell." }

    /// The folder is not there any more.
    text GONE_TITLE { en: "This folder does not exist any more", de: "Diesen Ordner gibt es nicht mehr" }
    /// What that means.
    text GONE_TEXT {
        en: "It was deleted, moved to the trash, or the link to it is wrong.",
        de: "Er wurde gelöscht, in den Papierkorb gelegt, oder der Link dorthin stimmt nicht.",
    }
    /// Goes to the root.
    text GO_TO_FILES { en: "Go to all files", de: "Zu allen Dateien" }
    /// Goes to the trash.
    text GO_TO_TRASH { en: "Look in the trash", de: "Im Papierkorb nachsehen" }

    /// The drop zone at the root.
    text DROP_HERE { en: "Drop to upload to Files", de: "Loslassen, um nach „Dateien“ hochzuladen" }
    /// The drop zone of a folder.
    filled drop_into(folder: &str) {
        en: "Drop to upload to “{folder}”",
        de: "Loslassen, um nach „{folder}“ hochzuladen",
    }
    /// What can be dropped.
    text DROP_HINT { en: "Files and whole folders", de: "Dateien und ganze Ordner" }
    /// The dropped things could not be read.
    text DROP_FAILED {
        en: "Nothing of it could be read from this computer, so nothing was uploaded.",
        de: "Nichts davon ließ sich auf diesem Computer lesen, deshalb wurde nichts hochgeladen.",
    }

    /// The field for a folder's name.
    text FOLDER_NAME { en: "Name of the folder", de: "Name des Ordners" }
    /// The field for a new name.
    text NEW_NAME { en: "New name", de: "Neuer Name" }
    /// Creates the folder.
    text CREATE { en: "Create", de: "Anlegen" }
    /// Takes the field for a folder's name away again.
    text NO_NEW_FOLDER { en: "Do not create a folder", de: "Keinen Ordner anlegen" }
    /// The name of a new folder before it is typed.
    text UNTITLED { en: "Untitled folder", de: "Unbenannter Ordner" }
    /// The rename dialog of a folder.
    text RENAME_FOLDER { en: "Rename folder", de: "Ordner umbenennen" }
    /// The rename dialog of a file.
    text RENAME_FILE { en: "Rename file", de: "Datei umbenennen" }

    /// The move dialog for one.
    filled move_one(name: &str) { en: "Move “{name}”", de: "„{name}“ verschieben" }
    /// The copy dialog for one.
    filled copy_one(name: &str) { en: "Copy “{name}”", de: "„{name}“ kopieren" }
    /// The move dialog for many.
    counted move_many(count: u64) {
        en: { one: "Move {count} item", other: "Move {count} items" },
        de: { one: "{count} Element verschieben", other: "{count} Elemente verschieben" },
    }
    /// The copy dialog for many.
    counted copy_many(count: u64) {
        en: { one: "Copy {count} item", other: "Copy {count} items" },
        de: { one: "{count} Element kopieren", other: "{count} Elemente kopieren" },
    }
    /// The list of folders in the dialog, read out.
    text FOLDERS { en: "Folders", de: "Ordner" }
    /// A folder of the dialog has no folders.
    text NO_FOLDERS { en: "There are no folders in here.", de: "Hier gibt es keine weiteren Ordner." }
    /// Moves to where the dialog stands.
    text MOVE_HERE { en: "Move here", de: "Hierher verschieben" }
    /// Copies to where the dialog stands.
    text COPY_HERE { en: "Copy here", de: "Hierher kopieren" }
    /// Moving needs another folder.
    text ALREADY_THERE {
        en: "Already in this folder. Open the folder to move it to.",
        de: "Liegt schon in diesem Ordner. Öffnen Sie den Zielordner.",
    }
    /// A folder cannot go into itself.
    text INTO_ITSELF {
        en: "A folder cannot go into itself.",
        de: "Ein Ordner kann nicht in sich selbst gelegt werden.",
    }

    /// A folder was created.
    filled created(name: &str) { en: "“{name}” was created.", de: "„{name}“ wurde angelegt." }
    /// An entry has another name.
    filled renamed(name: &str) { en: "Renamed to “{name}”.", de: "Umbenannt in „{name}“." }
    /// Entries went to the trash.
    counted trashed(count: u64) {
        en: { one: "{count} item moved to trash.", other: "{count} items moved to trash." },
        de: { one: "{count} Element liegt im Papierkorb.", other: "{count} Elemente liegen im Papierkorb." },
    }
    /// One entry went to the trash.
    filled trashed_one(name: &str) { en: "“{name}” moved to trash.", de: "„{name}“ liegt im Papierkorb." }
    /// Entries are in another folder.
    counted moved(count: u64, folder: &str) {
        en: { one: "{count} item moved to “{folder}”.", other: "{count} items moved to “{folder}”." },
        de: {
            one: "{count} Element liegt jetzt in „{folder}“.",
            other: "{count} Elemente liegen jetzt in „{folder}“.",
        },
    }
    /// Entries were copied.
    counted copied(count: u64, folder: &str) {
        en: { one: "{count} item copied to “{folder}”.", other: "{count} items copied to “{folder}”." },
        de: {
            one: "{count} Element wurde nach „{folder}“ kopiert.",
            other: "{count} Elemente wurden nach „{folder}“ kopiert.",
        },
    }

    /// Entries are remembered, to be copied.
    counted remembered(count: u64) {
        en: {
            one: "{count} item copied. Paste it in another folder.",
            other: "{count} items copied. Paste them in another folder.",
        },
        de: {
            one: "{count} Element kopiert. Fügen Sie es in einem anderen Ordner ein.",
            other: "{count} Elemente kopiert. Fügen Sie sie in einem anderen Ordner ein.",
        },
    }
    /// Entries are remembered, to be moved.
    counted cut(count: u64) {
        en: {
            one: "{count} item cut. Paste it in another folder.",
            other: "{count} items cut. Paste them in another folder.",
        },
        de: {
            one: "{count} Element ausgeschnitten. Fügen Sie es in einem anderen Ordner ein.",
            other: "{count} Elemente ausgeschnitten. Fügen Sie sie in einem anderen Ordner ein.",
        },
    }

    /// Some of many failed; the reason follows.
    filled failed_one(name: &str, why: &str) { en: "“{name}”: {why}", de: "„{name}“: {why}" }
    /// Several failed; the first reason follows.
    counted failed_many(count: u64, why: &str) {
        en: { one: "{count} item was left as it is. {why}", other: "{count} items were left as they are. {why}" },
        de: { one: "{count} Element blieb, wie es ist. {why}", other: "{count} Elemente blieben, wie sie sind. {why}" },
    }
}
