//! The languages and which one is in use.

use std::sync::OnceLock;

use leptos::prelude::*;
use leptos::reactive::graph::Observer;

/// A language that every text exists in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// German.
    De,
}

impl Lang {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::En, Self::De];

    /// The BCP 47 tag, for `lang` and `Intl`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }

    /// Its name in itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
        }
    }

    /// The language of a BCP 47 tag such as `de-AT`, if there is one.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }
}

/// The first of these BCP 47 tags that there are texts for; English otherwise.
#[must_use]
pub fn preferred<'a>(tags: impl IntoIterator<Item = &'a str>) -> Lang {
    tags.into_iter().find_map(Lang::parse).unwrap_or_default()
}

// Reference-counted and outside of every component, so that texts can be said from anywhere.
static CURRENT: OnceLock<ArcRwSignal<Lang>> = OnceLock::new();

fn current() -> &'static ArcRwSignal<Lang> {
    CURRENT.get_or_init(|| ArcRwSignal::new(Lang::default()))
}

/// The language in use; markup that reads it follows it.
#[must_use]
pub fn lang() -> Lang {
    // Callbacks say texts, too: there, nobody follows.
    if Observer::get().is_some() { current().get() } else { current().get_untracked() }
}

/// Changes the language of everything that is on the page.
pub fn set_lang(lang: Lang) {
    current().set(lang);
    if let Some(root) = document().document_element() {
        // Only a screen reader's voice depends on it: a failure is none of the person's business.
        let _ = root.set_attribute("lang", lang.tag());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_without_their_region() {
        assert_eq!(Lang::parse("de-AT"), Some(Lang::De));
        assert_eq!(Lang::parse("EN_us"), Some(Lang::En));
        assert_eq!(Lang::parse("den"), None);
        assert_eq!(Lang::parse(""), None);
    }

    #[test]
    fn the_first_known_language_wins() {
        assert_eq!(preferred(["fr-FR", "de", "en"]), Lang::De);
        assert_eq!(preferred(["fr"]), Lang::En);
        assert_eq!(preferred([]), Lang::En);
    }
}
