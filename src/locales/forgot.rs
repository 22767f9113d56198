//! Words of the way back for who has forgotten the password.

use crate::texts;

texts! {
    /// The page's title.
    text TITLE { en: "Choose another password", de: "Anderes Passwort wählen" }
    /// What happens first.
    text NAME_TEXT {
        en: "Enter the name or mail address that you sign in with. A code is mailed to you, with which you choose another password.",
        de: "Geben Sie den Namen oder die E-Mail-Adresse an, mit der Sie sich anmelden. Sie bekommen einen Code, mit dem Sie ein anderes Passwort wählen.",
    }
    /// Mails the code.
    text SEND { en: "Mail me a code", de: "Code zusenden" }
    /// Goes on without a mail.
    text HAVE_CODE { en: "I have a code", de: "Ich habe einen Code" }
    /// Asks for another mail.
    text NO_CODE { en: "Mail me another code", de: "Neuen Code zusenden" }
    /// Leads back.
    text BACK { en: "Back to signing in", de: "Zurück zur Anmeldung" }
    /// The mail is on its way, if there is anybody.
    text SENT {
        en: "If somebody here signs in with this name, a code is on its way to their mail address. It can be used for a day.",
        de: "Wenn sich hier jemand mit diesem Namen anmeldet, ist ein Code an dessen E-Mail-Adresse unterwegs. Er gilt einen Tag.",
    }
    /// The code.
    text CODE { en: "Code from the mail", de: "Code aus der E-Mail" }
    /// There is none.
    text CODE_MISSING { en: "Enter the code from the mail.", de: "Geben Sie den Code aus der E-Mail ein." }
    /// It is not the one.
    text CODE_WRONG {
        en: "This code does not belong to this name, was used already, or is older than a day. Check both, or have another code mailed.",
        de: "Dieser Code gehört nicht zu diesem Namen, wurde schon benutzt oder ist älter als ein Tag. Prüfen Sie beides oder lassen Sie sich einen neuen zusenden.",
    }
    /// The password from now on.
    text NEW_PASSWORD { en: "New password", de: "Neues Passwort" }
    /// It is too short.
    text PASSWORD_SHORT {
        en: "A password has at least 5 characters.",
        de: "Ein Passwort hat mindestens 5 Zeichen.",
    }
    /// Sends it.
    text CHANGE { en: "Change the password", de: "Passwort ändern" }
    /// It is done.
    text DONE {
        en: "Your password is changed. Everybody who was signed in with the old one is signed out.",
        de: "Ihr Passwort ist geändert. Wer mit dem alten angemeldet war, ist abgemeldet.",
    }
    /// Goes on.
    text SIGN_IN { en: "Sign in", de: "Anmelden" }
}
