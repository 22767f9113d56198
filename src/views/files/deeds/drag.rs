//! What is dragged over the view and where it goes: rows into a folder, files of this computer into any of them.

use std::sync::Arc;

use leptos::ev::DragEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use portico_client::drive::model::{Crumb, Entry, EntryId, FolderId};

use super::super::actions::Can;
use super::super::drop_zone::carries_files;
use super::super::row::row_index;
use super::super::state::ids;
use super::destination::check;
use super::perform::Perform;
use crate::locales::files as texts;
use crate::parts::clipboard::Transport;
use crate::parts::media::{FINGERS, matches_media};
use crate::routes::path::Path;

/// The mark of the element on which a drop would go into a folder of its own; `style/views/listing.css` shows it.
const MARK: &str = "data-drop";
/// What is dragged, and what it may be dropped on.
const ENTRY: &str = ".row, .tile";
const SPOT: &str = ".row, .tile, .crumb-link";
/// The class of the view while its own rows are dragged, and what hangs on the pointer then; `style/views/files.css`.
const ROWS: &str = "drop-zone-rows";
const GHOST: &str = ".drag-ghost";
/// Where it hangs, in pixels: below the pointer, so that the row that is pointed at can be read.
const GHOST_PLACE: (i32, i32) = (-12, -4);

/// What is dragged at the moment.
#[derive(Clone, Copy)]
pub struct Drag {
    perform: Perform,
    can: Signal<Can>,
    rows: StoredValue<Vec<Arc<Entry>>>,
    zone: StoredValue<Option<Element>, LocalStorage>,
    marked: StoredValue<Option<Element>, LocalStorage>,
}

impl Drag {
    /// Nothing yet.
    #[must_use]
    pub fn new(perform: Perform, can: Signal<Can>) -> Self {
        Self {
            perform,
            can,
            rows: StoredValue::new(Vec::new()),
            zone: StoredValue::new_local(None),
            marked: StoredValue::new_local(None),
        }
    }

    /// A row is taken, and with it everything that is selected; one that is not selected goes alone.
    pub fn start(self, event: &DragEvent) {
        let state = self.perform.state;
        let row = element(event, ENTRY).and_then(|row| row_index(&row));
        let (Some(index), Some(data)) = (row, event.data_transfer()) else { return };
        let can = self.can.get_untracked();
        // A finger that rests on a row asks for its menu.
        if !can.change || !can.online || can.view_only || matches_media(FINGERS) {
            event.prevent_default();
            return;
        }
        let Some(entry) = state.row(index) else { return };
        if !state.selection.read_untracked().contains(&entry.id) {
            state.select_only(index);
        }
        let rows = state.selected();
        let words =
            if rows.len() > 1 { texts::items(rows.len() as u64) } else { entry.name.clone() };
        // Without data, some browsers do not drag at all.
        let _ = data.set_data("text/plain", &words);
        data.set_effect_allowed("copyMove");
        let zone = event.current_target().and_then(|zone| zone.dyn_into::<Element>().ok());
        if let Some(zone) = &zone {
            if let Ok(Some(ghost)) = zone.query_selector(GHOST) {
                ghost.set_text_content(Some(&words));
                data.set_drag_image(&ghost, GHOST_PLACE.0, GHOST_PLACE.1);
            }
            let _ = zone.class_list().add_1(ROWS);
        }
        self.zone.set_value(zone);
        self.rows.set_value(rows);
    }

    /// Something is over the view: where it would go is marked.
    pub fn over(self, event: &DragEvent) {
        let Some(data) = event.data_transfer() else { return };
        let is_file = carries_files(&data);
        let transport = transport(event);
        let spot = self.spot(event).filter(|(_, way)| is_file || self.may_go(transport, way));
        if spot.is_some() && !is_file {
            // Without this the browser would refuse it.
            event.prevent_default();
            data.set_drop_effect(match transport {
                Transport::Copy => "copy",
                Transport::Move => "move",
            });
        }
        self.mark(spot.map(|(element, _)| element));
    }

    /// Rows are let go over the view.
    pub fn drop(self, event: &DragEvent) {
        let transport = transport(event);
        if !event.data_transfer().is_some_and(|data| carries_files(&data))
            && let Some((_, mut way)) = self.spot(event)
            && self.may_go(transport, &way)
            && let Some(to) = way.pop()
        {
            event.prevent_default();
            let from = self.perform.state.folder.get_untracked();
            self.perform.transport(transport, self.rows.get_value(), from, to);
        }
        self.end();
    }

    /// Nothing is over the view any more.
    pub fn leave(self) {
        self.mark(None);
    }

    /// Nothing is dragged any more.
    pub fn end(self) {
        self.mark(None);
        self.rows.set_value(Vec::new());
        self.zone.update_value(|zone| {
            if let Some(zone) = zone.take() {
                let _ = zone.class_list().remove_1(ROWS);
            }
        });
    }

    /// The folder that is pointed at.
    #[must_use]
    pub fn folder_under(self, event: &DragEvent) -> Option<FolderId> {
        self.spot(event).and_then(|(_, mut way)| way.pop()).map(|step| step.id)
    }

    fn may_go(self, transport: Transport, way: &[Crumb]) -> bool {
        let from = self.perform.state.folder.read_untracked();
        self.rows.with_value(|rows| {
            !rows.is_empty() && check(transport, &ids(rows), Some(&*from), way).is_ok()
        })
    }

    /// The row or the step of the way that is pointed at, and the way to its folder.
    fn spot(self, event: &DragEvent) -> Option<(Element, Vec<Crumb>)> {
        let spot = element(event, SPOT)?;
        let state = self.perform.state;
        let mut way = state.crumbs.get_untracked();
        if let Some(index) = row_index(&spot) {
            let entry = state.row(index)?;
            let EntryId::Folder(id) = entry.id.clone() else { return None };
            way.push(Crumb { id, name: entry.name.clone() });
        } else {
            let folder = Path::folder(&spot.get_attribute("href")?)?;
            let at = way.iter().position(|step| step.id == folder)?;
            way.truncate(at + 1);
        }
        Some((spot, way))
    }

    fn mark(self, now: Option<Element>) {
        self.marked.update_value(|marked| {
            if *marked == now {
                return;
            }
            // An element that has left the page meanwhile does not mind.
            if let Some(before) = marked {
                let _ = before.remove_attribute(MARK);
            }
            if let Some(now) = &now {
                let _ = now.set_attribute(MARK, "");
            }
            *marked = now;
        });
    }
}

/// As file managers have it: moved, or copied while Ctrl (Option on a Mac) is held.
fn transport(event: &DragEvent) -> Transport {
    if event.ctrl_key() || event.alt_key() { Transport::Copy } else { Transport::Move }
}

fn element(event: &DragEvent, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}
