//! The frame for who is not signed in: the brand above, choices below.

use leptos::prelude::*;

use super::choices::theme_text;
use super::logo::Logo;
use crate::i18n::{Lang, t};
use crate::locales::shell as texts;
use crate::state::prefs::{Theme, use_prefs};
use crate::ui::{Select, glyphs};

/// Brand and choices; the view stands between them.
#[component]
pub fn Bare() -> impl IntoView {
    let prefs = use_prefs();
    let languages = Lang::ALL.map(|lang| (lang.tag(), TextProp::from(lang.name()))).to_vec();
    let themes =
        Theme::ALL.map(|theme| (theme.word(), TextProp::from(t(theme_text(theme))))).to_vec();
    let choose_lang = move |tag: String| prefs.choose_lang(Lang::parse(&tag).unwrap_or_default());
    let choose_theme = move |word: String| prefs.choose_theme(Theme::parse(&word));
    view! {
        <header class="bare-top">
            <Logo />
        </header>
        <footer class="bare-foot">
            <Select
                label=t(texts::LANGUAGE)
                glyph=glyphs::LANGUAGES
                options=languages
                value=Signal::derive(move || prefs.lang().tag())
                on_choose=choose_lang
            />
            <Select
                label=t(texts::THEME)
                glyph=glyphs::SUN
                options=themes
                value=Signal::derive(move || prefs.theme().word())
                on_choose=choose_theme
            />
        </footer>
    }
}
