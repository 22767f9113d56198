//! The pages in the brand's face: made of the real components and sheets, in a box with the brand's tokens.

mod files;
mod guest;
mod mail;
mod sign_in;

use leptos::prelude::*;
use portico_client::drive::model::BrandPicture;

use super::Scene;
use super::pictures::drafted;
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

/// What the pages show of the brand; each follows the form.
#[derive(Clone, Copy)]
pub struct Face {
    /// What the drive is called.
    pub name: Memo<String>,
    /// Where the logo is.
    pub logo: Memo<Option<String>>,
    /// Where the icon is.
    pub icon: Memo<Option<String>>,
    /// HTML for the sign-in page.
    pub html: Memo<String>,
}

impl Face {
    fn of(scene: Scene) -> Self {
        let fields = scene.data.fields;
        let name = move |_: Option<&String>| {
            let name = fields.name.read().trim().to_owned();
            if name.is_empty() { say(texts::SAMPLE_DRIVE).to_owned() } else { name }
        };
        Self {
            name: Memo::new(name),
            logo: Memo::new(move |_| drafted(scene, BrandPicture::Logo)),
            icon: Memo::new(move |_| drafted(scene, BrandPicture::Icon)),
            html: Memo::new(move |_| fields.html.get()),
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
    let label = move || {
        texts::preview_of(say(page.get().text()), say(scheme.get().text()))
    };
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
    let [light, light_strong, light_ink, dark, dark_strong, dark_ink] =
        std::array::from_fn(token);
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
            <Bar face=face page=page />
            {inside}
        </div>
    }
}

/// The browser's own tab above the page: the icon and the title.
#[component]
fn Bar(face: Face, page: Memo<Page>) -> impl IntoView {
    let picture = move || match face.icon.get() {
        Some(src) => view! { <img class="brand-tab-icon" src=src alt="" /> }.into_any(),
        None => {
            let initial = face.name.read().chars().next().map(String::from).unwrap_or_default();
            view! { <span class="brand-tab-icon brand-tab-letter">{initial}</span> }.into_any()
        }
    };
    let title = move || [say(page.get().text()), " – ", &face.name.read()].concat();
    view! {
        <div class="brand-tab">
            {picture}
            <span class="brand-tab-title">{title}</span>
        </div>
    }
}

/// The drive's logo and name, as the frame of every page shows them.
#[component]
fn FaceLogo(face: Face) -> impl IntoView {
    let picture = move || match face.logo.get() {
        Some(src) => view! { <img class="logo-picture" src=src alt="" /> }.into_any(),
        None => view! { <span class="logo-mark"></span> }.into_any(),
    };
    view! {
        <span class="logo">
            {picture}
            <span class="logo-name">{move || face.name.get()}</span>
        </span>
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
