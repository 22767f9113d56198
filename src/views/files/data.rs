//! What the files view asks of the drive before anything is done: listings.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{Crumb, Entry, EntryId, FolderId, FolderListing};
use portico_client::listing::sort::{Order, compare};
use portico_client::problem::{Details, Problem};

use super::state::{Load, State};
use crate::parts::kit::Kit;

/// Reads folders.
#[derive(Clone, Copy)]
pub struct Data {
    kit: Kit,
}

impl Data {
    /// With what the signed-in views share.
    #[must_use]
    pub fn new(kit: Kit) -> Self {
        Self { kit }
    }

    /// Reads a folder, and remembers how it looks.
    ///
    /// # Errors
    /// What the drive says.
    pub async fn list(self, folder: FolderId) -> Result<FolderListing, Problem> {
        let drive = self.kit.drive();
        let files = drive.files().ok_or_else(|| Problem::Forbidden(Details::default()))?;
        let listing = files.list(&folder).await?;
        self.kit.keep(listing.clone());
        Ok(listing)
    }

    /// True when the vendor lets folders and files be changed.
    #[must_use]
    pub fn can_change(self) -> bool {
        self.kit.drive().can_change()
    }

    /// The folders among the entries, by name.
    #[must_use]
    pub fn folders_of(self, entries: Vec<Entry>) -> Vec<Arc<Entry>> {
        let mut folders: Vec<_> =
            entries.into_iter().filter(Entry::is_folder).map(Arc::new).collect();
        folders.sort_unstable_by(|one, other| compare(one, other, Order::default()));
        folders
    }

    /// Shows the folder of the moment: as it was seen last at once, as it is when the answer has come.
    pub fn show(self, state: State) {
        let folder = state.folder.get_untracked();
        match self.kit.seen(&folder) {
            Some(listing) => put(state, listing),
            None => {
                guess_way(state, &folder);
                state.base.set(Vec::new());
                state.load.set(Load::Waiting);
            }
        }
        self.refresh(state);
    }

    /// Reads the folder of the moment again; what is shown stays until the answer has come.
    pub fn refresh(self, state: State) {
        let folder = state.folder.get_untracked();
        spawn_local(async move {
            let answer = self.list(folder.clone()).await;
            // Another folder is shown by now, or none.
            if state.folder.try_get_untracked() != Some(folder) {
                return;
            }
            match answer {
                Ok(listing) => put(state, listing),
                Err(Problem::NotFound(_)) => state.load.set(Load::Gone),
                Err(problem) => state.load.update(|load| *load = failed(load, problem)),
            }
        });
    }
}

/// The way to a folder that has not been read yet, as far as it is known: from a step of the present way, or from
/// one of its rows.
fn guess_way(state: State, folder: &FolderId) {
    let mut way = state.crumbs.get_untracked();
    let step = way.iter().position(|step| step.id == *folder);
    let id = EntryId::Folder(folder.clone());
    let row = state.base.read_untracked().iter().find(|row| row.id == id).cloned();
    match (step, row) {
        (Some(at), _) => way.truncate(at + 1),
        (None, Some(row)) => way.push(Crumb { id: folder.clone(), name: row.name.clone() }),
        (None, None) if folder.is_root() => {
            way = vec![Crumb { id: folder.clone(), name: String::new() }];
        }
        (None, None) => way.clear(),
    }
    state.crumbs.set(way);
}

fn put(state: State, listing: FolderListing) {
    state.crumbs.set(listing.crumbs);
    state.base.set(listing.entries.into_iter().map(Arc::new).collect());
    state.load.set(Load::Ready);
}

/// Rows that are there are worth more than an error in their place.
fn failed(load: &Load, problem: Problem) -> Load {
    match load {
        Load::Ready | Load::Stale(_) => Load::Stale(problem),
        Load::Waiting | Load::Failed(_) | Load::Gone => Load::Failed(problem),
    }
}

#[cfg(test)]
mod tests {
    use super::{Load, failed};
    use portico_client::problem::Problem;

    #[test]
    fn rows_that_are_there_stay() {
        assert_eq!(failed(&Load::Ready, Problem::Offline), Load::Stale(Problem::Offline));
        assert_eq!(failed(&Load::Waiting, Problem::Offline), Load::Failed(Problem::Offline));
        assert_eq!(failed(&Load::Gone, Problem::TimedOut), Load::Failed(Problem::TimedOut));
    }
}
