//! Names of the colors that people give to lists, tasks and tags.

use crate::texts;

texts! {
    /// The heading above them.
    text COLOR { en: "Color", de: "Farbe" }
    /// Without one.
    text NONE { en: "No color", de: "Keine Farbe" }
    /// Red.
    text RED { en: "Red", de: "Rot" }
    /// Orange.
    text ORANGE { en: "Orange", de: "Orange" }
    /// Yellow.
    text YELLOW { en: "Yellow", de: "Gelb" }
    /// Green.
    text GREEN { en: "Green", de: "Grün" }
    /// Teal.
    text TEAL { en: "Teal", de: "Türkis" }
    /// Blue.
    text BLUE { en: "Blue", de: "Blau" }
    /// Purple.
    text PURPLE { en: "Purple", de: "Violett" }
}
