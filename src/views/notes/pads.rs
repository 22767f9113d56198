//! The notepads, what was put aside, and the field that looks for notes.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::notes::Notepad;

use super::Scene;
use super::place::Place;
use crate::i18n::t;
use crate::locales::{aside as aside_texts, notes as texts};
use crate::parts::aside::shelf_links;
use crate::parts::ask::{Ask, AskName};
use crate::parts::places::{PlaceSearch, place_link};
use crate::parts::written::note_href;
use crate::routes::path::Path;
use crate::ui::{Button, ButtonKind, glyphs};

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
        place_link(note_href(&pad.id, None), glyphs::FILE_TEXT, pad.name, is_here)
    };
    let shelf = Signal::derive(move || match *scene.place.read() {
        Place::Shelf(shelf) => Some(shelf),
        Place::Pad(_) | Place::Search(_) => None,
    });
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
                    {shelf_links(&Path::Notes, shelf)}
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
        action: aside_texts::CREATE,
        initial: String::new(),
        perform: Arc::new(move |name| {
            let work = data.create_pad(name);
            Box::pin(async move {
                let pad = work.await?;
                router.go(&note_href(&pad, None));
                Ok(())
            })
        }),
    })));
}
