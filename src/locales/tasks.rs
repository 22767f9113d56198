//! Words of the tasks.

use crate::texts;

texts! {
    /// The view.
    text TITLE { en: "Tasks", de: "Aufgaben" }
    /// All tasks.
    text ALL { en: "All tasks", de: "Alle Aufgaben" }
    /// The places at the side.
    text PLACES { en: "Projects", de: "Projekte" }
    /// The field that looks for tasks.
    text SEARCH { en: "Search tasks", de: "Aufgaben durchsuchen" }
    /// Makes a list of projects.
    text NEW_PROJECT_LIST { en: "New project list", de: "Neue Projektliste" }
    /// Makes the first one.
    text FIRST_PROJECT_LIST { en: "Create the first project list", de: "Erste Projektliste anlegen" }
    /// Its name.
    text PROJECT_LIST_NAME { en: "Name of the project list", de: "Name der Projektliste" }
    /// Another name.
    text RENAME_PROJECT_LIST { en: "Rename the project list", de: "Projektliste umbenennen" }
    /// Makes a project.
    text NEW_PROJECT { en: "New project", de: "Neues Projekt" }
    /// Its name.
    text PROJECT_NAME { en: "Name of the project", de: "Name des Projekts" }
    /// Another name.
    text RENAME_PROJECT { en: "Rename the project", de: "Projekt umbenennen" }
    /// The list that a new project begins with.
    text FIRST_LIST { en: "To do", de: "Zu erledigen" }
    /// All of a list are done.
    text COMPLETE_ALL { en: "Complete all tasks", de: "Alle Aufgaben erledigen" }
    /// None of a list is done.
    text REOPEN_ALL { en: "Open all tasks again", de: "Alle Aufgaben wieder öffnen" }
    /// Tasks one below the other.
    text AS_LIST { en: "List", de: "Liste" }
    /// Lists beside each other.
    text AS_BOARD { en: "Board", de: "Tafel" }
    /// A month.
    text AS_CALENDAR { en: "Calendar", de: "Kalender" }
    /// The ways.
    text LAYOUT { en: "Layout", de: "Anordnung" }
    /// The field that makes tasks.
    filled add_to(list: &str) { en: "Add a task to {list}", de: "Aufgabe in {list} anlegen" }
    /// What can be written there.
    text ADD_HINT { en: "Add a task: call Ann tomorrow !high #home", de: "Neue Aufgabe: Anna anrufen morgen !hoch #Haus" }
    /// Lines that are no tasks yet.
    counted lines_left(count: u64) {
        en: { one: "One line is no task yet:", other: "{count} lines are no tasks yet:" },
        de: { one: "Eine Zeile ist noch keine Aufgabe:", other: "{count} Zeilen sind noch keine Aufgaben:" },
    }
    /// Gives them up.
    text DISCARD_LINES { en: "Discard these lines", de: "Diese Zeilen verwerfen" }
    /// The box that completes a task.
    filled complete(name: &str) { en: "Complete {name}", de: "{name} erledigen" }
    /// Opens a task.
    text OPEN_TASK { en: "Open", de: "Öffnen" }
    /// The task is late.
    filled late(day: &str) { en: "Overdue: {day}", de: "Überfällig: {day}" }
    /// The task is due.
    filled due(day: &str) { en: "Due {day}", de: "Fällig {day}" }
    /// How many comments.
    counted comments(count: u64) {
        en: { one: "One comment", other: "{count} comments" },
        de: { one: "Ein Kommentar", other: "{count} Kommentare" },
    }
    /// How many are not done.
    counted open_count(count: u64) {
        en: { one: "One open", other: "{count} open" },
        de: { one: "Eine offen", other: "{count} offen" },
    }
    /// Only the own ones.
    text MINE { en: "Mine", de: "Meine" }
    /// Without those that are done.
    text HIDE_DONE { en: "Hide completed", de: "Erledigte ausblenden" }
    /// When they are to be done.
    text DUE { en: "Due", de: "Fällig" }
    /// Whenever.
    text ANY { en: "Any time", de: "Jederzeit" }
    /// Before today.
    text OVERDUE { en: "Overdue", de: "Überfällig" }
    /// Today.
    text TODAY { en: "Today", de: "Heute" }
    /// This week.
    text WEEK { en: "Next 7 days", de: "Nächste 7 Tage" }
    /// No day.
    text NO_DATE { en: "No date", de: "Ohne Datum" }
    /// Words in them.
    text WITH_TEXT { en: "With the words", de: "Mit den Wörtern" }
    /// The tag.
    text TAG { en: "Tag", de: "Schlagwort" }
    /// Without one.
    text NO_TAG { en: "No tag", de: "Kein Schlagwort" }
    /// Any tag.
    text ANY_TAG { en: "Any tag", de: "Jedes Schlagwort" }
    /// How urgent.
    text PRIORITY { en: "Priority", de: "Priorität" }
    /// Not said.
    text PRIORITY_NONE { en: "No priority", de: "Keine Priorität" }
    /// Low.
    text PRIORITY_LOW { en: "Low", de: "Niedrig" }
    /// Medium.
    text PRIORITY_MEDIUM { en: "Medium", de: "Mittel" }
    /// High.
    text PRIORITY_HIGH { en: "High", de: "Hoch" }
    /// The mark of a priority.
    filled priority(name: &str) { en: "Priority: {name}", de: "Priorität: {name}" }
    /// How far it is; also the board by that.
    text STATUS { en: "Status", de: "Status" }
    /// Nobody has begun.
    text NOT_BEGUN { en: "Not begun", de: "Nicht begonnen" }
    /// Somebody has begun.
    text BEGUN { en: "In progress", de: "In Arbeit" }
    /// It is completed.
    text COMPLETED { en: "Completed", de: "Erledigt" }
    /// One place up.
    text MOVE_UP { en: "Move up", de: "Nach oben" }
    /// One place down.
    text MOVE_DOWN { en: "Move down", de: "Nach unten" }
    /// It is the first.
    text IS_FIRST { en: "This is the first task of the list.", de: "Das ist die erste Aufgabe der Liste." }
    /// It is the last.
    text IS_LAST { en: "This is the last task of the list.", de: "Das ist die letzte Aufgabe der Liste." }
    /// The heading above the lists.
    text MOVE_TO { en: "Move to list", de: "In Liste verschieben" }
    /// The heading above the projects.
    text MOVE_TO_PROJECT { en: "Move to project", de: "In Projekt verschieben" }
    /// No right to change it.
    text READ_ONLY { en: "You may only look at this project.", de: "Sie dürfen dieses Projekt nur ansehen." }
    /// It was moved.
    filled moved(place: &str) { en: "The task is now in “{place}”.", de: "Die Aufgabe ist jetzt in „{place}“." }
    /// It has another place in its list.
    filled placed(name: &str) { en: "“{name}” has another place now.", de: "„{name}“ hat jetzt einen anderen Platz." }
    /// The trash is empty.
    text EMPTIED { en: "The trash of tasks is empty now.", de: "Der Papierkorb der Aufgaben ist jetzt leer." }
    /// Asks before.
    text EMPTY_TITLE { en: "Empty the trash of tasks?", de: "Papierkorb der Aufgaben leeren?" }
    /// What that means.
    text EMPTY_TEXT {
        en: "All projects, lists and tasks in it are deleted forever. This cannot be undone.",
        de: "Alle Projekte, Listen und Aufgaben darin werden endgültig gelöscht. Das lässt sich nicht rückgängig machen.",
    }
    /// A list of projects.
    text A_PROJECT_LIST { en: "Project list", de: "Projektliste" }
    /// A project.
    text A_PROJECT { en: "Project", de: "Projekt" }
    /// A task.
    text A_TASK { en: "Task", de: "Aufgabe" }
    /// A comment.
    text A_COMMENT { en: "Comment", de: "Kommentar" }
    /// What it is and what it was in.
    filled kind_in(kind: &str, place: &str) { en: "{kind} in {place}", de: "{kind} in {place}" }
    /// What belongs there.
    text ARCHIVE_EMPTY_TEXT {
        en: "What you archive is out of the way, and comes back whenever you want.",
        de: "Archiviertes ist aus dem Weg und kommt zurück, wann Sie möchten.",
    }
    /// What belongs there.
    text TRASH_EMPTY_TEXT {
        en: "Projects, lists and tasks that you throw away wait here until you empty it.",
        de: "Weggeworfene Projekte, Listen und Aufgaben warten hier, bis Sie ihn leeren.",
    }
    /// There is nothing yet.
    text NOTHING { en: "What is to be done?", de: "Was ist zu tun?" }
    /// What belongs here.
    text NOTHING_TEXT {
        en: "Tasks are in lists, lists in projects, and projects in project lists. Begin with a project list, for example “Private”.",
        de: "Aufgaben stehen in Listen, Listen in Projekten, Projekte in Projektlisten. Beginnen Sie mit einer Projektliste, zum Beispiel „Privat“.",
    }
    /// No task anywhere.
    text NO_TASKS { en: "Nothing to do", de: "Nichts zu tun" }
    /// What to do about it.
    text NO_TASKS_TEXT {
        en: "All tasks of all projects are shown here. Open a project to add some.",
        de: "Hier stehen alle Aufgaben aller Projekte. Öffnen Sie ein Projekt, um welche anzulegen.",
    }
    /// A project without lists.
    text NO_LISTS { en: "This project has no lists yet", de: "Dieses Projekt hat noch keine Listen" }
    /// What to do about it.
    text NO_LISTS_TEXT {
        en: "Tasks are in lists. Make the first one, for example “To do”.",
        de: "Aufgaben stehen in Listen. Legen Sie die erste an, zum Beispiel „Zu erledigen“.",
    }
    /// The filters leave nothing.
    text NOTHING_FITS { en: "No task fits the filters", de: "Keine Aufgabe passt zu den Filtern" }
    /// What to do about it.
    text NOTHING_FITS_TEXT { en: "Take some of them away to see more.", de: "Heben Sie einige auf, um mehr zu sehen." }
    /// What to do about it.
    text NOTHING_FOUND_TEXT {
        en: "No task, comment or project holds these words. Check the spelling, or look for fewer words.",
        de: "Keine Aufgabe, kein Kommentar und kein Projekt enthält diese Wörter. Prüfen Sie die Schreibweise oder suchen Sie mit weniger Wörtern.",
    }
    /// What was found.
    text FOUND { en: "Found tasks", de: "Gefundene Aufgaben" }
    /// The tasks did not come.
    text FAILED { en: "The tasks could not be loaded", de: "Die Aufgaben konnten nicht geladen werden" }
    /// The open task did not come.
    text TASK_FAILED { en: "The task could not be loaded", de: "Die Aufgabe konnte nicht geladen werden" }
    /// While they come.
    text LOADING { en: "Loading the tasks…", de: "Aufgaben werden geladen …" }
    /// The panel of a task.
    text PANEL { en: "Task", de: "Aufgabe" }
    /// Closes it.
    text CLOSE_PANEL { en: "Close the task", de: "Aufgabe schließen" }
    /// Its name.
    text NAME { en: "Name of the task", de: "Name der Aufgabe" }
    /// When it is to be done.
    text DUE_DATE { en: "Due date", de: "Fällig am" }
    /// How much is done.
    text PROGRESS { en: "Progress", de: "Fortschritt" }
    /// Who is to do it.
    text ASSIGNEE { en: "Assigned to", de: "Zugewiesen an" }
    /// Nobody is.
    text NOBODY { en: "Nobody", de: "Niemand" }
    /// Others do not see it.
    text PRIVATE { en: "Private: only I and who it is assigned to see it", de: "Privat: nur ich und die zugewiesene Person sehen sie" }
    /// What is to be done.
    text DESCRIPTION { en: "Description", de: "Beschreibung" }
    /// There is none.
    text NO_DESCRIPTION { en: "No description yet.", de: "Noch keine Beschreibung." }
    /// Opens its field.
    text EDIT_DESCRIPTION { en: "Edit the description", de: "Beschreibung bearbeiten" }
    /// Writes it down.
    text SAVE { en: "Save", de: "Speichern" }
    /// The files.
    text FILES { en: "Attached files", de: "Angehängte Dateien" }
    /// There are none.
    text NO_FILES { en: "No files yet.", de: "Noch keine Dateien." }
    /// Takes one off.
    filled detach(name: &str) { en: "Remove {name}", de: "{name} entfernen" }
    /// It was taken off.
    filled detached(name: &str) {
        en: "“{name}” is no longer attached. The file itself is still there.",
        de: "„{name}“ ist nicht mehr angehängt. Die Datei selbst ist noch da.",
    }
    /// What is said about it.
    text COMMENTS { en: "Comments", de: "Kommentare" }
    /// The field.
    text NEW_COMMENT { en: "Write a comment", de: "Kommentar schreiben" }
    /// Sends it.
    text SEND { en: "Send", de: "Senden" }
    /// Opens the field of an answer.
    text REPLY { en: "Reply", de: "Antworten" }
    /// The field of an answer.
    text NEW_REPLY { en: "Write a reply", de: "Antwort schreiben" }
    /// The field of a changed text.
    text EDITED { en: "Text of the comment", de: "Text des Kommentars" }
    /// Asks before.
    filled delete_comment_title(name: &str) { en: "Delete the comment of {name}?", de: "Kommentar von {name} löschen?" }
    /// What that means.
    text DELETE_COMMENT_TEXT {
        en: "Replies to it go with it. This cannot be undone.",
        de: "Antworten darauf gehen mit. Das lässt sich nicht rückgängig machen.",
    }
    /// A comment by somebody.
    filled comment_of(name: &str) { en: "Comment of {name}", de: "Kommentar von {name}" }
    /// An answer by somebody.
    filled reply_of(name: &str) { en: "Reply of {name}", de: "Antwort von {name}" }
    /// What was typed about a task that is gone.
    text LEFT_OVER { en: "What you wrote and did not send", de: "Was Sie geschrieben und nicht gesendet haben" }
    /// A comment must say something.
    text SAY_SOMETHING { en: "Write something first.", de: "Schreiben Sie zuerst etwas." }

    /// The grid of a month.
    text CALENDAR { en: "Calendar of tasks", de: "Aufgabenkalender" }
    /// The month before.
    text MONTH_BEFORE { en: "Month before", de: "Voriger Monat" }
    /// The month after.
    text MONTH_AFTER { en: "Next month", de: "Nächster Monat" }
    /// Tasks without a date.
    text UNDATED { en: "Without a date", de: "Ohne Datum" }
    /// A day with tasks.
    counted tasks_on(count: u64, date: &str) {
        en: { one: "{date}, one task", other: "{date}, {count} tasks" },
        de: { one: "{date}, eine Aufgabe", other: "{date}, {count} Aufgaben" },
    }
    /// Adds a task on a day.
    filled add_on(date: &str) { en: "Add a task on {date}", de: "Aufgabe am {date} anlegen" }
    /// The question for its name.
    text NEW_TASK { en: "New task", de: "Neue Aufgabe" }
    /// There is no list to put it into.
    text NEEDS_LIST { en: "Create a list first: tasks are in lists.", de: "Legen Sie zuerst eine Liste an: Aufgaben stehen in Listen." }
    /// A task on the day when it begins.
    filled begins(name: &str) { en: "Begins: {name}", de: "Beginnt: {name}" }
    /// It has another day.
    filled due_moved(name: &str, date: &str) { en: "“{name}” is due {date} now.", de: "„{name}“ ist jetzt am {date} fällig." }
    /// It begins on another day.
    filled start_moved(name: &str, date: &str) { en: "“{name}” begins {date} now.", de: "„{name}“ beginnt jetzt am {date}." }
    /// It would end before it begins.
    text TASK_ENDS_BEFORE {
        en: "The task would end before it begins. Nothing was changed.",
        de: "Die Aufgabe würde enden, bevor sie beginnt. Es wurde nichts geändert.",
    }
    /// A date that is none.
    text NO_SUCH_DAY { en: "This is no complete date. Nothing was changed.", de: "Das ist kein vollständiges Datum. Es wurde nichts geändert." }
    /// Completes one.
    text COMPLETE { en: "Complete", de: "Erledigen" }
    /// Opens one again.
    text REOPEN { en: "Open again", de: "Wieder öffnen" }
    /// One day earlier.
    text DAY_BEFORE { en: "One day earlier", de: "Einen Tag früher" }
    /// One day later.
    text DAY_AFTER { en: "One day later", de: "Einen Tag später" }
    /// A week later.
    text WEEK_AFTER { en: "One week later", de: "Eine Woche später" }
    /// To this day.
    text TO_TODAY { en: "To today", de: "Auf heute" }
    /// Without a date.
    text TAKE_DATE { en: "Take the date away", de: "Datum entfernen" }

    /// What a project is and who may do what in it.
    text PROJECT_SETTINGS { en: "Project settings…", de: "Projekteinstellungen …" }
    /// The dialog.
    text PROJECT_SETTINGS_TITLE { en: "Project settings", de: "Projekteinstellungen" }
    /// It did not come.
    text PROJECT_FAILED { en: "The project could not be loaded", de: "Das Projekt konnte nicht geladen werden" }
    /// Something needs a name.
    text NAME_MISSING { en: "Type a name.", de: "Geben Sie einen Namen ein." }
    /// When it begins.
    text START_DATE { en: "Start date", de: "Beginnt am" }
    /// It would end before it begins.
    text ENDS_BEFORE { en: "The project would end before it begins.", de: "Das Projekt würde enden, bevor es beginnt." }
    /// All of it is done.
    text PROJECT_DONE { en: "This project is done", de: "Dieses Projekt ist erledigt" }
    /// The people.
    text PEOPLE { en: "People", de: "Personen" }
    /// Who they are.
    text PEOPLE_TEXT {
        en: "The users of this account. Its owner may do everything in every project.",
        de: "Die Benutzer dieses Kontos. Seinem Besitzer steht in jedem Projekt alles offen.",
    }
    /// There are none.
    text NO_MEMBERS { en: "This account has no further users yet.", de: "Dieses Konto hat noch keine weiteren Benutzer." }
    /// What somebody may do.
    filled right_of(name: &str) { en: "What {name} may do", de: "Was {name} darf" }
    /// Nothing.
    text RIGHT_BLOCKED { en: "Does not see it", de: "Sieht es nicht" }
    /// Look.
    text RIGHT_VIEW { en: "Can view", de: "Darf ansehen" }
    /// Change.
    text RIGHT_EDIT { en: "Can edit", de: "Darf bearbeiten" }
    /// It counts from now on.
    filled right_saved(name: &str) { en: "Saved for {name}.", de: "Gespeichert für {name}." }

    /// The dialog of all tags.
    text TAGS { en: "Tags", de: "Schlagwörter" }
    /// Opens it.
    text MANAGE_TAGS { en: "Manage tags", de: "Schlagwörter verwalten" }
    /// There are none.
    text NO_TAGS {
        en: "There are no tags yet. Write #home in a new task, or make one here.",
        de: "Es gibt noch keine Schlagwörter. Schreiben Sie #Haus in eine neue Aufgabe, oder legen Sie hier eines an.",
    }
    /// Makes one.
    text NEW_TAG { en: "New tag", de: "Neues Schlagwort" }
    /// Its name.
    text TAG_NAME { en: "Name of the tag", de: "Name des Schlagworts" }
    /// Another name.
    text RENAME_TAG { en: "Rename the tag", de: "Schlagwort umbenennen" }
    /// Asks before.
    filled delete_tag_title(name: &str) { en: "Delete the tag “{name}”?", de: "Schlagwort „{name}“ löschen?" }
    /// What that means.
    text DELETE_TAG_TEXT {
        en: "It is taken off all tasks that have it; the tasks stay. This cannot be undone.",
        de: "Es wird von allen Aufgaben entfernt, die es haben; die Aufgaben bleiben. Das lässt sich nicht rückgängig machen.",
    }
}
