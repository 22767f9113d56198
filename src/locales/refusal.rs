//! Why something about notes or tasks was not done, in their own words.

use crate::texts;

texts! {
    /// It is in the archive.
    text ARCHIVED {
        en: "It lies in the archive, or what it is in. Nothing was changed. Restore that first.",
        de: "Es liegt im Archiv, oder das, worin es ist. Es wurde nichts geändert. Stellen Sie das zuerst wieder her.",
    }
    /// There are too many.
    text FULL {
        en: "The account has as many as it may have. Nothing was changed. Empty the trash, then try again.",
        de: "Das Konto hat so viele, wie es haben darf. Es wurde nichts geändert. Leeren Sie den Papierkorb und versuchen Sie es erneut.",
    }
    /// No right to change it.
    text VIEW_ONLY {
        en: "You may only look at this project. Nothing was changed. Ask its owner for the right to edit.",
        de: "Sie dürfen dieses Projekt nur ansehen. Es wurde nichts geändert. Bitten Sie den Besitzer um das Recht zum Bearbeiten.",
    }
    /// Somebody else has written it.
    text NOT_THE_WRITER {
        en: "Only who wrote a comment may change it. Nothing was changed. Write a reply instead.",
        de: "Einen Kommentar darf nur ändern, wer ihn geschrieben hat. Es wurde nichts geändert. Schreiben Sie stattdessen eine Antwort.",
    }
    /// Not there.
    text GONE {
        en: "It is no longer there: it was moved or deleted elsewhere. Nothing was changed.",
        de: "Es ist nicht mehr da: Es wurde anderswo verschoben oder gelöscht. Es wurde nichts geändert.",
    }
    /// Too long.
    text TOO_LONG {
        en: "The text is longer than the server takes. Nothing was changed. Shorten it and try again.",
        de: "Der Text ist länger, als der Server annimmt. Es wurde nichts geändert. Kürzen Sie ihn und versuchen Sie es erneut.",
    }
    /// Refused without a word.
    text REFUSED {
        en: "The server refused this. Nothing was changed.",
        de: "Der Server hat das abgelehnt. Es wurde nichts geändert.",
    }
    /// Refused, and why.
    filled refused(why: &str) {
        en: "The server refused this and changed nothing. It says: {why}",
        de: "Der Server hat das abgelehnt und nichts geändert. Er sagt: {why}",
    }
    /// This browser keeps nothing.
    text NOT_KEPT {
        en: "This browser has no room to keep your text. Save it before you leave this page.",
        de: "Dieser Browser hat keinen Platz, um Ihren Text aufzuheben. Speichern Sie ihn, bevor Sie diese Seite verlassen.",
    }
    /// A text in a field that is too long.
    filled too_many(count: u64, most: u64) {
        en: "The text has {count} characters; {most} are allowed. Shorten it to save it.",
        de: "Der Text hat {count} Zeichen; erlaubt sind {most}. Kürzen Sie ihn, um ihn zu speichern.",
    }
}
