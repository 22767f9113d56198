//! Where the search looks: everywhere, or in the folder that the person came from.

use leptos::prelude::*;
use portico_client::drive::model::FolderId;

use super::data::Search;
use crate::i18n::{say, t};
use crate::locales::search as texts;
use crate::routes::path::{SEARCH_FROM, SEARCH_IN};
use crate::routes::router::use_router;

/// Offers the folder beside the whole drive; where there is no folder, nothing.
#[component]
pub fn Scope(
    /// What looks, and knows what folders are called.
    search: Search,
) -> impl IntoView {
    let router = use_router();
    let within = Memo::new(move |_| router.param(SEARCH_IN));
    let offered = Memo::new(move |_| within.get().or_else(|| router.param(SEARCH_FROM)));
    let words = move || {
        let id = offered.get().map_or_else(FolderId::root, FolderId::new);
        match search.folder_name(&id) {
            Some(name) if !name.is_empty() => texts::in_folder(&name),
            Some(_) | None => say(texts::IN_THIS_FOLDER).to_owned(),
        }
    };
    let choose = move |is_within: bool| {
        let folder = offered.get_untracked();
        // It stays on offer while the search looks everywhere.
        router.replace(&router.href_with(SEARCH_FROM, folder.as_deref()));
        router.replace(&router.href_with(SEARCH_IN, folder.as_deref().filter(|_| is_within)));
    };
    let is_within = move || within.read().is_some();
    let choice = move |is_folder: bool, words: TextProp| {
        view! {
            <button
                type="button"
                class="scope-choice"
                aria-pressed=move || if is_within() == is_folder { "true" } else { "false" }
                on:click=move |_| choose(is_folder)
            >
                {move || words.get()}
            </button>
        }
        .into_any()
    };
    move || {
        offered.read().is_some().then(|| {
            view! {
                <div class="scope" role="group" aria-label=t(texts::SCOPE)>
                    {choice(false, TextProp::from(t(texts::EVERYWHERE)))}
                    {choice(true, TextProp::from(words))}
                </div>
            }
        })
    }
}
