//! The lists of a notepad as tiles, which can be dragged into another order.

use leptos::prelude::*;
use portico_client::drive::model::notes::NoteListId;

use super::Scene;
use super::head::ask_list;
use super::tile::Tile;
use crate::i18n::t;
use crate::locales::notes as texts;
use crate::ui::{Button, ButtonKind, EmptyState, glyphs};

/// Which tile is dragged, and over which one it is.
#[derive(Clone, Copy)]
pub struct Drag {
    /// What is dragged.
    pub from: RwSignal<Option<NoteListId>>,
    /// Where it would go.
    pub over: RwSignal<Option<NoteListId>>,
}

/// Draws them.
#[component]
pub fn Tiles(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let board = scene.data.board;
    let ids = Memo::new(move |_| {
        let board = board.read();
        let lists = board.ready().map(|board| board.lists.iter().map(|list| list.id.clone()));
        lists.map(Iterator::collect::<Vec<_>>).unwrap_or_default()
    });
    let drag = Drag { from: RwSignal::new(None), over: RwSignal::new(None) };
    let is_empty = Memo::new(move |_| ids.read().is_empty());
    let new_list = move |()| {
        if let Some(pad) = scene.pad.get_untracked() {
            ask_list(scene, pad);
        }
    };
    let empty = move || {
        view! {
            <EmptyState glyph=glyphs::LIST title=t(texts::NO_LISTS) text=t(texts::NO_LISTS_TEXT)>
                <Button kind=ButtonKind::Primary on_press=new_list>
                    {t(texts::FIRST_LIST)}
                </Button>
            </EmptyState>
        }
        .into_any()
    };
    let tiles = move || {
        view! {
            <div class="tiles">
                <For
                    each=move || ids.get()
                    key=Clone::clone
                    children=move |id| view! { <Tile scene=scene id=id drag=drag /> }
                />
            </div>
        }
        .into_any()
    };
    move || if is_empty.get() { empty() } else { tiles() }
}
