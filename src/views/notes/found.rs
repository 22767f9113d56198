//! What was found among the notes: notepads by their names, notes by what they say.

use leptos::prelude::*;

use super::Scene;
use super::pad_href;
use super::place::{Place, note_href};
use super::words::title_of;
use crate::i18n::t;
use crate::locales::notes as texts;
use crate::parts::load::{Load, failed};
use crate::ui::{EmptyState, Icon, Skeleton, glyphs};

/// Draws it.
#[component]
pub fn Found(
    /// What the view shares.
    scene: Scene,
) -> impl IntoView {
    let data = scene.data;
    let again = Callback::new(move |()| {
        if let Place::Search(words) = scene.place.get_untracked() {
            data.found.set(Load::Waiting);
            data.search(words);
        }
    });
    let pad_name = move |id: &portico_client::drive::model::notes::NotepadId| {
        let pads = data.pads.read();
        let pads = pads.ready().map(Vec::as_slice).unwrap_or_default();
        pads.iter().find(|pad| pad.id == *id).map(|pad| pad.name.clone()).unwrap_or_default()
    };
    move || match data.found.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Load::Failed(problem) => failed(texts::FAILED, &problem, again),
        Load::Ready(found) if found.notes.is_empty() && found.notepads.is_empty() => view! {
            <EmptyState
                glyph=glyphs::SEARCH
                title=t(texts::NOTHING_FOUND)
                text=t(texts::NOTHING_FOUND_TEXT)
            />
        }
        .into_any(),
        Load::Ready(found) => {
            let pads = found.notepads.into_iter().map(|pad| {
                let href = pad_href(&pad.id);
                row(href, pad.name, t(texts::A_NOTEPAD)().to_owned())
            });
            let notes = found.notes.into_iter().map(|note| {
                let href = match &note.id {
                    Some(id) => note_href(&note.notepad, id),
                    None => pad_href(&note.notepad),
                };
                row(href, title_of(&note.text), pad_name(&note.notepad))
            });
            let rows = pads.chain(notes).collect::<Vec<_>>();
            view! {
                <ul class="shelf-rows" aria-label=t(texts::FOUND)>
                    {rows}
                </ul>
            }
            .into_any()
        }
    }
}

fn row(href: String, title: String, place: String) -> AnyView {
    let label = title.clone();
    view! {
        <li class="shelf-row" aria-label=label>
            <Icon glyph=glyphs::FILE_TEXT />
            <div class="shelf-words">
                <a class="row-name" href=href>
                    {title}
                </a>
                <p class="shelf-note">{place}</p>
            </div>
        </li>
    }
    .into_any()
}
