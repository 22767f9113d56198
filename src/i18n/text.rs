//! A text in all languages, and the macro that writes the keys down.

use super::{Lang, lang};

/// A text in all languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    /// In English.
    pub en: &'static str,
    /// In German.
    pub de: &'static str,
}

impl Text {
    /// The text in one language.
    #[must_use]
    pub const fn of(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::De => self.de,
        }
    }
}

/// The text in the language of the moment; markup that calls it in a closure follows the language.
#[must_use]
pub fn say(text: Text) -> &'static str {
    text.of(lang())
}

/// The text for markup and for properties: it follows the language.
pub fn t(text: Text) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
    move || say(text)
}

/// Writes down the keys of a view, each in every language.
///
/// ```ignore
/// texts! {
///     /// A plain text: `t(TITLE)`.
///     text TITLE { en: "Files", de: "Dateien" }
///     /// With placeholders: `moved(&name, &folder)`.
///     filled moved(name: &str, folder: &str) {
///         en: "“{name}” is now in “{folder}”.",
///         de: "„{name}“ liegt jetzt in „{folder}“.",
///     }
///     /// With a count first, which chooses the form: `selected(3)`.
///     counted selected(count: u64) {
///         en: { one: "{count} selected", other: "{count} selected" },
///         de: { one: "{count} ausgewählt", other: "{count} ausgewählt" },
///     }
/// }
/// ```
#[macro_export]
macro_rules! texts {
    ($($(#[$doc:meta])* $kind:ident $name:ident $(($($args:tt)*))? { $($body:tt)* })*) => {
        $($crate::texts!(@$kind $(#[$doc])* $name $(($($args)*))? { $($body)* });)*
    };
    (@text $(#[$doc:meta])* $name:ident { en: $en:literal, de: $de:literal $(,)? }) => {
        $(#[$doc])*
        pub const $name: $crate::i18n::Text = {
            assert!($crate::i18n::fits($en, &[]), "no placeholders here");
            assert!($crate::i18n::fits($de, &[]), "no placeholders here");
            $crate::i18n::Text { en: $en, de: $de }
        };
    };
    (@filled $(#[$doc:meta])* $name:ident ($($arg:ident: $ty:ty),+ $(,)?) {
        en: $en:literal, de: $de:literal $(,)?
    }) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name($($arg: $ty),+) -> String {
            const NAMES: &[&str] = &[$(stringify!($arg)),+];
            const TEXT: $crate::i18n::Text = {
                assert!($crate::i18n::fits($en, NAMES), "placeholders and parameters differ");
                assert!($crate::i18n::fits($de, NAMES), "placeholders and parameters differ");
                $crate::i18n::Text { en: $en, de: $de }
            };
            $crate::i18n::fill($crate::i18n::say(TEXT), NAMES, &[$(&$arg),+])
        }
    };
    (@counted $(#[$doc:meta])* $name:ident ($count:ident: $count_ty:ty $(, $arg:ident: $ty:ty)*) {
        en: { one: $en_one:literal, other: $en:literal $(,)? },
        de: { one: $de_one:literal, other: $de:literal $(,)? } $(,)?
    }) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name($count: $count_ty $(, $arg: $ty)*) -> String {
            const NAMES: &[&str] = &[stringify!($count) $(, stringify!($arg))*];
            const TEXT: $crate::i18n::Counted = {
                assert!($crate::i18n::fits($en, NAMES), "placeholders and parameters differ");
                assert!($crate::i18n::fits($de, NAMES), "placeholders and parameters differ");
                $crate::i18n::Counted {
                    one: $crate::i18n::Text { en: $en_one, de: $de_one },
                    other: $crate::i18n::Text { en: $en, de: $de },
                }
            };
            $crate::i18n::fill($crate::i18n::plural(TEXT, $count), NAMES, &[&$count $(, &$arg)*])
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    texts! {
        /// Plain.
        text PLAIN { en: "Files", de: "Dateien" }
        /// Filled.
        filled moved(name: &str, folder: &str) { en: "{name} → {folder}", de: "{folder} ← {name}" }
        /// Counted.
        counted rows(count: u64) {
            en: { one: "One row", other: "{count} rows" },
            de: { one: "Eine Zeile", other: "{count} Zeilen" },
        }
    }

    #[test]
    fn every_language_has_its_own_words() {
        assert_eq!(PLAIN.of(Lang::En), "Files");
        assert_eq!(PLAIN.of(Lang::De), "Dateien");
        assert_eq!(moved("a", "b"), "a → b");
        assert_eq!(rows(1), "One row");
        assert_eq!(rows(0), "0 rows");
    }
}
