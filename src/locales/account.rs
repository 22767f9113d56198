//! Words of one's own account: the profile, and what makes it safe.

use crate::texts;

texts! {
    /// The view.
    text TITLE { en: "Account", de: "Konto" }
    /// The first tab.
    text PROFILE { en: "Profile", de: "Profil" }
    /// The second tab.
    text USAGE { en: "Usage", de: "Nutzung" }
    /// The third tab.
    text ACTIVITY { en: "Activity", de: "Aktivität" }
    /// The fourth tab.
    text SECURITY { en: "Security", de: "Sicherheit" }
    /// While it comes.
    text LOADING { en: "Loading the account", de: "Das Konto wird geladen" }
    /// It could not be loaded.
    text FAILED { en: "The account could not be loaded", de: "Das Konto konnte nicht geladen werden" }
    /// Why nothing can be changed now.
    text OFFLINE { en: "There is no connection at the moment.", de: "Im Moment besteht keine Verbindung." }
    /// Why a member cannot change it.
    text OWNERS { en: "Only the owner of the account changes this.", de: "Das ändert nur, wem das Konto gehört." }
    /// Sends a form.
    text SAVE { en: "Save", de: "Speichern" }
    /// It is done.
    text SAVED { en: "Saved.", de: "Gespeichert." }
    /// Nothing was changed.
    text UNCHANGED { en: "Nothing was changed.", de: "Es wurde nichts geändert." }

    /// The first part.
    text PERSON { en: "About you", de: "Über Sie" }
    /// The first name.
    text FIRST_NAME { en: "First name", de: "Vorname" }
    /// The last name.
    text LAST_NAME { en: "Last name", de: "Nachname" }
    /// A name is too short or too long.
    text NAME_LENGTH { en: "A name has 2 to 50 characters.", de: "Ein Name hat 2 bis 50 Zeichen." }
    /// The phone number.
    text PHONE { en: "Phone", de: "Telefon" }
    /// It is too long.
    text PHONE_LENGTH { en: "A phone number has at most 20 characters.", de: "Eine Telefonnummer hat höchstens 20 Zeichen." }
    /// The company.
    text COMPANY { en: "Company", de: "Firma" }
    /// The first line of the address.
    text ADDRESS { en: "Postal address", de: "Postanschrift" }
    /// The second line.
    text ADDRESS_2 { en: "Postal address, second line", de: "Postanschrift, zweite Zeile" }
    /// The vendor tells nobody what it is.
    text ADDRESS_HINT {
        en: "The server does not show what is kept here. Leave it empty to keep it.",
        de: "Der Server zeigt nicht an, was hier gespeichert ist. Leer lassen, um es zu behalten.",
    }

    /// The second part.
    text LOGIN { en: "Sign-in name", de: "Anmeldename" }
    /// What it is for.
    text LOGIN_TEXT {
        en: "You sign in with this name or with your mail address.",
        de: "Sie melden sich mit diesem Namen oder mit Ihrer E-Mail-Adresse an.",
    }
    /// Somebody else has it.
    text LOGIN_TAKEN { en: "Somebody else signs in with this name. Choose another one.", de: "Mit diesem Namen meldet sich schon jemand an. Wählen Sie einen anderen." }
    /// It cannot be one.
    text LOGIN_UNFIT { en: "A sign-in name has 4 to 100 characters and no spaces.", de: "Ein Anmeldename hat 4 bis 100 Zeichen und keine Leerzeichen." }
    /// It is changed.
    filled login_changed(name: &str) { en: "You sign in as {name} from now on.", de: "Sie melden sich ab jetzt als {name} an." }

    /// The third part.
    text EMAIL { en: "Mail address", de: "E-Mail-Adresse" }
    /// What it is now.
    filled email_now(email: &str) { en: "Your address is {email}.", de: "Ihre Adresse ist {email}." }
    /// Another one.
    text NEW_EMAIL { en: "New mail address", de: "Neue E-Mail-Adresse" }
    /// It is none.
    text NO_ADDRESS { en: "Enter a mail address, such as name@example.com.", de: "Geben Sie eine E-Mail-Adresse ein, etwa name@example.com." }
    /// Somebody else has it.
    text EMAIL_TAKEN { en: "Somebody else uses this address. Nothing was changed.", de: "Diese Adresse benutzt schon jemand anderes. Es wurde nichts geändert." }
    /// Mails the code.
    text SEND_CODE { en: "Mail a code to it", de: "Code dorthin senden" }
    /// The code is on its way.
    filled code_sent(email: &str) {
        en: "A code is on its way to {email}. Until you enter it, nothing changes.",
        de: "Ein Code ist unterwegs an {email}. Bis Sie ihn eingeben, ändert sich nichts.",
    }
    /// The code.
    text CODE { en: "Code from the mail", de: "Code aus der E-Mail" }
    /// It is not the one.
    text CODE_WRONG {
        en: "This code is not right, was used already, or is older than a day. Have another one mailed.",
        de: "Dieser Code stimmt nicht, wurde schon benutzt oder ist älter als ein Tag. Lassen Sie sich einen neuen zusenden.",
    }
    /// Takes it.
    text CONFIRM { en: "Confirm", de: "Bestätigen" }
    /// The address is another one now.
    text EMAIL_CHANGED { en: "Your mail address is changed.", de: "Ihre E-Mail-Adresse ist geändert." }
    /// For who is new here.
    text NEW_HERE { en: "Your account is new, and you were mailed a code?", de: "Ihr Konto ist neu, und Sie haben einen Code bekommen?" }
    /// The code of a new account.
    text NEW_CODE { en: "Code for your new account", de: "Code für Ihr neues Konto" }
    /// It was the right one.
    text CONFIRMED { en: "Your mail address is confirmed.", de: "Ihre E-Mail-Adresse ist bestätigt." }

    /// The fourth part.
    text SETTINGS { en: "Settings", de: "Einstellungen" }
    /// The language of the page and of the account.
    text LANGUAGE { en: "Language", de: "Sprache" }
    /// The time zone.
    text TIME_ZONE { en: "Time zone", de: "Zeitzone" }
    /// Versions.
    text KEEP_VERSIONS { en: "Keep earlier versions of files", de: "Frühere Versionen von Dateien aufheben" }
    /// How many.
    text VERSIONS { en: "Versions of each file", de: "Versionen je Datei" }
    /// How many there may be.
    text VERSIONS_RANGE { en: "Enter a number from 1 to 99.", de: "Geben Sie eine Zahl von 1 bis 99 ein." }
    /// What fewer versions mean.
    text FEWER_VERSIONS {
        en: "Fewer versions than now: the oldest ones beyond that are removed for good.",
        de: "Weniger Versionen als jetzt: Die ältesten darüber hinaus werden endgültig entfernt.",
    }
    /// Who may open new files.
    text DEFAULT_ACCESS { en: "New files in the first folder", de: "Neue Dateien im ersten Ordner" }
    /// It stays as it is.
    text ACCESS_KEEP { en: "Leave as it is", de: "So lassen, wie es ist" }
    /// Nobody.
    text ACCESS_PRIVATE { en: "Private", de: "Privat" }
    /// Who has the link.
    text ACCESS_HIDDEN { en: "For everybody who has the link", de: "Für alle, die den Link haben" }
    /// Everybody.
    text ACCESS_PUBLIC { en: "Public", de: "Öffentlich" }
    /// The vendor does not say what it is.
    text ACCESS_HINT {
        en: "The server does not show what is set; it takes a new choice.",
        de: "Der Server zeigt nicht an, was eingestellt ist; eine neue Wahl nimmt er an.",
    }
    /// The daily mail.
    text DAILY_MAIL { en: "Mail me a statistic every day", de: "Täglich eine Statistik zusenden" }

    /// The last part.
    text MAY { en: "What you may do", de: "Was Sie dürfen" }
    /// An owner.
    text MAY_OWNER {
        en: "The account is yours: you may do everything in it.",
        de: "Das Konto gehört Ihnen: Sie dürfen darin alles.",
    }
    /// An administrator.
    text MAY_ADMIN {
        en: "You may do everything with files, and you manage the people of the account.",
        de: "Sie dürfen mit Dateien alles, und Sie verwalten die Personen des Kontos.",
    }
    /// A member.
    text MAY_MEMBER {
        en: "You work in the folders that you were given:",
        de: "Sie arbeiten in den Ordnern, die Sie bekommen haben:",
    }
    /// They were given none.
    text MAY_NOTHING {
        en: "You were given no folders yet. Ask the owner of the account.",
        de: "Sie haben noch keine Ordner bekommen. Fragen Sie, wem das Konto gehört.",
    }
    /// A folder to be looked at.
    filled may_view(folder: &str) { en: "“{folder}”: look and download", de: "„{folder}“: ansehen und herunterladen" }
    /// A folder to be changed.
    filled may_edit(folder: &str) { en: "“{folder}”: change everything in it", de: "„{folder}“: alles darin ändern" }
    /// The plan.
    text PLAN { en: "Plan", de: "Tarif" }
    /// Since when.
    text SINCE { en: "Here since", de: "Dabei seit" }
    /// The end of the trial.
    text TRIAL { en: "The trial ends on", de: "Die Testphase endet am" }
    /// How many people.
    text PEOPLE { en: "People in the account", de: "Personen im Konto" }
    /// At most.
    counted people_most(count: u64) {
        en: { one: "at most one beside the owner", other: "at most {count} beside the owner" },
        de: { one: "höchstens eine neben Ihnen", other: "höchstens {count} neben dem Eigentümer" },
    }
    /// The largest file.
    text LARGEST { en: "Largest file", de: "Größte Datei" }
    /// There is no limit.
    text UNLIMITED { en: "no limit", de: "unbegrenzt" }

    /// The password.
    text PASSWORD { en: "Password", de: "Passwort" }
    /// What changing it means.
    text PASSWORD_TEXT {
        en: "Everybody else who is signed in as you is signed out when you change it: also your own other devices.",
        de: "Wer sonst noch als Sie angemeldet ist, wird dabei abgemeldet: auch Ihre eigenen anderen Geräte.",
    }
    /// Why it cannot be changed.
    text PASSWORD_FIXED {
        en: "The owner of the account has not allowed you to change your password.",
        de: "Ihnen ist nicht erlaubt, Ihr Passwort zu ändern; das entscheidet, wem das Konto gehört.",
    }
    /// The one until now.
    text OLD_PASSWORD { en: "Password until now", de: "Bisheriges Passwort" }
    /// It is missing.
    text OLD_MISSING { en: "Enter the password that you have now.", de: "Geben Sie Ihr jetziges Passwort ein." }
    /// It is another one.
    text OLD_WRONG { en: "This is not your password. Nothing was changed.", de: "Das ist nicht Ihr Passwort. Es wurde nichts geändert." }
    /// The one from now on.
    text NEW_PASSWORD { en: "New password", de: "Neues Passwort" }
    /// It is too short.
    text SHORT { en: "A password has at least 5 characters.", de: "Ein Passwort hat mindestens 5 Zeichen." }
    /// Shows it.
    text SHOW_OLD { en: "Show the password until now", de: "Bisheriges Passwort zeigen" }
    /// Hides it.
    text HIDE_OLD { en: "Hide the password until now", de: "Bisheriges Passwort verbergen" }
    /// Shows it.
    text SHOW_NEW { en: "Show the new password", de: "Neues Passwort zeigen" }
    /// Hides it.
    text HIDE_NEW { en: "Hide the new password", de: "Neues Passwort verbergen" }
    /// Makes one up.
    text GENERATE { en: "Generate", de: "Erzeugen" }
    /// Changes it.
    text CHANGE_PASSWORD { en: "Change the password", de: "Passwort ändern" }
    /// It is done.
    text PASSWORD_CHANGED {
        en: "Your password is changed, and all your other sessions have ended.",
        de: "Ihr Passwort ist geändert, und alle Ihre anderen Sitzungen sind beendet.",
    }

    /// The session.
    text SESSION { en: "This session", de: "Diese Sitzung" }
    /// Who it is.
    filled signed_in_as(login: &str) { en: "You are signed in as {login}.", de: "Sie sind als {login} angemeldet." }
    /// It is good.
    text ALIVE { en: "The server takes it.", de: "Der Server nimmt sie an." }
    /// It is not.
    text DEAD { en: "The server does not take it any more.", de: "Der Server nimmt sie nicht mehr an." }
    /// Ends it.
    text SIGN_OUT { en: "Sign out here", de: "Hier abmelden" }
    /// How the others end.
    text OTHERS {
        en: "The server does not list your other sessions. Changing your password ends all of them.",
        de: "Der Server führt Ihre anderen Sitzungen nicht auf. Ändern Sie Ihr Passwort, sind alle beendet.",
    }
    /// Who signed in.
    text SIGN_INS { en: "Recent sign-ins", de: "Letzte Anmeldungen" }
    /// There are none.
    text NO_SIGN_INS { en: "No sign-in is on record.", de: "Es ist keine Anmeldung verzeichnet." }
    /// Leads to all of them.
    text ALL_SIGN_INS { en: "All sign-ins", de: "Alle Anmeldungen" }
    /// From which address.
    filled from_address(address: &str) { en: "from {address}", de: "von {address}" }
    /// It is not one's own.
    text STRANGE {
        en: "One of them was not you? Change your password.",
        de: "Eine davon war nicht von Ihnen? Ändern Sie Ihr Passwort.",
    }
}
