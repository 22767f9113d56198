//! The folders that the person shares, each with everybody who has access.

use leptos::prelude::*;
use portico_client::drive::model::EntryId;

use super::data::{Data, Mine, Progress};
use super::{empty, failed};
use crate::error_text;
use crate::i18n::t;
use crate::locales::{share as share_texts, shared as texts};
use crate::parts::entry_icon::{EntryIcon, Family};
use crate::parts::folder_address::folder_path;
use crate::parts::share::{Desk, PeopleOf, SHARE, share_value};
use crate::routes::router::use_router;
use crate::ui::{Button, Skeleton, glyphs};

/// Walks, and shows what was found.
#[component]
pub fn ByMe(
    /// Asks.
    data: Data,
) -> impl IntoView {
    data.walk();
    // A share that ends here stays on the page, so that it can be brought back.
    let desk = Desk::new(Callback::new(|()| {}));
    let again = Callback::new(move |()| data.walk_again());
    let count = Memo::new(move |_| data.mine.read().len());
    let body = move || match (data.progress.get(), count.get()) {
        (Progress::Failed(problem), _) => failed(&problem, again),
        (Progress::Done, 0) => empty(texts::BY_ME_EMPTY, texts::BY_ME_EMPTY_TEXT),
        (Progress::Idle | Progress::Walking, 0) => {
            view! { <Skeleton label=t(texts::LOADING) /> }.into_any()
        }
        (Progress::Idle | Progress::Walking | Progress::Done, _) => view! {
            <div class="shared-body">
                <For
                    each=move || data.mine.get()
                    key=|mine| mine.entry.id.clone()
                    children=move |mine| view! { <Card desk=desk mine=mine /> }
                />
            </div>
        }
        .into_any(),
    };
    view! {
        <Status data=data />
        {body}
    }
}

/// How far the walk is, and what could not be read.
#[component]
pub fn Status(
    /// What walks.
    data: Data,
) -> impl IntoView {
    let walking = move || {
        let is_walking = *data.progress.read() == Progress::Walking;
        is_walking.then(|| texts::walking(data.folders.get()))
    };
    let unread = move || {
        let (count, problem) = data.unread.get()?;
        Some(texts::unread(count, &error_text::sentence(&problem)))
    };
    view! {
        <div class="shared-status">
            <p role="status">{walking}</p>
            <p class="shared-warning">{unread}</p>
        </div>
    }
}

#[component]
fn Card(desk: Desk, mine: Mine) -> impl IntoView {
    let router = use_router();
    let Mine { entry, place } = mine;
    let EntryId::Folder(folder) = entry.id.clone() else { return ().into_any() };
    let href = folder_path(&folder).href();
    let id = entry.id.clone();
    let change = move |()| {
        let ids = share_value(std::iter::once(&id));
        router.go(&router.href_with(SHARE, Some(&ids)));
    };
    let label = entry.name.clone();
    view! {
        <section class="shared-card" aria-label=label>
            <header class="shared-card-head">
                <EntryIcon family=Signal::derive(move || Family::Folder) />
                <div class="row-text">
                    <h2 class="shared-card-title">
                        <a class="shared-name" href=href>
                            {entry.name.clone()}
                        </a>
                    </h2>
                    <span class="row-place">{place}</span>
                </div>
                <Button glyph=glyphs::USERS on_press=change>
                    {t(share_texts::SHARE)}
                </Button>
            </header>
            <PeopleOf desk=desk folder=folder />
        </section>
    }
    .into_any()
}
