//! The place of the view: loads it when the address asks for it, and keeps the old one until it has come.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Show;
use super::path::View;
use super::router::use_router;
use crate::views::{
    load_account, load_brand, load_files, load_forgot, load_not_found, load_notes, load_partner,
    load_pick, load_recent, load_search, load_shared, load_sign_in, load_storage, load_tasks,
    load_team, load_trash,
};

/// Shows the view of the address.
#[component]
pub fn Outlet(
    /// True while a view is on its way.
    is_loading: RwSignal<bool>,
) -> impl IntoView {
    let router = use_router();
    let wanted = Memo::new(move |_| View::of(&router.path()));
    let shown = RwSignal::new(None::<(View, Show)>);
    Effect::new(move |_| {
        let view = wanted.get();
        is_loading.set(true);
        spawn_local(async move {
            let show = load(view).await;
            // Somebody may have gone on in the meantime.
            if wanted.try_get_untracked() == Some(view) {
                is_loading.set(false);
                if shown.get_untracked().map(|(view, _)| view) != Some(view) {
                    shown.set(Some((view, show)));
                }
            }
        });
    });
    move || shown.get().map(|(_, show)| show())
}

async fn load(view: View) -> Show {
    match view {
        View::SignIn => load_sign_in().await,
        View::Files => load_files().await,
        View::Trash => load_trash().await,
        View::Search => load_search().await,
        View::Recent => load_recent().await,
        View::Storage => load_storage().await,
        View::Shared => load_shared().await,
        View::Notes => load_notes().await,
        View::Tasks => load_tasks().await,
        View::Brand => load_brand().await,
        View::Pick => load_pick().await,
        View::Account => load_account().await,
        View::Team => load_team().await,
        View::Forgot => load_forgot().await,
        View::Partner => load_partner().await,
        View::NotFound => load_not_found().await,
    }
}
