//! A list of notes as a tile: its name, its menu, its notes.

use std::sync::Arc;

use leptos::ev::DragEvent;
use leptos::prelude::*;
use portico_client::drive::model::notes::{
    ListChange, NoteItem, NoteList, NoteListId, Shelf, TileSize,
};

use super::Scene;
use super::board::Drag;
use super::card::Card;
use super::place::add_href;
use crate::i18n::{Text, t};
use crate::locales::{notes as texts, tints as tint_texts};
use crate::parts::ask::{Ask, AskName};
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
    drag: Drag,
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
        let of_list = board.ready().map(|board| board.of_list(&id.get_value()));
        of_list.unwrap_or_default().into_iter().map(|note| note.id).collect::<Vec<_>>()
    });
    let name = move || list.read().as_ref().map(|list| list.name.clone()).unwrap_or_default();
    let size = move || match list.read().as_ref().map(|list| list.size) {
        Some(TileSize::Large) => "tile tile-large",
        Some(TileSize::Medium) => "tile tile-medium",
        Some(TileSize::Small) | None => "tile",
    };
    let tint = move || list.read().as_ref().and_then(|list| css(&list.color));
    let add_href = scene.pad.get_untracked().map(|pad| add_href(&pad, &id.get_value()));
    let is_empty = Memo::new(move |_| notes.read().is_empty());
    let is_over = move || drag.over.read().as_ref() == Some(&id.get_value());
    let start = move |event: DragEvent| {
        if let Some(data) = event.data_transfer() {
            // Without data, some browsers do not drag at all.
            let _ = data.set_data("text/plain", &untrack(name));
            data.set_effect_allowed("move");
        }
        drag.from.set(Some(id.get_value()));
    };
    let over = move |event: DragEvent| {
        if drag.from.read_untracked().is_some() {
            event.prevent_default();
            drag.over.set(Some(id.get_value()));
        }
    };
    let end = move |_| {
        drag.from.set(None);
        drag.over.set(None);
    };
    let drop = move |event: DragEvent| {
        let Some(from) = drag.from.get_untracked() else { return };
        event.prevent_default();
        let place = board.with_untracked(|board| {
            board.ready().and_then(|it| it.lists.iter().position(|list| list.id == id.get_value()))
        });
        drag.from.set(None);
        drag.over.set(None);
        if let Some(place) = place {
            scene.data.place_list(&from, place);
        }
    };
    let title_id = unique_id("tile");
    let labelled = title_id.clone();
    view! {
        <section
            class=size
            aria-labelledby=labelled
            style:--tint=tint
            data-drop=move || is_over().then_some("")
            on:dragover=over
            on:drop=drop
        >
            <header class="tile-head" draggable="true" on:dragstart=start on:dragend=end>
                <h2 class="tile-title" id=title_id>{name}</h2>
                <MenuButton
                    label=move || texts::actions_for(&name())
                    glyph=glyphs::ELLIPSIS
                    items=menu(scene, list)
                />
            </header>
            <ul class="cards">
                <For
                    each=move || notes.get()
                    key=Clone::clone
                    children=move |id| view! { <Card scene=scene id=id /> }
                />
            </ul>
            {move || is_empty.get().then(|| view! { <p class="tile-empty">{t(texts::NO_NOTES)}</p> })}
            <a class="tile-add" href=add_href aria-label=move || texts::add_to(&name())>
                <Icon glyph=glyphs::PENCIL />
                <span>{t(texts::ADD)}</span>
            </a>
        </section>
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
            title: texts::RENAME_LIST,
            label: texts::LIST_NAME,
            action: texts::RENAME,
            initial: list.name,
            perform: Arc::new(move |name| data.rename_list(list.id.clone(), name)),
        })));
    };
    let step = move |place: usize| move || data.place_list(&stored.get_value().id, place);
    let shelve = move |shelf| {
        let list = stored.get_value();
        data.shelve(NoteItem::List(list.id), list.name, shelf);
    };
    let change = move |change: ListChange| data.change_list(&stored.get_value(), change);
    let mut items = vec![
        MenuItem::new(t(texts::RENAME_MENU), rename).with_glyph(glyphs::PENCIL),
        MenuItem::new(t(texts::MOVE_BACK), step(place.saturating_sub(1)))
            .with_glyph(glyphs::ARROW_UP)
            .with_reason((place == 0).then(|| t(texts::IS_FIRST))),
        MenuItem::new(t(texts::MOVE_ON), step(place + 1))
            .with_glyph(glyphs::ARROW_DOWN)
            .with_reason((place + 1 >= count).then(|| t(texts::IS_LAST))),
    ];
    for (at, size) in TileSize::ALL.into_iter().enumerate() {
        let pick = move || change(ListChange { size: Some(size), ..ListChange::default() });
        let item = MenuItem::new(t(size_text(size)), pick).with_check(list.size == size);
        let head = |item: MenuItem| item.in_new_group().with_heading(t(texts::SIZE));
        items.push(if at == 0 { head(item) } else { item });
    }
    for (at, (color, text)) in TINTS.into_iter().enumerate() {
        let pick =
            move || change(ListChange { color: Some(color.to_owned()), ..ListChange::default() });
        let item = MenuItem::new(t(text), pick).with_check(list.color == color);
        let head = |item: MenuItem| item.in_new_group().with_heading(t(tint_texts::COLOR));
        items.push(if at == 0 { head(item) } else { item });
    }
    items.extend([
        MenuItem::new(t(texts::TO_ARCHIVE), move || shelve(Shelf::Archive))
            .with_glyph(glyphs::FILE_ARCHIVE)
            .in_new_group(),
        MenuItem::new(t(texts::TO_TRASH), move || shelve(Shelf::Trash)).with_glyph(glyphs::TRASH),
    ]);
    items
}

const fn size_text(size: TileSize) -> Text {
    match size {
        TileSize::Small => texts::SMALL,
        TileSize::Medium => texts::MEDIUM,
        TileSize::Large => texts::LARGE,
    }
}
