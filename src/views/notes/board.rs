//! The lists of a notepad as tiles, which can be dragged into another order, and notes from one to another.

use leptos::html;
use leptos::prelude::*;
use portico_client::drive::model::notes::{NoteId, NoteListId};

use super::Scene;
use super::head::ask_list;
use super::tile::Tile;
use crate::i18n::t;
use crate::locales::{aside as aside_texts, notes as texts};
use crate::parts::dragging::Dragging;
use crate::parts::rolling::Rolling;
use crate::ui::{Button, ButtonKind, EmptyState, glyphs};

const LIST: &str = "list ";
const NOTE: &str = "note ";

/// What is dragged: a list, or a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dragged {
    /// A list.
    List(NoteListId),
    /// A note.
    Note(NoteId),
}

impl Dragged {
    /// As the drag carries it.
    #[must_use]
    pub fn word(&self) -> String {
        match self {
            Self::List(id) => [LIST, id.as_str()].concat(),
            Self::Note(id) => [NOTE, id.as_str()].concat(),
        }
    }

    /// What the drag carries.
    #[must_use]
    pub fn read(word: &str) -> Option<Self> {
        let list = word.strip_prefix(LIST).map(|id| Self::List(NoteListId::new(id)));
        list.or_else(|| word.strip_prefix(NOTE).map(|id| Self::Note(NoteId::new(id))))
    }
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
    let drag = Dragging::new();
    let is_empty = Memo::new(move |_| ids.read().is_empty());
    let rolling = Rolling::of(Signal::derive(move || ids.read().len()));
    let shown = move || rolling.pick(&ids.read());
    let new_list = move |()| {
        if let Some(pad) = scene.pad.get_untracked() {
            ask_list(scene, pad);
        }
    };
    let empty = move || {
        view! {
            <EmptyState glyph=glyphs::LIST title=t(texts::NO_LISTS) text=t(texts::NO_LISTS_TEXT)>
                <Button kind=ButtonKind::Primary on_press=new_list>
                    {t(aside_texts::FIRST_LIST)}
                </Button>
            </EmptyState>
        }
        .into_any()
    };
    let tiles = move || {
        let list = NodeRef::<html::Div>::new();
        list.on_load(move |list| rolling.hold(&list));
        view! {
            <div
                class="note-tiles"
                node_ref=list
                style:padding-block-start=move || rolling.before()
                style:padding-block-end=move || rolling.after()
            >
                <For
                    each=shown
                    key=Clone::clone
                    children=move |id| view! { <Tile scene=scene id=id drag=drag /> }
                />
            </div>
        }
        .into_any()
    };
    move || if is_empty.get() { empty() } else { tiles() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_dragged_is_read_again() {
        for dragged in [Dragged::List(NoteListId::new("7")), Dragged::Note(NoteId::new("a b"))] {
            assert_eq!(Dragged::read(&dragged.word()), Some(dragged));
        }
        assert_eq!(Dragged::read("https://example.com"), None);
    }
}
