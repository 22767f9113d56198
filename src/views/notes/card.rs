//! A note as it stands in its list: formatted, with a box that marks it as done, and a menu.

use leptos::prelude::*;
use portico_client::drive::model::notes::{Note, NoteId, NoteMark};

use super::Scene;
use super::place::{NOTE, note_href};
use super::words::title_of;
use crate::i18n::t;
use crate::locales::notes as texts;
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
    let href = scene.pad.get_untracked().map(|pad| note_href(&pad, &id.get_value()));
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
    let file = move || {
        let note = note.read();
        let link = note.as_ref().filter(|note| note.file.is_some() && is_web(&note.file_link));
        link.map(|note| {
            let href = note.file_link.clone();
            view! {
                <a class="card-file" href=href target="_blank" rel="noopener noreferrer">
                    <Icon glyph=glyphs::FILE />
                    <span>{t(texts::FILE)}</span>
                </a>
            }
        })
    };
    view! {
        <li
            class="card"
            class:card-done=move || mark.get() == NoteMark::Done
            class:card-important=move || mark.get() == NoteMark::Important
            aria-label=move || title.get()
        >
            <a class="card-open" href=href aria-label=move || texts::open(&title.read())></a>
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
                label=move || texts::actions_for(&title.read())
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
    let mut items = vec![MenuItem::new(t(texts::EDIT), edit).with_glyph(glyphs::PENCIL)];
    for (at, mark) in NoteMark::ALL.into_iter().enumerate() {
        let text = match mark {
            NoteMark::Default => texts::PLAIN,
            NoteMark::Important => texts::IMPORTANT,
            NoteMark::Done => texts::DONE,
        };
        let item = MenuItem::new(t(text), move || data.mark(&stored.get_value().id, mark))
            .with_check(note.mark == mark);
        let head = |item: MenuItem| item.in_new_group().with_heading(t(texts::MARK));
        items.push(if at == 0 { head(item) } else { item });
    }
    let lists = data
        .board
        .with_untracked(|board| board.ready().map(|board| board.lists.clone()).unwrap_or_default());
    let others = lists.into_iter().filter(|list| note.list.as_ref() != Some(&list.id));
    for (at, list) in others.enumerate() {
        let name = list.name.clone();
        let item = MenuItem::new(name, move || data.move_note(&stored.get_value(), &list));
        let head = |item: MenuItem| item.in_new_group().with_heading(t(texts::MOVE_TO));
        items.push(if at == 0 { head(item) } else { item });
    }
    items.push(
        MenuItem::new(t(texts::DELETE), move || data.delete(&stored.get_value()))
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

/// Whatever the server says: nothing else than a page on the web is linked.
fn is_web(link: &str) -> bool {
    link.starts_with("https://") || link.starts_with("http://") || link.starts_with('/')
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

    #[test]
    fn only_pages_are_linked() {
        assert!(is_web("https://example.com/f/1"));
        assert!(!is_web("data:text/html,x"));
    }
}
