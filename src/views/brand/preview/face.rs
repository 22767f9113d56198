//! What the pages of the preview show of the brand.

use leptos::prelude::*;
use portico_client::drive::model::BrandPicture;

use super::super::Scene;
use super::super::pictures::drafted;
use crate::i18n::say;
use crate::locales::brand as texts;

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
    /// What stands in the form.
    #[must_use]
    pub fn of(scene: Scene) -> Self {
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

/// The browser's own tab above the page: the icon and the title.
#[component]
pub fn Bar(
    /// The brand.
    face: Face,
    /// What the page is called.
    page: Signal<&'static str>,
) -> impl IntoView {
    let picture = move || match face.icon.get() {
        Some(src) => view! { <img class="brand-tab-icon" src=src alt="" /> }.into_any(),
        None => {
            let initial = face.name.read().chars().next().map(String::from).unwrap_or_default();
            view! { <span class="brand-tab-icon brand-tab-letter">{initial}</span> }.into_any()
        }
    };
    let title = move || [page.get(), " – ", &face.name.read()].concat();
    view! {
        <div class="brand-tab">
            {picture}
            <span class="brand-tab-title">{title}</span>
        </div>
    }
}

/// The drive's logo and name, as the frame of every page shows them.
#[component]
pub fn FaceLogo(
    /// The brand.
    face: Face,
) -> impl IntoView {
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
