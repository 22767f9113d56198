//! What the files view knows: signals, and what is worked out from them.

use std::collections::HashMap;
use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::{Crumb, Entry, EntryId, FolderId};
use portico_client::listing::selection::Selection;
use portico_client::listing::sort::{Order, compare};
use portico_client::problem::Problem;

use super::columns::Extent;
use super::pending::Pending;
pub use super::rows::{Rows, bytes, count, ids};
use crate::parts::clipboard::Transport;
use crate::parts::folder_address::{VIEW, folder_path};
use crate::routes::path::with_param;

/// Where loading stands; rows that are there stay while new ones come.
#[derive(Debug, Clone, PartialEq)]
pub enum Load {
    /// Nothing has come yet.
    Waiting,
    /// The rows are the folder's.
    Ready,
    /// The rows are the folder's, as they were: refreshing has failed.
    Stale(Problem),
    /// Nothing has come, and nothing will.
    Failed(Problem),
    /// The folder is not there.
    Gone,
}

/// The dialog that is open.
#[derive(Debug, Clone)]
pub enum Open {
    /// Asks for a new folder's name.
    NewFolder,
    /// Asks for another name.
    Rename(Arc<Entry>),
    /// Asks where these go.
    Transport(Transport, Vec<Arc<Entry>>),
}

/// Leaves out what the person does not want to see, in the order of the rows.
pub type Narrow = Callback<Vec<Arc<Entry>>, Vec<Arc<Entry>>>;

/// The view's state; handles only, so it is passed around freely.
#[derive(Clone, Copy)]
pub struct State {
    /// The folder that is shown.
    pub folder: Memo<FolderId>,
    /// How it is sorted.
    pub order: Memo<Order>,
    /// The address of the listing, without the file that may be shown over it.
    pub here: Memo<String>,
    /// Where loading stands.
    pub load: RwSignal<Load>,
    /// The way to the folder.
    pub crumbs: RwSignal<Vec<Crumb>>,
    /// The server's rows.
    pub base: RwSignal<Vec<Arc<Entry>>>,
    /// What has been asked for and not answered yet.
    pub pending: RwSignal<Pending>,
    /// The server's rows with the guesses, sorted.
    pub all: Memo<Rows>,
    /// What leaves some of them out.
    pub narrow: RwSignal<Option<Narrow>>,
    /// What is shown of them.
    pub rows: Memo<Rows>,
    /// What is selected, and where the keyboard is.
    pub selection: RwSignal<Selection>,
    /// True when the folder is shared with the person to be looked at only.
    pub view_only: RwSignal<bool>,
    /// The dialog that is open.
    pub dialog: RwSignal<Option<Open>>,
    /// The row that was brought into sight last.
    pub show_row: RwSignal<Option<usize>>,
    /// How far each folder was scrolled when it was left, in pixels.
    pub scrolled: StoredValue<HashMap<FolderId, u64>>,
    /// True when the keyboard has opened a folder: it goes on among its rows.
    pub by_key: StoredValue<bool>,
}

impl State {
    /// The state for a folder and an order that follow the address, which is `here`.
    #[must_use]
    pub fn new(folder: Memo<FolderId>, order: Memo<Order>, here: Memo<String>) -> Self {
        let base = RwSignal::new(Vec::new());
        let pending = RwSignal::new(Pending::default());
        let all = Memo::new(move |_| {
            let mut rows = pending.read().applied(&base.read());
            let order = order.get();
            rows.sort_unstable_by(|one, other| compare(one, other, order));
            Rows::new(rows)
        });
        let narrow = RwSignal::new(None::<Narrow>);
        // Sorted once: while somebody types what they seek, only leaving out is done again.
        let rows = Memo::new(move |_| match narrow.get() {
            Some(narrow) => Rows::new(narrow.run(all.read().to_vec())),
            None => all.get(),
        });
        let selection = RwSignal::new(Selection::default());
        // What is not there any more cannot stay selected.
        Effect::new(move |before: Option<Rows>| {
            let rows = rows.get();
            let focus = selection.read_untracked().focus().cloned();
            let place = |rows: &Rows| rows.ids().iter().position(|id| Some(id) == focus.as_ref());
            let place = before.as_ref().and_then(place).unwrap_or_default();
            let mut now = selection.get_untracked();
            now.keep_only(rows.ids(), place);
            if *selection.read_untracked() != now {
                selection.set(now);
            }
            rows
        });
        Self {
            folder,
            order,
            here,
            load: RwSignal::new(Load::Waiting),
            crumbs: RwSignal::new(Vec::new()),
            base,
            pending,
            all,
            narrow,
            rows,
            selection,
            view_only: RwSignal::new(false),
            dialog: RwSignal::new(None),
            show_row: RwSignal::new(None),
            scrolled: StoredValue::new(HashMap::new()),
            by_key: StoredValue::new(false),
        }
    }

    /// Where an entry is opened: a folder as a listing, a file over this one.
    #[must_use]
    pub fn href(self, id: &EntryId) -> String {
        match id {
            EntryId::Folder(id) => folder_path(id).href(),
            EntryId::File(id) => with_param(&self.here.read(), VIEW, id.as_str()),
        }
    }

    /// The selected entries, in the order of the rows.
    #[must_use]
    pub fn selected(self) -> Vec<Arc<Entry>> {
        let selection = self.selection.read();
        self.rows.read().iter().filter(|row| selection.contains(&row.id)).cloned().collect()
    }

    /// How much of the rows is selected.
    #[must_use]
    pub fn extent(self) -> Extent {
        match (self.selection.read().len(), self.rows.read().len()) {
            (0, _) => Extent::None,
            (selected, all) if selected >= all => Extent::All,
            (_, _) => Extent::Some,
        }
    }

    /// The place of the row that the keyboard is on.
    #[must_use]
    pub fn current(self) -> Option<usize> {
        let selection = self.selection.read();
        let current = selection.focus()?;
        self.rows.read().ids().iter().position(|id| id == current)
    }

    /// The row at this place, without following changes.
    #[must_use]
    pub fn row(self, index: usize) -> Option<Arc<Entry>> {
        self.rows.read_untracked().get(index).cloned()
    }

    /// Changes the selection with the rows at hand.
    pub fn select(self, change: impl FnOnce(&mut Selection, &[EntryId])) {
        let rows = self.rows.get_untracked();
        self.selection.update(|selection| change(selection, rows.ids()));
    }

    /// Selects one row and no other.
    pub fn select_only(self, index: usize) {
        self.select(|selection, rows| {
            if let Some(id) = rows.get(index) {
                selection.only(id);
            }
        });
    }

    /// Brings a row into sight.
    pub fn reveal(self, index: Option<usize>) {
        if index.is_some() {
            self.show_row.set(index);
        }
    }

    /// The folder's own name; none for the root, and while it is not known.
    #[must_use]
    pub fn folder_name(self) -> Option<String> {
        let crumbs = self.crumbs.read();
        crumbs.last().map(|crumb| crumb.name.clone()).filter(|name| !name.is_empty())
    }

    /// The folder above; none at the root.
    #[must_use]
    pub fn parent(self) -> Option<FolderId> {
        let crumbs = self.crumbs.read_untracked();
        crumbs.iter().rev().nth(1).map(|crumb| crumb.id.clone())
    }
}
