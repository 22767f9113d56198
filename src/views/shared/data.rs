//! What the view asks of the drive: the only file of it that calls the client.
//!
//! The vendor lists neither what an account shares nor what it has opened: whoever wants to know walks through the folders.

use std::collections::{HashMap, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

use futures::StreamExt;
use futures::future::{AbortHandle, abortable, join_all};
use futures::stream::FuturesUnordered;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::{Links, Sharing};
use portico_client::drive::model::{
    Access, Entry, EntryId, EntryKind, ExpiringLink, FolderId, LinkTerms, ListedLink, Outlook,
    ReceivedFolder, Sharer,
};
use portico_client::problem::Problem;
use portico_client::vendor::{open_links, open_sharing};

use super::links::rows::{Kind, LinkRow};
use crate::i18n::{format, say};
use crate::locales::{files as files_texts, share as share_texts, shared as texts};
use crate::parts::kit::Kit;
use crate::parts::share::today;
use crate::state::session::use_session;
use crate::state::toasts::Toasts;

/// How many folders are read at a time.
const AT_ONCE: usize = 6;

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

/// What a walk brings home.
#[derive(Default)]
struct Bag {
    mine: Vec<Mine>,
    rows: Vec<Arc<LinkRow>>,
    places: HashMap<FolderId, String>,
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

    fn begin(self) {
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
                        kind: Kind::Expiring(link),
                    }));
                }
            }
        }
        Ok(rows)
    }

    /// Lets links that end live longer; takes it back on request.
    pub fn extend(self, rows: Vec<Arc<LinkRow>>, days: i64) {
        let today = today();
        let longer = |link: &ExpiringLink| {
            let last_day = link.terms.last_day.max(today).plus(days);
            LinkTerms { last_day, ..link.terms }
        };
        let wanted: Vec<(Arc<LinkRow>, LinkTerms)> = rows
            .into_iter()
            .filter_map(|row| {
                let terms = longer(row.expiring()?);
                Some((row, terms))
            })
            .collect();
        spawn_local(async move {
            let done = self.set_terms(&wanted).await;
            let text = match done.as_slice() {
                [] => return,
                [one] => {
                    let day = one.expiring().map_or(today, |link| link.terms.last_day);
                    texts::extended(&one.entry.name, &format::date(day.noon()))
                }
                many => texts::extended_many(many.len() as u64),
            };
            let before: Vec<(Arc<LinkRow>, LinkTerms)> = wanted
                .into_iter()
                .filter_map(|(row, _)| {
                    let terms = row.expiring()?.terms;
                    Some((row, terms))
                })
                .collect();
            let undo = Callback::new(move |()| {
                let before = before.clone();
                spawn_local(async move {
                    self.set_terms(&before).await;
                });
            });
            self.toasts.undoable(text, undo);
        });
    }

    async fn set_terms(self, wanted: &[(Arc<LinkRow>, LinkTerms)]) -> Vec<Arc<LinkRow>> {
        let links = self.links.get_value();
        let mut done = Vec::new();
        for (row, terms) in wanted {
            match links.set_expiring(&row.entry.id, *terms).await {
                Ok(link) => {
                    let address = link.address.clone();
                    let kind = Kind::Expiring(link);
                    done.push(Arc::new(LinkRow { kind, address, ..LinkRow::clone(row) }));
                }
                Err(problem) => self.toasts.failed(&problem),
            }
        }
        self.rows.try_update(|rows| {
            for row in rows.iter_mut() {
                if let Some(new) = done.iter().find(|new| new.key() == row.key()) {
                    *row = Arc::clone(new);
                }
            }
        });
        done
    }

    /// Ends links for good, and makes private what has a page.
    pub fn withdraw(self, rows: Vec<Arc<LinkRow>>) {
        let links = self.links.get_value();
        spawn_local(async move {
            let (mut withdrawn, mut closed) = (Vec::new(), Vec::new());
            for row in rows {
                let answer = match &row.kind {
                    Kind::Expiring(_) => links.withdraw(&row.entry.id, today()).await,
                    Kind::Page { .. } => links.set_access(&row.entry.id, Access::Private).await,
                };
                match (answer, &row.kind) {
                    (Ok(()), Kind::Expiring(_)) => withdrawn.push(row),
                    (Ok(()), Kind::Page { .. }) => closed.push(row),
                    (Err(problem), _) => self.toasts.failed(&problem),
                }
            }
            self.rows.try_update(|all| {
                let is_gone = |row: &LinkRow| {
                    withdrawn.iter().chain(&closed).any(|gone| gone.key() == row.key())
                };
                all.retain(|row| !is_gone(row));
            });
            self.tell_withdrawn(&withdrawn);
            self.tell_closed(closed);
        });
    }

    fn tell_withdrawn(self, rows: &[Arc<LinkRow>]) {
        match rows {
            [] => {}
            [_] => self.toasts.done(say(share_texts::WITHDRAWN)),
            many => self.toasts.done(texts::withdrawn_many(many.len() as u64)),
        }
    }

    fn tell_closed(self, rows: Vec<Arc<LinkRow>>) {
        let text = match rows.as_slice() {
            [] => return,
            [one] => texts::closed(&one.entry.name),
            many => texts::closed_many(many.len() as u64),
        };
        self.kit.touch(&FolderId::root());
        for row in &rows {
            self.kit.touch(&row.folder);
        }
        // What is in a folder was closed with it: what is below it is known only after another walk.
        if rows.iter().any(|row| row.entry.is_folder()) {
            self.walk_again();
        }
        let undo = Callback::new(move |()| {
            let (rows, links) = (rows.clone(), self.links.get_value());
            spawn_local(async move {
                for row in rows {
                    if let Err(problem) = links.set_access(&row.entry.id, row.entry.access).await {
                        self.toasts.failed(&problem);
                    }
                    self.kit.touch(&row.folder);
                }
                self.walk_again();
            });
        });
        self.toasts.undoable(text, undo);
    }

    /// Tells how copying went.
    pub fn told(self, text: &'static str) {
        self.toasts.done(text);
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
        self.rows.extend(outlook.opened.into_iter().map(|opened| {
            let kind = Kind::Page { counts: opened.counts };
            Arc::new(LinkRow {
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
            modified: portico_client::drive::model::UnixTime(0),
            access: Access::Private,
            is_shared: false,
            kind,
        };
        LinkRow {
            entry: Arc::new(entry),
            place: self.places.get(&listed.folder).cloned().unwrap_or_default(),
            folder: listed.folder,
            address: listed.link.address.clone(),
            kind: Kind::Expiring(listed.link),
        }
    }
}
