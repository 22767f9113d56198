//! The pages in the brand's face: made of the real components and sheets, in a box with the brand's tokens.

mod face;
mod files;
mod guest;
mod mail;
mod sign_in;

use leptos::prelude::*;

use self::face::{Bar, Face};
use super::Scene;
use crate::i18n::{Text, say, t};
use crate::locales::brand as texts;
use crate::routes::router::{Router, use_router};
use crate::theme;

/// The query parameter of the page that is shown.
const PAGE: &str = "page";
/// The query parameter of light and dark.
const SCHEME: &str = "scheme";

/// A page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    SignIn,
    Files,
    Guest,
    Mail,
}

impl Page {
    const ALL: [Self; 4] = [Self::SignIn, Self::Files, Self::Guest, Self::Mail];

    fn word(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Files => "files",
            Self::Guest => "guest",
            Self::Mail => "mail",
        }
    }

    fn text(self) -> Text {
        match self {
            Self::SignIn => texts::PAGE_SIGN_IN,
            Self::Files => texts::PAGE_FILES,
            Self::Guest => texts::PAGE_GUEST,
            Self::Mail => texts::PAGE_MAIL,
        }
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scheme {
    Light,
    Dark,
}

impl Scheme {
    const ALL: [Self; 2] = [Self::Light, Self::Dark];

    fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn text(self) -> Text {
        match self {
            Self::Light => texts::LIGHT,
            Self::Dark => texts::DARK,
        }
    }
}

/// Draws it.
#[component]
pub fn Preview(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let router = use_router();
    let page = Memo::new(move |_| {
        let word = router.param(PAGE);
        Page::ALL.into_iter().find(|it| Some(it.word()) == word.as_deref()).unwrap_or(Page::SignIn)
    });
    let scheme = Memo::new(move |_| {
        let is_dark = router.param(SCHEME).as_deref() == Some(Scheme::Dark.word());
        if is_dark { Scheme::Dark } else { Scheme::Light }
    });
    let page_link = move |it: Page| {
        let word = (it != Page::SignIn).then(|| it.word());
        link(it.text(), move || address(router, PAGE, word), move || page.get() == it)
    };
    let scheme_link = move |it: Scheme| {
        let word = (it == Scheme::Dark).then(|| it.word());
        link(it.text(), move || address(router, SCHEME, word), move || scheme.get() == it)
    };
    let label = move || texts::preview_of(say(page.get().text()), say(scheme.get().text()));
    view! {
        <section class="brand-preview" aria-label=t(texts::PREVIEW)>
            <div class="brand-preview-head">
                <nav aria-label=t(texts::WHICH_PAGE)>
                    <ul class="brand-choices">{Page::ALL.map(page_link).into_iter().collect_view()}</ul>
                </nav>
                <nav aria-label=t(texts::WHICH_SCHEME)>
                    <ul class="brand-choices">{Scheme::ALL.map(scheme_link).into_iter().collect_view()}</ul>
                </nav>
            </div>
            <p class="visually-hidden" role="status">{label}</p>
            <Stage scene=scene page=page scheme=scheme />
        </section>
    }
}

/// The present address with another choice; who reads it follows the address.
fn address(router: Router, name: &str, word: Option<&str>) -> String {
    let _ = (router.path(), router.query());
    router.href_with(name, word)
}

fn link(
    text: Text,
    href: impl Fn() -> String + Send + Sync + 'static,
    is_here: impl Fn() -> bool + Send + Sync + 'static,
) -> AnyView {
    view! {
        <li>
            <a class="brand-choice" href=href aria-current=move || is_here().then_some("page")>
                {t(text)}
            </a>
        </li>
    }
    .into_any()
}

/// The box. Nothing in it can be used: it is a picture that happens to be made of the real thing.
#[component]
fn Stage(scene: Scene, page: Memo<Page>, scheme: Memo<Scheme>) -> impl IntoView {
    let fields = scene.data.fields;
    let palette = Memo::new(move |_| {
        theme::palette(fields.color.read().trim(), Some(fields.ink.read().trim()))
            .map(|palette| palette.colors().map(|color| color.css()))
    });
    // In the order of the palette.
    let token = move |at: usize| move || palette.read().as_ref().map(|colors| colors[at].clone());
    let [light, light_strong, light_ink, dark, dark_strong, dark_ink] = std::array::from_fn(token);
    let face = Face::of(scene);
    let inside = move || match page.get() {
        Page::SignIn => view! { <sign_in::SignIn face=face /> }.into_any(),
        Page::Files => view! { <files::Files face=face /> }.into_any(),
        Page::Guest => view! { <guest::Guest face=face /> }.into_any(),
        Page::Mail => view! { <mail::Mail face=face /> }.into_any(),
    };
    view! {
        <div
            class="brand-stage branded"
            inert=true
            data-scheme=move || scheme.get().word()
            style:--brand-light=light
            style:--brand-light-strong=light_strong
            style:--on-brand-light=light_ink
            style:--brand-dark=dark
            style:--brand-dark-strong=dark_strong
            style:--on-brand-dark=dark_ink
        >
            <Bar face=face page=Signal::derive(move || say(page.get().text())) />
            {inside}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn pages_have_different_words() {
        for (at, page) in Page::ALL.into_iter().enumerate() {
            assert_eq!(Page::ALL.iter().position(|it| it.word() == page.word()), Some(at));
        }
    }
}
