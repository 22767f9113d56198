//! What others share with the person, one after the other.

use leptos::prelude::*;
use portico_client::drive::model::{ReceivedFolder, ShareRight};
use portico_client::problem::Problem;

use super::data::{Data, Group, Load};
use super::{empty, failed};
use crate::i18n::{format, t};
use crate::locales::{common, share as share_texts, shared as texts};
use crate::parts::entry_icon::{EntryIcon, Family};
use crate::parts::folder_address::folder_path;
use crate::routes::router::use_router;
use crate::ui::{Button, ButtonKind, Dialog, MenuButton, MenuItem, Skeleton, glyphs};

/// Asks, and shows it.
#[component]
pub fn WithMe(
    /// Asks.
    data: Data,
) -> impl IntoView {
    let again = Callback::new(move |()| {
        data.received.set(Load::Waiting);
        data.load_received();
    });
    data.load_received();
    // The folder that is to be left, and whose it is.
    let leaving = RwSignal::new(None::<(ReceivedFolder, String)>);
    let body = move || match data.received.get() {
        Load::Waiting => view! { <Skeleton label=t(texts::LOADING) /> }.into_any(),
        Load::Failed(Problem::Forbidden(_)) => empty(texts::OWNER_ONLY, texts::OWNER_ONLY_TEXT),
        Load::Failed(problem) => failed(&problem, again),
        Load::Ready(groups) if groups.is_empty() => {
            empty(texts::WITH_ME_EMPTY, texts::WITH_ME_EMPTY_TEXT)
        }
        Load::Ready(groups) => {
            let group = |group: Group| view! { <Person group=group leaving=leaving /> };
            view! {
                <div class="shared-body">{groups.into_iter().map(group).collect_view()}</div>
            }
            .into_any()
        }
    };
    view! {
        {body}
        <Leave data=data leaving=leaving />
    }
}

#[component]
fn Person(group: Group, leaving: RwSignal<Option<(ReceivedFolder, String)>>) -> impl IntoView {
    let Group { person, folders } = group;
    let (title, label) = (person.name.clone(), person.name.clone());
    let initial = person.name.chars().next().map(String::from);
    let row = move |folder: ReceivedFolder| {
        view! { <Folder folder=folder person=person.name.clone() leaving=leaving /> }
    };
    view! {
        <section class="shared-card">
            <header class="shared-card-head">
                <span class="avatar" aria-hidden="true">
                    {initial}
                </span>
                <h2 class="shared-card-title">{title}</h2>
            </header>
            <ul class="shared-list" aria-label=move || texts::folders_of(&label)>
                {folders.into_iter().map(row).collect_view()}
            </ul>
        </section>
    }
}

#[component]
fn Folder(
    folder: ReceivedFolder,
    person: String,
    leaving: RwSignal<Option<(ReceivedFolder, String)>>,
) -> impl IntoView {
    let router = use_router();
    let href = folder_path(&folder.id).href();
    let right = match folder.right {
        ShareRight::View => share_texts::CAN_VIEW,
        ShareRight::Edit => share_texts::CAN_EDIT,
    };
    let (name, label, seconds) = (folder.name.clone(), folder.name.clone(), folder.modified.0);
    let target = href.clone();
    let items = Callback::new(move |()| {
        let (target, asked) = (target.clone(), (folder.clone(), person.clone()));
        vec![
            MenuItem::new(t(texts::OPEN), move || router.go(&target))
                .with_glyph(glyphs::FOLDER_OPEN),
            MenuItem::new(t(texts::LEAVE), move || leaving.set(Some(asked.clone())))
                .with_glyph(glyphs::LOG_OUT)
                .in_new_group()
                .dangerous(),
        ]
    });
    view! {
        <li class="shared-item" aria-label=name.clone()>
            <EntryIcon family=Signal::derive(move || Family::Folder) />
            <a class="shared-name" href=href>
                {name.clone()}
            </a>
            <span class="shared-right">{t(right)}</span>
            <time class="shared-time" title=move || format::date_time(seconds)>
                {move || format::date(seconds)}
            </time>
            <MenuButton
                label=move || texts::actions_for(&label)
                glyph=glyphs::ELLIPSIS
                items=items
            />
        </li>
    }
}

/// Asks before a folder is left: only the other side can undo that.
#[component]
fn Leave(data: Data, leaving: RwSignal<Option<(ReceivedFolder, String)>>) -> impl IntoView {
    let close = Callback::new(move |()| leaving.set(None));
    move || {
        let (folder, person) = leaving.get()?;
        let title = texts::leave_title(&folder.name);
        let leave = move |()| {
            close.run(());
            data.leave(folder.clone());
        };
        Some(view! {
            <Dialog title=title close_label=t(common::CLOSE) on_close=close>
                <p class="dialog-text">{texts::leave_text(&person)}</p>
                <div class="dialog-actions">
                    <Button on_press=close>{t(common::CANCEL)}</Button>
                    <Button kind=ButtonKind::Danger on_press=leave>
                        {t(texts::LEAVE)}
                    </Button>
                </div>
            </Dialog>
        })
    }
}
