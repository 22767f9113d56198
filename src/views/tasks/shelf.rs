//! What was put aside: the archive and the trash of projects and tasks.

use leptos::prelude::*;
use portico_client::drive::model::tasks::{Shelf, ShelvedTask, TaskItem};

use super::Scene;
use crate::i18n::{say, t};
use crate::locales::tasks as texts;
use crate::parts::load::{Load, failed};
use crate::ui::{Button, EmptyState, Icon, Skeleton, glyphs};

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
    let (name, glyph, title, text) = match shelf {
        Shelf::Archive => {
            (texts::ARCHIVE, glyphs::FILE_ARCHIVE, texts::ARCHIVE_EMPTY, texts::ARCHIVE_EMPTY_TEXT)
        }
        Shelf::Trash => (texts::TRASH, glyphs::TRASH, texts::TRASH_EMPTY, texts::TRASH_EMPTY_TEXT),
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

fn row_view(scene: Scene, shelf: Shelf, row: ShelvedTask) -> AnyView {
    let data = scene.data;
    let (kind, glyph) = match row.item {
        TaskItem::ProjectList(_) => (texts::A_PROJECT_LIST, glyphs::FOLDER),
        TaskItem::Project(_) => (texts::A_PROJECT, glyphs::FOLDER),
        TaskItem::TaskList(_) => (texts::A_LIST, glyphs::LIST),
        TaskItem::Task(_) => (texts::A_TASK, glyphs::CIRCLE_CHECK),
    };
    let (name, label, place) = (row.name.clone(), row.name.clone(), row.place.clone());
    let words = move || {
        if place.is_empty() { say(kind).to_owned() } else { texts::kind_in(say(kind), &place) }
    };
    let stored = StoredValue::new(row);
    let restore = move |()| data.restore(stored.get_value(), shelf);
    view! {
        <li class="shelf-row" aria-label=label>
            <Icon glyph=glyph />
            <div class="shelf-words">
                <p>{name}</p>
                <p class="shelf-note">{words}</p>
            </div>
            <Button on_press=restore>{t(texts::RESTORE)}</Button>
        </li>
    }
    .into_any()
}
