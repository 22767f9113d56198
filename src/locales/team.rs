//! Words of the people of an account and their groups.

use crate::texts;

texts! {
    /// The view.
    text TITLE { en: "Team", de: "Team" }
    /// The first tab.
    text PEOPLE { en: "People", de: "Personen" }
    /// The second tab.
    text GROUPS { en: "Groups", de: "Gruppen" }
    /// The third tab.
    text IMPORT { en: "Import", de: "Import" }
    /// While it comes.
    text LOADING { en: "Loading the team", de: "Das Team wird geladen" }
    /// It could not be loaded.
    text FAILED { en: "The team could not be loaded", de: "Das Team konnte nicht geladen werden" }
    /// What was asked for or done is about something that is gone.
    text NOT_FOUND {
        en: "This is no longer in the account, or you do not manage the account any more. Nothing was changed. Reload the page to see how it is now.",
        de: "Das ist nicht mehr im Konto, oder Sie verwalten das Konto nicht mehr. Es wurde nichts geändert. Laden Sie die Seite neu, um zu sehen, wie es jetzt ist.",
    }
    /// Whoever does not manage the account, or not any more.
    text FORBIDDEN {
        en: "You do not manage this account, or not any more. Nothing was changed. Ask its owner.",
        de: "Sie verwalten dieses Konto nicht oder nicht mehr. Es wurde nichts geändert. Fragen Sie, wem es gehört.",
    }
    /// Why nothing can be changed now.
    text OFFLINE { en: "There is no connection at the moment.", de: "Im Moment besteht keine Verbindung." }
    /// Who may not be here.
    text NOT_ALLOWED { en: "This is for who manages the account", de: "Das ist für die, die das Konto verwalten" }
    /// What that means.
    text NOT_ALLOWED_TEXT {
        en: "Its owner and its administrators add people, group them and say what they may do. You see what you may do yourself in your profile.",
        de: "Wem es gehört und wer es verwaltet, fügt Personen hinzu, ordnet sie in Gruppen und sagt, was sie dürfen. Was Sie selbst dürfen, steht in Ihrem Profil.",
    }
    /// Leads there.
    text TO_PROFILE { en: "Go to the profile", de: "Zum Profil" }

    /// Nobody is there.
    text EMPTY { en: "You work alone here", de: "Sie arbeiten hier allein" }
    /// What belongs here.
    text EMPTY_TEXT {
        en: "Add the people who work with you. They sign in with their own mail address and see the folders that you give them.",
        de: "Fügen Sie die Personen hinzu, die mit Ihnen arbeiten. Sie melden sich mit ihrer eigenen E-Mail-Adresse an und sehen die Ordner, die Sie ihnen geben.",
    }
    /// Nobody was found.
    text NONE_FOUND { en: "Nobody fits", de: "Niemand passt" }
    /// What to do.
    text NONE_FOUND_TEXT { en: "Try other words or another group.", de: "Versuchen Sie andere Wörter oder eine andere Gruppe." }
    /// The field.
    text SEARCH { en: "Search people", de: "Personen suchen" }
    /// The choice of a group.
    text GROUP { en: "Group", de: "Gruppe" }
    /// All of them.
    text ALL_GROUPS { en: "All groups", de: "Alle Gruppen" }
    /// Those without.
    text NO_GROUP { en: "Without a group", de: "Ohne Gruppe" }
    /// How many there are, and may be.
    counted people_of(count: u64, most: u64) {
        en: { one: "{count} person of {most} that there may be", other: "{count} people of {most} that there may be" },
        de: { one: "{count} Person von {most} möglichen", other: "{count} Personen von {most} möglichen" },
    }
    /// How many are shown.
    counted people(count: u64) {
        en: { one: "{count} person", other: "{count} people" },
        de: { one: "{count} Person", other: "{count} Personen" },
    }
    /// Adds somebody.
    text ADD { en: "Add a person", de: "Person hinzufügen" }
    /// There is no room.
    filled full(most: u64) {
        en: "The account has {most} people, as many as it may have. Remove somebody, or ask for a larger plan.",
        de: "Das Konto hat {most} Personen, so viele, wie es haben darf. Entfernen Sie jemanden oder fragen Sie nach einem größeren Tarif.",
    }
    /// The list.
    text LIST { en: "People of the account", de: "Personen des Kontos" }
    /// The menu of somebody.
    filled actions_for(name: &str) { en: "Actions for {name}", de: "Aktionen für {name}" }
    /// Oneself.
    text YOU { en: "you", de: "Sie" }
    /// Why something cannot be done to oneself.
    text YOURSELF { en: "This is you: somebody else who manages the account has to do it.", de: "Das sind Sie: Das muss jemand anderes tun, der das Konto verwaltet." }

    /// What somebody may do.
    text DUTY_USER { en: "Files and tasks", de: "Dateien und Aufgaben" }
    /// What somebody may do.
    text DUTY_ADMIN { en: "Manages the account", de: "Verwaltet das Konto" }
    /// What somebody may do.
    text DUTY_FILES { en: "Files alone", de: "Nur Dateien" }
    /// They cannot sign in.
    text BLOCKED { en: "Blocked", de: "Gesperrt" }
    /// They are out.
    text INACTIVE { en: "Inactive", de: "Inaktiv" }

    /// Opens the form.
    text EDIT { en: "Edit…", de: "Bearbeiten …" }
    /// Opens the tree.
    text FOLDERS { en: "Folders…", de: "Ordner …" }
    /// Shuts them out for now.
    text BLOCK { en: "Block", de: "Sperren" }
    /// Lets them in again.
    text UNBLOCK { en: "Unblock", de: "Entsperren" }
    /// Out for good.
    text REMOVE { en: "Remove…", de: "Entfernen …" }
    /// Does it.
    text REMOVE_NOW { en: "Remove", de: "Entfernen" }
    /// The question.
    filled remove_title(name: &str) { en: "Remove {name}?", de: "{name} entfernen?" }
    /// What it means.
    text REMOVE_TEXT {
        en: "They are signed out at once and cannot sign in any more; their rights are gone. The files that they brought stay in the account. This cannot be undone.",
        de: "Die Person wird sofort abgemeldet und kann sich nicht mehr anmelden; ihre Rechte sind weg. Die Dateien, die sie gebracht hat, bleiben im Konto. Das lässt sich nicht rückgängig machen.",
    }
    /// It is done.
    filled removed(name: &str) { en: "{name} is no longer in the account.", de: "{name} ist nicht mehr im Konto." }
    /// It is done.
    filled blocked(name: &str) { en: "{name} is blocked and signed out.", de: "{name} ist gesperrt und abgemeldet." }
    /// It is done.
    filled unblocked(name: &str) { en: "{name} can sign in again.", de: "{name} kann sich wieder anmelden." }
    /// The heading of the groups in a menu.
    text MOVE_TO { en: "Move to the group", de: "In die Gruppe" }
    /// It is done.
    filled moved(name: &str, group: &str) { en: "{name} is now in “{group}”.", de: "{name} ist jetzt in „{group}“." }
    /// It is done.
    filled moved_out(name: &str) { en: "{name} is in no group now.", de: "{name} ist jetzt in keiner Gruppe." }
    /// It is done.
    filled added(name: &str) { en: "{name} is in the account now.", de: "{name} ist jetzt im Konto." }
    /// It is done.
    filled changed(name: &str) { en: "{name} is changed.", de: "{name} ist geändert." }

    /// A part of the dialog.
    text MAY { en: "May do", de: "Darf" }
    /// A part of the dialog.
    text DETAILS { en: "Details", de: "Angaben" }
    /// A part of the dialog.
    text RIGHTS { en: "Folders", de: "Ordner" }
    /// The parts.
    text PARTS { en: "Parts", de: "Teile" }
    /// They are gone.
    text GONE { en: "This person is no longer in the account.", de: "Diese Person ist nicht mehr im Konto." }

    /// In words.
    filled may_blocked(name: &str) { en: "{name} is blocked and cannot sign in.", de: "{name} ist gesperrt und kann sich nicht anmelden." }
    /// In words.
    filled may_admin(name: &str) {
        en: "{name} manages the account: all files, all people, all groups. Only the owner's own settings are closed.",
        de: "{name} verwaltet das Konto: alle Dateien, alle Personen, alle Gruppen. Nur die Einstellungen des Eigentümers sind verschlossen.",
    }
    /// In words.
    filled may_user(name: &str) {
        en: "{name} works with the files in the folders below, with notes, and with the tasks of projects.",
        de: "{name} arbeitet mit den Dateien in den Ordnern unten, mit Notizen und mit den Aufgaben von Projekten.",
    }
    /// In words.
    filled may_files(name: &str) {
        en: "{name} works with the files in the folders below, and with nothing else.",
        de: "{name} arbeitet mit den Dateien in den Ordnern unten und mit sonst nichts.",
    }
    /// In words.
    text NO_FOLDERS { en: "No folder was given to them yet.", de: "Noch hat die Person keinen Ordner." }
    /// In words.
    filled may_view(folder: &str) { en: "“{folder}”: look and download", de: "„{folder}“: ansehen und herunterladen" }
    /// In words.
    filled may_edit(folder: &str) { en: "“{folder}”: change everything in it", de: "„{folder}“: alles darin ändern" }
    /// In words.
    counted projects(count: u64) {
        en: { one: "A right of their own in one project.", other: "Rights of their own in {count} projects." },
        de: { one: "Ein eigenes Recht in einem Projekt.", other: "Eigene Rechte in {count} Projekten." },
    }
    /// In words.
    filled stores_of(used: &str, limit: &str) { en: "Stores {used}, and may store {limit}.", de: "Belegt {used} und darf {limit} belegen." }
    /// In words.
    filled stores(used: &str) { en: "Stores {used}, and may store as much as the account.", de: "Belegt {used} und darf so viel belegen wie das Konto." }
    /// In words.
    filled transfers_of(used: &str, limit: &str) { en: "Has transferred {used} today, and may transfer {limit} per day.", de: "Hat heute {used} übertragen und darf täglich {limit} übertragen." }
    /// In words.
    filled transfers(used: &str) { en: "Has transferred {used} today, and may transfer as much as the account.", de: "Hat heute {used} übertragen und darf so viel übertragen wie das Konto." }
    /// In words.
    text MAY_PASSWORD { en: "May change the own password.", de: "Darf das eigene Passwort ändern." }
    /// In words.
    text NO_PASSWORD { en: "May not change the own password.", de: "Darf das eigene Passwort nicht ändern." }
    /// In words.
    text NOTIFIED { en: "Is told of changes by mail.", de: "Erfährt von Änderungen per E-Mail." }
    /// In words.
    text NOT_NOTIFIED { en: "Is not told of changes.", de: "Erfährt nichts von Änderungen." }
    /// In words.
    filled since(day: &str) { en: "In the account since {day}.", de: "Im Konto seit {day}." }

    /// The form.
    text FIRST_NAME { en: "First name", de: "Vorname" }
    /// The form.
    text LAST_NAME { en: "Last name", de: "Nachname" }
    /// The form.
    text EMAIL { en: "Mail address", de: "E-Mail-Adresse" }
    /// The form.
    text PHONE { en: "Phone", de: "Telefon" }
    /// The form.
    text POSITION { en: "Position", de: "Funktion" }
    /// The form.
    text DUTY { en: "What they do in the account", de: "Was die Person im Konto tut" }
    /// The form.
    text STORAGE { en: "Storage in MB", de: "Speicher in MB" }
    /// The form.
    text TRANSFER { en: "Transfer per day in MB", de: "Übertragung pro Tag in MB" }
    /// What 0 is.
    text LIMIT_HINT { en: "0: as much as the account has.", de: "0: so viel, wie das Konto hat." }
    /// The form.
    text PASSWORD { en: "Password", de: "Passwort" }
    /// The form.
    text NEW_PASSWORD { en: "New password", de: "Neues Passwort" }
    /// What an empty one means.
    text PASSWORD_HINT {
        en: "Empty: it stays as it is. With another one, all their sessions end.",
        de: "Leer: Es bleibt, wie es ist. Mit einem anderen enden alle Sitzungen der Person.",
    }
    /// Shows it.
    text SHOW_PASSWORD { en: "Show the password", de: "Passwort zeigen" }
    /// Hides it.
    text HIDE_PASSWORD { en: "Hide the password", de: "Passwort verbergen" }
    /// Makes one up.
    text GENERATE { en: "Generate a password", de: "Passwort erzeugen" }
    /// The form.
    text MAIL_PASSWORD { en: "Mail the password to them", de: "Das Passwort an die Person mailen" }
    /// The form.
    text NOTIFY { en: "Tell them of changes by mail", de: "Über Änderungen per E-Mail informieren" }
    /// The form.
    text MAY_CHANGE { en: "They may change their password", de: "Die Person darf ihr Passwort ändern" }
    /// Sends it.
    text SAVE { en: "Save", de: "Speichern" }
    /// Sends it.
    text ADD_NOW { en: "Add", de: "Hinzufügen" }
    /// Nothing was changed.
    text UNCHANGED { en: "Nothing was changed.", de: "Es wurde nichts geändert." }
    /// What is wrong.
    text NAME_LENGTH { en: "A name has 2 to 50 characters.", de: "Ein Name hat 2 bis 50 Zeichen." }
    /// What is wrong.
    text NO_ADDRESS { en: "Enter a mail address, such as name@example.com.", de: "Geben Sie eine E-Mail-Adresse ein, etwa name@example.com." }
    /// What is wrong.
    text EMAIL_TAKEN { en: "Somebody already signs in with this address. Nothing was changed.", de: "Mit dieser Adresse meldet sich schon jemand an. Es wurde nichts geändert." }
    /// What is wrong.
    text SHORT { en: "A password has at least 5 characters.", de: "Ein Passwort hat mindestens 5 Zeichen." }
    /// What is wrong.
    text NO_NUMBER { en: "Enter a whole number; 0 for as much as the account has.", de: "Geben Sie eine ganze Zahl ein; 0 für so viel, wie das Konto hat." }
    /// What is wrong.
    filled below_used(used: &str) {
        en: "{used} are used already: choose at least that, or 0.",
        de: "{used} sind schon belegt: Wählen Sie mindestens so viel, oder 0.",
    }
    /// What is wrong.
    filled above_account(limit: &str) {
        en: "The account itself has {limit}: choose no more than that, or 0.",
        de: "Das Konto selbst hat {limit}: Wählen Sie nicht mehr als das, oder 0.",
    }
    /// What is wrong.
    text MORE_THAN_ACCOUNT { en: "A limit is more than the account has. Nothing was changed.", de: "Eine Grenze ist größer als die des Kontos. Es wurde nichts geändert." }

    /// The tree.
    text TREE_TEXT {
        en: "What is in a folder follows it, until a folder in it has a right of its own. Every choice is saved at once.",
        de: "Was in einem Ordner liegt, folgt ihm, bis ein Ordner darin ein eigenes Recht hat. Jede Wahl wird sofort gespeichert.",
    }
    /// For who needs none.
    text TREE_ADMIN {
        en: "Who manages the account may do everything in all folders.",
        de: "Wer das Konto verwaltet, darf in allen Ordnern alles.",
    }
    /// No folders.
    text TREE_EMPTY { en: "There are no folders yet.", de: "Es gibt noch keine Ordner." }
    /// The choice.
    filled right_in(folder: &str) { en: "Right in {folder}", de: "Recht in {folder}" }
    /// Unfolds.
    filled unfold(folder: &str) { en: "Folders in {folder}", de: "Ordner in {folder}" }
    /// None.
    text RIGHT_NONE { en: "None", de: "Keines" }
    /// Look.
    text RIGHT_VIEW { en: "View", de: "Ansehen" }
    /// Change.
    text RIGHT_EDIT { en: "Edit", de: "Bearbeiten" }
    /// As the folder around it.
    text RIGHT_AS_VIEW { en: "As above: view", de: "Wie oben: ansehen" }
    /// As the folder around it.
    text RIGHT_AS_EDIT { en: "As above: edit", de: "Wie oben: bearbeiten" }
    /// Saved.
    filled saved_none(name: &str, folder: &str) { en: "Saved: {name} has no right of their own in “{folder}”.", de: "Gespeichert: {name} hat in „{folder}“ kein eigenes Recht." }
    /// Saved.
    filled saved_view(name: &str, folder: &str) { en: "Saved: {name} may view “{folder}”.", de: "Gespeichert: {name} darf „{folder}“ ansehen." }
    /// Saved.
    filled saved_edit(name: &str, folder: &str) { en: "Saved: {name} may edit “{folder}”.", de: "Gespeichert: {name} darf „{folder}“ bearbeiten." }

    /// No groups.
    text GROUPS_EMPTY { en: "There are no groups yet", de: "Es gibt noch keine Gruppen" }
    /// What they are for.
    text GROUPS_EMPTY_TEXT {
        en: "A group holds people together, and limits what they store and transfer together.",
        de: "Eine Gruppe fasst Personen zusammen und begrenzt, was sie zusammen speichern und übertragen.",
    }
    /// Makes one.
    text NEW_GROUP { en: "New group", de: "Neue Gruppe" }
    /// Changes one.
    filled edit_group(name: &str) { en: "Edit “{name}”", de: "„{name}“ bearbeiten" }
    /// Its name.
    text GROUP_NAME { en: "Name of the group", de: "Name der Gruppe" }
    /// It cannot be one.
    text GROUP_NAME_LENGTH { en: "A group's name has 1 to 100 characters.", de: "Ein Gruppenname hat 1 bis 100 Zeichen." }
    /// Whether its limits count.
    text GROUP_LIMITED { en: "The limits of the group count", de: "Die Grenzen der Gruppe gelten" }
    /// Together.
    text GROUP_STORAGE { en: "Storage of all together in MB", de: "Speicher aller zusammen in MB" }
    /// Together.
    text GROUP_TRANSFER { en: "Transfer of all together per day in MB", de: "Übertragung aller zusammen pro Tag in MB" }
    /// In words.
    text GROUP_FREE { en: "No limits of its own", de: "Keine eigenen Grenzen" }
    /// In words.
    filled group_storage(limit: &str) { en: "{limit} together", de: "zusammen {limit}" }
    /// In words.
    filled group_transfer(limit: &str) { en: "{limit} per day", de: "{limit} pro Tag" }
    /// Made.
    filled group_made(name: &str) { en: "The group “{name}” is there.", de: "Die Gruppe „{name}“ ist da." }
    /// Changed.
    filled group_changed(name: &str) { en: "The group “{name}” is changed.", de: "Die Gruppe „{name}“ ist geändert." }
    /// Out for good.
    text DELETE { en: "Delete…", de: "Löschen …" }
    /// Does it.
    text DELETE_NOW { en: "Delete", de: "Löschen" }
    /// The question.
    filled delete_title(name: &str) { en: "Delete the group “{name}”?", de: "Die Gruppe „{name}“ löschen?" }
    /// What it means.
    text DELETE_TEXT {
        en: "Its people stay in the account, without a group and without its limits. This cannot be undone.",
        de: "Die Personen bleiben im Konto, ohne Gruppe und ohne deren Grenzen. Das lässt sich nicht rückgängig machen.",
    }
    /// Done.
    filled deleted(name: &str) { en: "The group “{name}” is gone.", de: "Die Gruppe „{name}“ ist weg." }
    /// Shows its people.
    text SHOW_PEOPLE { en: "Show its people", de: "Personen zeigen" }
}
