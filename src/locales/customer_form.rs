//! Words of the form for a customer.

use crate::texts;

texts! {
    /// The page.
    text NEW_TITLE { en: "New customer", de: "Neuer Kunde" }
    /// The page.
    filled edit_title(name: &str) { en: "Edit {name}", de: "{name} bearbeiten" }
    /// Makes it.
    text CREATE { en: "Create customer", de: "Kunden anlegen" }
    /// It is made.
    filled created(email: &str) { en: "{email} has an account.", de: "{email} hat ein Konto." }
    /// It is saved.
    filled saved(name: &str) { en: "“{name}” is saved.", de: "„{name}“ ist gespeichert." }

    /// Group of fields.
    text SIGNING_IN { en: "Signing in", de: "Anmeldung" }
    /// Group of fields.
    text FILES_AND_TIME { en: "Versions and time", de: "Versionen und Zeit" }
    /// Field.
    text ADDRESS { en: "Ordered from (IP address)", de: "Bestellt von (IP-Adresse)" }
    /// Field.
    text PASSWORD { en: "Password", de: "Passwort" }
    /// Field.
    text PASSWORD_AGAIN { en: "The same password again", de: "Dasselbe Passwort noch einmal" }
    /// Field, and the group with it.
    text NEW_PASSWORD { en: "New password", de: "Neues Passwort" }
    /// What a new password means.
    text PASSWORD_MEANS {
        en: "A new password signs the customer out everywhere. Leave it empty to keep the present one.",
        de: "Ein neues Passwort meldet den Kunden überall ab. Lassen Sie es leer, um das jetzige zu behalten.",
    }
    /// Field.
    text LANG { en: "Language (two letters)", de: "Sprache (zwei Buchstaben)" }
    /// Field.
    text STORAGE { en: "Storage in MB", de: "Speicher in MB" }
    /// Field.
    text TRANSFER { en: "Transfer in MB", de: "Übertragung in MB" }
    /// Field.
    text RESET_DAYS { en: "Transfer begins anew after days", de: "Übertragung beginnt neu nach Tagen" }
    /// Field.
    text PEOPLE { en: "Account users allowed", de: "Erlaubte Kontobenutzer" }
    /// Field.
    text HAS_VERSIONS { en: "Keep versions of files", de: "Versionen von Dateien behalten" }
    /// Field.
    text VERSIONS { en: "Versions kept", de: "Behaltene Versionen" }
    /// Field.
    text TIME_ZONE { en: "Time zone", de: "Zeitzone" }
    /// What helps.
    text TIME_ZONE_HINT {
        en: "Such as Europe/Berlin; leave it empty to keep the present one.",
        de: "Etwa Europe/Berlin; leer lassen, um die jetzige zu behalten.",
    }
    /// Field.
    text WEB_LINK { en: "Address on the web", de: "Adresse im Web" }
    /// Field.
    text HAS_WEB_LINK { en: "The address works", de: "Die Adresse ist in Betrieb" }
    /// Field.
    text IS_PUBLIC { en: "May be found by others", de: "Kann von anderen gefunden werden" }
    /// The plan's limits or others.
    text OWN_LIMITS { en: "Set limits of its own instead of the plan's", de: "Eigene Grenzen statt denen des Tarifs setzen" }
    /// The plan's limits or those that there are.
    text KEEP_LIMITS { en: "Keep these limits instead of the new plan's", de: "Diese Grenzen behalten statt denen des neuen Tarifs" }
    /// Means it.
    text LESS_IS_FINE { en: "Allow less than what is stored", de: "Weniger erlauben, als gespeichert ist" }
    /// 0 megabytes.
    text NO_LIMIT { en: "0 means no limit.", de: "0 heißt: ohne Grenze." }

    /// Wrong.
    text EMPTY { en: "This must not stay empty.", de: "Das darf nicht leer bleiben." }
    /// Wrong.
    counted short(least: u64) {
        en: { one: "At least {least} character.", other: "At least {least} characters." },
        de: { one: "Mindestens {least} Zeichen.", other: "Mindestens {least} Zeichen." },
    }
    /// Wrong.
    counted long(most: u64) {
        en: { one: "At most {most} character.", other: "At most {most} characters." },
        de: { one: "Höchstens {most} Zeichen.", other: "Höchstens {most} Zeichen." },
    }
    /// Wrong.
    text NO_MAIL { en: "This is no mail address.", de: "Das ist keine E-Mail-Adresse." }
    /// Wrong.
    text NO_NUMBER { en: "Enter a whole number.", de: "Geben Sie eine ganze Zahl ein." }
    /// Wrong.
    filled large(most: &str) { en: "At most {most}.", de: "Höchstens {most}." }
    /// Wrong.
    text SPACE { en: "There must be no space in it.", de: "Es darf kein Leerzeichen enthalten." }
    /// Wrong.
    text NO_LANG { en: "Two letters, such as En.", de: "Zwei Buchstaben, etwa De." }
    /// Wrong.
    text NO_ADDRESS { en: "An address such as 192.0.2.1.", de: "Eine Adresse wie 192.0.2.1." }
    /// Wrong.
    text DIFFERS { en: "The two passwords are not the same.", de: "Die beiden Passwörter sind nicht gleich." }
    /// Wrong.
    filled below_use(used: &str) {
        en: "{used} are stored already. Nothing is deleted, but nothing more can be uploaded until there is room. Allow it below if you mean it.",
        de: "{used} sind schon gespeichert. Es wird nichts gelöscht, aber nichts mehr hochgeladen, bis Platz ist. Erlauben Sie es unten, wenn Sie es so meinen.",
    }
    /// Wrong.
    text TAKEN {
        en: "Somebody already signs in with this user name or mail address.",
        de: "Mit diesem Benutzernamen oder dieser E-Mail-Adresse meldet sich schon jemand an.",
    }
    /// Wrong.
    text REFUSED { en: "The server does not take this.", de: "Der Server nimmt das nicht an." }

    /// Somebody else was faster.
    text CHANGED_MEANWHILE {
        en: "Somebody else has changed this customer meanwhile. Nothing was saved.",
        de: "Jemand anders hat diesen Kunden inzwischen geändert. Es wurde nichts gespeichert.",
    }
    /// What they have changed.
    filled difference(name: &str, before: &str, now: &str) {
        en: "{name}: it was “{before}”, now it is “{now}”.",
        de: "{name}: es war „{before}“, jetzt ist es „{now}“.",
    }
    /// Their changes stay, and mine come on top.
    text KEEP_MINE { en: "Save my changes on top", de: "Meine Änderungen dazu speichern" }
    /// Mine are forgotten.
    text TAKE_THEIRS { en: "Forget mine and show theirs", de: "Meine verwerfen und deren zeigen" }
}
