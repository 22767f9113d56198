//! What comes onto the list: picked files, what an earlier page load left, downloads.

use portico_api::FolderId;

use super::Queue;
use super::event::{Effect, NewDownload, NewUpload};
use super::item::{Item, Job, State, Upload};
use crate::transfer::eta::Meter;
use crate::transfer::ranges::Ranges;
use crate::transfer::resume::Record;
use crate::transfer::snapshot::TransferId;

impl Queue {
    pub(super) fn add_uploads(&mut self, folder: &FolderId, uploads: Vec<NewUpload>) {
        let batch = self.next_batch();
        for new in uploads {
            let node = self.tree.want(batch, folder, &new.path);
            let (name, size, job) = match (new.file, node) {
                (Some(file), node) => {
                    let mut upload = Upload::new(new.path, file.name.clone(), file.modified);
                    upload.node = node;
                    upload.decision = new.decision;
                    upload.into = if node.is_none() { Some(folder.clone()) } else { None };
                    upload.key = Some(self.key());
                    (file.name, file.size, Job::Upload(Box::new(upload)))
                }
                (None, Some(node)) => {
                    (new.path.last().cloned().unwrap_or_default(), 0, Job::Folder(node))
                }
                // A folder without a name is the target itself.
                (None, None) => continue,
            };
            let state = if node.is_some() { State::Blocked } else { State::Ready };
            if let Some(node) = node {
                self.tree.wait(node, new.id);
            }
            let mut item = item(new.id, batch, name, folder.clone(), Some(size), job);
            item.state = state;
            let id = item.id;
            self.effects.extend(item.record().map(|record| Effect::Save { id, record }));
            self.push_item(item);
        }
    }

    pub(super) fn add_found(&mut self, uploads: Vec<(TransferId, Record)>) {
        let batch = self.next_batch();
        for (id, record) in uploads {
            let mut upload = Upload::new(record.path, record.source_name, record.modified);
            if record.into.is_none() {
                upload.node = self.tree.want(batch, &record.folder, &upload.path);
            }
            upload.into = match upload.node {
                Some(_) => None,
                None => Some(record.into.unwrap_or_else(|| record.folder.clone())),
            };
            // The way is opened again, so that the server says how far it is.
            upload.file = record.file;
            upload.is_own = record.is_own;
            upload.copies = record.copies;
            upload.decision = record.decision;
            upload.key = Some(record.key);
            upload.held_in = record.temp;
            let mut held = Ranges::up_to(record.offset.min(record.size));
            for (from, to) in record.held {
                held.add(from..to.min(record.size));
            }
            let size = Some(record.size);
            let mut item =
                item(id, batch, record.name, record.folder, size, Job::Upload(Box::new(upload)));
            item.set_held(held);
            item.state = State::NeedsFile;
            self.push_item(item);
        }
    }

    pub(super) fn key(&mut self) -> String {
        self.keys += 1;
        format!("{}-{:06}", self.tab, self.keys)
    }

    pub(super) fn add_downloads(&mut self, downloads: Vec<NewDownload>) {
        let batch = self.next_batch();
        for NewDownload { id, name, size, folder, fetch } in downloads {
            self.push_item(item(id, batch, name, folder, size, Job::Download(fetch)));
        }
    }
}

fn item(
    id: TransferId,
    batch: u64,
    name: String,
    folder: FolderId,
    size: Option<u64>,
    job: Job,
) -> Item {
    Item {
        id,
        batch,
        turn: 0,
        name,
        folder,
        size,
        acked: 0,
        in_flight: 0,
        job,
        state: State::Ready,
        ticket: 0,
        attempts: 0,
        meter: Meter::default(),
        began: None,
    }
}
