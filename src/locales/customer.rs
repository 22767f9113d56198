//! Words of one customer's page, and of what can be done with customers.

use crate::texts;

texts! {
    /// The way here.
    text WAY { en: "Where you are", de: "Wo Sie sind" }
    /// The parts of the page.
    text PARTS { en: "Parts of the customer", de: "Teile des Kunden" }
    /// Part.
    text DATA { en: "Data", de: "Daten" }
    /// Part.
    text PLANS { en: "Plans", de: "Tarife" }
    /// Part.
    text PAYMENTS { en: "Payments", de: "Zahlungen" }
    /// Part.
    text GROUPS { en: "Groups", de: "Gruppen" }
    /// Part.
    text PEOPLE { en: "Account users", de: "Kontobenutzer" }
    /// Part.
    text LOG { en: "Log", de: "Protokoll" }
    /// Part.
    text USAGE { en: "Usage", de: "Nutzung" }
    /// It could not be loaded.
    text FAILED { en: "It could not be loaded", de: "Es konnte nicht geladen werden" }
    /// What was asked for or done is about somebody who is not there.
    text NOT_FOUND {
        en: "This is not among your customers, or not any more. Nothing was changed. Reload the page to see how it is now.",
        de: "Das gehört nicht oder nicht mehr zu Ihren Kunden. Es wurde nichts geändert. Laden Sie die Seite neu, um zu sehen, wie es jetzt ist.",
    }
    /// Whoever is no manager, or not any more.
    text FORBIDDEN {
        en: "Your account may not do this with customers. Nothing was changed. Ask whoever runs this drive if you need it.",
        de: "Ihr Konto darf das bei Kunden nicht. Es wurde nichts geändert. Fragen Sie den Betreiber, wenn Sie das brauchen.",
    }
    /// The customer is not there.
    text GONE { en: "There is no such customer", de: "Diesen Kunden gibt es nicht" }
    /// What that means.
    text GONE_TEXT {
        en: "The number may be mistyped, or the account is not one of yours. Nothing was changed.",
        de: "Vielleicht ist die Nummer vertippt, oder das Konto ist keins von Ihren. Es wurde nichts geändert.",
    }
    /// The other things that can be done.
    text MORE { en: "More", de: "Mehr" }
    /// The menu of them.
    filled more_for(name: &str) { en: "More for {name}", de: "Mehr für {name}" }

    /// Opens the form.
    text EDIT { en: "Edit", de: "Bearbeiten" }
    /// Saves.
    text SAVE { en: "Save", de: "Speichern" }
    /// Nobody can sign in any more.
    text SUSPEND { en: "Suspend", de: "Sperren" }
    /// The account can be used again.
    text REACTIVATE { en: "Reactivate", de: "Entsperren" }
    /// A mail.
    text REMIND_PAYMENT { en: "Payment reminder", de: "Zahlungserinnerung" }
    /// A mail.
    text REMIND_TRIAL { en: "Trial reminder", de: "Testphasen-Erinnerung" }
    /// Why not.
    text NO_TRIAL { en: "This is no trial.", de: "Das ist keine Testphase." }
    /// Asks why.
    text CLOSE { en: "Close account…", de: "Konto schließen …" }
    /// Opens it again.
    text REOPEN { en: "Reopen account", de: "Konto wieder öffnen" }
    /// Asks first.
    text TRASH_FILES { en: "Empty into the trash…", de: "In den Papierkorb leeren …" }
    /// Why not.
    text NOT_CLOSED { en: "Close the account first.", de: "Schließen Sie zuerst das Konto." }
    /// Asks first.
    text DELETE { en: "Delete…", de: "Löschen …" }
    /// It is done.
    filled suspended(name: &str) { en: "“{name}” is suspended.", de: "„{name}“ ist gesperrt." }
    /// It is done.
    filled reactivated(name: &str) { en: "“{name}” can sign in again.", de: "„{name}“ kann sich wieder anmelden." }
    /// It is done.
    filled closed(name: &str) { en: "The account of “{name}” is closed.", de: "Das Konto von „{name}“ ist geschlossen." }
    /// It is done.
    filled reopened(name: &str) { en: "The account of “{name}” is open again.", de: "Das Konto von „{name}“ ist wieder offen." }
    /// It is done.
    filled deleted(name: &str) { en: "The account of “{name}” is deleted.", de: "Das Konto von „{name}“ ist gelöscht." }
    /// It is done.
    filled files_trashed(name: &str) { en: "All files of “{name}” are in the trash.", de: "Alle Dateien von „{name}“ sind im Papierkorb." }
    /// It is done.
    filled reminded(email: &str) { en: "A reminder goes to {email}.", de: "Eine Erinnerung geht an {email}." }
    /// Many.
    counted suspend_many(count: u64) {
        en: { one: "Suspend {count} customer", other: "Suspend {count} customers" },
        de: { one: "{count} Kunden sperren", other: "{count} Kunden sperren" },
    }
    /// Many.
    counted reactivate_many(count: u64) {
        en: { one: "Reactivate {count} customer", other: "Reactivate {count} customers" },
        de: { one: "{count} Kunden entsperren", other: "{count} Kunden entsperren" },
    }
    /// Many.
    counted remind_payment_many(count: u64) {
        en: { one: "Payment reminder to {count} customer", other: "Payment reminders to {count} customers" },
        de: { one: "Zahlungserinnerung an {count} Kunden", other: "Zahlungserinnerungen an {count} Kunden" },
    }
    /// Many.
    counted remind_trial_many(count: u64) {
        en: { one: "Trial reminder to {count} customer", other: "Trial reminders to {count} customers" },
        de: { one: "Testphasen-Erinnerung an {count} Kunden", other: "Testphasen-Erinnerungen an {count} Kunden" },
    }

    /// What closing means.
    filled close_text(name: &str) {
        en: "“{name}” can no longer sign in, and nothing of the account is public any more. The files stay, and the account can be reopened.",
        de: "„{name}“ kann sich nicht mehr anmelden, und nichts vom Konto ist mehr öffentlich. Die Dateien bleiben, und das Konto kann wieder geöffnet werden.",
    }
    /// Closes.
    text CLOSE_NOW { en: "Close account", de: "Konto schließen" }
    /// What emptying means.
    filled trash_files_text(name: &str, files: &str, size: &str) {
        en: "All files and folders of “{name}” go into the account's trash: {files} files, {size} stored. After a while the trash is emptied for good. You cannot take this back.",
        de: "Alle Dateien und Ordner von „{name}“ kommen in den Papierkorb des Kontos: {files} Dateien, {size} gespeichert. Nach einiger Zeit wird er endgültig geleert. Sie können das nicht zurücknehmen.",
    }
    /// Empties.
    text TRASH_FILES_NOW { en: "Put all files into the trash", de: "Alle Dateien in den Papierkorb" }
    /// What deleting means.
    filled delete_text(name: &str, email: &str) {
        en: "The account of “{name}” ({email}) is closed and suspended: nobody signs in any more, and whoever is signed in is signed out. The files stay until you put them into the trash.",
        de: "Das Konto von „{name}“ ({email}) wird geschlossen und gesperrt: Niemand kann sich mehr anmelden, und wer angemeldet ist, wird abgemeldet. Die Dateien bleiben, bis Sie sie in den Papierkorb legen.",
    }
    /// Deletes.
    text DELETE_NOW { en: "Delete account", de: "Konto löschen" }
    /// Why it is closed.
    text REASON { en: "Reason", de: "Grund" }
    /// Nothing is chosen.
    text REASON_CHOOSE { en: "Choose a reason", de: "Grund wählen" }
    /// More about it.
    text REASON_TEXT { en: "More about it", de: "Mehr dazu" }
    /// A reason is needed.
    text REASON_MISSING { en: "Choose a reason first.", de: "Wählen Sie zuerst einen Grund." }
    /// Another reason needs words.
    text REASON_TEXT_MISSING { en: "Write what the other reason is.", de: "Schreiben Sie, was der andere Grund ist." }
    /// The text is too long.
    counted text_too_long(most: u64) {
        en: { one: "At most {most} character.", other: "At most {most} characters." },
        de: { one: "Höchstens {most} Zeichen.", other: "Höchstens {most} Zeichen." },
    }
    /// Reason.
    text REASON_OTHER { en: "Other", de: "Anderer" }
    /// Reason.
    text REASON_SLOW { en: "Slow transfers", de: "Langsame Übertragung" }
    /// Reason.
    text REASON_NOT_NEEDED { en: "No longer needed", de: "Nicht mehr benötigt" }
    /// Reason.
    text REASON_BETTER_DEAL { en: "Found a better deal elsewhere", de: "Anderswo ein besseres Angebot" }
    /// Reason.
    text REASON_PROBLEM { en: "Problem with the app", de: "Problem mit der App" }
    /// Reason.
    text REASON_PERSONAL { en: "Personal or financial reasons", de: "Persönliche oder finanzielle Gründe" }
    /// Reason.
    text REASON_REFUSED { en: "No reason given", de: "Kein Grund genannt" }
    /// Reason.
    text REASON_RENEWAL { en: "Did not know about the renewal", de: "Wusste nichts von der Verlängerung" }
    /// Reason.
    text REASON_ABUSE { en: "Complaint or malware", de: "Beschwerde oder Schadsoftware" }
    /// Reason.
    text REASON_FAKE { en: "Fake registration", de: "Falsche Anmeldung" }
    /// Reason.
    text REASON_UNSUITABLE { en: "Does not suit the needs", de: "Passt nicht zum Bedarf" }
    /// Reason.
    text REASON_CHARGEBACK { en: "Chargeback", de: "Rückbuchung" }
    /// Reason.
    text REASON_CANCELED { en: "Canceled subscription", de: "Gekündigtes Abonnement" }
    /// Reason.
    text REASON_DIFFICULT { en: "Too difficult to use", de: "Zu schwierig zu bedienen" }

    /// Group of facts.
    text PERSON { en: "Person", de: "Person" }
    /// Group of facts.
    text ACCOUNT { en: "Account", de: "Konto" }
    /// Group of facts.
    text LIMITS { en: "Limits", de: "Grenzen" }
    /// Group of facts.
    text WEB { en: "On the web", de: "Im Web" }
    /// Fact.
    text ADDRESS { en: "IP address", de: "IP-Adresse" }
    /// Fact.
    text CLOSED_SINCE { en: "Closed since", de: "Geschlossen seit" }
    /// Fact.
    text LARGEST_FILE { en: "Largest file", de: "Größte Datei" }
    /// Fact.
    text TRANSFER { en: "Transfer", de: "Übertragung" }
    /// No versions are kept.
    text NO_VERSIONS { en: "None are kept", de: "Werden nicht behalten" }
    /// Meter.
    text TRANSFERRED_TODAY { en: "Transferred today", de: "Heute übertragen" }
    /// How many.
    text FILES { en: "Files", de: "Dateien" }
    /// How many.
    text FOLDERS { en: "Folders", de: "Ordner" }

    /// Nothing there.
    text NO_PLANS { en: "No plans yet", de: "Noch keine Tarife" }
    /// What belongs here.
    text NO_PLANS_TEXT { en: "Every change of the plan is written down here.", de: "Jeder Wechsel des Tarifs wird hier festgehalten." }
    /// Column.
    text PRICE { en: "Price", de: "Preis" }
    /// Column.
    text PERIOD { en: "Paid", de: "Zahlweise" }
    /// Nothing there.
    text NO_PAYMENTS { en: "No payments yet", de: "Noch keine Zahlungen" }
    /// What belongs here.
    text NO_PAYMENTS_TEXT { en: "Payments appear here, each with its invoice.", de: "Zahlungen erscheinen hier, jede mit ihrer Rechnung." }
    /// Column.
    text DATE { en: "Date", de: "Datum" }
    /// Column.
    text AMOUNT { en: "Amount", de: "Betrag" }
    /// Column.
    text METHOD { en: "Method", de: "Zahlungsart" }
    /// Column.
    text CARD { en: "Card", de: "Karte" }
    /// Column.
    text ABOUT { en: "About", de: "Wofür" }
    /// Column.
    text RESULT { en: "Result", de: "Ergebnis" }
    /// Column.
    text INVOICE { en: "Invoice", de: "Rechnung" }
    /// It came in.
    text PAID { en: "Paid", de: "Bezahlt" }
    /// It went back.
    text PAID_BACK { en: "Paid back", de: "Zurückgezahlt" }
    /// It did neither.
    text NOT_PAID { en: "Not carried out", de: "Nicht ausgeführt" }
    /// An invoice by its number.
    filled invoice_of(number: &str) { en: "Invoice {number}", de: "Rechnung {number}" }
    /// Its number.
    text INVOICE_NUMBER { en: "Number", de: "Nummer" }
    /// Who pays.
    text INVOICE_TO { en: "Billed to", de: "Rechnung an" }
    /// The sum.
    text TOTAL { en: "Total", de: "Summe" }
    /// Prints it.
    text PRINT { en: "Print", de: "Drucken" }
    /// It is not there.
    text NO_INVOICE { en: "There is no such invoice", de: "Diese Rechnung gibt es nicht" }
    /// What that means.
    text NO_INVOICE_TEXT {
        en: "The number may be mistyped, or the payment is not of one of your customers.",
        de: "Vielleicht ist die Nummer vertippt, oder die Zahlung ist von keinem Ihrer Kunden.",
    }

    /// Nothing there.
    text NO_GROUPS { en: "No groups", de: "Keine Gruppen" }
    /// What belongs here.
    text NO_GROUPS_TEXT { en: "Groups that the customer makes for account users appear here.", de: "Gruppen, die der Kunde für Kontobenutzer anlegt, erscheinen hier." }
    /// Column.
    text MEMBERS { en: "Members", de: "Mitglieder" }
    /// Column.
    text LIMITS_COUNT { en: "Limits count", de: "Grenzen gelten" }
    /// Nothing there.
    text NO_PEOPLE { en: "No account users", de: "Keine Kontobenutzer" }
    /// What belongs here.
    text NO_PEOPLE_TEXT { en: "People whom the customer lets into the account appear here.", de: "Personen, die der Kunde in sein Konto lässt, erscheinen hier." }
    /// Column.
    text POSITION { en: "Position", de: "Aufgabe" }
    /// Column.
    text ADMINISTRATOR { en: "Administrator", de: "Administrator" }
    /// Not for now.
    text BLOCKED { en: "Blocked", de: "Blockiert" }
    /// Not any more.
    text REMOVED { en: "Removed", de: "Entfernt" }

    /// Nothing there.
    text NO_LOG { en: "Nothing was done", de: "Es wurde nichts getan" }
    /// What belongs here.
    text NO_LOG_TEXT { en: "Choose other days, or look at everybody.", de: "Wählen Sie andere Tage, oder sehen Sie alle an." }
    /// Column, and a filter.
    text WHO { en: "By whom", de: "Von wem" }
    /// Column.
    text WHAT { en: "What", de: "Was" }
    /// Column.
    text SUBJECT { en: "To what", de: "Womit" }
    /// Column.
    text SIZE { en: "Size", de: "Größe" }
    /// Column.
    text PROGRAM { en: "Program", de: "Programm" }
    /// Filter.
    text BY_ANYBODY { en: "By anybody", de: "Von allen" }
    /// Filter.
    text BY_CUSTOMER { en: "By the customer", de: "Vom Kunden" }
    /// Filter.
    text BY_PARTNER { en: "By a partner", de: "Von einem Partner" }
    /// Filter.
    text FROM_DAY { en: "From", de: "Von" }
    /// Filter.
    text TO_DAY { en: "To", de: "Bis" }
    /// How many lines.
    counted lines(total: u64, page: &str, pages: &str) {
        en: { one: "{total} line, part {page} of {pages}", other: "{total} lines, part {page} of {pages}" },
        de: { one: "{total} Zeile, Teil {page} von {pages}", other: "{total} Zeilen, Teil {page} von {pages}" },
    }
    /// Turns over.
    text NEWER { en: "Newer", de: "Neuere" }
    /// Turns over.
    text OLDER { en: "Older", de: "Ältere" }
    /// Why not.
    text FIRST_PAGE { en: "These are the newest lines.", de: "Das sind die neuesten Zeilen." }
    /// Why not.
    text LAST_PAGE { en: "These are the oldest lines.", de: "Das sind die ältesten Zeilen." }

    /// Nothing there.
    text NO_NOTES { en: "No notes yet", de: "Noch keine Notizen" }
    /// What belongs here.
    text NO_NOTES_TEXT { en: "What you write about a customer is seen by you alone.", de: "Was Sie über einen Kunden schreiben, sehen nur Sie." }
    /// The field.
    text NOTE_NEW { en: "New note", de: "Neue Notiz" }
    /// Writes it.
    text NOTE_ADD { en: "Add note", de: "Notiz hinzufügen" }
    /// Opens it, and the field.
    text NOTE_EDIT { en: "Edit note", de: "Notiz bearbeiten" }
    /// It says nothing.
    text NOTE_EMPTY { en: "Write something first.", de: "Schreiben Sie zuerst etwas." }
    /// It is there.
    text NOTE_ADDED { en: "The note is added.", de: "Die Notiz ist hinzugefügt." }
    /// It is saved.
    text NOTE_SAVED { en: "The note is saved.", de: "Die Notiz ist gespeichert." }
    /// Who wrote it, and when.
    filled note_of(author: &str, day: &str) { en: "{author}, {day}", de: "{author}, {day}" }
    /// Shows more of them.
    text SHOW_MORE { en: "Show more", de: "Mehr zeigen" }
}
