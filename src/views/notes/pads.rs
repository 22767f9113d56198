//! The notepads, what was put aside, and the field that looks for notes.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use portico_client::drive::model::notes::{Notepad, NotepadId, Shelf};

use super::Scene;
use super::pad_href;
use super::place::{Place, shelf_href};
use crate::i18n::{Text, say, t};
use crate::locales::notes as texts;
use crate::parts::ask::{Ask, AskName};
use crate::routes::path::{Path, SEARCH_WORDS};
use crate::ui::{Button, ButtonKind, Glyph, Icon, glyphs};

/// How long typing has to rest until it is looked for.
const REST: Duration = Duration::from_millis(250);

/// Draws them.
#[component]
pub fn Pads(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let pads = Memo::new(move |_| {
        scene.data.pads.read().ready().cloned().unwrap_or_default()
    });
    let pad = move |pad: Notepad| {
        let id = StoredValue::new(pad.id.clone());
        let is_here = move || scene.pad.read().as_ref() == Some(&id.get_value());
        link(pad_href(&pad.id), glyphs::FILE_TEXT, TextProp::from(pad.name), is_here)
    };
    let shelf = move |shelf: Shelf, glyph: Glyph, text: Text| {
        let is_here = move || *scene.place.read() == Place::Shelf(shelf);
        link(shelf_href(shelf), glyph, TextProp::from(t(text)), is_here)
    };
    view! {
        <div class="places">
            <SearchField scene=scene />
            <nav aria-label=t(texts::NOTEPADS)>
                <ul class="places-list">
                    <For
                        each=move || pads.get()
                        key=|pad| (pad.id.clone(), pad.name.clone())
                        children=pad
                    />
                    {shelf(Shelf::Archive, glyphs::FILE_ARCHIVE, texts::ARCHIVE)}
                    {shelf(Shelf::Trash, glyphs::TRASH, texts::TRASH)}
                </ul>
            </nav>
            <Button kind=ButtonKind::Quiet on_press=move |()| ask_new(scene)>
                {t(texts::NEW_NOTEPAD)}
            </Button>
        </div>
    }
}

fn link(
    href: String,
    glyph: Glyph,
    name: TextProp,
    is_here: impl Fn() -> bool + Send + Sync + 'static,
) -> AnyView {
    view! {
        <li>
            <a class="place-link" href=href aria-current=move || is_here().then_some("page")>
                <Icon glyph=glyph />
                <span>{move || name.get()}</span>
            </a>
        </li>
    }
    .into_any()
}

/// Asks for the name of a new notepad, and shows it.
pub fn ask_new(scene: Scene) {
    let (data, router) = (scene.data, scene.router);
    let show = Callback::new(move |id: NotepadId| router.go(&pad_href(&id)));
    scene.ask.set(Some(Ask::Name(AskName {
        title: texts::NEW_NOTEPAD,
        label: texts::NOTEPAD_NAME,
        action: texts::CREATE,
        initial: String::new(),
        perform: Callback::new(move |name| data.create_pad(name, show)),
    })));
}

#[component]
fn SearchField(scene: Scene) -> impl IntoView {
    let router = scene.router;
    let value = RwSignal::new(String::new());
    Effect::new(move |_| {
        let words = match scene.place.get() {
            Place::Search(words) => words,
            Place::Pad(_) | Place::Shelf(_) => String::new(),
        };
        // What is being typed is ahead of the address.
        if value.read_untracked().trim() != words.trim() {
            value.set(words);
        }
    });
    let look = move || {
        let is_search = matches!(*scene.place.read_untracked(), Place::Search(_));
        let Some(words) = value.try_get_untracked() else { return };
        let href = match words.trim() {
            "" => Path::Notes.href(),
            words => Path::Notes.href_with(&[(SEARCH_WORDS, words)]),
        };
        if is_search { router.replace(&href) } else { router.go(&href) }
    };
    let resting = StoredValue::new(None::<TimeoutHandle>);
    let input = move |event| {
        value.set(event_target_value(&event));
        if let Some(handle) = resting.get_value() {
            handle.clear();
        }
        resting.set_value(set_timeout_with_handle(look, REST).ok());
    };
    view! {
        <label class="places-search">
            <Icon glyph=glyphs::SEARCH />
            <input
                type="search"
                aria-label=t(texts::SEARCH)
                placeholder=move || say(texts::SEARCH)
                autocomplete="off"
                enterkeyhint="search"
                prop:value=move || value.get()
                on:input=input
            />
        </label>
    }
}
