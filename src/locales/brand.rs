//! Words of the brand editor.

use crate::texts;

texts! {
    /// The view.
    text TITLE { en: "Brand", de: "Marke" }
    /// While it comes.
    text LOADING { en: "Loading your brand", de: "Ihre Marke wird geladen" }
    /// It could not be loaded.
    text FAILED { en: "Your brand could not be loaded", de: "Ihre Marke konnte nicht geladen werden" }
    /// Who may not have one.
    text NOT_ALLOWED { en: "Brands are for partners", de: "Marken sind für Partner" }
    /// What that means.
    text NOT_ALLOWED_TEXT {
        en: "A partner’s drive has a name, colors and pictures of its own. Your account has no right to that; whoever looks after this server can give it.",
        de: "Das Laufwerk eines Partners hat eigenen Namen, eigene Farben und Bilder. Ihr Konto hat kein Recht dazu; wer diesen Server betreut, kann es geben.",
    }
    /// Leads to the files.
    text GO_TO_FILES { en: "Go to all files", de: "Zu allen Dateien" }

    /// Makes the draft what everybody sees.
    text PUBLISH { en: "Publish", de: "Veröffentlichen" }
    /// It is done.
    text PUBLISHED { en: "Your brand is published.", de: "Ihre Marke ist veröffentlicht." }
    /// Goes back to what is published.
    text DISCARD { en: "Discard draft", de: "Entwurf verwerfen" }
    /// It is done.
    text DISCARDED { en: "The draft was discarded.", de: "Der Entwurf wurde verworfen." }
    /// The menu of the view.
    text MORE { en: "More about the brand", de: "Mehr zur Marke" }
    /// Saves one file.
    text EXPORT { en: "Export as file", de: "Als Datei exportieren" }
    /// Reads one.
    text IMPORT { en: "Import from file…", de: "Aus Datei importieren …" }
    /// The input behind it.
    text IMPORT_INPUT { en: "Brand file", de: "Markendatei" }
    /// It is done.
    text IMPORTED {
        en: "The file is in the form. Nothing is published yet.",
        de: "Die Datei steht im Formular. Veröffentlicht ist noch nichts.",
    }
    /// Takes the brand away.
    text WITHDRAW { en: "Remove brand…", de: "Marke entfernen …" }
    /// The question.
    filled withdraw_title(name: &str) { en: "Remove the brand “{name}”?", de: "Die Marke „{name}“ entfernen?" }
    /// What that means.
    text WITHDRAW_TEXT {
        en: "At once the drive has its plain look for everybody, and your host names lead to no brand any more. What you have made stays here as a draft, pictures included.",
        de: "Das Laufwerk sieht sofort für alle schlicht aus, und Ihre Hostnamen führen zu keiner Marke mehr. Was Sie gestaltet haben, bleibt hier als Entwurf, samt Bildern.",
    }
    /// The word on the button.
    text WITHDRAW_ACTION { en: "Remove brand", de: "Marke entfernen" }
    /// It is done.
    text WITHDRAWN { en: "The brand was removed. It is a draft now.", de: "Die Marke wurde entfernt. Sie ist jetzt ein Entwurf." }
    /// There is nothing to publish or to discard.
    text NO_CHANGES { en: "Nothing has changed.", de: "Es hat sich nichts geändert." }
    /// There is no brand to remove.
    text NOTHING_PUBLISHED { en: "No brand is published.", de: "Es ist keine Marke veröffentlicht." }
    /// No connection.
    text OFFLINE { en: "There is no connection at the moment.", de: "Im Moment gibt es keine Verbindung." }
    /// The form is not right.
    text HAS_FLAWS { en: "Something in the form is not right yet.", de: "Etwas im Formular stimmt noch nicht." }
    /// How the draft stands.
    text IS_DRAFT { en: "Draft, kept in this browser", de: "Entwurf, in diesem Browser aufgehoben" }
    /// The browser has no room.
    text IS_UNKEPT {
        en: "This browser has no room for the draft: publish or export it before you leave.",
        de: "Dieser Browser hat keinen Platz für den Entwurf: Veröffentlichen oder exportieren Sie ihn, bevor Sie gehen.",
    }
    /// How the published brand stands.
    text IS_PUBLISHED { en: "Published", de: "Veröffentlicht" }
    /// There is none.
    text IS_NOTHING { en: "Not published yet", de: "Noch nicht veröffentlicht" }

    /// The first part of the form.
    text NAMES { en: "Name and addresses", de: "Name und Adressen" }
    /// What the drive is called.
    text NAME { en: "Name of the drive", de: "Name des Laufwerks" }
    /// What helps.
    text NAME_HINT { en: "1 to 35 characters.", de: "1 bis 35 Zeichen." }
    /// There is none.
    text NO_NAME { en: "Give the drive a name.", de: "Geben Sie dem Laufwerk einen Namen." }
    /// It is too long.
    text BAD_NAME { en: "The name is longer than 35 characters.", de: "Der Name ist länger als 35 Zeichen." }
    /// The host name's first label.
    text SUBDOMAIN { en: "Subdomain", de: "Subdomain" }
    /// What helps.
    text SUBDOMAIN_HINT {
        en: "The first part of the address, such as “acme”. Empty for none.",
        de: "Der erste Teil der Adresse, etwa „acme“. Leer für keine.",
    }
    /// Whether it is free is being asked.
    text CHECKING { en: "Looking whether it is free…", de: "Es wird geprüft, ob sie frei ist …" }
    /// Nobody has it.
    text FREE { en: "It is free.", de: "Sie ist frei." }
    /// It is published.
    text YOURS { en: "It is yours.", de: "Sie gehört Ihnen." }
    /// Somebody has it.
    text TAKEN { en: "Somebody else has it. Choose another one.", de: "Jemand anders hat sie. Wählen Sie eine andere." }
    /// Nobody knows.
    text UNKNOWN {
        en: "Whether it is free could not be found out; publishing will tell.",
        de: "Ob sie frei ist, war nicht herauszufinden; das Veröffentlichen zeigt es.",
    }
    /// A host name of the partner's own.
    text HOST { en: "Host name of your own", de: "Eigener Hostname" }
    /// What helps.
    text HOST_HINT {
        en: "Such as “files.example.com”. Let it lead here (a CNAME record to this site), and have a certificate for it. Empty for none.",
        de: "Etwa „files.example.com“. Lassen Sie ihn hierher führen (ein CNAME-Eintrag auf diese Site), mit einem Zertifikat dafür. Leer für keinen.",
    }
    /// Somebody has it.
    text HOST_TAKEN {
        en: "This host name belongs to somebody else, or to this site itself. Nothing was published.",
        de: "Dieser Hostname gehört jemand anderem oder dieser Site selbst. Es wurde nichts veröffentlicht.",
    }
    /// Somebody has it.
    text SUBDOMAIN_TAKEN {
        en: "This subdomain belongs to somebody else. Nothing was published.",
        de: "Diese Subdomain gehört jemand anderem. Es wurde nichts veröffentlicht.",
    }
    /// A wrong character.
    text LABEL_FORBIDDEN { en: "Only letters from a to z, digits and hyphens.", de: "Nur Buchstaben von a bis z, Ziffern und Bindestriche." }
    /// A hyphen in the wrong place.
    text LABEL_HYPHEN { en: "A hyphen can stand only between others.", de: "Ein Bindestrich kann nur zwischen anderen stehen." }
    /// Too long.
    text LABEL_TOO_LONG { en: "A part of it is longer than 63 characters.", de: "Ein Teil ist länger als 63 Zeichen." }
    /// Not a host name.
    text NO_HOST {
        en: "A host name has a dot in it, and neither “https://” nor a path.",
        de: "Ein Hostname enthält einen Punkt und weder „https://“ noch einen Pfad.",
    }
    /// Whether the vendor is named.
    text WHITE_LABEL { en: "Do not name the vendor anywhere", de: "Den Anbieter nirgends nennen" }

    /// The second part of the form.
    text COLORS { en: "Colors", de: "Farben" }
    /// The brand color.
    text COLOR { en: "Brand color", de: "Markenfarbe" }
    /// The color of text on it.
    text INK { en: "Text on the brand color", de: "Text auf der Markenfarbe" }
    /// What helps.
    text COLOR_HINT { en: "Such as #1d4ed8. Empty for the usual one.", de: "Etwa #1d4ed8. Leer für die übliche." }
    /// It is no color.
    text NO_COLOR { en: "Six hexadecimal digits, such as #1d4ed8.", de: "Sechs hexadezimale Ziffern, etwa #1d4ed8." }
    /// The chooser beside the field.
    filled choose(field: &str) { en: "Choose: {field}", de: "Auswählen: {field}" }
    /// What is measured.
    text CONTRAST { en: "Contrast", de: "Kontrast" }
    /// Nothing was chosen.
    text USUAL { en: "The usual colors are used. They can be read in both themes.", de: "Es gelten die üblichen Farben. Sie sind in beiden Darstellungen lesbar." }
    /// Between the whole and the tenth.
    text DECIMAL { en: ".", de: "," }
    /// The color, in the light theme.
    filled light_kept(color: &str, ratio: &str) {
        en: "Light theme: {color}, as chosen. Contrast {ratio} : 1.",
        de: "Helle Darstellung: {color}, wie gewählt. Kontrast {ratio} : 1.",
    }
    /// The same, corrected.
    filled light_corrected(chosen: &str, before: &str, color: &str, ratio: &str) {
        en: "Light theme: {chosen} could not be read (contrast {before} : 1). {color} is used instead: {ratio} : 1.",
        de: "Helle Darstellung: {chosen} wäre nicht lesbar (Kontrast {before} : 1). Stattdessen gilt {color}: {ratio} : 1.",
    }
    /// The color, in the dark theme.
    filled dark_kept(color: &str, ratio: &str) {
        en: "Dark theme: {color}, as chosen. Contrast {ratio} : 1.",
        de: "Dunkle Darstellung: {color}, wie gewählt. Kontrast {ratio} : 1.",
    }
    /// The same, derived.
    filled dark_corrected(chosen: &str, before: &str, color: &str, ratio: &str) {
        en: "Dark theme: {chosen} could not be read (contrast {before} : 1). {color} is derived from it: {ratio} : 1.",
        de: "Dunkle Darstellung: {chosen} wäre nicht lesbar (Kontrast {before} : 1). Daraus abgeleitet gilt {color}: {ratio} : 1.",
    }
    /// Text on the color.
    filled ink_kept(color: &str, ratio: &str) {
        en: "Text on the brand color: {color}, as chosen. Contrast {ratio} : 1.",
        de: "Text auf der Markenfarbe: {color}, wie gewählt. Kontrast {ratio} : 1.",
    }
    /// The same, corrected.
    filled ink_corrected(chosen: &str, before: &str, color: &str, ratio: &str) {
        en: "Text on the brand color: {chosen} could not be read (contrast {before} : 1). {color} is used instead: {ratio} : 1.",
        de: "Text auf der Markenfarbe: {chosen} wäre nicht lesbar (Kontrast {before} : 1). Stattdessen gilt {color}: {ratio} : 1.",
    }

    /// The third part of the form.
    text PICTURES { en: "Pictures", de: "Bilder" }
    /// The logo.
    text LOGO { en: "Logo", de: "Logo" }
    /// What helps.
    text LOGO_HINT { en: "Beside the name, at most 512 pixels wide.", de: "Neben dem Namen, höchstens 512 Pixel breit." }
    /// The icon.
    text ICON { en: "Icon", de: "Symbol" }
    /// What helps.
    text ICON_HINT { en: "For tabs and home screens, square, best with 192 pixels.", de: "Für Tabs und Startbildschirme, quadratisch, am besten mit 192 Pixeln." }
    /// The owner's picture.
    text OWNER { en: "Your own picture", de: "Ihr eigenes Bild" }
    /// What helps.
    text OWNER_HINT { en: "Others see it beside your name. It changes at once.", de: "Andere sehen es neben Ihrem Namen. Es ändert sich sofort." }
    /// Asks for a file.
    filled choose_picture(what: &str) { en: "Choose: {what}", de: "Auswählen: {what}" }
    /// Takes it away.
    filled remove_picture(what: &str) { en: "Remove: {what}", de: "Entfernen: {what}" }
    /// The word on the button.
    text CHOOSE { en: "Choose…", de: "Auswählen …" }
    /// There is none.
    text NO_PICTURE_YET { en: "None", de: "Keines" }
    /// What is taken.
    text PICTURE_KINDS { en: "PNG, JPEG, GIF or WebP, at most 1 MB.", de: "PNG, JPEG, GIF oder WebP, höchstens 1 MB." }
    /// It is too large.
    filled picture_too_large(size: &str) {
        en: "This file has {size}; at most 1 MB is taken. Make the picture smaller and try again.",
        de: "Diese Datei hat {size}; höchstens 1 MB wird genommen. Verkleinern Sie das Bild und versuchen Sie es erneut.",
    }
    /// It is too wide.
    text PICTURE_TOO_WIDE {
        en: "This picture is wider or higher than 8192 pixels. Make it smaller and try again.",
        de: "Dieses Bild ist breiter oder höher als 8192 Pixel. Verkleinern Sie es und versuchen Sie es erneut.",
    }
    /// It is SVG.
    text PICTURE_DRAWING {
        en: "SVG drawings can hold programs and are not taken. Save it as PNG.",
        de: "SVG-Zeichnungen können Programme enthalten und werden nicht genommen. Speichern Sie sie als PNG.",
    }
    /// It is none.
    text NO_PICTURE { en: "This file is no picture, or a broken one.", de: "Diese Datei ist kein Bild oder ein beschädigtes." }
    /// The server did not take one.
    filled picture_refused(what: &str) {
        en: "{what}: the server did not take this picture. Everything before it is published.",
        de: "{what}: Der Server hat dieses Bild nicht genommen. Alles davor ist veröffentlicht.",
    }
    /// It is done.
    text PICTURE_CHANGED { en: "Your picture was changed.", de: "Ihr Bild wurde geändert." }

    /// The fourth part of the form.
    text SIGN_IN { en: "Words on the sign-in page", de: "Worte auf der Anmeldeseite" }
    /// The field.
    text HTML { en: "HTML", de: "HTML" }
    /// What helps.
    text HTML_HINT {
        en: "Paragraphs, headings, lists, links and emphasis are shown; scripts, styles, pictures and forms are left out.",
        de: "Absätze, Überschriften, Listen, Links und Hervorhebungen werden gezeigt; Skripte, Stile, Bilder und Formulare nicht.",
    }
    /// Something in it is not shown.
    text HTML_CLEANED {
        en: "Something in it is left out. The preview shows what remains.",
        de: "Etwas davon wird weggelassen. Die Vorschau zeigt, was bleibt.",
    }
    /// It is too long.
    text HTML_TOO_LONG { en: "It is longer than 8 KB.", de: "Es ist länger als 8 KB." }

    /// The fifth part of the form.
    text PORTALS { en: "Other portals", de: "Andere Portale" }
    /// The field.
    text PORTALS_FIELD { en: "Sites that may show this drive", de: "Sites, die dieses Laufwerk zeigen dürfen" }
    /// What helps.
    text PORTALS_HINT {
        en: "One per line, such as https://portal.example.com. Their pages can have the drive in a frame; without any, no page can.",
        de: "Eine je Zeile, etwa https://portal.example.com. Deren Seiten können das Laufwerk in einem Rahmen haben; ohne Eintrag kann es keine.",
    }
    /// One is none.
    text NO_PORTAL {
        en: "Every line is an origin: “https://”, a host name, perhaps a port, and nothing else. Stars are not allowed.",
        de: "Jede Zeile ist ein Ursprung: „https://“, ein Hostname, vielleicht ein Port, sonst nichts. Sternchen sind nicht erlaubt.",
    }
    /// The server does not know of it.
    text CANNOT_EMBED {
        en: "This server does not let other sites show the drive.",
        de: "Dieser Server lässt andere Sites das Laufwerk nicht zeigen.",
    }

    /// The file is something else.
    text FILE_NO_BRAND { en: "This file is no brand. Nothing was changed.", de: "Diese Datei ist keine Marke. Es wurde nichts geändert." }
    /// It is too new.
    text FILE_NEWER {
        en: "A later version has written this file. Nothing was changed.",
        de: "Eine spätere Version hat diese Datei geschrieben. Es wurde nichts geändert.",
    }
    /// Something in it is not right.
    filled file_flaw(why: &str) {
        en: "Something in this file is not right: {why} Nothing was changed.",
        de: "In dieser Datei stimmt etwas nicht: {why} Es wurde nichts geändert.",
    }
    /// A picture in it is none.
    text FILE_PICTURE {
        en: "A picture in this file is none, or too large. Nothing was changed.",
        de: "Ein Bild in dieser Datei ist keines oder zu groß. Es wurde nichts geändert.",
    }

    /// The other half of the view.
    text PREVIEW { en: "Preview", de: "Vorschau" }
    /// A page.
    text PAGE_SIGN_IN { en: "Sign-in page", de: "Anmeldeseite" }
    /// A page.
    text PAGE_FILES { en: "Files", de: "Dateien" }
    /// A page.
    text PAGE_GUEST { en: "Guest’s page", de: "Gastseite" }
    /// A page.
    text PAGE_MAIL { en: "Mail", de: "Mail" }
    /// Which page is shown.
    text WHICH_PAGE { en: "Page", de: "Seite" }
    /// Light or dark.
    text WHICH_SCHEME { en: "Appearance of the preview", de: "Darstellung der Vorschau" }
    /// Light.
    text LIGHT { en: "Light", de: "Hell" }
    /// Dark.
    text DARK { en: "Dark", de: "Dunkel" }
    /// What is shown, read out.
    filled preview_of(page: &str, scheme: &str) { en: "Preview: {page}, {scheme}", de: "Vorschau: {page}, {scheme}" }

    /// Names of things in the preview.
    text SAMPLE_DRIVE { en: "Your drive", de: "Ihr Laufwerk" }
    /// A folder.
    text SAMPLE_FOLDER { en: "Contracts", de: "Verträge" }
    /// A file.
    text SAMPLE_FILE { en: "Price list.pdf", de: "Preisliste.pdf" }
    /// Another one.
    text SAMPLE_SHEET { en: "Budget.xlsx", de: "Haushalt.xlsx" }
    /// The button above them.
    text SAMPLE_UPLOAD { en: "Upload", de: "Hochladen" }
    /// The guest's button.
    text SAMPLE_DOWNLOAD { en: "Download", de: "Herunterladen" }
    /// What the mail says.
    text SAMPLE_MAIL { en: "Ada Lovelace sends you Price list.pdf:", de: "Ada Lovelace schickt Ihnen Preisliste.pdf:" }
    /// The mail's button.
    text SAMPLE_OPEN { en: "Open", de: "Öffnen" }
    /// Who the mail is from.
    filled sample_from(name: &str) { en: "From: {name}", de: "Von: {name}" }
    /// Whom the mail is for.
    text SAMPLE_TO { en: "To: you", de: "An: Sie" }
}
