//! What the view asks of the drive: the only file of it that calls the client.
//!
//! The vendor lists neither what an account shares nor what it has opened: whoever wants to know walks through the folders.

mod change;
mod walk;

use std::rc::Rc;
use std::sync::Arc;

use futures::future::{AbortHandle, join_all};
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::{Links, Sharing};
use portico_client::drive::model::{Entry, EntryId, ReceivedFolder, Sharer};
use portico_client::problem::Problem;
use portico_client::vendor::{open_links, open_sharing};

use super::links::rows::LinkRow;
use crate::locales::shared as texts;
use crate::parts::kit::Kit;
use crate::state::session::use_session;
use crate::state::toasts::Toasts;

/// What somebody shares.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Who.
    pub person: Sharer,
    /// Their folders.
    pub folders: Vec<ReceivedFolder>,
}

/// Where loading stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Load<T> {
    /// Nothing has come yet.
    Waiting,
    /// It is there.
    Ready(T),
    /// It will not come.
    Failed(Problem),
}

/// Where the walk through the folders stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Progress {
    /// It has not begun.
    Idle,
    /// It goes on.
    Walking,
    /// It has been everywhere.
    Done,
    /// The first folder could not be read.
    Failed(Problem),
}

/// A folder of one's own that is shared with people.
#[derive(Debug, Clone, PartialEq)]
pub struct Mine {
    /// Which folder.
    pub entry: Arc<Entry>,
    /// Where it lies, in words.
    pub place: String,
}

/// Asks, and changes.
#[derive(Clone, Copy)]
pub struct Data {
    kit: Kit,
    sharing: StoredValue<Rc<dyn Sharing>, LocalStorage>,
    links: StoredValue<Rc<dyn Links>, LocalStorage>,
    toasts: Toasts,
    under_way: StoredValue<Option<AbortHandle>>,
    /// What others share.
    pub received: RwSignal<Load<Vec<Group>>>,
    /// The folders that are shared with others.
    pub mine: RwSignal<Vec<Mine>>,
    /// The links.
    pub rows: RwSignal<Vec<Arc<LinkRow>>>,
    /// Where the walk stands.
    pub progress: RwSignal<Progress>,
    /// How many folders were read.
    pub folders: RwSignal<u64>,
    /// How many could not be read, and why the last one could not.
    pub unread: RwSignal<Option<(u64, Problem)>>,
    /// True when links that end may be missing.
    pub is_partial: RwSignal<bool>,
}

impl Data {
    /// With what the signed-in views share.
    #[must_use]
    pub fn new(kit: Kit, toasts: Toasts) -> Self {
        let session = use_session().get();
        Self {
            kit,
            sharing: StoredValue::new_local(open_sharing(&session)),
            links: StoredValue::new_local(open_links(&session)),
            toasts,
            under_way: StoredValue::new(None),
            received: RwSignal::new(Load::Waiting),
            mine: RwSignal::new(Vec::new()),
            rows: RwSignal::new(Vec::new()),
            progress: RwSignal::new(Progress::Idle),
            folders: RwSignal::new(0),
            unread: RwSignal::new(None),
            is_partial: RwSignal::new(false),
        }
    }

    /// Asks what others share.
    pub fn load_received(self) {
        let sharing = self.sharing.get_value();
        spawn_local(async move {
            let groups = async {
                let sharers = sharing.sharers().await?;
                let folders = join_all(sharers.iter().map(|it| sharing.received(&it.id))).await;
                let groups = sharers.into_iter().zip(folders);
                let group = |(person, folders): (Sharer, Result<_, Problem>)| {
                    folders.map(|folders| Group { person, folders })
                };
                groups.map(group).collect::<Result<Vec<_>, _>>()
            };
            let load = match groups.await {
                Ok(groups) => Load::Ready(groups),
                Err(problem) => Load::Failed(problem),
            };
            self.received.try_set(load);
        });
    }

    /// Leaves a folder of somebody else's.
    pub fn leave(self, folder: ReceivedFolder) {
        let Some(share) = folder.share else { return };
        let sharing = self.sharing.get_value();
        spawn_local(async move {
            match sharing.end(&share).await {
                Ok(()) => {
                    self.toasts.done(texts::left(&folder.name));
                    self.load_received();
                }
                Err(problem) => self.toasts.failed(&problem),
            }
        });
    }

    /// Walks through the folders, unless somebody has already.
    pub fn walk(self) {
        if *self.progress.read_untracked() == Progress::Idle {
            self.begin();
        }
    }

    /// Walks anew; what is shown stays until it has been everywhere.
    pub fn walk_again(self) {
        if self.progress.try_get_untracked().is_some_and(|it| it != Progress::Idle) {
            self.begin();
        }
    }

    /// Walks no further.
    pub fn stop(self) {
        if let Some(handle) = self.under_way.try_get_value().flatten() {
            handle.abort();
        }
    }

    /// The entries that the view shows and that somebody looks for.
    #[must_use]
    pub fn entries(self, is_wanted: impl Fn(&EntryId) -> bool) -> Vec<Arc<Entry>> {
        let mut found: Vec<Arc<Entry>> = Vec::new();
        let (rows, mine) = (self.rows.read(), self.mine.read());
        let of_rows = rows.iter().map(|row| &row.entry);
        for entry in of_rows.chain(mine.iter().map(|mine| &mine.entry)) {
            if is_wanted(&entry.id) && !found.iter().any(|known| known.id == entry.id) {
                found.push(Arc::clone(entry));
            }
        }
        found
    }

    /// Tells how copying went.
    pub fn told(self, text: &'static str) {
        self.toasts.done(text);
    }
}
