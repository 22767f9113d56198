//! Words of the view of everything that is shared.

use crate::texts;

texts! {
    /// The view.
    text TITLE { en: "Shared", de: "Geteilt" }
    /// The first tab.
    text WITH_ME { en: "With me", de: "Mit mir" }
    /// The second tab.
    text BY_ME { en: "By me", de: "Von mir" }
    /// The third tab.
    text LINKS { en: "Links", de: "Links" }
    /// While it comes.
    text LOADING { en: "Loading what is shared", de: "Geteiltes wird geladen" }
    /// It could not be loaded.
    text FAILED_TITLE { en: "It could not be loaded", de: "Es konnte nicht geladen werden" }

    /// Nobody shares anything.
    text WITH_ME_EMPTY { en: "Nothing is shared with you yet", de: "Noch ist nichts mit Ihnen geteilt" }
    /// What belongs here.
    text WITH_ME_EMPTY_TEXT {
        en: "Folders that other people share with you appear here, sorted by person.",
        de: "Ordner, die andere mit Ihnen teilen, erscheinen hier, nach Personen geordnet.",
    }
    /// Others share with the account, and only its owner sees that.
    text OWNER_ONLY { en: "This is for the owner of the account", de: "Das ist für den Besitzer des Kontos" }
    /// What to do.
    text OWNER_ONLY_TEXT {
        en: "What other people share with this account appears at its owner’s. Folders that the owner gives you are among your files.",
        de: "Was andere mit diesem Konto teilen, erscheint beim Besitzer. Ordner, die er Ihnen gibt, finden Sie unter Ihren Dateien.",
    }
    /// The folders of somebody.
    filled folders_of(person: &str) { en: "Folders of {person}", de: "Ordner von {person}" }
    /// The menu of a folder.
    filled actions_for(name: &str) { en: "Actions for {name}", de: "Aktionen für {name}" }
    /// Opens it.
    text OPEN { en: "Open", de: "Öffnen" }
    /// Gives the share back.
    text LEAVE { en: "Leave", de: "Verlassen" }
    /// The question.
    filled leave_title(name: &str) { en: "Leave “{name}”?", de: "„{name}“ verlassen?" }
    /// What that means.
    filled leave_text(person: &str) {
        en: "You will not see this folder any more. Only {person} can share it with you again.",
        de: "Sie sehen diesen Ordner dann nicht mehr. Nur {person} kann ihn wieder mit Ihnen teilen.",
    }
    /// It is done.
    filled left(name: &str) { en: "You have left “{name}”.", de: "Sie haben „{name}“ verlassen." }

    /// Nothing is shared with people.
    text BY_ME_EMPTY { en: "You share no folders yet", de: "Sie teilen noch keine Ordner" }
    /// What belongs here.
    text BY_ME_EMPTY_TEXT {
        en: "Folders that you share with other people appear here, with everybody who has access.",
        de: "Ordner, die Sie mit anderen teilen, erscheinen hier, mit allen, die Zugriff haben.",
    }
    /// Leads to the files.
    text GO_TO_FILES { en: "Go to all files", de: "Zu allen Dateien" }

    /// Nothing has a link.
    text LINKS_EMPTY { en: "There are no links yet", de: "Noch gibt es keine Links" }
    /// What belongs here.
    text LINKS_EMPTY_TEXT {
        en: "Whatever others can open by a link appears here, so that you can change or withdraw it.",
        de: "Was andere über einen Link öffnen können, erscheint hier, damit Sie es ändern oder zurückziehen können.",
    }
    /// The filter leaves none.
    text LINKS_NONE_SHOWN { en: "No link of this kind", de: "Kein Link dieser Art" }
    /// What to do.
    text LINKS_NONE_SHOWN_TEXT { en: "Choose another kind above.", de: "Wählen Sie oben eine andere Art." }
    /// While the folders are walked through.
    counted walking(folders: u64) {
        en: { one: "Looking through your folders… {folders} so far", other: "Looking through your folders… {folders} so far" },
        de: { one: "Ihre Ordner werden durchgesehen … bisher {folders}", other: "Ihre Ordner werden durchgesehen … bisher {folders}" },
    }
    /// Some folders could not be read.
    counted unread(count: u64, why: &str) {
        en: { one: "{count} folder could not be read. {why}", other: "{count} folders could not be read. {why}" },
        de: { one: "{count} Ordner konnte nicht gelesen werden. {why}", other: "{count} Ordner konnten nicht gelesen werden. {why}" },
    }
    /// The server lists no expiring links.
    text NOT_ALL_LISTED {
        en: "This server does not list expiring links: only those of what is open or shared anyway are shown.",
        de: "Dieser Server führt ablaufende Links nicht auf: Gezeigt werden nur die von dem, was ohnehin offen oder geteilt ist.",
    }
    /// How many end soon.
    counted ending(count: u64) {
        en: { one: "{count} link ends within three days.", other: "{count} links end within three days." },
        de: { one: "{count} Link endet in den nächsten drei Tagen.", other: "{count} Links enden in den nächsten drei Tagen." },
    }
    /// What is shown.
    text KIND { en: "Which links", de: "Welche Links" }
    /// All.
    text ALL { en: "All links", de: "Alle Links" }
    /// Those that end.
    text EXPIRING { en: "Expiring", de: "Ablaufend" }
    /// Those of public entries.
    text PUBLIC { en: "Public", de: "Öffentlich" }
    /// Those of hidden entries.
    text HIDDEN { en: "Hidden", de: "Versteckt" }
    /// How it is sorted.
    text SORT { en: "Sort", de: "Sortierung" }
    /// By when they end.
    text BY_END { en: "Ending first", de: "Was zuerst endet" }
    /// By name.
    text BY_NAME { en: "By name", de: "Nach Name" }
    /// By how often it was used.
    text BY_USE { en: "Most used first", de: "Meistbenutzte zuerst" }
    /// Column.
    text TARGET { en: "Leads to", de: "Führt zu" }
    /// Column.
    text END { en: "Ends", de: "Endet" }
    /// Column.
    text VIEWS { en: "Views", de: "Aufrufe" }
    /// How often it was looked at.
    counted views(count: u64) {
        en: { one: "{count} view", other: "{count} views" },
        de: { one: "{count} Aufruf", other: "{count} Aufrufe" },
    }
    /// Column.
    text USE { en: "Used", de: "Benutzt" }
    /// It never ends.
    text NEVER { en: "does not end", de: "endet nicht" }
    /// What is left of the uses that were allowed.
    counted left_of(count: u64, most: &str) {
        en: { one: "{count} of {most} downloads left", other: "{count} of {most} downloads left" },
        de: { one: "noch {count} von {most} Downloads", other: "noch {count} von {most} Downloads" },
    }
    /// Guests are asked for a password.
    text LOCKED { en: "with a password", de: "mit Passwort" }
    /// Downloads of a page.
    counted downloads(count: u64) {
        en: { one: "{count} download", other: "{count} downloads" },
        de: { one: "{count} Download", other: "{count} Downloads" },
    }
    /// Adds days.
    text EXTEND_WEEK { en: "Extend by 7 days", de: "Um 7 Tage verlängern" }
    /// Adds more days.
    text EXTEND_MONTH { en: "Extend by 30 days", de: "Um 30 Tage verlängern" }
    /// Only what ends can be extended.
    text ENDS_NOT { en: "This link does not end.", de: "Dieser Link endet nicht." }
    /// It lives longer.
    filled extended(name: &str, day: &str) {
        en: "The link to “{name}” now ends after {day}.",
        de: "Der Link zu „{name}“ endet jetzt nach dem {day}.",
    }
    /// Several live longer.
    counted extended_many(count: u64) {
        en: { one: "{count} link was extended.", other: "{count} links were extended." },
        de: { one: "{count} Link ist verlängert.", other: "{count} Links sind verlängert." },
    }
    /// Closes what is open.
    text CLOSE { en: "Make private", de: "Privat machen" }
    /// It is closed.
    filled closed(name: &str) { en: "“{name}” is private now.", de: "„{name}“ ist jetzt privat." }
    /// Several are closed.
    counted closed_many(count: u64) {
        en: { one: "{count} item is private now.", other: "{count} items are private now." },
        de: { one: "{count} Element ist jetzt privat.", other: "{count} Elemente sind jetzt privat." },
    }
    /// Several are withdrawn.
    counted withdrawn_many(count: u64) {
        en: { one: "{count} link was withdrawn.", other: "{count} links were withdrawn." },
        de: { one: "{count} Link ist zurückgezogen.", other: "{count} Links sind zurückgezogen." },
    }
    /// Opens the dialog.
    text CHANGE { en: "Change…", de: "Ändern …" }
    /// Withdraws or closes what is selected.
    text WITHDRAW_ALL { en: "Withdraw", de: "Zurückziehen" }
}
