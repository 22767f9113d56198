//! What can go wrong, worded: what happened, what it means for the person's data, what to do next.

use crate::texts;

texts! {
    /// No connection.
    text OFFLINE {
        en: "There is no connection. Nothing was changed. Check your network and try again.",
        de: "Keine Verbindung. Es wurde nichts geändert. Prüfen Sie Ihr Netzwerk und versuchen Sie es erneut.",
    }
    /// No answer in time.
    text TIMED_OUT {
        en: "The server did not answer in time. Your files are safe. Try again in a moment.",
        de: "Der Server hat nicht rechtzeitig geantwortet. Ihre Dateien sind sicher. Versuchen Sie es gleich noch einmal.",
    }
    /// The server failed.
    text SERVER_FAILED {
        en: "The server has a problem at the moment. Your files are safe. Try again in a few minutes.",
        de: "Der Server hat gerade eine Störung. Ihre Dateien sind sicher. Versuchen Sie es in einigen Minuten erneut.",
    }
    /// Too many requests.
    counted too_many_requests(seconds: u64) {
        en: {
            one: "That was too often in a short time. Try again in one second.",
            other: "That was too often in a short time. Try again in {seconds} seconds.",
        },
        de: {
            one: "Das war zu oft in kurzer Zeit. Versuchen Sie es in einer Sekunde erneut.",
            other: "Das war zu oft in kurzer Zeit. Versuchen Sie es in {seconds} Sekunden erneut.",
        },
    }
    /// Wrong name or password.
    text WRONG_PASSWORD {
        en: "User name or password is wrong. Check both and try again.",
        de: "Benutzername oder Passwort ist falsch. Prüfen Sie beides und versuchen Sie es erneut.",
    }
    /// The session has ended.
    text SESSION_EXPIRED {
        en: "Your session has ended. Sign in again to go on; nothing was lost.",
        de: "Ihre Sitzung ist abgelaufen. Melden Sie sich wieder an, um fortzufahren; es ging nichts verloren.",
    }
    /// Not allowed.
    text FORBIDDEN {
        en: "You are not allowed to do this. Nothing was changed. Ask the owner for access.",
        de: "Sie dürfen das nicht. Es wurde nichts geändert. Bitten Sie den Eigentümer um Zugriff.",
    }
    /// Not there.
    text NOT_FOUND {
        en: "It is no longer there. It may have been moved, renamed or deleted. Reload the folder to see how it is now.",
        de: "Es ist nicht mehr da. Vielleicht wurde es verschoben, umbenannt oder gelöscht. Laden Sie den Ordner neu.",
    }
    /// The name is in use.
    text NAME_TAKEN {
        en: "A file or folder of this name is already there. Nothing was changed. Choose another name.",
        de: "Eine Datei oder ein Ordner mit diesem Namen ist schon da. Es wurde nichts geändert. Wählen Sie einen anderen Namen.",
    }
    /// The name is empty.
    text NAME_EMPTY { en: "Enter a name.", de: "Geben Sie einen Namen ein." }
    /// The name is too long.
    filled name_too_long(count: u64, most: u64) {
        en: "The name has {count} characters; {most} are allowed. Choose a shorter one.",
        de: "Der Name hat {count} Zeichen; erlaubt sind {most}. Wählen Sie einen kürzeren.",
    }
    /// The name has a character that cannot be used.
    filled name_forbidden(character: &str) {
        en: "A name cannot contain {character}. Choose another one.",
        de: "Ein Name darf {character} nicht enthalten. Wählen Sie einen anderen.",
    }
    /// The name has a character that cannot be seen.
    text NAME_CONTROL {
        en: "The name contains invisible control characters. Type it again.",
        de: "Der Name enthält unsichtbare Steuerzeichen. Geben Sie ihn neu ein.",
    }
    /// The name is `.` or `..`.
    text NAME_DOTS {
        en: "A name cannot consist of dots only. Choose another one.",
        de: "Ein Name darf nicht nur aus Punkten bestehen. Wählen Sie einen anderen.",
    }
    /// A folder into itself.
    text INTO_ITSELF {
        en: "A folder cannot be put into itself. Nothing was changed. Choose another folder.",
        de: "Ein Ordner kann nicht in sich selbst liegen. Es wurde nichts geändert. Wählen Sie einen anderen Ordner.",
    }
    /// No room.
    text STORAGE_FULL {
        en: "Your storage is full. What is there is safe. Delete something or empty the trash, then try again.",
        de: "Ihr Speicher ist voll. Was da ist, ist sicher. Löschen Sie etwas oder leeren Sie den Papierkorb und versuchen Sie es erneut.",
    }
    /// The file is too large, and how large one may be.
    filled file_too_large(limit: &str) {
        en: "The file is larger than your account allows ({limit}). It was not uploaded.",
        de: "Die Datei ist größer, als Ihr Konto erlaubt ({limit}). Sie wurde nicht hochgeladen.",
    }
    /// The file is too large.
    text FILE_TOO_LARGE {
        en: "The file is larger than your account allows. It was not uploaded.",
        de: "Die Datei ist größer, als Ihr Konto erlaubt. Sie wurde nicht hochgeladen.",
    }
    /// What arrived is not what was sent.
    text NOT_VERIFIED {
        en: "What arrived is not what was sent, so it was not kept. Your original is untouched. Try again.",
        de: "Angekommen ist nicht, was gesendet wurde; es wurde darum verworfen. Ihr Original ist unberührt. Versuchen Sie es erneut.",
    }
    /// The file changed while it was read.
    text SOURCE_CHANGED {
        en: "The file on this computer changed while it was read, so the upload stopped. Start it again.",
        de: "Die Datei auf diesem Computer hat sich beim Lesen geändert; das Hochladen wurde beendet. Starten Sie es neu.",
    }
    /// The file cannot be read.
    text SOURCE_UNREADABLE {
        en: "The file on this computer cannot be read. Nothing was uploaded. Check that it is still there and choose it again.",
        de: "Die Datei auf diesem Computer ist nicht lesbar. Es wurde nichts hochgeladen. Prüfen Sie, ob sie noch da ist, und wählen Sie sie erneut.",
    }
    /// What comes down cannot be saved.
    text NOT_WRITTEN {
        en: "The file cannot be written to this computer. Check that there is room and that the folder is still there, and try again.",
        de: "Die Datei lässt sich auf diesem Computer nicht schreiben. Prüfen Sie, ob Platz ist und der Ordner noch da ist, und versuchen Sie es erneut.",
    }
    /// The server refused.
    text REFUSED {
        en: "The server refused this. Nothing was changed. The details say why.",
        de: "Der Server hat das abgelehnt. Es wurde nichts geändert. Die Details nennen den Grund.",
    }
    /// The answer makes no sense.
    text BAD_ANSWER {
        en: "The server's answer could not be understood. Reload the page to see what was done.",
        de: "Die Antwort des Servers war nicht verständlich. Laden Sie die Seite neu, um zu sehen, was geschehen ist.",
    }
    /// Stopped by the person.
    text CANCELED { en: "Canceled.", de: "Abgebrochen." }
    /// The part of the details that names the HTTP status.
    filled status(code: &str) { en: "Status {code}", de: "Status {code}" }
    /// The part of the details that names the request.
    filled request(id: &str) { en: "Request {id}", de: "Anfrage {id}" }
}
