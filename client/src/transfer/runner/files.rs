//! The files of unfinished uploads: where they lie is written down, and afterwards they are found without being chosen again.

use std::rc::Rc;

use super::{Runner, fits};
use crate::task::spawn;
use crate::transfer::queue::event::Event;
use crate::transfer::queue::item::{Item, State};
use crate::transfer::resume::{Kept, Record};
use crate::transfer::snapshot::TransferId;
use crate::transfer::source::{Picked, Source};

impl Runner {
    /// Writes an upload down, with its file when that has not been written down yet.
    pub(super) fn write_down(&self, id: TransferId, record: &Record) {
        let owner = self.owner.borrow();
        let Some(owner) = &*owner else { return };
        let sources = self.sources.borrow();
        let file = sources.get(&id);
        let is_new = file.is_some() && self.placed.borrow_mut().insert(record.key.clone());
        self.records.save(owner, record, file.filter(|_| is_new));
    }

    /// Goes on with uploads whose files can be read without asking anybody.
    pub(super) fn look_for_files(self: &Rc<Self>, wanted: Vec<(TransferId, String)>) {
        if wanted.is_empty() {
            return;
        }
        let runner = self.clone();
        spawn(async move {
            for (id, key) in wanted {
                let kept = runner.records.file(&key, false).await;
                runner.found_file(id, kept);
            }
        });
    }

    /// A person wants this to go on whose file the browser only gives with their consent; who has given it once has
    /// mostly given it for others as well.
    pub(in crate::transfer) fn ask_for_file(self: &Rc<Self>, id: TransferId) {
        let Some(key) = self.key_of(id) else { return };
        let runner = self.clone();
        spawn(async move {
            let kept = runner.records.file(&key, true).await;
            let is_granted = matches!(kept, Kept::Readable(_));
            runner.found_file(id, kept);
            if is_granted {
                runner.look_for_files(runner.asking());
            }
        });
    }

    /// Gives uploads of earlier page loads their files, whichever of these are theirs; tells how many got theirs.
    pub(in crate::transfer) fn give_back(self: &Rc<Self>, picked: &[Picked]) -> usize {
        let files = picked.iter().filter_map(|picked| match picked {
            Picked::File { folders, source } => Some((folders, source)),
            Picked::Folder { .. } => None,
        });
        files.filter(|(folders, source)| self.give_one_back(folders, source)).count()
    }

    fn give_one_back(self: &Rc<Self>, folders: &[String], source: &Rc<dyn Source>) -> bool {
        if let Some(id) = self.lacking(folders, source.as_ref()) {
            self.attach_known(id, source.clone());
            return true;
        }
        let far = self.neighbors.others.borrow().lacking(source.as_ref());
        far.is_some_and(|id| self.attach_far(id, source).is_some_and(|attached| attached.is_ok()))
    }

    /// The upload that lacks this file; of several the one that goes the same way.
    fn lacking(&self, folders: &[String], source: &dyn Source) -> Option<TransferId> {
        let queue = self.queue.borrow();
        let lacking = queue.needing_file().filter(|item| fits(item, source).is_ok());
        let same_way =
            |item: &&Item| item.upload().is_some_and(|upload| upload.path.ends_with(folders));
        lacking.max_by_key(same_way).map(|item| item.id)
    }

    /// True when the browser waits for a person's consent.
    pub(in crate::transfer) fn is_asking(&self, id: TransferId) -> bool {
        let queue = self.queue.borrow();
        queue.item(id).is_some_and(|item| {
            item.state == State::NeedsFile && item.upload().is_some_and(|upload| upload.asks)
        })
    }

    pub(super) fn key_of(&self, id: TransferId) -> Option<String> {
        self.queue.borrow().item(id)?.upload()?.key.clone()
    }

    fn asking(&self) -> Vec<(TransferId, String)> {
        let queue = self.queue.borrow();
        let asking = queue.needing_file().filter_map(|item| {
            let upload = item.upload().filter(|upload| upload.asks)?;
            Some((item.id, upload.key.clone()?))
        });
        asking.collect()
    }

    fn found_file(self: &Rc<Self>, id: TransferId, kept: Kept) {
        let asks = match kept {
            // A file that has changed since is chosen again.
            Kept::Readable(source) => self.attach(id, source).is_err().then_some(false),
            Kept::Asks => Some(true),
            Kept::Nowhere => Some(false),
        };
        if let Some(asks) = asks {
            self.handle(Event::Asks { id, asks });
        }
    }
}
