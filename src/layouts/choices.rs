//! The choices that every frame offers: light or dark, and the language.

use leptos::prelude::*;

use crate::i18n::{Lang, Text, t};
use crate::locales::shell as texts;
use crate::state::prefs::{Prefs, Theme};
use crate::ui::{Glyph, MenuItem, glyphs};

pub(super) const fn theme_text(theme: Theme) -> Text {
    match theme {
        Theme::System => texts::THEME_SYSTEM,
        Theme::Light => texts::THEME_LIGHT,
        Theme::Dark => texts::THEME_DARK,
    }
}

const fn theme_glyph(theme: Theme) -> Glyph {
    match theme {
        Theme::System => glyphs::MONITOR,
        Theme::Light => glyphs::SUN,
        Theme::Dark => glyphs::MOON,
    }
}

/// Light, dark, or as the system has it.
pub(super) fn themes(prefs: Prefs) -> Vec<MenuItem> {
    let item = |theme: Theme| {
        MenuItem::new(t(theme_text(theme)), move || prefs.choose_theme(theme))
            .with_glyph(theme_glyph(theme))
            .with_check(untrack(|| prefs.theme()) == theme)
    };
    Theme::ALL.into_iter().map(item).collect()
}

/// The languages, each named in itself.
pub(super) fn languages(prefs: Prefs) -> Vec<MenuItem> {
    let item = |lang: Lang| {
        MenuItem::new(lang.name(), move || prefs.choose_lang(lang))
            .with_check(untrack(|| prefs.lang()) == lang)
    };
    Lang::ALL.into_iter().map(item).collect()
}
