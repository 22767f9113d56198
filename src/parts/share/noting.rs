//! Notes who could open something before, so that it can be taken back.

use leptos::prelude::*;
use portico_client::drive::model::{Access, EntryId};

use super::data::Desk;
use crate::parts::history::{Action, History, Item, Step};

/// Notes what was changed. What is in a folder follows it: one that others could open is not opened to them again, because
/// something in it may have been kept from them.
pub fn note_access(desk: Desk, history: History, changed: Vec<Item>) {
    let can_go_back = |item: &Item| match (&item.id, &item.step) {
        (_, Step::Access { before, after }) if before == after => false,
        (EntryId::Folder(_), Step::Access { before, .. }) => *before == Access::Private,
        (EntryId::Folder(_) | EntryId::File(_), _) => true,
    };
    let items: Vec<Item> = changed.into_iter().filter(can_go_back).collect();
    // The dialog may have been closed while it was done.
    if let Some(links) = desk.links.try_get_value() {
        history.note_access(links, Action::opened(items, desk.on_change));
    }
}
