//! Words of the administration: the list of customers, the sums over them, the settings.

use crate::texts;

texts! {
    /// The view.
    text TITLE { en: "Customers", de: "Kunden" }
    /// The first part.
    text CUSTOMERS { en: "All customers", de: "Alle Kunden" }
    /// The second part.
    text STATS { en: "Statistics", de: "Statistik" }
    /// The third part.
    text SETTINGS { en: "Settings", de: "Einstellungen" }
    /// While it comes.
    text LOADING { en: "Loading customers", de: "Kunden werden geladen" }
    /// It could not be loaded.
    text FAILED { en: "It could not be loaded", de: "Es konnte nicht geladen werden" }
    /// Whoever is no manager.
    text NOT_YOURS { en: "This page is for partners", de: "Diese Seite ist für Partner" }
    /// What that means.
    text NOT_YOURS_TEXT {
        en: "Your account does not manage customers. Nothing was opened or changed. Ask whoever runs this drive if you need it.",
        de: "Ihr Konto verwaltet keine Kunden. Es wurde nichts geöffnet oder geändert. Fragen Sie den Betreiber, wenn Sie das brauchen.",
    }
    /// Leads to the files.
    text GO_TO_FILES { en: "Go to all files", de: "Zu allen Dateien" }
    /// An address of the administration that does not exist.
    text NOTHING_HERE { en: "There is nothing at this address", de: "Unter dieser Adresse ist nichts" }
    /// What to do about it.
    text NOTHING_HERE_TEXT {
        en: "It may be mistyped. All customers are in one list.",
        de: "Vielleicht ist sie vertippt. Alle Kunden stehen in einer Liste.",
    }
    /// Leads to the list.
    text ALL_CUSTOMERS { en: "Show all customers", de: "Alle Kunden zeigen" }

    /// Nobody is there.
    text EMPTY { en: "You have no customers yet", de: "Sie haben noch keine Kunden" }
    /// What belongs here.
    text EMPTY_TEXT {
        en: "Accounts that you make for your customers appear here, with their plans and payments.",
        de: "Konten, die Sie für Ihre Kunden anlegen, erscheinen hier, mit Tarifen und Zahlungen.",
    }
    /// Nobody fits.
    text NONE_FOUND { en: "No customer fits", de: "Kein Kunde passt" }
    /// What to do.
    text NONE_FOUND_TEXT {
        en: "Look for something else, or take a filter away.",
        de: "Suchen Sie etwas anderes, oder nehmen Sie einen Filter weg.",
    }
    /// Makes one.
    text NEW { en: "New customer", de: "Neuer Kunde" }
    /// Saves as a file.
    text EXPORT { en: "Export CSV", de: "CSV exportieren" }
    /// The name of that file.
    text FILE_NAME { en: "customers.csv", de: "kunden.csv" }
    /// Ends what is under way.
    text STOP { en: "Stop", de: "Anhalten" }
    /// While they are fetched for a file.
    counted exporting(count: u64) {
        en: { one: "{count} customer fetched…", other: "{count} customers fetched…" },
        de: { one: "{count} Kunde geholt …", other: "{count} Kunden geholt …" },
    }
    /// They are in a file.
    counted exported(count: u64) {
        en: { one: "{count} customer was saved.", other: "{count} customers were saved." },
        de: { one: "{count} Kunde wurde gespeichert.", other: "{count} Kunden wurden gespeichert." },
    }
    /// How many there are.
    counted customers(count: u64) {
        en: { one: "{count} customer", other: "{count} customers" },
        de: { one: "{count} Kunde", other: "{count} Kunden" },
    }
    /// How many fit.
    counted found(count: u64) {
        en: { one: "{count} customer fits", other: "{count} customers fit" },
        de: { one: "{count} Kunde passt", other: "{count} Kunden passen" },
    }
    /// While they are counted.
    counted at_least(count: u64) {
        en: { one: "More than {count} customer", other: "More than {count} customers" },
        de: { one: "Mehr als {count} Kunde", other: "Mehr als {count} Kunden" },
    }
    /// Not all of a long list can be selected.
    counted too_many(most: u64) {
        en: {
            one: "At most {most} customer can be selected at a time. Narrow the list first.",
            other: "At most {most} customers can be selected at a time. Narrow the list first.",
        },
        de: {
            one: "Höchstens {most} Kunde kann auf einmal ausgewählt werden. Schränken Sie zuerst die Liste ein.",
            other: "Höchstens {most} Kunden können auf einmal ausgewählt werden. Schränken Sie zuerst die Liste ein.",
        },
    }

    /// The search field.
    text SEARCH { en: "Search customers", de: "Kunden suchen" }
    /// What it finds.
    text SEARCH_HINT { en: "Name, mail, phone", de: "Name, E-Mail, Telefon" }
    /// What it finds by card.
    text SEARCH_CARD_HINT { en: "Last four digits", de: "Letzte vier Ziffern" }
    /// Where it looks.
    text SEARCH_IN { en: "Search in", de: "Suchen in" }
    /// Names, mail, phone.
    text EVERYTHING { en: "Everything", de: "Allem" }
    /// The last digits of a card.
    text CARD { en: "Card digits", de: "Kartenziffern" }
    /// The group of filters.
    text FILTERS { en: "Filters", de: "Filter" }
    /// Takes them away.
    text CLEAR { en: "Clear", de: "Zurücksetzen" }
    /// The day of a payment.
    text DUE_ON { en: "Due on", de: "Fällig am" }
    /// What the list is sorted by.
    text SORT { en: "Sort by", de: "Sortieren nach" }
    /// By nothing.
    text UNSORTED { en: "Oldest first", de: "Älteste zuerst" }
    /// Turns the order round.
    text ASCENDING { en: "Ascending; turn round", de: "Aufsteigend; umdrehen" }
    /// Turns it round again.
    text DESCENDING { en: "Descending; turn round", de: "Absteigend; umdrehen" }
    /// There is nothing to turn round.
    text SORT_FIRST { en: "Choose what to sort by first.", de: "Wählen Sie zuerst, wonach sortiert wird." }
    /// The columns after the first.
    filled then_by(columns: &str) { en: "then by {columns}", de: "dann nach {columns}" }

    /// Column.
    text NAME { en: "Name", de: "Name" }
    /// Column.
    text NUMBER { en: "Number", de: "Nummer" }
    /// Column.
    text LOGIN { en: "User name", de: "Benutzername" }
    /// Column.
    text FIRST_NAME { en: "First name", de: "Vorname" }
    /// Column.
    text LAST_NAME { en: "Last name", de: "Nachname" }
    /// Column.
    text EMAIL { en: "Mail address", de: "E-Mail-Adresse" }
    /// Column.
    text PHONE { en: "Phone", de: "Telefon" }
    /// Column.
    text COMPANY { en: "Company", de: "Firma" }
    /// Column.
    text PLAN { en: "Plan", de: "Tarif" }
    /// Column.
    text KIND { en: "Kind", de: "Art" }
    /// Column.
    text STANDING { en: "State", de: "Zustand" }
    /// Column.
    text STORAGE { en: "Storage", de: "Speicher" }
    /// Column of the file.
    text STORAGE_BYTES { en: "Bytes stored", de: "Gespeicherte Bytes" }
    /// Column of the file.
    text STORAGE_LIMIT_BYTES { en: "Bytes allowed", de: "Erlaubte Bytes" }
    /// Column.
    text SINCE { en: "Since", de: "Seit" }
    /// Column.
    text LAST_SIGN_IN { en: "Last sign-in", de: "Letzte Anmeldung" }
    /// Column.
    text DUE { en: "Payment due", de: "Zahlung fällig" }
    /// Column, and what the partner writes about a customer.
    text NOTES { en: "Notes", de: "Notizen" }
    /// Opens the page.
    text OPEN { en: "Open", de: "Öffnen" }

    /// It can be used.
    text ACTIVE { en: "Active", de: "Aktiv" }
    /// Nobody can sign in.
    text SUSPENDED { en: "Suspended", de: "Gesperrt" }
    /// It was closed.
    text CLOSED { en: "Closed", de: "Geschlossen" }
    /// On trial.
    text TRIAL { en: "Trial", de: "Testphase" }
    /// With the plan that costs nothing.
    text FREE { en: "Free", de: "Kostenlos" }
    /// With any other.
    text PAID { en: "Paid", de: "Bezahlt" }
    /// Of a person.
    text PERSONAL { en: "Personal", de: "Privat" }
    /// Of a company.
    text BUSINESS { en: "Business", de: "Geschäftlich" }
    /// The plan that costs nothing.
    text FREE_PLAN { en: "Free", de: "Kostenlos" }
    /// A plan by its number.
    filled plan_of(level: &str) { en: "Plan {level}", de: "Tarif {level}" }
    /// Nothing to say.
    text NONE { en: "–", de: "–" }
    /// No limit.
    text UNLIMITED { en: "Unlimited", de: "Unbegrenzt" }
    /// In use, out of what is allowed.
    filled used_of(used: &str, limit: &str) { en: "{used} of {limit}", de: "{used} von {limit}" }
    /// It is so.
    text YES { en: "Yes", de: "Ja" }
    /// It is not.
    text NO { en: "No", de: "Nein" }

    /// How far it is with many.
    text PROGRESS { en: "Progress", de: "Fortschritt" }
    /// A result for each.
    text RESULTS { en: "Result for each customer", de: "Ergebnis für jeden Kunden" }
    /// Sends them.
    text SEND_ALL { en: "Send", de: "Senden" }
    /// What that means.
    text MAILS_STAY_SENT {
        en: "Each of them gets a mail. A mail that was sent cannot be taken back.",
        de: "Jeder bekommt eine E-Mail. Eine gesendete E-Mail lässt sich nicht zurückholen.",
    }
    /// So many are done.
    counted many_done(count: u64) {
        en: { one: "{count} done.", other: "{count} done." },
        de: { one: "{count} erledigt.", other: "{count} erledigt." },
    }
    /// So many were like that already.
    counted many_unneeded(count: u64) {
        en: { one: "{count} needed nothing.", other: "{count} needed nothing." },
        de: { one: "Bei {count} war nichts nötig.", other: "Bei {count} war nichts nötig." },
    }
    /// So many were refused.
    counted many_failed(count: u64) {
        en: { one: "{count} failed.", other: "{count} failed." },
        de: { one: "{count} fehlgeschlagen.", other: "{count} fehlgeschlagen." },
    }
    /// Nothing was done yet.
    text STEP_WAITING { en: "Waiting", de: "Wartet" }
    /// It is done.
    text STEP_DONE { en: "Done", de: "Erledigt" }
    /// It was like that already.
    text STEP_UNNEEDED { en: "Nothing to do", de: "Nichts zu tun" }

    /// Accounts that can be used.
    text ACTIVE_CUSTOMERS { en: "Active customers", de: "Aktive Kunden" }
    /// Those that pay nothing.
    text FREE_CUSTOMERS { en: "With the free plan", de: "Mit kostenlosem Tarif" }
    /// Those that pay.
    text PAYING_CUSTOMERS { en: "With a paid plan", de: "Mit bezahltem Tarif" }
    /// Bytes.
    text STORED { en: "Stored", de: "Gespeichert" }
    /// Bytes of those who pay.
    text STORED_PAID { en: "In paid accounts", de: "In bezahlten Konten" }
    /// Bytes of those who do not.
    text STORED_FREE { en: "In free accounts", de: "In kostenlosen Konten" }
    /// Bytes of those who cannot sign in.
    text STORED_SUSPENDED { en: "In suspended accounts", de: "In gesperrten Konten" }
    /// Bytes ever.
    text UPLOADED_EVER { en: "Uploaded in all", de: "Insgesamt hochgeladen" }
    /// Bytes ever.
    text DOWNLOADED_EVER { en: "Downloaded in all", de: "Insgesamt heruntergeladen" }
    /// The chart.
    text TRANSFERRED { en: "Transferred by month", de: "Übertragen nach Monaten" }
    /// Bytes.
    text UPLOADED { en: "Uploaded", de: "Hochgeladen" }
    /// Bytes.
    text DOWNLOADED { en: "Downloaded", de: "Heruntergeladen" }
    /// Column.
    text MONTH { en: "Month", de: "Monat" }
    /// The last month.
    text UNTIL { en: "Twelve months until", de: "Zwölf Monate bis" }
    /// The chart in words.
    filled chart_words(title: &str, first: &str, second: &str, highest: &str) {
        en: "{title}: {first} uploaded, {second} downloaded; the highest bar is {highest}. The table below has the numbers.",
        de: "{title}: {first} hochgeladen, {second} heruntergeladen; der höchste Balken ist {highest}. Die Zahlen stehen in der Tabelle darunter.",
    }
    /// What the highest bar is.
    filled highest(bytes: &str) { en: "Highest: {bytes}", de: "Höchster: {bytes}" }

    /// The list of partners.
    text PARTNERS { en: "Partners you may act for", de: "Partner, für die Sie handeln dürfen" }
    /// Column.
    text PARTNER { en: "Partner", de: "Partner" }
    /// What the drive is called.
    text DRIVE_NAME { en: "Name of the drive", de: "Name des Laufwerks" }
    /// Column.
    text ROLE { en: "Role", de: "Rolle" }
    /// Column.
    text IS_OWN { en: "Your own", de: "Ihr eigener" }
    /// A role.
    text ROLE_NONE { en: "None", de: "Keine" }
    /// A role.
    text ROLE_BASIC { en: "Basic", de: "Einfach" }
    /// A role.
    text ROLE_MANAGER { en: "Manager", de: "Verwalter" }
    /// Where customers reach the drive.
    text DOMAIN { en: "Host name for customers", de: "Hostname für Kunden" }
    /// Whom customers write to.
    text SUPPORT_EMAIL { en: "Mail address for help", de: "E-Mail-Adresse für Hilfe" }
    /// Where customers find help.
    text SUPPORT_URL { en: "Page with help", de: "Hilfeseite" }
    /// A link must be one.
    text NO_WEB_ADDRESS {
        en: "The page with help must begin with https:// or http://.",
        de: "Die Hilfeseite muss mit https:// oder http:// beginnen.",
    }
    /// A text is too long.
    text TOO_LONG { en: "One of the texts is too long.", de: "Einer der Texte ist zu lang." }
    /// They are saved.
    text SETTINGS_SAVED { en: "The settings are saved.", de: "Die Einstellungen sind gespeichert." }
    /// Somebody else was faster.
    text SETTINGS_CHANGED {
        en: "Somebody else has changed the settings meanwhile. Nothing was saved.",
        de: "Jemand anders hat die Einstellungen inzwischen geändert. Es wurde nichts gespeichert.",
    }
    /// Shows them as they are.
    text LOAD_ANEW { en: "Show how they are now", de: "Zeigen, wie sie jetzt sind" }
}
