//! The form: names, colors, pictures, words.

use leptos::prelude::*;
use portico_client::drive::model::BrandPicture;
use portico_client::markup;

use super::Scene;
use super::address::{Host, Subdomain};
use super::area::Area;
use super::colors::Colors;
use super::draft::Flaw;
use super::pictures::PictureField;
use crate::i18n::{Text, say, t};
use crate::locales::brand as texts;
use crate::ui::{Checkbox, TextField, unique_id};

/// Draws it.
#[component]
pub fn Form(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let data = scene.data;
    let name_error = scene.error(|flaw| matches!(flaw, Flaw::NoName | Flaw::BadName));
    let names = view! {
        <TextField
            label=t(texts::NAME)
            value=data.fields.name
            error=name_error
            hint=t(texts::NAME_HINT)
            required=true
        />
        <Subdomain scene=scene />
        <Host scene=scene />
        <WhiteLabel scene=scene />
    };
    let pictures = view! {
        <p class="brand-note">{t(texts::PICTURE_KINDS)}</p>
        <PictureField scene=scene which=BrandPicture::Logo hint=texts::LOGO_HINT />
        <PictureField scene=scene which=BrandPicture::Icon hint=texts::ICON_HINT />
        <PictureField scene=scene which=BrandPicture::Owner hint=texts::OWNER_HINT />
    };
    view! {
        {section(texts::NAMES, names.into_any())}
        {section(texts::COLORS, view! { <Colors scene=scene /> }.into_any())}
        {section(texts::PICTURES, pictures.into_any())}
        {section(texts::SIGN_IN, view! { <Html scene=scene /> }.into_any())}
        {section(texts::PORTALS, view! { <Portals scene=scene /> }.into_any())}
    }
}

fn section(title: Text, inside: AnyView) -> AnyView {
    let id = unique_id("brand");
    let labelled = id.clone();
    view! {
        <section class="brand-part" aria-labelledby=labelled>
            <h2 class="brand-title" id=id>
                {t(title)}
            </h2>
            {inside}
        </section>
    }
    .into_any()
}

#[component]
fn WhiteLabel(scene: Scene) -> impl IntoView {
    let value = scene.data.fields.is_white_label;
    // The words beside the box belong to it for a pointer; the box has a name of its own.
    view! {
        <div class="brand-check">
            <Checkbox
                label=t(texts::WHITE_LABEL)
                checked=value
                on_toggle=move |_| value.update(|it| *it = !*it)
            />
            <span aria-hidden="true" on:click=move |_| value.update(|it| *it = !*it)>
                {t(texts::WHITE_LABEL)}
            </span>
        </div>
    }
}

/// HTML for the sign-in page. What is left out of it is said.
#[component]
fn Html(scene: Scene) -> impl IntoView {
    let value = scene.data.fields.html;
    let is_cleaned = Memo::new(move |_| is_cleaned(&value.read()));
    let hint = move || say(if is_cleaned.get() { texts::HTML_CLEANED } else { texts::HTML_HINT });
    let error = scene.error(|flaw| flaw == Flaw::Html);
    view! { <Area label=t(texts::HTML) value=value error=error hint=hint rows=6 /> }
}

/// The sites that may show the drive in a frame.
#[component]
fn Portals(scene: Scene) -> impl IntoView {
    let data = scene.data;
    let reason = Signal::derive(move || {
        let cannot = data.published().is_some_and(|brand| !brand.can_embed);
        cannot.then(|| say(texts::CANNOT_EMBED).to_owned())
    });
    view! {
        <Area
            label=t(texts::PORTALS_FIELD)
            value=data.fields.portals
            error=scene.error(|flaw| flaw == Flaw::Portal)
            hint=t(texts::PORTALS_HINT)
            reason=reason
            rows=3
        />
    }
}

/// Whether more than spelling is left out: what is read and written once more has as many words and marks.
fn is_cleaned(html: &str) -> bool {
    let marks = |text: &str| text.matches('<').count();
    marks(html) > marks(&markup::write(&markup::parse(html)))
}

#[cfg(test)]
mod tests {
    use super::is_cleaned;

    #[test]
    fn what_is_left_out_is_noticed() {
        assert!(!is_cleaned(""));
        assert!(!is_cleaned("<p>Hello <b>there</b></p>"));
        assert!(is_cleaned("<p>Hello</p><script>alert(1)</script>"));
        assert!(is_cleaned("<img src=x onerror=alert(1)>"));
    }
}
