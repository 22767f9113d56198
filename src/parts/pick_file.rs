//! The dialog that asks for a file of the drive, one folder after the other, or takes one of this computer.

use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::HtmlInputElement;
use portico_client::drive::model::{Crumb, Entry, EntryId, FolderId, FolderListing};
use portico_client::problem::{Details, Problem};

use super::attach::{OnPick, Wanted, load_attach};
use super::entry_icon::{EntryIcon, family};
use super::kit::{Kit, use_kit};
use super::load::Load;
use super::picked::Grabbed;
use crate::error_text;
use crate::i18n::{Text, say, t};
use crate::locales::{aside as aside_texts, common, files as texts};
use crate::state::lazy::use_lazy_state;
use crate::state::toasts::use_toasts;
use crate::ui::{Button, Dialog, Icon, Skeleton, glyphs};

/// Asks for a file.
#[component]
pub fn PickFile(
    /// The dialog's title.
    title: Text,
    /// The file that was chosen, with its name; an uploaded one comes when it has arrived.
    on_pick: OnPick,
    /// The dialog goes away.
    on_close: Callback<()>,
) -> impl IntoView {
    let kit = use_kit();
    let wanted = RwSignal::new(FolderId::root());
    let listing = RwSignal::new(Load::Waiting);
    let read = Callback::new(move |folder: FolderId| {
        wanted.set(folder.clone());
        listing.set(kit.seen(&folder).map_or(Load::Waiting, Load::Ready));
        spawn_local(async move {
            let answer = list(kit, &folder).await;
            // Another folder has been opened meanwhile, or the dialog is gone.
            if wanted.try_get_untracked() == Some(folder) {
                listing.update(|listing| listing.take(answer));
            }
        });
    });
    read.run(FolderId::root());
    let (lazy, toasts) = (use_lazy_state(), use_toasts());
    let input = NodeRef::<html::Input>::new();
    let pick = StoredValue::new(on_pick);
    let upload = move |event: Event| {
        let field: HtmlInputElement = event_target(&event);
        let Some(files) = field.files().filter(|files| files.length() > 0) else { return };
        let (folder, on_pick) = (wanted.get_untracked(), pick.get_value());
        let wanted = Wanted { folder, grabbed: Grabbed::from_list(&files), on_pick, lazy, toasts };
        spawn_local(async move {
            let begin = load_attach().await;
            begin(wanted);
        });
        on_close.run(());
    };
    let choose = move |()| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let rows = move || match listing.get() {
        Load::Waiting => view! { <Skeleton label=t(common::LOADING) rows=4 /> }.into_any(),
        Load::Failed(problem) => {
            let sentence = error_text::sentence(&problem);
            let again = move |()| read.run(wanted.get_untracked());
            view! {
                <div class="pick-empty" role="alert">
                    <p>{sentence}</p>
                    <Button glyph=glyphs::ROTATE_CCW on_press=again>
                        {t(common::TRY_AGAIN)}
                    </Button>
                </div>
            }
            .into_any()
        }
        Load::Ready(listing) if listing.entries.is_empty() => {
            view! { <p class="pick-empty">{t(texts::EMPTY_FOLDER_TITLE)}</p> }.into_any()
        }
        Load::Ready(listing) => {
            let row = |entry: Entry| row(&entry, read, pick.get_value());
            let rows = listing.entries.into_iter().map(row).collect_view();
            view! { <ul class="pick-folders" aria-label=t(texts::TITLE)>{rows}</ul> }.into_any()
        }
    };
    let way = move || listing.read().ready().map(|it| it.crumbs.clone()).unwrap_or_default();
    let step = move |crumb: Crumb| {
        let name = if crumb.name.is_empty() { say(texts::TITLE).to_owned() } else { crumb.name };
        view! {
            <li class="pick-step">
                <button
                    type="button"
                    class="pick-crumb"
                    on:click=move |_| read.run(crumb.id.clone())
                >
                    {name}
                </button>
            </li>
        }
        .into_any()
    };
    view! {
        <Dialog title=t(title) close_label=t(common::CLOSE) wide=true on_close=on_close>
            <nav class="pick-way" aria-label=t(texts::BREADCRUMBS)>
                <ol>{move || way().into_iter().map(step).collect_view()}</ol>
            </nav>
            <div class="pick-list">{rows}</div>
            <input
                type="file"
                multiple=true
                hidden=true
                tabindex="-1"
                aria-label=t(aside_texts::UPLOAD)
                node_ref=input
                on:change=upload
            />
            <div class="dialog-actions">
                <Button on_press=on_close>{t(common::CANCEL)}</Button>
                <Button glyph=glyphs::UPLOAD on_press=choose>
                    {t(aside_texts::UPLOAD)}
                </Button>
            </div>
        </Dialog>
    }
}

async fn list(kit: Kit, folder: &FolderId) -> Result<FolderListing, Problem> {
    let drive = kit.drive();
    let files = drive.files().ok_or_else(|| Problem::Forbidden(Details::default()))?;
    files.list(folder).await
}

fn row(entry: &Entry, read: Callback<FolderId>, on_pick: OnPick) -> AnyView {
    let (id, name) = (entry.id.clone(), entry.name.clone());
    let look = family(entry);
    let is_folder = entry.is_folder();
    let picked = name.clone();
    let press = move |_| match id.clone() {
        EntryId::Folder(id) => read.run(id),
        EntryId::File(id) => on_pick(id, picked.clone()),
    };
    view! {
        <li>
            <button type="button" class="pick-folder" on:click=press>
                <EntryIcon family=Signal::stored(look) />
                <span class="pick-name">{name}</span>
                {is_folder.then(|| view! { <Icon glyph=glyphs::CHEVRON_RIGHT /> })}
            </button>
        </li>
    }
    .into_any()
}
