//! Words of the storage explorer.

use crate::texts;

texts! {
    /// The view.
    text TITLE { en: "Storage", de: "Speicher" }
    /// The first tab.
    text MAP { en: "Overview", de: "Übersicht" }
    /// The second tab.
    text LARGEST { en: "Largest files", de: "Größte Dateien" }
    /// The third tab.
    text OLDEST { en: "Oldest files", de: "Älteste Dateien" }
    /// The fourth tab.
    text COPIES { en: "Duplicates", de: "Duplikate" }
    /// The fifth tab.
    text VERSIONS { en: "Old versions", de: "Alte Versionen" }

    /// How many folders.
    counted folders(count: u64) {
        en: { one: "{count} folder", other: "{count} folders" },
        de: { one: "{count} Ordner", other: "{count} Ordnern" },
    }
    /// How many files.
    counted files(count: u64) {
        en: { one: "{count} file", other: "{count} files" },
        de: { one: "{count} Datei", other: "{count} Dateien" },
    }
    /// What was met so far.
    counted met(count: u64, folders: &str, size: &str) {
        en: { one: "{count} file in {folders}, {size}", other: "{count} files in {folders}, {size}" },
        de: { one: "{count} Datei in {folders}, {size}", other: "{count} Dateien in {folders}, {size}" },
    }
    /// While it looks.
    filled walking(met: &str) { en: "Looking through your files… {met} so far", de: "Ihre Dateien werden durchgesehen … bisher {met}" }
    /// It was ended early.
    filled stopped(met: &str) { en: "Stopped: {met} so far", de: "Angehalten: bisher {met}" }
    /// The bar, read out.
    text PROGRESS { en: "Folders looked through", de: "Durchgesehene Ordner" }
    /// Ends it early.
    text STOP { en: "Stop", de: "Anhalten" }
    /// Begins anew.
    text AGAIN { en: "Look again", de: "Erneut durchsehen" }
    /// Something has changed since.
    text IS_OLD {
        en: "Something has changed since. Look again to see it.",
        de: "Seitdem hat sich etwas geändert. Sehen Sie erneut durch, um es zu sehen.",
    }
    /// Some folders could not be read.
    counted unread(count: u64, why: &str) {
        en: { one: "{count} folder could not be read. {why}", other: "{count} folders could not be read. {why}" },
        de: { one: "{count} Ordner konnte nicht gelesen werden. {why}", other: "{count} Ordner konnten nicht gelesen werden. {why}" },
    }
    /// What is stored beyond the files.
    filled beyond(size: &str) {
        en: "Old versions and the trash take another {size}.",
        de: "Alte Versionen und der Papierkorb belegen weitere {size}.",
    }
    /// Leads to the trash.
    text GO_TO_TRASH { en: "Go to the trash", de: "Zum Papierkorb" }
    /// Leads to the files.
    text GO_TO_FILES { en: "Go to all files", de: "Zu allen Dateien" }
    /// It could not begin.
    text FAILED_TITLE { en: "Your files could not be looked through", de: "Ihre Dateien konnten nicht durchgesehen werden" }
    /// There is nothing.
    text EMPTY_TITLE { en: "There are no files yet", de: "Noch sind keine Dateien da" }
    /// What belongs here.
    text EMPTY_TEXT {
        en: "Here you see what takes the room, and find what could go.",
        de: "Hier sehen Sie, was den Platz belegt, und finden, was weg kann.",
    }

    /// By folder or by type, read out.
    text BY { en: "Arranged by", de: "Geordnet nach" }
    /// By folder.
    text BY_FOLDER { en: "By folder", de: "Nach Ordner" }
    /// By type.
    text BY_TYPE { en: "By type", de: "Nach Typ" }
    /// Areas or a table, read out.
    text AS { en: "Shown as", de: "Gezeigt als" }
    /// As areas.
    text AS_MAP { en: "Map", de: "Karte" }
    /// As a table.
    text AS_TABLE { en: "Table", de: "Tabelle" }
    /// All types.
    text TYPES { en: "All types", de: "Alle Typen" }
    /// Files of no type that has a name.
    text NO_TYPE { en: "Other files", de: "Andere Dateien" }
    /// The map, or the table, read out.
    filled map_of(name: &str) { en: "What takes the room in {name}", de: "Was in {name} den Platz belegt" }
    /// An area, on pointing.
    filled tile(name: &str, size: &str, files: &str) { en: "{name}: {size}, {files}", de: "{name}: {size}, {files}" }
    /// The area of what is too small.
    counted rest(count: u64) {
        en: { one: "{count} smaller one", other: "{count} smaller ones" },
        de: { one: "{count} kleineres Element", other: "{count} kleinere Elemente" },
    }
    /// There is nothing in it.
    text NOTHING_HERE { en: "There are no files in here.", de: "Hier sind keine Dateien." }
    /// Column.
    text SHARE { en: "Share", de: "Anteil" }
    /// Column, and a list of files, read out.
    text FILES { en: "Files", de: "Dateien" }
    /// What the table leaves out.
    counted more(count: u64) {
        en: { one: "{count} smaller one is not shown.", other: "{count} smaller ones are not shown." },
        de: { one: "{count} kleineres Element wird nicht gezeigt.", other: "{count} kleinere Elemente werden nicht gezeigt." },
    }
    /// Column.
    text CHANGED { en: "Modified", de: "Geändert" }

    /// How much room duplicates take.
    counted spare(count: u64, size: &str) {
        en: {
            one: "{count} file is here more than once. Its spare copies take {size}.",
            other: "{count} files are here more than once. Their spare copies take {size}.",
        },
        de: {
            one: "{count} Datei ist mehrfach da. Ihre überzähligen Kopien belegen {size}.",
            other: "{count} Dateien sind mehrfach da. Ihre überzähligen Kopien belegen {size}.",
        },
    }
    /// Chooses all but one of each.
    text CHOOSE_SPARE { en: "Select all but one of each", de: "Alle bis auf je eine auswählen" }
    /// A group of copies.
    counted group(count: u64, name: &str, size: &str) {
        en: { one: "{name}: {count} copy of {size}", other: "{name}: {count} copies of {size} each" },
        de: { one: "{name}: {count} Kopie von {size}", other: "{name}: {count} Kopien von je {size}" },
    }
    /// The box of a copy.
    filled select_copy(name: &str, place: &str) { en: "Select {name} in {place}", de: "{name} in {place} auswählen" }
    /// The copy that stays.
    text STAYS { en: "Stays", de: "Bleibt" }
    /// All of a group are chosen.
    text NONE_STAYS {
        en: "All copies are selected: nothing of this file would be left.",
        de: "Alle Kopien sind ausgewählt: Von dieser Datei bliebe nichts.",
    }
    /// Why nothing can be done.
    filled none_left(name: &str) {
        en: "Of “{name}” no copy would be left. Leave one of them.",
        de: "Von „{name}“ bliebe keine Kopie. Lassen Sie eine davon stehen.",
    }
    /// Groups that are not shown.
    counted more_groups(count: u64) {
        en: { one: "{count} further file is not shown.", other: "{count} further files are not shown." },
        de: { one: "{count} weitere Datei wird nicht gezeigt.", other: "{count} weitere Dateien werden nicht gezeigt." },
    }
    /// There are none.
    text NO_COPIES_TITLE { en: "No duplicates", de: "Keine Duplikate" }
    /// What that means.
    text NO_COPIES_TEXT {
        en: "No two of the files that were looked at have the same content.",
        de: "Keine zwei der durchgesehenen Dateien haben denselben Inhalt.",
    }

    /// How much room old versions take.
    counted old_versions(count: u64, size: &str) {
        en: {
            one: "{count} file has old versions. They take {size}.",
            other: "{count} files have old versions. They take {size}.",
        },
        de: {
            one: "{count} Datei hat alte Versionen. Sie belegen {size}.",
            other: "{count} Dateien haben alte Versionen. Sie belegen {size}.",
        },
    }
    /// While sizes are asked for.
    counted asking(count: u64) {
        en: { one: "{count} is still being asked for.", other: "{count} are still being asked for." },
        de: { one: "{count} wird noch abgefragt.", other: "{count} werden noch abgefragt." },
    }
    /// How they are removed.
    text VERSIONS_NOTE {
        en: "A version that is removed is gone for good, so look at it first, in the details of its file.",
        de: "Eine entfernte Version ist endgültig weg. Sehen Sie sie deshalb zuerst an, in den Details ihrer Datei.",
    }
    /// The old versions of a file.
    counted old(count: u64, size: &str) {
        en: { one: "{count} old version, {size}", other: "{count} old versions, {size}" },
        de: { one: "{count} alte Version, {size}", other: "{count} alte Versionen, {size}" },
    }
    /// Not known yet.
    text NOT_ASKED { en: "…", de: "…" }
    /// Leads to the versions.
    text LOOK_AT { en: "Details", de: "Details" }
    /// The same, read out.
    filled versions_of(name: &str) { en: "Details of {name}", de: "Details von {name}" }
    /// There are none.
    text NO_VERSIONS_TITLE { en: "No old versions", de: "Keine alten Versionen" }
    /// What that means.
    text NO_VERSIONS_TEXT {
        en: "When a file gets new content, the old one is kept as a version and takes room, too.",
        de: "Bekommt eine Datei neuen Inhalt, bleibt der alte als Version erhalten und belegt ebenfalls Platz.",
    }

    /// Puts into the trash.
    text TO_TRASH { en: "Move to trash", de: "In den Papierkorb" }
    /// The dialog.
    counted clean_title(count: u64) {
        en: { one: "Move {count} file to the trash", other: "Move {count} files to the trash" },
        de: { one: "{count} Datei in den Papierkorb legen", other: "{count} Dateien in den Papierkorb legen" },
    }
    /// What will happen, and how much room it gives.
    counted will_go(count: u64, size: &str) {
        en: {
            one: "{count} file goes into the trash, from where it can be brought back; emptying the trash then frees {size}.",
            other: "{count} files go into the trash, from where they can be brought back; emptying the trash then frees {size}.",
        },
        de: {
            one: "{count} Datei kommt in den Papierkorb und lässt sich von dort zurückholen; den Papierkorb zu leeren gibt dann {size} frei.",
            other: "{count} Dateien kommen in den Papierkorb und lassen sich von dort zurückholen; den Papierkorb zu leeren gibt dann {size} frei.",
        },
    }
    /// What stays of copies.
    text ONE_STAYS { en: "One copy of each stays where it is.", de: "Je eine Kopie bleibt, wo sie ist." }
    /// While it is done.
    text GOING { en: "Moving to the trash…", de: "Wird in den Papierkorb gelegt …" }
    /// What became of it.
    filled cleaned(gone: u64, left: u64) {
        en: "In the trash: {gone}. Left where they are: {left}.",
        de: "Im Papierkorb: {gone}. Unverändert: {left}.",
    }
    /// A file is in the trash.
    text IS_GONE { en: "In the trash", de: "Im Papierkorb" }
    /// A file was left.
    text IS_KEPT { en: "Left where it is", de: "Unverändert" }
    /// Closes the dialog.
    text DONE { en: "Done", de: "Fertig" }
}
