//! Words of the dialog that shares one entry or several, and of the view of everything that is shared.

use crate::texts;

texts! {
    /// What opens the dialog.
    text SHARE { en: "Share…", de: "Teilen …" }
    /// The dialog for one entry.
    filled share_one(name: &str) { en: "Share “{name}”", de: "„{name}“ teilen" }
    /// The dialog for several entries.
    counted share_many(count: u64) {
        en: { one: "Share {count} item", other: "Share {count} items" },
        de: { one: "{count} Element teilen", other: "{count} Elemente teilen" },
    }
    /// While it is asked who may do what.
    text LOADING { en: "Asking who has access", de: "Es wird gefragt, wer Zugriff hat" }
    /// It could not be asked.
    text FAILED_TITLE { en: "It is not known who has access", de: "Es ist nicht bekannt, wer Zugriff hat" }

    /// The part with the people.
    text PEOPLE { en: "People", de: "Personen" }
    /// Files have none.
    text PEOPLE_FOLDERS_ONLY {
        en: "Only folders can be shared with people. A file can be sent as a link.",
        de: "Nur Ordner lassen sich mit Personen teilen. Eine Datei können Sie als Link verschicken.",
    }
    /// Folders of somebody else's.
    text PEOPLE_OWNER_ONLY {
        en: "Only the owner of this folder can share it with people.",
        de: "Nur der Besitzer dieses Ordners kann ihn mit Personen teilen.",
    }
    /// Nobody yet.
    text NOBODY { en: "Not shared with anybody yet.", de: "Noch mit niemandem geteilt." }
    /// The field for whom.
    text WHO { en: "Name or mail address", de: "Name oder Mailadresse" }
    /// What the new one may do.
    text NEW_RIGHT { en: "What they may do", de: "Was sie dürfen" }
    /// What somebody may do.
    filled right_of(person: &str) { en: "What {person} may do", de: "Was {person} darf" }
    /// Look and download.
    text CAN_VIEW { en: "Can view", de: "Darf ansehen" }
    /// Change.
    text CAN_EDIT { en: "Can edit", de: "Darf bearbeiten" }
    /// Shares.
    text ADD { en: "Add", de: "Hinzufügen" }
    /// Ends a share.
    filled remove_person(person: &str) { en: "Remove {person}", de: "{person} entfernen" }
    /// It is ended.
    filled person_removed(person: &str) { en: "{person} has no access any more.", de: "{person} hat keinen Zugriff mehr." }
    /// Nobody of that name.
    text UNKNOWN_PERSON {
        en: "Nobody here has this name or mail address. Check the spelling, or send them a link instead.",
        de: "Niemand hier hat diesen Namen oder diese Mailadresse. Prüfen Sie die Schreibweise, oder verschicken Sie stattdessen einen Link.",
    }
    /// A second time.
    text ALREADY { en: "It is already shared with this person.", de: "Es ist mit dieser Person schon geteilt." }
    /// With oneself.
    text YOURSELF { en: "This is you: you have access anyway.", de: "Das sind Sie selbst: Sie haben ohnehin Zugriff." }
    /// Nothing was typed.
    text WHO_EMPTY { en: "Type whom you want to share it with.", de: "Geben Sie ein, mit wem Sie es teilen möchten." }

    /// The part with the access of everybody.
    text ACCESS { en: "Without signing in", de: "Ohne Anmeldung" }
    /// Nobody.
    text PRIVATE { en: "Private", de: "Privat" }
    /// What that means.
    text PRIVATE_TEXT {
        en: "Only you and the people it is shared with can open it.",
        de: "Nur Sie und alle, mit denen es geteilt ist, können es öffnen.",
    }
    /// Who has the link.
    text HIDDEN { en: "Hidden", de: "Versteckt" }
    /// What that means.
    text HIDDEN_TEXT {
        en: "Whoever has the link can open it. It is not listed anywhere.",
        de: "Wer den Link hat, kann es öffnen. Es wird nirgends aufgeführt.",
    }
    /// Everybody.
    text PUBLIC { en: "Public", de: "Öffentlich" }
    /// What that means.
    text PUBLIC_TEXT {
        en: "Whoever has the link can open it, and it is listed on the page of a folder that is public too.",
        de: "Wer den Link hat, kann es öffnen, und es wird auf der Seite eines ebenfalls öffentlichen Ordners aufgeführt.",
    }
    /// What becomes of what is in a folder.
    text FOLLOWS { en: "What is in the folder now follows.", de: "Was jetzt im Ordner liegt, folgt." }
    /// What guests may do.
    text GUESTS_MAY { en: "Guests may", de: "Gäste dürfen" }
    /// See and download.
    text GUESTS_DOWNLOAD { en: "see and download", de: "ansehen und herunterladen" }
    /// See only.
    text GUESTS_SEE { en: "see the names only", de: "nur die Namen sehen" }
    /// Upload only.
    text GUESTS_UPLOAD { en: "upload only, without seeing anything", de: "nur hochladen, ohne etwas zu sehen" }
    /// See and put in.
    text GUESTS_NAMES { en: "see the names and upload", de: "die Namen sehen und hochladen" }
    /// Nothing was said of this folder.
    text GUESTS_AROUND { en: "do what the folder around it allows", de: "tun, was der Ordner darum erlaubt" }
    /// Everything.
    text GUESTS_ALL { en: "see, download and upload", de: "ansehen, herunterladen und hochladen" }

    /// The page of what is open.
    text LINK { en: "Link", de: "Link" }
    /// Copies an address.
    text COPY_LINK { en: "Copy the link", de: "Link kopieren" }
    /// Copies several.
    text COPY_LINKS { en: "Copy the links", de: "Links kopieren" }
    /// It was copied.
    text COPIED { en: "Copied.", de: "Kopiert." }
    /// The browser refuses.
    text NOT_COPIED {
        en: "The browser does not let the page copy. Select the link and copy it yourself.",
        de: "Der Browser lässt die Seite nicht kopieren. Markieren Sie den Link und kopieren Sie ihn selbst.",
    }
    /// Shows a picture for cameras.
    text QR { en: "QR code", de: "QR-Code" }
    /// The picture, read out.
    text QR_OF { en: "QR code of the link", de: "QR-Code des Links" }
    /// Opens what a guest sees.
    text GUEST_SEES { en: "What my guest sees", de: "Was mein Gast sieht" }

    /// The part with the password.
    text PASSWORD { en: "Password", de: "Passwort" }
    /// It has one.
    text HAS_PASSWORD { en: "Guests are asked for a password.", de: "Gäste werden nach einem Passwort gefragt." }
    /// It has none.
    text NO_PASSWORD { en: "Guests need no password.", de: "Gäste brauchen kein Passwort." }
    /// Folders have none.
    text PASSWORD_FILES_ONLY {
        en: "Only files can have a password. Share the folder with people, or let its link expire.",
        de: "Nur Dateien können ein Passwort haben. Teilen Sie den Ordner mit Personen, oder lassen Sie seinen Link ablaufen.",
    }
    /// Opens the field.
    text SET_PASSWORD { en: "Set a password", de: "Passwort festlegen" }
    /// Opens the field for another one.
    text CHANGE_PASSWORD { en: "Change it", de: "Ändern" }
    /// Takes it away.
    text REMOVE_PASSWORD { en: "Remove it", de: "Entfernen" }
    /// The field.
    text NEW_PASSWORD { en: "New password", de: "Neues Passwort" }
    /// Shows what is typed.
    text SHOW_PASSWORD { en: "Show the password", de: "Passwort zeigen" }
    /// Hides it.
    text HIDE_PASSWORD { en: "Hide the password", de: "Passwort verbergen" }
    /// Makes one up.
    text GENERATE { en: "Generate", de: "Erzeugen" }
    /// Keeps it.
    text SAVE { en: "Save", de: "Speichern" }
    /// How good it is.
    text STRENGTH { en: "Strength", de: "Stärke" }
    /// Easily guessed.
    text WEAK { en: "Weak: easily guessed", de: "Schwach: leicht zu erraten" }
    /// Better.
    text FAIR { en: "Fair: better a little longer", de: "Mittel: besser etwas länger" }
    /// Good.
    text GOOD { en: "Good", de: "Gut" }
    /// Very good.
    text STRONG { en: "Strong", de: "Stark" }
    /// Nothing was typed.
    text PASSWORD_EMPTY { en: "Type a password, or generate one.", de: "Geben Sie ein Passwort ein, oder lassen Sie eines erzeugen." }

    /// The part with the link that ends.
    text EXPIRING { en: "Link that expires", de: "Link, der abläuft" }
    /// What it is.
    text EXPIRING_TEXT {
        en: "Opens it for whoever has the link until a day or a number of downloads is over, also while it is private.",
        de: "Öffnet es für alle, die den Link haben, bis ein Tag oder eine Zahl von Downloads vorbei ist – auch solange es privat ist.",
    }
    /// Its last day.
    text LAST_DAY { en: "Last day", de: "Letzter Tag" }
    /// How often it works.
    text USES { en: "Downloads allowed", de: "Erlaubte Downloads" }
    /// What an empty field means.
    text USES_HINT { en: "Empty: as many as one likes.", de: "Leer: beliebig viele." }
    /// Makes it.
    text CREATE_LINK { en: "Create the link", de: "Link erstellen" }
    /// Changes when it ends.
    text CHANGE_LINK { en: "Change the end", de: "Ende ändern" }
    /// Ends it.
    text WITHDRAW { en: "Withdraw", de: "Zurückziehen" }
    /// What that means.
    text WITHDRAW_TEXT {
        en: "Whoever has the link finds nothing any more. This cannot be undone: a new link has another address.",
        de: "Wer den Link hat, findet nichts mehr. Das lässt sich nicht rückgängig machen: Ein neuer Link hat eine andere Adresse.",
    }
    /// The question for one.
    filled withdraw_one(name: &str) { en: "Withdraw the link to “{name}”?", de: "Link zu „{name}“ zurückziehen?" }
    /// The question for several.
    counted withdraw_many(count: u64) {
        en: { one: "Withdraw {count} link?", other: "Withdraw {count} links?" },
        de: { one: "{count} Link zurückziehen?", other: "{count} Links zurückziehen?" },
    }
    /// It is over.
    text WITHDRAWN { en: "The link was withdrawn.", de: "Der Link ist zurückgezogen." }
    /// When it ends.
    filled ends(day: &str) { en: "Ends after {day}", de: "Endet nach dem {day}" }
    /// It ends very soon.
    text ENDS_TODAY { en: "Ends today", de: "Endet heute" }
    /// How often it still works.
    counted uses_left(count: u64) {
        en: { one: "{count} download left", other: "{count} downloads left" },
        de: { one: "noch {count} Download", other: "noch {count} Downloads" },
    }
    /// How often it was used.
    counted used(count: u64) {
        en: { one: "used {count} time", other: "used {count} times" },
        de: { one: "{count}-mal benutzt", other: "{count}-mal benutzt" },
    }
    /// No day was given.
    text DAY_BAD { en: "Choose a day from today on.", de: "Wählen Sie einen Tag ab heute." }
    /// No number was given.
    text USES_BAD { en: "Type a number from 1 on, or nothing.", de: "Geben Sie eine Zahl ab 1 ein, oder nichts." }

    /// The part with the mail.
    text MAIL { en: "Send by mail", de: "Per Mail verschicken" }
    /// Whom to.
    text RECIPIENTS { en: "Mail addresses", de: "Mailadressen" }
    /// Several.
    text RECIPIENTS_HINT { en: "Several with commas between them.", de: "Mehrere mit Kommas dazwischen." }
    /// What is said besides.
    text MESSAGE { en: "Your message", de: "Ihre Nachricht" }
    /// Which link is sent.
    text WHICH_LINK { en: "Which link", de: "Welcher Link" }
    /// The page.
    text PAGE_LINK { en: "The link of its page", de: "Der Link seiner Seite" }
    /// The link that ends.
    text EXPIRING_LINK { en: "The link that expires", de: "Der Link, der abläuft" }
    /// Sends it.
    text SEND { en: "Send", de: "Senden" }
    /// It was sent.
    text SENT { en: "The mail is on its way.", de: "Die Mail ist unterwegs." }
    /// There is no link.
    text NO_LINK_YET {
        en: "There is no link to send yet: make it public or hidden, or create a link that expires.",
        de: "Es gibt noch keinen Link zum Verschicken: Machen Sie es öffentlich oder versteckt, oder erstellen Sie einen Link, der abläuft.",
    }
    /// Nobody was named.
    text RECIPIENTS_BAD { en: "Type one mail address or several, with commas between them.", de: "Geben Sie eine oder mehrere Mailadressen ein, mit Kommas dazwischen." }

    /// Too many were named.
    text RECIPIENTS_MANY {
        en: "A mail goes to at most 20 people. Take some of them out, and send them another one.",
        de: "Eine Mail geht an höchstens 20 Personen. Nehmen Sie einige heraus, und schicken Sie diesen eine weitere.",
    }

    /// Who can do what from now on.
    filled open_to(name: &str, list: &str) { en: "“{name}” is open to {list}.", de: "„{name}“ ist zugänglich für {list}." }
    /// The person themselves.
    text ONLY_YOU { en: "you alone", de: "Sie allein" }
    /// The person themselves, first of several.
    text YOU { en: "you", de: "Sie" }
    /// The person themselves, where somebody else decides.
    text YOU_AND_THEIRS {
        en: "its owner, you, and everybody else to whom the owner gave access",
        de: "den Besitzer, Sie und alle anderen, denen der Besitzer Zugriff gab",
    }
    /// Somebody who has it because of a folder around it.
    filled through(who: &str, folder: &str) { en: "{who} through “{folder}”", de: "{who} über „{folder}“" }
    /// Somebody who may look.
    filled who_views(person: &str) { en: "{person} (can view)", de: "{person} (darf ansehen)" }
    /// Somebody who may change.
    filled who_edits(person: &str) { en: "{person} (can edit)", de: "{person} (darf bearbeiten)" }
    /// Everybody with the link.
    text ANYONE { en: "whoever has the link", de: "alle, die den Link haben" }
    /// Everybody with the link and the password.
    text ANYONE_WITH_PASSWORD { en: "whoever has the link and the password", de: "alle, die den Link und das Passwort haben" }
    /// Everybody with the link of a folder.
    filled anyone_may(what: &str) { en: "whoever has the link (may {what})", de: "alle, die den Link haben (dürfen {what})" }
    /// Everybody with the link that ends.
    filled anyone_until(day: &str) { en: "whoever has the link that expires, until {day}", de: "alle, die den ablaufenden Link haben, bis {day}" }
    /// Everybody with the link that ends, counted.
    filled anyone_until_uses(day: &str, uses: &str) {
        en: "whoever has the link that expires, until {day} ({uses})",
        de: "alle, die den ablaufenden Link haben, bis {day} ({uses})",
    }

    /// Everybody with the link that ends, who is asked for a password.
    filled and_password(who: &str) { en: "{who}, with the password", de: "{who}, mit dem Passwort" }

    /// Some of it was done.
    text HALFWAY {
        en: "Only a part of it was done. Here is how it is now.",
        de: "Nur ein Teil davon wurde erledigt. Hier steht, wie es jetzt ist.",
    }
    /// Several entries: their access differs.
    text MIXED { en: "They differ at the moment.", de: "Zurzeit sind sie unterschiedlich." }
    /// Several entries: it was done.
    counted access_set(count: u64) {
        en: { one: "Done for {count} item.", other: "Done for all {count} items." },
        de: { one: "Für {count} Element erledigt.", other: "Für alle {count} Elemente erledigt." },
    }
    /// Several entries: some were refused.
    counted access_failed(count: u64, why: &str) {
        en: { one: "{count} item stayed as it was. {why}", other: "{count} items stayed as they were. {why}" },
        de: { one: "{count} Element blieb, wie es war. {why}", other: "{count} Elemente blieben, wie sie waren. {why}" },
    }
    /// Their links.
    text LINKS_OF_THEM { en: "Their links", de: "Ihre Links" }

    /// A change has arrived.
    text SAVED { en: "Saved.", de: "Gespeichert." }
    /// A change for somebody has arrived.
    filled saved(what: &str) { en: "Saved: {what}.", de: "Gespeichert: {what}." }

    /// Done.
    text DONE { en: "Done", de: "Fertig" }
}
