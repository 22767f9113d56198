//! Which viewer shows a file.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::Entry;

use super::cannot::Cannot;
use super::kind::{Hurdle, Kind, TEXT_LIMIT, kind};
use super::media::{Film, Sound};
use super::paper::Paper;
use super::picture::Picture;
use super::reading::{Got, Reading, Want};
use super::text::{Reader, Written};

/// Shows a file, or says why not.
pub fn viewer(entry: Arc<Entry>, on_download: Callback<()>) -> AnyView {
    let kind = kind(&entry);
    let want = match kind {
        Kind::Picture(media_type) | Kind::Film(media_type) | Kind::Sound(media_type) => {
            Want::Address(media_type)
        }
        Kind::Paper => Want::Address("application/pdf"),
        Kind::Markdown | Kind::Table | Kind::Text | Kind::PerhapsText => Want::Bytes(0..TEXT_LIMIT),
        Kind::Not(hurdle) => {
            return view! { <Cannot hurdle=hurdle on_download=on_download /> }.into_any();
        }
    };
    let name = entry.name.clone();
    let is_whole = entry.size().is_some_and(|size| size <= TEXT_LIMIT);
    let cannot =
        move || view! { <Cannot hurdle=Hurdle::Format on_download=on_download /> }.into_any();
    let show = move |got: Got| -> AnyView {
        let name = name.clone();
        let reader = match (kind, got) {
            (Kind::Picture(_), Got::Address(address)) => {
                return view! { <Picture address=address name=name on_download=on_download /> }
                    .into_any();
            }
            (Kind::Film(_), Got::Address(address)) => {
                return view! { <Film address=address name=name on_download=on_download /> }
                    .into_any();
            }
            (Kind::Sound(_), Got::Address(address)) => {
                return view! { <Sound address=address name=name on_download=on_download /> }
                    .into_any();
            }
            (Kind::Paper, Got::Address(address)) => {
                return view! { <Paper address=address name=name on_download=on_download /> }
                    .into_any();
            }
            (Kind::Markdown, Got::Bytes(bytes)) => Some((Reader::Markdown, bytes)),
            (Kind::Table, Got::Bytes(bytes)) => Some((Reader::Table, bytes)),
            (Kind::Text, Got::Bytes(bytes)) => Some((Reader::Text, bytes)),
            (Kind::PerhapsText, Got::Bytes(bytes)) => Some((Reader::PerhapsText, bytes)),
            // What was fetched is what the kind wants.
            (_, Got::Address(_) | Got::Bytes(_)) => None,
        };
        match reader {
            Some((reader, bytes)) => view! {
                <Written
                    reader=reader
                    bytes=bytes
                    is_whole=is_whole
                    name=name
                    on_download=on_download
                />
            }
            .into_any(),
            None => cannot(),
        }
    };
    view! { <Reading entry=entry want=want show=Rc::new(show) /> }.into_any()
}
