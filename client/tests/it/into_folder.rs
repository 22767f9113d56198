//! A part of the drive written into a folder, file by file, while it comes.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::ready;
use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use portico_client::blob::Blob;
use portico_client::drive::model::{Entry, FolderId};
use portico_client::problem::Problem;
use portico_client::transfer::TransferState;
use portico_client::transfer::target::{Destination, Target};

use crate::support::{Fault, Place, noise, pick};

const MIB: usize = 1024 * 1024;

/// A folder in memory.
#[derive(Default)]
struct Disk {
    folders: RefCell<Vec<String>>,
    files: Rc<RefCell<BTreeMap<String, Vec<u8>>>>,
    /// Bytes that there is room for.
    room: Rc<Cell<usize>>,
}

impl Disk {
    fn with_room(room: usize) -> Self {
        Self { room: Rc::new(Cell::new(room)), ..Self::default() }
    }

    fn names(&self) -> Vec<String> {
        self.files.borrow().keys().cloned().collect()
    }
}

impl Destination for Disk {
    fn has<'a>(&'a self, name: &'a str) -> LocalBoxFuture<'a, bool> {
        let is_folder = self.folders.borrow().iter().any(|folder| folder == name);
        ready(is_folder || self.files.borrow().contains_key(name)).boxed_local()
    }

    fn make<'a>(&'a self, path: &'a [String]) -> LocalBoxFuture<'a, Result<(), Problem>> {
        self.folders.borrow_mut().push(path.join("/"));
        ready(Ok(())).boxed_local()
    }

    fn target(&self, mut path: Vec<String>, name: String) -> Rc<dyn Target> {
        path.push(name);
        let (files, room) = (self.files.clone(), self.room.clone());
        Rc::new(Slot { path: path.join("/"), files, room, bytes: Rc::default() })
    }
}

struct Slot {
    path: String,
    files: Rc<RefCell<BTreeMap<String, Vec<u8>>>>,
    room: Rc<Cell<usize>>,
    bytes: Rc<RefCell<Vec<u8>>>,
}

impl Target for Slot {
    fn begin(&self) -> LocalBoxFuture<'static, Result<(), Problem>> {
        self.bytes.borrow_mut().clear();
        ready(Ok(())).boxed_local()
    }

    fn write(&self, bytes: Blob) -> LocalBoxFuture<'static, Result<(), Problem>> {
        let (mine, room) = (self.bytes.clone(), self.room.get());
        async move {
            // A disk takes its time.
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            let bytes = bytes.read().await?;
            if mine.borrow().len() + bytes.len() > room {
                return Err(Problem::NotWritten);
            }
            mine.borrow_mut().extend(bytes);
            Ok(())
        }
        .boxed_local()
    }

    fn finish(&self) -> LocalBoxFuture<'static, Result<(), Problem>> {
        self.files.borrow_mut().insert(self.path.clone(), self.bytes.take());
        ready(Ok(())).boxed_local()
    }

    fn discard(&self) {
        self.bytes.borrow_mut().clear();
    }
}

/// A folder with a large file, an empty one, two small ones, and a folder without anything.
async fn tree(place: &Place) -> (Entry, Vec<u8>) {
    let root = FolderId::root();
    let bytes = noise(1, 30 * MIB);
    let picked = vec![
        pick(&["a"], "big.bin", bytes.clone()),
        pick(&["a", "b"], "empty", Vec::new()),
        pick(&["a", "c"], "Name.txt", b"one".to_vec()),
        pick(&["a", "c"], "other.txt", b"two".to_vec()),
        portico_client::transfer::Picked::Folder { folders: vec!["a".into(), "none".into()] },
    ];
    place.transfers.upload(&root, picked);
    place.until_done().await;
    place.transfers.clear_finished();
    (place.list(&root).await.remove(0), bytes)
}

#[test]
fn a_folder_comes_whole_over_a_broken_line_and_a_pause() {
    Place::run(async |place| {
        let (folder, bytes) = tree(&place).await;
        let disk = Disk::with_room(usize::MAX);
        disk.folders.borrow_mut().push("a".to_owned());
        let left = Cell::new(3);
        place.line.weather(move |_, url| {
            if url.contains("/download/") && left.get() > 0 {
                left.set(left.get() - 1);
                return Fault::Truncated;
            }
            Fault::None
        });
        let root = FolderId::root();
        let missed = place.transfers.download_into(&disk, &place.files(), &[folder], &root).await;
        assert_eq!(missed, Ok(None));
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        // In the middle of whatever it is doing.
        place.transfers.pause_all();
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        place.transfers.resume_all();
        place.until_done().await;
        // What was there has kept its name.
        let names = ["a (1)/b/empty", "a (1)/big.bin", "a (1)/c/Name.txt", "a (1)/c/other.txt"];
        assert_eq!(disk.names(), names);
        assert!(disk.folders.borrow().iter().any(|folder| folder == "a (1)/none"));
        let files = disk.files.borrow();
        assert!(files["a (1)/big.bin"] == bytes);
        let small = [&files["a (1)/c/Name.txt"], &files["a (1)/c/other.txt"]];
        assert_eq!(small, [b"one", b"two"]);
    });
}

#[test]
fn what_cannot_be_written_fails_and_leaves_nothing_and_the_rest_comes() {
    Place::run(async |place| {
        let (folder, bytes) = tree(&place).await;
        let disk = Disk::with_room(MIB);
        let root = FolderId::root();
        let started = place.transfers.download_into(&disk, &place.files(), &[folder], &root).await;
        assert_eq!(started, Ok(None));
        let is_over =
            |state: &TransferState| matches!(state, TransferState::Done | TransferState::Failed(_));
        place
            .until(|item| matches!(item.state, TransferState::Done | TransferState::Failed(_)))
            .await;
        assert!(place.transfers.items().iter().all(|item| is_over(&item.state)));
        assert_eq!(disk.names(), ["a/b/empty", "a/c/Name.txt", "a/c/other.txt"]);
        let failed = place.transfers.items().into_iter().find(|item| item.name == "big.bin");
        let failed = failed.unwrap();
        assert_eq!(failed.state, TransferState::Failed(Problem::NotWritten));
        // There is room again.
        disk.room.set(usize::MAX);
        place.transfers.retry(failed.id);
        place.until_done().await;
        assert!(disk.files.borrow()["a/big.bin"] == bytes);
    });
}
