//! A picture: what it is now, the button that chooses another one, the one that takes it away.

use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::HtmlInputElement;
use portico_client::drive::model::BrandPicture;

use super::Scene;
use super::data::PictureError;
use super::draft::Picture;
use super::words;
use crate::i18n::{Text, say, t};
use crate::locales::brand as texts;
use crate::parts::picked::first;
use crate::ui::{Icon, IconButton, glyphs, unique_id};

/// One picture.
#[component]
pub fn PictureField(
    /// What the view shares.
    scene: Scene,
    /// Which one.
    which: BrandPicture,
    /// What helps to choose it.
    hint: Text,
) -> impl IntoView {
    let data = scene.data;
    if which == BrandPicture::Owner && data.owner.read_untracked().is_none() {
        data.load_owner();
    }
    let error = RwSignal::new(None::<PictureError>);
    let input = NodeRef::<html::Input>::new();
    let source = Memo::new(move |_| drafted(scene, which));
    let name = move || say(words::picture_name(which));
    let put = move |picture: Picture| match data.fields.picture(which) {
        Some(field) => field.set(picture),
        None => data.set_owner(picture),
    };
    let change = move |event: Event| {
        let input: HtmlInputElement = event_target(&event);
        if let Some(file) = input.files().as_ref().and_then(first) {
            error.set(None);
            spawn_local(async move {
                match data.look_at(file).await {
                    Ok(address) => put(Picture::New(address)),
                    Err(why) => error.try_set(Some(why)).map_or((), drop),
                }
            });
        }
        input.set_value("");
    };
    let choose = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let remove = move |()| {
        error.set(None);
        put(Picture::Removed);
    };
    let nothing = Signal::derive(move || {
        source.read().is_none().then(|| say(texts::NO_PICTURE_YET).to_owned())
    });
    let (note, described) = (unique_id("picture"), unique_id("picture-hint"));
    let ids = [note.as_str(), " ", &described].concat();
    view! {
        <div class="brand-picture" data-which=kind(which)>
            <Shown source=source />
            <div class="brand-picture-text">
                <span class="field-label">{name}</span>
                <span class="field-note" id=described>{t(hint)}</span>
                <span class="field-note field-error" id=note role="alert">
                    {move || error.get().map(words::picture)}
                </span>
            </div>
            <input
                type="file"
                accept="image/png,image/jpeg,image/gif,image/webp"
                tabindex="-1"
                hidden=true
                aria-label=name
                node_ref=input
                on:change=change
            />
            <button
                type="button"
                class="button"
                aria-label=move || texts::choose_picture(name())
                aria-describedby=ids
                on:click=choose
            >
                {t(texts::CHOOSE)}
            </button>
            <IconButton
                label=move || texts::remove_picture(name())
                glyph=glyphs::TRASH
                reason=nothing
                on_press=remove
            />
        </div>
    }
}

/// The picture itself, or a sign that there is none.
#[component]
fn Shown(source: Memo<Option<String>>) -> impl IntoView {
    view! {
        <span class="brand-picture-shown">
            {move || match source.get() {
                Some(src) => view! { <img src=src alt="" /> }.into_any(),
                None => view! { <Icon glyph=glyphs::FILE_IMAGE /> }.into_any(),
            }}
        </span>
    }
}

/// Where a picture is, as the draft has it; who calls it follows it.
pub fn drafted(scene: Scene, which: BrandPicture) -> Option<String> {
    let data = scene.data;
    let drafted = match data.fields.picture(which) {
        Some(field) => field.get(),
        None => data.owner.get().unwrap_or_default(),
    };
    match drafted {
        Picture::New(address) => Some(address),
        Picture::Removed => None,
        Picture::Kept => {
            let published = data.published()?;
            match which {
                BrandPicture::Logo => published.logo,
                BrandPicture::Icon => published.icon,
                BrandPicture::Owner => None,
            }
        }
    }
}

fn kind(which: BrandPicture) -> &'static str {
    match which {
        BrandPicture::Logo => "logo",
        BrandPicture::Icon => "icon",
        BrandPicture::Owner => "owner",
    }
}
