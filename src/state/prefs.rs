//! What a person has chosen for this browser: language, light or dark.

use leptos::prelude::*;

use super::keep::{keep, kept};
use crate::i18n::{Lang, lang, preferred, set_lang};

const LANG_KEY: &str = "portico.lang";
const THEME_KEY: &str = "portico.theme";

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The word for it, in `data-theme` and where it is kept.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// What a word means; the system's choice for all others.
    #[must_use]
    pub fn parse(word: &str) -> Self {
        Self::ALL.into_iter().find(|theme| theme.word() == word).unwrap_or_default()
    }
}

/// The choices as signals.
#[derive(Clone, Copy)]
pub struct Prefs {
    theme: RwSignal<Theme>,
}

impl Prefs {
    /// What was chosen before, or what the browser prefers; applied to the page at once.
    #[must_use]
    pub fn load() -> Self {
        let tags: Vec<String> =
            window().navigator().languages().iter().filter_map(|tag| tag.as_string()).collect();
        let chosen = kept(LANG_KEY).and_then(|tag| Lang::parse(&tag));
        set_lang(chosen.unwrap_or_else(|| preferred(tags.iter().map(String::as_str))));
        let theme = Theme::parse(&kept(THEME_KEY).unwrap_or_default());
        apply(theme);
        Self { theme: RwSignal::new(theme) }
    }

    /// The language in use.
    #[must_use]
    pub fn lang(self) -> Lang {
        lang()
    }

    /// Chooses a language.
    pub fn choose_lang(self, lang: Lang) {
        keep(LANG_KEY, Some(lang.tag()));
        set_lang(lang);
    }

    /// Light, dark, or as the system has it.
    #[must_use]
    pub fn theme(self) -> Theme {
        self.theme.get()
    }

    /// Chooses light or dark.
    pub fn choose_theme(self, theme: Theme) {
        keep(THEME_KEY, Some(theme.word()));
        apply(theme);
        self.theme.set(theme);
    }
}

/// The app's choices.
#[must_use]
pub fn use_prefs() -> Prefs {
    super::provided()
}

fn apply(theme: Theme) {
    let Some(root) = document().document_element() else { return };
    // `style/tokens.css` knows `light` and `dark`; with anything else the system decides.
    let _ = root.set_attribute("data-theme", theme.word());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_choice_is_the_system_s() {
        assert_eq!(Theme::parse("dark"), Theme::Dark);
        assert_eq!(Theme::parse("sepia"), Theme::System);
        assert_eq!(Theme::parse(""), Theme::System);
    }
}
