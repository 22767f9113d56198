//! The walk through the folders: what is open or shared in each of them, and in the end the links that end.

use std::collections::{HashMap, HashSet, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

use futures::StreamExt;
use futures::future::{abortable, join_all};
use futures::stream::FuturesUnordered;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::{
    Access, Entry, EntryId, EntryKind, FolderId, ListedLink, OpenedEntry, Outlook, UnixTime,
};
use portico_client::problem::Problem;

use super::super::links::rows::{Kind, LinkRow};
use super::{Data, Mine, Progress};
use crate::i18n::say;
use crate::locales::files as files_texts;

/// How many folders are read at a time.
const AT_ONCE: usize = 6;

/// What a walk brings home.
#[derive(Default)]
struct Bag {
    mine: Vec<Mine>,
    rows: Vec<Arc<LinkRow>>,
    places: HashMap<FolderId, String>,
    /// The folders that are open: what is listed on their pages is reached through them.
    opened: HashMap<FolderId, Access>,
    /// The files for which guests are asked for a password.
    locked: HashSet<EntryId>,
}

impl Data {
    /// Walks; what is shown stays until it has been everywhere, unless there is nothing yet.
    pub(super) fn begin(self) {
        self.stop();
        let is_first = self.progress.get_untracked() != Progress::Done;
        self.folders.set(0);
        self.unread.set(None);
        if is_first {
            self.mine.set(Vec::new());
            self.rows.set(Vec::new());
            self.progress.set(Progress::Walking);
        }
        let (walk, handle) = abortable(self.go_through(is_first));
        self.under_way.set_value(Some(handle));
        spawn_local(async move {
            if let Ok(progress) = walk.await {
                self.progress.try_set(progress);
            }
        });
    }

    async fn go_through(self, is_first: bool) -> Progress {
        let links = self.links.get_value();
        let mut waiting = VecDeque::from([FolderId::root()]);
        let mut reading = FuturesUnordered::new();
        let mut bag = Bag::default();
        let mut read = 0_u64;
        loop {
            while reading.len() < AT_ONCE
                && let Some(next) = waiting.pop_front()
            {
                let links = Rc::clone(&links);
                reading.push(async move { (links.outlook(&next).await, next) });
            }
            let Some((answer, folder)) = reading.next().await else { break };
            match answer {
                Ok(outlook) => {
                    read += 1;
                    waiting.extend(outlook.folders.iter().cloned());
                    bag.take(&folder, outlook);
                    self.folders.set(read);
                    if is_first {
                        self.show(&bag);
                    }
                }
                Err(problem) if read == 0 => return Progress::Failed(problem),
                Err(problem) => self.unread.update(|unread| {
                    let before = unread.as_ref().map_or(0, |(count, _)| *count);
                    *unread = Some((before + 1, problem));
                }),
            }
        }
        match self.expiring(&bag).await {
            Ok(rows) => bag.rows.extend(rows),
            Err(problem) => self.unread.update(|unread| {
                let before = unread.as_ref().map_or(0, |(count, _)| *count);
                *unread = Some((before + 1, problem));
            }),
        }
        self.show(&bag);
        Progress::Done
    }

    fn show(self, bag: &Bag) {
        self.mine.set(bag.mine.clone());
        self.rows.set(bag.rows.clone());
    }

    /// The links that end; where the vendor does not list them, those of what is open or shared anyway.
    async fn expiring(self, bag: &Bag) -> Result<Vec<Arc<LinkRow>>, Problem> {
        let links = self.links.get_value();
        if let Some(all) = links.all_expiring().await? {
            self.is_partial.set(false);
            return Ok(all.into_iter().map(|listed| Arc::new(bag.row_of(listed))).collect());
        }
        self.is_partial.set(true);
        let mut entries: Vec<(Arc<Entry>, FolderId, String)> = Vec::new();
        for row in &bag.rows {
            entries.push((Arc::clone(&row.entry), row.folder.clone(), row.place.clone()));
        }
        for mine in &bag.mine {
            if !entries.iter().any(|(entry, ..)| entry.id == mine.entry.id) {
                entries.push((Arc::clone(&mine.entry), FolderId::root(), mine.place.clone()));
            }
        }
        let mut rows = Vec::new();
        for some in entries.chunks(AT_ONCE) {
            let asked = join_all(some.iter().map(|(entry, ..)| links.expiring(&entry.id))).await;
            for ((entry, folder, place), answer) in some.iter().zip(asked) {
                if let Some(link) = answer? {
                    rows.push(Arc::new(LinkRow {
                        entry: Arc::clone(entry),
                        folder: folder.clone(),
                        place: place.clone(),
                        address: link.address.clone(),
                        is_locked: bag.locked.contains(&entry.id),
                        kind: Kind::Expiring(link),
                    }));
                }
            }
        }
        Ok(rows)
    }
}

impl Bag {
    fn take(&mut self, folder: &FolderId, outlook: Outlook) {
        let name =
            |name: &str| if name.is_empty() { say(files_texts::TITLE) } else { name }.to_owned();
        let names: Vec<String> = outlook.way.iter().map(|step| name(&step.name)).collect();
        let place = names.join(" › ");
        let mine = outlook.shared.into_iter();
        self.mine.extend(mine.map(|entry| Mine { entry: Arc::new(entry), place: place.clone() }));
        self.locked.extend(outlook.locked.into_iter().map(EntryId::File));
        let around = self.opened.get(folder).copied();
        for opened in &outlook.opened {
            if let EntryId::Folder(id) = &opened.entry.id {
                self.opened.insert(id.clone(), opened.entry.access);
            }
        }
        // What is hidden is not on the page of a public folder around it: it has a link of its own there, too.
        let has_own_link = |opened: &OpenedEntry| match around {
            None | Some(Access::Private) => true,
            Some(Access::Public) => opened.entry.access == Access::Hidden,
            Some(Access::Hidden) => false,
        };
        let opened = outlook.opened.into_iter().filter(has_own_link);
        self.rows.extend(opened.map(|opened| {
            let kind = Kind::Page { counts: opened.counts };
            Arc::new(LinkRow {
                is_locked: self.locked.contains(&opened.entry.id),
                entry: Arc::new(opened.entry),
                folder: folder.clone(),
                place: place.clone(),
                address: opened.page,
                kind,
            })
        }));
        self.places.insert(folder.clone(), place);
    }

    fn row_of(&self, listed: ListedLink) -> LinkRow {
        let kind = match &listed.id {
            EntryId::Folder(_) => EntryKind::Folder { child_folders: 0 },
            EntryId::File(_) => EntryKind::File { size: 0, md5: None, version: 1 },
        };
        let entry = Entry {
            id: listed.id,
            name: listed.name,
            modified: UnixTime(0),
            access: Access::Private,
            is_shared: false,
            kind,
        };
        LinkRow {
            is_locked: self.locked.contains(&entry.id),
            entry: Arc::new(entry),
            place: self.places.get(&listed.folder).cloned().unwrap_or_default(),
            folder: listed.folder,
            address: listed.link.address.clone(),
            kind: Kind::Expiring(listed.link),
        }
    }
}
