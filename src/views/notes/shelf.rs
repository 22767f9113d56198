//! What was put aside: the archive and the trash of notepads and lists.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::notes::{NoteItem, Shelf, ShelvedNotes};

use super::Scene;
use crate::i18n::{format, say, t};
use crate::locales::notes as texts;
use crate::parts::ask::{Ask, AskSure};
use crate::parts::load::{Load, failed};
use crate::ui::{Button, EmptyState, Icon, IconButton, Skeleton, glyphs};

/// Draws it.
#[component]
pub fn Shelved(
    /// What the view shares.
    scene: Scene,
    /// Which of the two.
    shelf: Shelf,
) -> impl IntoView {
    let data = scene.data;
    let again = Callback::new(move |()| {
        data.shelf.set(Load::Waiting);
        data.look(shelf);
    });
    let (title, text) = match shelf {
        Shelf::Archive => (texts::ARCHIVE_EMPTY, texts::ARCHIVE_EMPTY_TEXT),
        Shelf::Trash => (texts::TRASH_EMPTY, texts::TRASH_EMPTY_TEXT),
    };
    let glyph = match shelf {
        Shelf::Archive => glyphs::FILE_ARCHIVE,
        Shelf::Trash => glyphs::TRASH,
    };
    let name = match shelf {
        Shelf::Archive => texts::ARCHIVE,
        Shelf::Trash => texts::TRASH,
    };
    move || match data.shelf.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Load::Failed(problem) => failed(texts::FAILED, &problem, again),
        Load::Ready(rows) if rows.is_empty() => {
            view! { <EmptyState glyph=glyph title=t(title) text=t(text) /> }.into_any()
        }
        Load::Ready(rows) => {
            let rows = rows.into_iter().map(|row| row_view(scene, shelf, row)).collect_view();
            view! {
                <ul class="shelf-rows" aria-label=t(name)>
                    {rows}
                </ul>
            }
            .into_any()
        }
    }
}

fn row_view(scene: Scene, shelf: Shelf, row: ShelvedNotes) -> AnyView {
    let (data, ask) = (scene.data, scene.ask);
    let (kind, glyph) = match row.item {
        NoteItem::Notepad(_) => (texts::A_NOTEPAD, glyphs::FILE_TEXT),
        NoteItem::List(_) => (texts::A_LIST, glyphs::LIST),
    };
    let since = row.since.0;
    let (name, label) = (row.name.clone(), row.name.clone());
    let stored = StoredValue::new(row);
    let restore = move |()| data.restore(stored.get_value(), shelf);
    let delete = move |()| {
        let row = stored.get_value();
        ask.set(Some(Ask::Sure(AskSure {
            title: texts::delete_title(&row.name),
            text: texts::DELETE_TEXT,
            action: texts::DELETE_FOREVER,
            perform: Arc::new(move || data.delete_forever(row.clone(), shelf)),
        })));
    };
    view! {
        <li class="shelf-row" aria-label=label>
            <Icon glyph=glyph />
            <div class="shelf-words">
                <p>{name}</p>
                <p class="shelf-note">{move || texts::since(say(kind), &format::date(since))}</p>
            </div>
            <Button on_press=restore>{t(texts::RESTORE)}</Button>
            <IconButton label=t(texts::DELETE_FOREVER) glyph=glyphs::TRASH on_press=delete />
        </li>
    }
    .into_any()
}
