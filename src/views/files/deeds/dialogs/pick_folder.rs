//! The dialog that asks where entries go: one folder after the other, from where the person is.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Crumb, Entry, EntryId, FolderId};

use super::super::destination::{Refusal, can_enter, check};
use super::super::perform::Perform;
use super::new_here::NewHere;
use crate::error_text;
use crate::i18n::{say, t};
use crate::locales::{common, files as texts};
use crate::parts::clipboard::Transport;
use crate::ui::{Button, ButtonKind, Dialog, Icon, Skeleton, glyphs};

/// What the list of folders shows.
#[derive(Clone, PartialEq)]
enum Shown {
    Waiting,
    Folders(Vec<Arc<Entry>>),
    Failed(String),
}

/// Asks for a folder.
#[component]
pub fn PickFolder(
    /// The dialog's title.
    #[prop(into)]
    title: TextProp,
    /// Whether the entries leave where they are.
    transport: Transport,
    /// What goes.
    entries: Vec<Arc<Entry>>,
    /// Where it is now, and where the dialog begins.
    from: FolderId,
    /// Reads and makes folders.
    perform: Perform,
    /// The folder that was chosen, with its name.
    #[prop(into)]
    on_pick: Callback<Crumb>,
    /// The dialog goes away.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let data = perform.data;
    let ids: StoredValue<Vec<EntryId>> =
        StoredValue::new(entries.iter().map(|entry| entry.id.clone()).collect());
    let way = RwSignal::new(Vec::<Crumb>::new());
    let shown = RwSignal::new(Shown::Waiting);
    let wanted = RwSignal::new(from.clone());
    Effect::new(move |_| {
        let folder = wanted.get();
        shown.set(Shown::Waiting);
        spawn_local(async move {
            let listing = data.list(folder.clone()).await;
            // Another folder has been opened meanwhile, or the dialog is gone.
            if wanted.try_get_untracked() != Some(folder) {
                return;
            }
            match listing {
                Ok(listing) => {
                    way.set(listing.crumbs);
                    let enter = |entry: &Arc<Entry>| ids.with_value(|ids| can_enter(entry, ids));
                    shown.set(Shown::Folders(
                        data.folders_of(listing.entries).into_iter().filter(enter).collect(),
                    ));
                }
                Err(problem) => shown.set(Shown::Failed(error_text::sentence(&problem))),
            }
        });
    });
    let reason = Signal::derive(move || {
        let way = way.read();
        if way.is_empty() {
            return Some(say(common::LOADING).to_owned());
        }
        let verdict = ids.with_value(|ids| check(transport, ids, Some(&from), &way));
        verdict.err().map(|refusal| say(refusal_text(refusal)).to_owned())
    });
    let pick = move |()| {
        if let Some(here) = way.get_untracked().pop() {
            on_pick.run(here);
        }
    };
    let action = match transport {
        Transport::Move => texts::MOVE_HERE,
        Transport::Copy => texts::COPY_HERE,
    };
    view! {
        <Dialog title=title close_label=t(common::CLOSE) wide=true on_close=on_close>
            <Way way=way on_go=Callback::new(move |id| wanted.set(id)) />
            <div class="pick-list">{move || list(shown.get(), wanted)}</div>
            <NewHere perform=perform way=way on_made=move |id| wanted.set(id) />
            <p class="pick-note" aria-live="polite">{move || reason.get()}</p>
            <div class="dialog-actions">
                <Button on_press=on_close>{t(common::CANCEL)}</Button>
                <Button kind=ButtonKind::Primary reason=reason on_press=pick>
                    {t(action)}
                </Button>
            </div>
        </Dialog>
    }
}

/// Why entries cannot go there, in words.
#[must_use]
pub fn refusal_text(refusal: Refusal) -> crate::i18n::Text {
    match refusal {
        Refusal::AlreadyThere => texts::ALREADY_THERE,
        Refusal::IntoItself => texts::INTO_ITSELF,
    }
}

/// The folders, or what is there instead of them.
fn list(shown: Shown, wanted: RwSignal<FolderId>) -> AnyView {
    match shown {
        Shown::Waiting => view! { <Skeleton label=t(common::LOADING) rows=4 /> }.into_any(),
        Shown::Failed(sentence) => {
            view! { <p class="pick-empty" role="alert">{sentence}</p> }.into_any()
        }
        Shown::Folders(folders) if folders.is_empty() => {
            view! { <p class="pick-empty">{t(texts::NO_FOLDERS)}</p> }.into_any()
        }
        Shown::Folders(folders) => {
            let rows = folders.into_iter().map(|entry| folder(&entry, wanted)).collect_view();
            view! { <ul class="pick-folders" aria-label=t(texts::FOLDERS)>{rows}</ul> }.into_any()
        }
    }
}

fn folder(entry: &Entry, wanted: RwSignal<FolderId>) -> Option<AnyView> {
    let EntryId::Folder(id) = entry.id.clone() else { return None };
    let name = entry.name.clone();
    let row = view! {
        <li>
            <button type="button" class="pick-folder" on:click=move |_| wanted.set(id.clone())>
                <span class="entry-icon entry-icon-folder">
                    <Icon glyph=glyphs::FOLDER />
                </span>
                <span class="pick-name">{name}</span>
                <Icon glyph=glyphs::CHEVRON_RIGHT />
            </button>
        </li>
    };
    Some(row.into_any())
}

/// The way to the folder that the dialog shows; each step goes back there.
#[component]
fn Way(way: RwSignal<Vec<Crumb>>, on_go: Callback<FolderId>) -> impl IntoView {
    let step = move |(at, crumb): (usize, Crumb)| {
        let name = if crumb.name.is_empty() { say(texts::TITLE).to_owned() } else { crumb.name };
        let is_last = at + 1 == way.read().len();
        view! {
            <li class="pick-step">
                <button
                    type="button"
                    class="pick-crumb"
                    aria-current=is_last.then_some("location")
                    on:click=move |_| on_go.run(crumb.id.clone())
                >
                    {name}
                </button>
            </li>
        }
        .into_any()
    };
    view! {
        <nav class="pick-way" aria-label=t(texts::BREADCRUMBS)>
            <ol>{move || way.get().into_iter().enumerate().map(step).collect_view()}</ol>
        </nav>
    }
}
