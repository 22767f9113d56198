//! Words of the sign-in page.

use crate::texts;

texts! {
    /// The page's title.
    text TITLE { en: "Sign in", de: "Anmelden" }
    /// The heading with the drive's name.
    filled sign_in_to(brand: &str) { en: "Sign in to {brand}", de: "Bei {brand} anmelden" }
    /// The user name.
    text NAME { en: "User name or email", de: "Benutzername oder E-Mail" }
    /// The password.
    text PASSWORD { en: "Password", de: "Passwort" }
    /// Shows the password.
    text SHOW_PASSWORD { en: "Show password", de: "Passwort anzeigen" }
    /// Hides the password.
    text HIDE_PASSWORD { en: "Hide password", de: "Passwort verbergen" }
    /// Sends the form.
    text SUBMIT { en: "Sign in", de: "Anmelden" }
    /// Leads to the way back for who has forgotten the password.
    text FORGOT { en: "Forgotten your password?", de: "Passwort vergessen?" }
    /// While the form is sent.
    text CHECKING { en: "Signing in…", de: "Anmeldung läuft …" }
    /// There is no connection.
    text OFFLINE {
        en: "You are offline. Signing in works again when the connection is back.",
        de: "Sie sind offline. Anmelden geht wieder, sobald die Verbindung zurück ist.",
    }
    /// The name is missing.
    text NAME_MISSING { en: "Enter your user name.", de: "Geben Sie Ihren Benutzernamen ein." }
    /// The password is missing.
    text PASSWORD_MISSING { en: "Enter your password.", de: "Geben Sie Ihr Passwort ein." }
}
