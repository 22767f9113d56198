//! A note as it stands in its list: formatted, with a box that marks it as done, and a menu.

use std::sync::Arc;

use leptos::ev::DragEvent;
use leptos::prelude::*;
use portico_client::drive::model::notes::{Note, NoteId, NoteListId, NoteMark};

use super::Scene;
use super::board::Dragged;
use super::place::NOTE;
use crate::i18n::t;
use crate::locales::{aside as aside_texts, notes as texts};
use crate::parts::aside::{targets, under};
use crate::parts::dragging::Dragging;
use crate::parts::note_words::title_of;
use crate::parts::open_file::use_file_opener;
use crate::parts::written::note_href;
use crate::ui::{Checkbox, Icon, MenuButton, MenuItem, glyphs};

/// So much of a note is shown before it is opened, in bytes.
const SHOWN: usize = 1_500;

/// Draws one.
#[component]
pub fn Card(
    /// What the view shares.
    scene: Scene,
    /// Which note.
    id: NoteId,
    /// What is dragged.
    drag: Dragging,
) -> impl IntoView {
    let data = scene.data;
    let id = StoredValue::new(id);
    let note = Memo::new(move |before: Option<&Option<Note>>| {
        let board = data.board.read();
        let now = board.ready().and_then(|board| board.note(&id.get_value())).cloned();
        now.or_else(|| before.cloned().flatten())
    });
    let text = Memo::new(move |_| {
        note.read().as_ref().map(|note| beginning(&note.text).to_owned()).unwrap_or_default()
    });
    let mark = Memo::new(move |_| note.read().as_ref().map(|note| note.mark).unwrap_or_default());
    let title = Memo::new(move |_| title_of(&text.read()));
    let is_waiting = Memo::new(move |_| {
        let id = id.get_value();
        data.unsent.read().iter().any(|draft| draft.note.as_deref() == Some(id.as_str()))
    });
    let href = scene.pad.get_untracked().map(|pad| note_href(&pad, Some(&id.get_value())));
    let toggle = move |_| {
        let next = match mark.get_untracked() {
            NoteMark::Done => NoteMark::Default,
            NoteMark::Default | NoteMark::Important => NoteMark::Done,
        };
        data.mark(&id.get_value(), next);
    };
    let shown = move || match data.markdown.get() {
        Some(markdown) => markdown(&text.read()),
        None => text.get().into_any(),
    };
    let opener = use_file_opener();
    let file = move || {
        let file = note.read().as_ref().and_then(|note| note.file.clone());
        file.map(|file| {
            view! {
                <button type="button" class="card-file" on:click=move |_| opener.run(file.clone())>
                    <Icon glyph=glyphs::FILE />
                    <span>{t(texts::FILE)}</span>
                </button>
            }
        })
    };
    let start = move |event: DragEvent| {
        drag.start(&event, Dragged::Note(id.get_value()).word(), &title.get_untracked());
    };
    view! {
        <li
            class="card"
            class:card-done=move || mark.get() == NoteMark::Done
            class:card-important=move || mark.get() == NoteMark::Important
            aria-label=move || title.get()
            draggable="true"
            on:dragstart=start
            on:dragend=move |_| drag.end()
        >
            <a class="card-open" href=href draggable="false" aria-label=move || texts::open(&title.read())></a>
            <Checkbox
                label=move || texts::done(&title.read())
                checked=Signal::derive(move || mark.get() == NoteMark::Done)
                on_toggle=toggle
            />
            <div class="card-body">
                {move || {
                    (mark.get() == NoteMark::Important)
                        .then(|| view! { <p class="card-mark">{t(texts::IMPORTANT)}</p> })
                }} <div class="markdown card-text">{shown}</div> {file}
                {move || {
                    is_waiting.get().then(|| view! { <p class="card-unsent">{t(texts::NOT_SENT)}</p> })
                }}
            </div>
            <MenuButton
                label=move || aside_texts::actions_for(&title.read())
                glyph=glyphs::ELLIPSIS
                items=Callback::new(move |()| {
                    note.get_untracked().map(|note| items(scene, &note)).unwrap_or_default()
                })
            />
        </li>
    }
}

fn items(scene: Scene, note: &Note) -> Vec<MenuItem> {
    let (data, router) = (scene.data, scene.router);
    let stored = StoredValue::new(note.clone());
    let edit = move || {
        router.go(&router.href_with(NOTE, Some(stored.get_value().id.as_str())));
    };
    let mut items = vec![MenuItem::new(t(aside_texts::EDIT), edit).with_glyph(glyphs::PENCIL)];
    let marks = NoteMark::ALL.map(|mark| {
        let text = match mark {
            NoteMark::Default => texts::PLAIN,
            NoteMark::Important => texts::IMPORTANT,
            NoteMark::Done => texts::DONE,
        };
        MenuItem::new(t(text), move || data.mark(&stored.get_value().id, mark))
            .with_check(note.mark == mark)
    });
    items.extend(under(texts::MARK, marks.into()));
    let (others, names): (Vec<NoteListId>, Vec<String>) = data.board.with_untracked(|board| {
        let lists = board.ready().map(|board| board.lists.as_slice()).unwrap_or_default();
        let others = lists.iter().filter(|list| note.list.as_ref() != Some(&list.id));
        others.map(|list| (list.id.clone(), list.name.clone())).unzip()
    });
    // The menu is gone before a dialog is answered: what it does holds all that it needs.
    let moved = note.clone();
    let pick = Arc::new(move |at: usize| {
        let list = others.get(at).and_then(|id| {
            data.board.with_untracked(|board| {
                board.ready()?.lists.iter().find(|it| it.id == *id).cloned()
            })
        });
        if let Some(list) = list {
            data.move_note(&moved, &list);
        }
    });
    items.extend(targets(texts::MOVE_TO, names, None, scene.ask, pick));
    items.push(
        MenuItem::new(t(aside_texts::DELETE), move || data.delete(&stored.get_value()))
            .with_glyph(glyphs::TRASH)
            .in_new_group()
            .dangerous(),
    );
    items
}

/// The beginning of a text, cut between characters.
fn beginning(text: &str) -> &str {
    let mut end = text.len().min(SHOWN);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_characters() {
        assert_eq!(beginning("abc"), "abc");
        let long = "ä".repeat(SHOWN);
        assert!(beginning(&["x", &long].concat()).len() <= SHOWN);
    }
}
