//! The notepads, what was put aside, and the field that looks for notes.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::notes::{Notepad, Shelf};

use super::Scene;
use super::pad_href;
use super::place::{Place, shelf_href};
use crate::i18n::{Text, t};
use crate::locales::notes as texts;
use crate::parts::ask::{Ask, AskName};
use crate::parts::places::{PlaceSearch, place_link};
use crate::routes::path::Path;
use crate::ui::{Button, ButtonKind, Glyph, glyphs};

/// Draws them.
#[component]
pub fn Pads(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let pads = Memo::new(move |_| scene.data.pads.read().ready().cloned().unwrap_or_default());
    let pad = move |pad: Notepad| {
        let id = StoredValue::new(pad.id.clone());
        let is_here = Signal::derive(move || scene.pad.read().as_ref() == Some(&id.get_value()));
        place_link(pad_href(&pad.id), glyphs::FILE_TEXT, pad.name, is_here)
    };
    let shelf = move |shelf: Shelf, glyph: Glyph, text: Text| {
        let is_here = Signal::derive(move || *scene.place.read() == Place::Shelf(shelf));
        place_link(shelf_href(shelf), glyph, t(text), is_here)
    };
    let words = Memo::new(move |_| match scene.place.get() {
        Place::Search(words) => Some(words),
        Place::Pad(_) | Place::Shelf(_) => None,
    });
    view! {
        <div class="places">
            <PlaceSearch label=texts::SEARCH words=words home=Path::Notes />
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
            <Button kind=ButtonKind::Quiet glyph=glyphs::PLUS on_press=move |()| ask_new(scene)>
                {t(texts::NEW_NOTEPAD)}
            </Button>
        </div>
    }
}

/// Asks for the name of a new notepad, and shows it.
pub fn ask_new(scene: Scene) {
    let (data, router) = (scene.data, scene.router);
    scene.ask.set(Some(Ask::Name(AskName {
        title: texts::NEW_NOTEPAD,
        label: texts::NOTEPAD_NAME,
        action: texts::CREATE,
        initial: String::new(),
        perform: Arc::new(move |name| {
            let work = data.create_pad(name);
            Box::pin(async move {
                let pad = work.await?;
                router.go(&pad_href(&pad));
                Ok(())
            })
        }),
    })));
}
