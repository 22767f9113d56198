//! The rows and the bar for what is selected; what is done with them is handed on.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::{Entry, EntryId};
use portico_client::listing::sort::SortKey;

use super::deeds::Hands;
use super::keyboard::Command;
use super::listing::{Listing, ListingEvents};
use super::state::State;
use crate::parts::folder_address as address;
use crate::parts::kit::Kit;
use crate::routes::router::use_router;
use crate::ui::Anchor;

/// The rows, and the bar for what is selected.
#[component]
pub fn Content(
    /// What is shown.
    state: State,
    /// What the signed-in views share.
    kit: Kit,
    /// What is done.
    hands: Hands,
) -> impl IntoView {
    let router = use_router();
    let sort = move |key: SortKey| {
        let href =
            address::href(&state.folder.read_untracked(), state.order.get_untracked().clicked(key));
        router.replace(&href);
    };
    let href = move |id: EntryId| address::entry_href(&state.folder.read(), state.order.get(), &id);
    let open = move |entry: Arc<Entry>| router.go(&untrack(|| href(entry.id.clone())));
    let on_command = move |command: Command| match (command, state.parent()) {
        (Command::Up, Some(parent)) => router.go(&address::folder_path(&parent).href()),
        (Command::Up, None) => {}
        (_, _) => hands.run(move |deeds| untrack(|| deeds.command(command))),
    };
    let menu_at = RwSignal::new(None::<Anchor>);
    let events = ListingEvents {
        href: Callback::new(href),
        on_open: Callback::new(open),
        on_command: Callback::new(on_command),
        on_sort: Callback::new(sort),
        // An open menu asks what there is to choose at once.
        on_menu: Callback::new(move |anchor| hands.run(move |_| menu_at.set(Some(anchor)))),
        menu: Callback::new(move |()| {
            let deeds = untrack(|| hands.get());
            deeds.map(|deeds| deeds.items(&state.selected())).unwrap_or_default()
        }),
    };
    let cut = Signal::derive(move || {
        kit.clipboard.read().as_ref().map(|it| it.cut_ids()).unwrap_or_default()
    });
    let is_selecting = Memo::new(move |_| !state.selection.read().is_empty());
    let bar = move || is_selecting.get().then(|| hands.get()).flatten().map(|deeds| deeds.bar());
    view! {
        <Listing state=state cut=cut menu_at=menu_at events=events />
        {bar}
    }
}
