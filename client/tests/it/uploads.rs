//! Uploads to the real server, byte for byte.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use portico_client::blob::Blob;
use portico_client::drive::model::{Entry, EntryId, EntryKind, FolderId};
use portico_client::problem::Problem;
use portico_client::transfer::{
    ChunkSizes, Decision, Picked, SourceMismatch, TransferChange, TransferId, TransferState,
    Transfers,
};
use tokio::time::sleep;

use crate::support::{Fault, Place, noise, pick, source};

const MIB: usize = 1024 * 1024;

fn folder_of(entries: &[Entry], name: &str) -> FolderId {
    let entry = entries.iter().find(|entry| entry.name == name).unwrap();
    match &entry.id {
        EntryId::Folder(id) => id.clone(),
        EntryId::File(_) => panic!("{name} is a file"),
    }
}

fn states(transfers: &Transfers) -> Vec<(TransferId, TransferState)> {
    transfers.items().into_iter().map(|item| (item.id, item.state)).collect()
}

#[test]
fn large_and_small_and_empty_files_arrive_as_they_were() {
    Place::run(async |place| {
        let root = FolderId::root();
        let sizes = [0, 1, 4_095, MIB, 8 * MIB, 8 * MIB + 1, 37 * MIB + 3];
        let files = sizes.map(|size| (format!("file {size}.bin"), noise(size as u64, size)));
        let picked = files.iter().map(|(name, bytes)| pick(&[], name, bytes.clone())).collect();
        place.transfers.upload(&root, picked);
        assert!(place.transfers.would_lose());
        place.until_done().await;
        assert!(!place.transfers.would_lose());
        let totals = place.transfers.totals();
        let all: usize = sizes.iter().sum();
        assert_eq!((totals.finished, totals.size, totals.done), (7, all as u64, all as u64));
        assert!(place.records.all().is_empty());
        let receipt = place.transfers.receipt(place.transfers.items()[0].batch);
        assert_eq!((receipt.rows().len(), receipt.bytes()), (7, all as u64));
        assert!(receipt.is_verified() && receipt.to_csv().lines().count() == 8);

        let entries = place.list(&root).await;
        assert_eq!(entries.len(), sizes.len());
        for (name, bytes) in &files {
            let entry = entries.iter().find(|entry| entry.name == *name).unwrap();
            assert_eq!(entry.modified.0, 1_700_000_000, "the file's own time is kept");
            assert!(place.bytes(entry).await == *bytes, "{name} differs");
        }
    });
}

#[test]
fn chunks_of_one_file_travel_together_only_where_the_server_says_that_it_takes_them() {
    let kib = 1024;
    let sizes = ChunkSizes { first: 32 * kib, largest: 64 * kib, smallest: 16 * kib };
    for says_so in [true, false] {
        Place::run(async |mut place| {
            let root = FolderId::root();
            place.with_chunks(sizes);
            place.line.weather(move |_, url| {
                // What cannot be read says nothing.
                let is_lost = !says_so && url.contains("/users/info.json");
                if is_lost { Fault::Truncated } else { Fault::None }
            });
            let bytes = noise(12, 3 * MIB);
            place.transfers.upload(&root, vec![pick(&[], "x", bytes.clone())]);
            place.until_done().await;
            assert_eq!(place.line.most_chunks.get() > 1, says_so);
            assert!(place.line.most_chunks.get() <= 5, "one connection is left for the person");
            assert_eq!(place.line.asked("/users/info.json"), 1);
            let entry = place.list(&root).await.remove(0);
            assert!(place.bytes(&entry).await == bytes);
        });
    }
}

#[test]
fn a_tree_is_made_once_reused_and_reported() {
    Place::run(async |place| {
        let root = FolderId::root();
        let changed = Rc::new(RefCell::new(Vec::new()));
        let heard = changed.clone();
        let _watch = place.transfers.on_change(Box::new(move |change| {
            if let TransferChange::FolderChanged(folder) = change {
                heard.borrow_mut().push(folder.clone());
            }
        }));
        let mut picked: Vec<Picked> = (0..60)
            .map(|at| {
                let folders: &[&str] = [&["a"][..], &["a", "b"], &["c"]][at % 3];
                pick(folders, &format!("{at}.txt"), format!("file {at}").into_bytes())
            })
            .collect();
        picked.push(Picked::Folder { folders: vec!["a".to_owned(), "empty".to_owned()] });
        place.transfers.upload(&root, picked);
        place.until_done().await;
        assert_eq!(place.line.asked("/folder.json"), 4);

        let top = place.list(&root).await;
        assert_eq!(top.len(), 2);
        let a = folder_of(&top, "a");
        assert_eq!(place.list(&a).await.len(), 20 + 2);
        assert_eq!(place.list(&folder_of(&top, "c")).await.len(), 20);

        // Once more beside it: the folders are there, in whatever case.
        place.transfers.upload(&root, vec![pick(&["A", "B"], "new.txt", b"x".to_vec())]);
        place.until_done().await;
        let b = folder_of(&place.list(&a).await, "b");
        assert_eq!(place.list(&b).await.len(), 21);
        sleep(Duration::from_millis(1_500)).await;
        assert!(changed.borrow().contains(&root) && changed.borrow().contains(&b));
    });
}

#[test]
fn a_taken_name_is_asked_about_and_a_new_version_replaces() {
    Place::run(async |place| {
        let root = FolderId::root();
        place.transfers.upload(&root, vec![pick(&[], "a.txt", b"one".to_vec())]);
        place.until_done().await;
        place.transfers.clear_finished();
        let picked = ["two", "three", "four"].map(|text| pick(&[], "A.txt", text.into()));
        place.transfers.upload(&root, picked.to_vec());
        place.until(|item| item.state == TransferState::NeedsDecision).await;
        let ids: Vec<_> = states(&place.transfers).into_iter().map(|(id, _)| id).collect();
        place.transfers.decide(ids[0], Decision::Replace, false);
        place.transfers.decide(ids[1], Decision::KeepBoth, false);
        place.transfers.decide(ids[2], Decision::Skip, false);
        place
            .until(|item| matches!(item.state, TransferState::Done | TransferState::Canceled))
            .await;
        let entries = place.list(&root).await;
        let of = |name: &str| entries.iter().find(|entry| entry.name == name).unwrap();
        assert_eq!(entries.len(), 2);
        assert!(matches!(of("a.txt").kind, EntryKind::File { version: 2, size: 3, .. }));
        assert_eq!(place.bytes(of("a.txt")).await, b"two");
        assert_eq!(place.bytes(of("A (1).txt")).await, b"three");
    });
}

#[test]
fn after_a_reload_the_upload_goes_on_where_the_server_is() {
    Place::run(async |mut place| {
        let root = FolderId::root();
        let bytes = noise(3, 40 * MIB);
        // The second chunk never arrives, and then the page is gone.
        place.line.weather(|_, url| {
            if url.contains("upload_file_chunk") { Fault::NotSent } else { Fault::None }
        });
        place.transfers.upload(&root, vec![pick(&["in"], "big.bin", bytes.clone())]);
        let chunks = place.line.log.clone();
        let sent = std::cell::Cell::new(0);
        place.line.weather(move |_, url| {
            if !url.contains("upload_file_chunk") {
                return Fault::None;
            }
            sent.set(sent.get() + 1);
            if sent.get() == 1 { Fault::None } else { Fault::NotSent }
        });
        place.until(|item| matches!(item.state, TransferState::Retrying { .. })).await;
        place.transfers.pause_all();
        let record = place.records.all().remove(0);
        assert_eq!(record.offset, 8 * MIB as u64);

        place.line.weather(|_, _| Fault::None);
        chunks.borrow_mut().clear();
        place.reload();
        place.until(|item| item.state == TransferState::NeedsFile).await;
        assert!(!place.transfers.would_lose());
        let id = states(&place.transfers)[0].0;
        let wrong = [
            (source("other.bin", bytes.clone()), SourceMismatch::Name),
            (source("big.bin", noise(3, 5)), SourceMismatch::Size),
        ];
        for (source, why) in wrong {
            assert_eq!(place.transfers.attach(id, source), Err(why));
        }
        // Picking the same file again into the same folder continues it; nothing is added.
        place.transfers.upload(&root, vec![pick(&["in"], "big.bin", bytes.clone())]);
        assert_eq!(place.transfers.len(), 1);
        place.until_done().await;
        let asked = place.line.asked("upload_file_chunk");
        assert!((2..=4).contains(&asked), "only the rest was sent: {asked}");
        assert_eq!(place.line.asked("create_file"), 0);

        let at = folder_of(&place.list(&root).await, "in");
        let entry = place.list(&at).await.remove(0);
        assert!(place.bytes(&entry).await == bytes);
        assert!(place.records.all().is_empty());
    });
}

#[test]
fn a_file_that_is_given_back_finds_its_upload_wherever_that_goes() {
    Place::run(async |mut place| {
        let root = FolderId::root();
        let bytes = noise(8, 20 * MIB);
        place.line.weather(|_, url| {
            if url.contains("upload_file_chunk") { Fault::NotSent } else { Fault::None }
        });
        place.transfers.upload(&root, vec![pick(&["in"], "big.bin", bytes.clone())]);
        place.until(|item| matches!(item.state, TransferState::Retrying { .. })).await;
        place.transfers.pause_all();
        place.line.weather(|_, _| Fault::None);
        place.reload();
        place.until(|item| item.state == TransferState::NeedsFile).await;
        let others =
            [pick(&["in"], "other.bin", bytes.clone()), pick(&["in"], "big.bin", noise(8, 5))];
        assert_eq!(place.transfers.give_back(&others), 0);
        let found = [pick(&["kept", "elsewhere"], "big.bin", bytes.clone())];
        assert_eq!(place.transfers.give_back(&found), 1);
        assert_eq!(place.transfers.give_back(&found), 0, "it waits no longer");
        place.until_done().await;
        let at = folder_of(&place.list(&root).await, "in");
        let entry = place.list(&at).await.remove(0);
        assert!(place.bytes(&entry).await == bytes);
    });
}

#[test]
fn after_a_reload_a_file_whose_place_is_known_goes_on_by_itself_or_when_a_person_agrees() {
    for asks in [false, true] {
        Place::run(async |mut place| {
            let root = FolderId::root();
            let bytes = noise(6, 20 * MIB);
            place.records.know_places(asks);
            place.line.weather(|_, url| {
                if url.contains("upload_file_chunk") { Fault::NotSent } else { Fault::None }
            });
            let picked = ["a.bin", "b.bin"].map(|name| pick(&[], name, bytes.clone()));
            place.transfers.upload(&root, picked.into());
            place.until(|item| matches!(item.state, TransferState::Retrying { .. })).await;
            place.transfers.pause_all();
            place.line.weather(|_, _| Fault::None);
            place.reload();
            if asks {
                place.until(|item| item.state == TransferState::NeedsAccess).await;
                // What is agreed to for one is asked for once.
                place.transfers.resume(states(&place.transfers)[0].0);
            }
            place.until_done().await;
            assert_eq!(place.transfers.len(), 2);
            for entry in place.list(&root).await {
                assert!(place.bytes(&entry).await == bytes);
            }
            assert!(place.records.all().is_empty());
        });
    }
}

#[test]
fn pausing_stops_resuming_goes_on_and_canceling_leaves_nothing() {
    Place::run(async |place| {
        let root = FolderId::root();
        let bytes = noise(4, 60 * MIB);
        place.transfers.upload(
            &root,
            vec![pick(&[], "keep.bin", bytes.clone()), pick(&[], "drop.bin", noise(5, 60 * MIB))],
        );
        while place.line.asked("upload_file_chunk") < 3 {
            sleep(Duration::from_millis(5)).await;
        }
        let ids: Vec<_> = states(&place.transfers).into_iter().map(|(id, _)| id).collect();
        place.transfers.pause(ids[0]);
        place.transfers.cancel(ids[1]);
        sleep(Duration::from_millis(300)).await;
        let asked = place.line.asked("upload_file_chunk");
        sleep(Duration::from_millis(300)).await;
        assert_eq!(place.line.asked("upload_file_chunk"), asked);
        assert_eq!(place.transfers.items()[0].state, TransferState::Paused);
        place.transfers.resume(ids[0]);
        place
            .until(|item| matches!(item.state, TransferState::Done | TransferState::Canceled))
            .await;
        let entries = place.list(&root).await;
        assert_eq!(entries.len(), 1, "{entries:?}");
        assert!(place.bytes(&entries[0]).await == bytes);
    });
}

#[test]
fn a_source_that_lies_is_found_out_and_the_server_keeps_nothing_wrong() {
    Place::run(async |place| {
        let root = FolderId::root();
        let source = Rc::new(Shifty { bytes: Blob::new(noise(6, 9 * MIB)), reads: 0.into() });
        place.transfers.upload(&root, vec![Picked::File { folders: Vec::new(), source }]);
        place.until(|item| matches!(item.state, TransferState::Failed(_))).await;
        assert_eq!(states(&place.transfers)[0].1, TransferState::Failed(Problem::NotVerified));
        // The second time it tells the truth.
        place.transfers.retry(states(&place.transfers)[0].0);
        place.until_done().await;
        let entry = place.list(&root).await.remove(0);
        assert!(place.bytes(&entry).await == noise(6, 9 * MIB));
    });
}

/// A file whose first bytes are others while it is read for the first time.
struct Shifty {
    bytes: Blob,
    reads: std::cell::Cell<u32>,
}

impl portico_client::transfer::Source for Shifty {
    fn name(&self) -> String {
        "shifty".to_owned()
    }

    fn size(&self) -> u64 {
        self.bytes.len()
    }

    fn modified(&self) -> i64 {
        0
    }

    fn slice(&self, from: u64, to: u64) -> Result<Blob, portico_client::blob::BlobError> {
        self.reads.set(self.reads.get() + 1);
        if self.reads.get() == 1 {
            return Ok(Blob::new(vec![0; (to - from) as usize]));
        }
        self.bytes.slice(from, to)
    }
}

#[test]
fn names_that_no_server_takes_fail_alone() {
    Place::run(async |place| {
        let root = FolderId::root();
        let names = ["good.txt", "what?.txt", "a:b", "fine.txt"];
        let picked = names.map(|name| pick(&[], name, b"x".to_vec()));
        place.transfers.upload(&root, picked.to_vec());
        place.transfers.upload(&root, vec![pick(&["bad|folder"], "in it", b"x".to_vec())]);
        place
            .until(|item| matches!(item.state, TransferState::Done | TransferState::Failed(_)))
            .await;
        let failed = place.transfers.items().into_iter().filter_map(|item| match item.state {
            TransferState::Failed(Problem::BadName(_)) => Some(item.name),
            _ => None,
        });
        assert_eq!(failed.collect::<Vec<_>>(), ["what?.txt", "a:b", "in it"]);
        assert_eq!(place.list(&root).await.len(), 2);
    });
}

#[test]
fn signing_out_stops_everything_and_forgets_it() {
    Place::run(async |place| {
        place.transfers.upload(&FolderId::root(), vec![pick(&[], "x", noise(7, 60 * MIB))]);
        while place.line.asked("upload_file_chunk") < 1 {
            sleep(Duration::from_millis(5)).await;
        }
        place.session.sign_out().await;
        assert!(place.transfers.is_empty());
        assert!(place.records.all().is_empty());
        sleep(Duration::from_millis(500)).await;
        assert!(place.line.asked("upload_file_chunk") <= 3);
    });
}
