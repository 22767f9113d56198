//! The view's dialogs, one at a time.

mod name_form;
mod new_here;
mod pick_folder;

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Crumb, Entry, EntryName};
use portico_client::problem::Problem;

use self::name_form::NameForm;
use self::pick_folder::PickFolder;
pub use self::pick_folder::refusal_text;
use super::super::state::Open;
use super::perform::Perform;
use crate::i18n::{say, t};
use crate::locales::{files as texts, listing as listing_texts};
use crate::parts::clipboard::Transport;
use crate::parts::names::{Surprise, stem_units, surprise};

/// Shows the dialog that the state asks for.
#[component]
pub fn Dialogs(
    /// What the dialogs do.
    perform: Perform,
) -> impl IntoView {
    let dialog = perform.state.dialog;
    let close = Callback::new(move |()| dialog.set(None));
    move || {
        Some(match dialog.get()? {
            Open::NewFolder => view! { <NewFolder perform=perform on_close=close /> }.into_any(),
            Open::Rename(entry) => {
                view! { <Rename perform=perform entry=entry on_close=close /> }.into_any()
            }
            Open::Transport(transport, entries) => {
                let title = transport_title(transport, &entries);
                let from = perform.state.folder.get_untracked();
                let going = entries.clone();
                let source = from.clone();
                let pick = move |to: Crumb| {
                    close.run(());
                    perform.transport(transport, going.clone(), source.clone(), to);
                };
                view! {
                    <PickFolder
                        title=title
                        transport=transport
                        entries=entries
                        from=from
                        perform=perform
                        on_pick=pick
                        on_close=close
                    />
                }
                .into_any()
            }
        })
    }
}

fn transport_title(transport: Transport, entries: &[Arc<Entry>]) -> String {
    match (transport, entries) {
        (Transport::Move, [one]) => texts::move_one(&one.name),
        (Transport::Copy, [one]) => texts::copy_one(&one.name),
        (Transport::Move, many) => texts::move_many(many.len() as u64),
        (Transport::Copy, many) => texts::copy_many(many.len() as u64),
    }
}

#[component]
fn NewFolder(perform: Perform, on_close: Callback<()>) -> impl IntoView {
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<Problem>);
    let create = move |name: EntryName| {
        let parent = perform.state.folder.get_untracked();
        busy.set(true);
        spawn_local(async move {
            let answer = perform.deed.create_folder(parent.clone(), name).await;
            // The dialog may have been closed meanwhile: the folder is there all the same.
            busy.try_set(false);
            match answer {
                Ok(folder) => {
                    if perform.state.folder.try_get_untracked() == Some(parent.clone()) {
                        on_close.run(());
                        perform.show_entry(folder);
                    } else {
                        perform.kit.touch(&parent);
                    }
                }
                Err(problem) => {
                    refusal.try_set(Some(problem));
                }
            }
        });
    };
    let initial = say(texts::UNTITLED).to_owned();
    let selected = stem_units(&initial, true);
    view! {
        <NameForm
            title=t(texts::NEW_FOLDER)
            label=t(texts::FOLDER_NAME)
            action=t(texts::CREATE)
            initial=initial
            selected=selected
            busy=busy
            refusal=refusal
            warning=move |name: String| surprise(None, &name, true).map(surprise_text)
            on_name=create
            on_close=on_close
        />
    }
}

#[component]
fn Rename(perform: Perform, entry: Arc<Entry>, on_close: Callback<()>) -> impl IntoView {
    let busy = RwSignal::new(false);
    let refusal = RwSignal::new(None::<Problem>);
    let title = if entry.is_folder() { texts::RENAME_FOLDER } else { texts::RENAME_FILE };
    let initial = entry.name.clone();
    let selected = stem_units(&initial, entry.is_folder());
    let (before, is_folder) = (entry.name.clone(), entry.is_folder());
    let warning = move |name: String| surprise(Some(&before), &name, is_folder).map(surprise_text);
    let rename = move |name: EntryName| {
        if name.as_str() == entry.name {
            on_close.run(());
            return;
        }
        let (id, before) = (entry.id.clone(), entry.name.clone());
        busy.set(true);
        spawn_local(async move {
            let answer = perform.deed.rename(id, name).await;
            busy.try_set(false);
            match answer {
                Ok(entry) => {
                    on_close.try_run(());
                    perform.show_entry(entry.clone());
                    perform.renamed(&entry, &before);
                }
                Err(problem) => {
                    refusal.try_set(Some(problem));
                }
            }
        });
    };
    view! {
        <NameForm
            title=t(title)
            label=t(texts::NEW_NAME)
            action=t(texts::RENAME)
            initial=initial
            selected=selected
            busy=busy
            refusal=refusal
            warning=warning
            on_name=rename
            on_close=on_close
        />
    }
}

/// What a new name would bring about, in words.
fn surprise_text(surprise: Surprise<'_>) -> String {
    match surprise {
        Surprise::Hides => say(listing_texts::HIDES).to_owned(),
        Surprise::Loses(before) => listing_texts::loses(before),
        Surprise::Gains(after) => listing_texts::gains(after),
        Surprise::Changes(before, after) => listing_texts::changes(before, after),
    }
}
