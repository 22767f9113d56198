//! A list of notes as a tile: its name, its menu, its notes.

use std::sync::Arc;

use leptos::ev::DragEvent;
use leptos::html;
use leptos::prelude::*;
use portico_client::drive::model::notes::{
    ListChange, NoteItem, NoteList, NoteListId, Shelf, TileSize,
};

use super::Scene;
use super::board::Dragged;
use super::card::Card;
use super::place::add_href;
use crate::i18n::{Text, t};
use crate::locales::{aside as aside_texts, notes as texts, tints as tint_texts};
use crate::parts::aside::{put_aside, under};
use crate::parts::ask::{Ask, AskName};
use crate::parts::dragging::Dragging;
use crate::parts::rolling::Rolling;
use crate::parts::tints::{TINTS, css};
use crate::ui::{Icon, MenuButton, MenuItem, glyphs, unique_id};

/// Draws one.
#[component]
pub fn Tile(
    /// What the view shares.
    scene: Scene,
    /// Which list.
    id: NoteListId,
    /// What is dragged.
    drag: Dragging,
) -> impl IntoView {
    let board = scene.data.board;
    let id = StoredValue::new(id);
    let list = Memo::new(move |before: Option<&Option<NoteList>>| {
        let board = board.read();
        let wanted = id.get_value();
        let now = board.ready().and_then(|board| board.lists.iter().find(|it| it.id == wanted));
        now.cloned().or_else(|| before.cloned().flatten())
    });
    let notes = Memo::new(move |_| {
        let board = board.read();
        board.ready().map(|board| board.of_list(&id.get_value())).unwrap_or_default()
    });
    let rolling = Rolling::of(Signal::derive(move || notes.read().len()));
    let shown = move || rolling.pick(&notes.read());
    let cards = NodeRef::<html::Ul>::new();
    cards.on_load(move |cards| rolling.hold(&cards));
    let name = move || list.read().as_ref().map(|list| list.name.clone()).unwrap_or_default();
    let size = move || match list.read().as_ref().map(|list| list.size) {
        Some(TileSize::Large) => "note-tile note-tile-large",
        Some(TileSize::Medium) => "note-tile note-tile-medium",
        Some(TileSize::Small) | None => "note-tile",
    };
    let tint = move || list.read().as_ref().and_then(|list| css(&list.color));
    let add_href = scene.pad.get_untracked().map(|pad| add_href(&pad, &id.get_value()));
    let is_empty = Memo::new(move |_| notes.read().is_empty());
    let takes = |word: &str| Dragged::read(word).is_some();
    let start = move |event: DragEvent| {
        drag.start(&event, Dragged::List(id.get_value()).word(), &untrack(name));
    };
    let drop = move |event: DragEvent| {
        if let Some(dragged) = drag.drop(&event, takes).and_then(|it| Dragged::read(&it)) {
            put(scene, dragged, &id.get_value());
        }
    };
    let place = move || id.get_value().as_str().to_owned();
    let title_id = unique_id("tile");
    let labelled = title_id.clone();
    view! {
        <section
            class=size
            aria-labelledby=labelled
            style:--tint=tint
            data-drop=move || drag.is_over(id.get_value().as_str()).then_some("")
            on:dragover=move |event| drag.over(&event, place(), takes)
            on:drop=drop
        >
            <header
                class="note-tile-head"
                draggable="true"
                on:dragstart=start
                on:dragend=move |_| drag.end()
            >
                <h2 class="note-tile-title" id=title_id>{name}</h2>
                <MenuButton
                    label=move || aside_texts::actions_for(&name())
                    glyph=glyphs::ELLIPSIS
                    items=menu(scene, list)
                />
            </header>
            <ul
                class="cards"
                node_ref=cards
                style:padding-block-start=move || rolling.before()
                style:padding-block-end=move || rolling.after()
            >
                <For
                    each=shown
                    key=Clone::clone
                    children=move |id| view! { <Card scene=scene id=id drag=drag /> }
                />
            </ul>
            {move || is_empty.get().then(|| view! { <p class="note-tile-empty">{t(texts::NO_NOTES)}</p> })}
            <a class="note-tile-add" href=add_href aria-label=move || texts::add_to(&name())>
                <Icon glyph=glyphs::PENCIL />
                <span>{t(texts::ADD)}</span>
            </a>
        </section>
    }
}

/// Something was dropped on a list: another list takes its place, a note goes into it.
fn put(scene: Scene, dragged: Dragged, on: &NoteListId) {
    let data = scene.data;
    match dragged {
        Dragged::List(list) => {
            let place = data.board.with_untracked(|board| {
                board.ready().and_then(|it| it.lists.iter().position(|list| list.id == *on))
            });
            if let Some(place) = place {
                data.place_list(&list, place);
            }
        }
        Dragged::Note(id) => {
            let found = data.board.with_untracked(|board| {
                let board = board.ready()?;
                let list = board.lists.iter().find(|list| list.id == *on)?;
                Some((board.note(&id)?.clone(), list.clone()))
            });
            if let Some((note, list)) = found.filter(|(note, _)| note.list.as_ref() != Some(on)) {
                data.move_note(&note, &list);
            }
        }
    }
}

fn menu(scene: Scene, list: Memo<Option<NoteList>>) -> Callback<(), Vec<MenuItem>> {
    Callback::new(move |()| {
        list.get_untracked().map(|list| items(scene, &list)).unwrap_or_default()
    })
}

fn items(scene: Scene, list: &NoteList) -> Vec<MenuItem> {
    let (data, ask) = (scene.data, scene.ask);
    let stored = StoredValue::new(list.clone());
    let (place, count) = data.board.with_untracked(|board| {
        let lists = board.ready().map(|board| board.lists.as_slice()).unwrap_or_default();
        (lists.iter().position(|it| it.id == list.id).unwrap_or(0), lists.len())
    });
    let rename = move || {
        let list = stored.get_value();
        ask.set(Some(Ask::Name(AskName {
            title: aside_texts::RENAME_LIST,
            label: aside_texts::LIST_NAME,
            action: aside_texts::RENAME,
            initial: list.name,
            perform: Arc::new(move |name| data.rename_list(list.id.clone(), name)),
        })));
    };
    let step = move |place: usize| move || data.place_list(&stored.get_value().id, place);
    let shelve = Callback::new(move |shelf: Shelf| {
        let list = stored.get_value();
        data.shelve(NoteItem::List(list.id), list.name, shelf);
    });
    let change = move |change: ListChange| data.change_list(&stored.get_value(), change);
    let mut items = vec![
        MenuItem::new(t(aside_texts::RENAME_MENU), rename).with_glyph(glyphs::PENCIL),
        MenuItem::new(t(texts::MOVE_BACK), step(place.saturating_sub(1)))
            .with_glyph(glyphs::ARROW_UP)
            .with_reason((place == 0).then(|| t(texts::IS_FIRST))),
        MenuItem::new(t(texts::MOVE_ON), step(place + 1))
            .with_glyph(glyphs::ARROW_DOWN)
            .with_reason((place + 1 >= count).then(|| t(texts::IS_LAST))),
    ];
    let sizes = TileSize::ALL.map(|size| {
        let pick = move || change(ListChange { size: Some(size), ..ListChange::default() });
        MenuItem::new(t(size_text(size)), pick).with_check(list.size == size)
    });
    items.extend(under(texts::SIZE, sizes.into()));
    let colors = TINTS.map(|(color, text)| {
        let pick =
            move || change(ListChange { color: Some(color.to_owned()), ..ListChange::default() });
        MenuItem::new(t(text), pick).with_check(list.color == color)
    });
    items.extend(under(tint_texts::COLOR, colors.into()));
    items.extend(put_aside(shelve, None));
    items
}

const fn size_text(size: TileSize) -> Text {
    match size {
        TileSize::Small => texts::SMALL,
        TileSize::Medium => texts::MEDIUM,
        TileSize::Large => texts::LARGE,
    }
}
