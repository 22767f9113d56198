//! Words of the frame around all views.

use crate::texts;

texts! {
    /// Jumps over the navigation.
    text SKIP { en: "Skip to the content", de: "Zum Inhalt springen" }
    /// The navigation.
    text NAVIGATION { en: "Main navigation", de: "Hauptnavigation" }
    /// Leads to the files.
    text FILES { en: "Files", de: "Dateien" }
    /// Leads to what was used lately.
    text RECENT { en: "Recent", de: "Zuletzt" }
    /// Leads to what is shared.
    text SHARED { en: "Shared", de: "Geteilt" }
    /// Leads to the notes.
    text NOTES { en: "Notes", de: "Notizen" }
    /// Leads to the tasks.
    text TASKS { en: "Tasks", de: "Aufgaben" }
    /// Leads to how the drive looks.
    text BRAND { en: "Brand", de: "Marke" }
    /// Leads to the trash.
    text TRASH { en: "Trash", de: "Papierkorb" }
    /// Leads to the partner's customers.
    text PARTNER { en: "Customers", de: "Kunden" }
    /// How much of the storage is used.
    text STORAGE { en: "Storage", de: "Speicher" }
    /// Used storage out of what is allowed.
    filled used_of(used: &str, limit: &str) { en: "{used} of {limit} used", de: "{used} von {limit} belegt" }
    /// Used storage without a limit.
    filled used(used: &str) { en: "{used} used", de: "{used} belegt" }
    /// The menu of the account.
    text ACCOUNT { en: "Account", de: "Konto" }
    /// Leads to the people of the account.
    text TEAM { en: "Team", de: "Team" }
    /// The account's menu with whose it is.
    filled account_of(name: &str) { en: "Account of {name}", de: "Konto von {name}" }
    /// Ends the session.
    text SIGN_OUT { en: "Sign out", de: "Abmelden" }
    /// Light or dark as the system has it.
    text THEME_SYSTEM { en: "System", de: "System" }
    /// Light.
    text THEME_LIGHT { en: "Light", de: "Hell" }
    /// Dark.
    text THEME_DARK { en: "Dark", de: "Dunkel" }
    /// The menu of light and dark.
    text THEME { en: "Appearance", de: "Darstellung" }
    /// The heading above the languages.
    text LANGUAGE { en: "Language", de: "Sprache" }
    /// No connection: what that means.
    text OFFLINE {
        en: "You are offline. Transfers wait and go on by themselves when the connection is back.",
        de: "Sie sind offline. Übertragungen warten und laufen von selbst weiter, sobald die Verbindung zurück ist.",
    }
    /// A page that does not exist.
    text NOT_FOUND { en: "Page not found", de: "Seite nicht gefunden" }
    /// What to do about it.
    text NOT_FOUND_TEXT {
        en: "There is nothing at this address. It may be mistyped, or what was here has moved.",
        de: "Unter dieser Adresse ist nichts. Vielleicht ist sie vertippt, oder der Inhalt ist umgezogen.",
    }
    /// Leads to the files from a page that does not exist.
    text TO_FILES { en: "Go to the files", de: "Zu den Dateien" }
    /// The part of the page with the transfers.
    text LOADING_PAGE { en: "Loading the page…", de: "Seite wird geladen …" }
}
