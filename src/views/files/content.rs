//! The rows and the bar for what is selected; what is done with them is handed on.

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::{Entry, EntryId};
use portico_client::listing::sort::SortKey;

use super::appearance::Appearance;
use super::deeds::Hands;
use super::keyboard::Command;
use super::listing::{ListingEvents, Sight};
use super::state::State;
use crate::i18n::t;
use crate::locales::files as texts;
use crate::parts::folder_address::folder_path;
use crate::parts::kit::Kit;
use crate::routes::router::use_router;
use crate::ui::{Anchor, ContextMenu};

/// The rows, and the bar for what is selected.
#[component]
pub fn Content(
    /// What is shown.
    state: State,
    /// What the signed-in views share.
    kit: Kit,
    /// What is done.
    hands: Hands,
    /// How it is drawn.
    appearance: Appearance,
) -> impl IntoView {
    let router = use_router();
    let open = move |entry: Arc<Entry>| router.go(&untrack(|| state.href(&entry.id)));
    let on_command = move |command: Command| match (command, state.parent()) {
        (Command::Up, Some(parent)) => router.go(&folder_path(&parent).href()),
        (Command::Up, None) => {}
        (_, _) => hands.run(move |deeds| untrack(|| deeds.command(command))),
    };
    let menu_at = RwSignal::new(None::<Anchor>);
    let menu = Callback::new(move |()| {
        let deeds = untrack(|| hands.get());
        deeds.map(|deeds| deeds.items(&state.selected())).unwrap_or_default()
    });
    let events = ListingEvents {
        href: Callback::new(move |id: EntryId| state.href(&id)),
        on_open: Callback::new(open),
        on_command: Callback::new(on_command),
        on_sort: Callback::new(move |key: SortKey| {
            hands.run(move |deeds| untrack(|| deeds.sort(key)));
        }),
        // An open menu asks what there is to choose at once.
        on_menu: Callback::new(move |anchor| hands.run(move |_| menu_at.set(Some(anchor)))),
    };
    let cut = Signal::derive(move || {
        kit.clipboard.read().as_ref().map(|it| it.cut_ids()).unwrap_or_default()
    });
    let sight = Sight { state, cut, menu_at, events };
    let is_selecting = Memo::new(move |_| !state.selection.read().is_empty());
    let bar = move || is_selecting.get().then(|| hands.get()).flatten().map(|deeds| deeds.bar());
    view! {
        {move || appearance.draw(sight)}
        <ContextMenu label=t(texts::ACTIONS_FOR_SELECTION) at=menu_at items=menu />
        {bar}
    }
}
