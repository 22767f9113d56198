//! Downloads from the real server, byte for byte.

use portico_client::drive::model::{EntryKind, FolderId};
use portico_client::problem::Problem;
use portico_client::transfer::TransferState;

use crate::support::{Fault, Place, noise, pick};

const MIB: usize = 1024 * 1024;

#[test]
fn a_broken_line_continues_where_it_broke() {
    Place::run(async |place| {
        let root = FolderId::root();
        let bytes = noise(1, 30 * MIB);
        place.transfers.upload(&root, vec![pick(&[], "big.bin", bytes.clone())]);
        place.until_done().await;
        let entry = place.list(&root).await.remove(0);
        let left = std::cell::Cell::new(3);
        place.line.weather(move |_, url| {
            if url.contains("/download/") && left.get() > 0 {
                left.set(left.get() - 1);
                return Fault::Truncated;
            }
            Fault::None
        });
        assert!(place.bytes(&entry).await == bytes);
        assert_eq!(place.line.asked("/download/file.json"), 4);
    });
}

#[test]
fn a_file_that_was_replaced_in_between_is_fetched_from_its_beginning() {
    Place::run(async |place| {
        let root = FolderId::root();
        let (old, new) = (noise(1, 9 * MIB), noise(2, 9 * MIB));
        place.transfers.upload(&root, vec![pick(&[], "x", old)]);
        place.until_done().await;
        let mut entry = place.list(&root).await.remove(0);
        place.transfers.clear_finished();
        place.line.weather(
            |_, url| {
                if url.contains("/download/") { Fault::Truncated } else { Fault::None }
            },
        );
        // Nobody says which content is meant, so the newer one is right as well.
        if let EntryKind::File { md5, .. } = &mut entry.kind {
            *md5 = None;
        }
        place.transfers.download_file(&entry, &root);
        place.until(|item| matches!(item.state, TransferState::Retrying { .. })).await;
        place.transfers.pause_all();
        place.line.weather(|_, _| Fault::None);
        place.transfers.upload(&root, vec![pick(&[], "x", new.clone())]);
        place
            .until(|item| {
                matches!(item.state, TransferState::NeedsDecision | TransferState::Paused)
            })
            .await;
        let upload = place.transfers.items()[1].id;
        place.transfers.decide(upload, portico_client::transfer::Decision::Replace, false);
        place.until(|item| matches!(item.state, TransferState::Done | TransferState::Paused)).await;
        place.transfers.resume_all();
        place.until_done().await;
        assert!(place.saved.0.borrow()["x"] == new);
    });
}

#[test]
fn wrong_bytes_are_not_saved() {
    Place::run(async |place| {
        let root = FolderId::root();
        place.transfers.upload(&root, vec![pick(&[], "x", noise(1, MIB))]);
        place.until_done().await;
        let mut entry = place.list(&root).await.remove(0);
        if let EntryKind::File { md5, .. } = &mut entry.kind {
            *md5 = Some("0".repeat(32));
        }
        place.transfers.clear_finished();
        place.transfers.download_file(&entry, &root);
        place.until(|item| matches!(item.state, TransferState::Failed(_))).await;
        let item = place.transfers.items().remove(0);
        assert_eq!(item.state, TransferState::Failed(Problem::NotVerified));
        assert!(place.saved.0.borrow().is_empty());
    });
}

#[test]
fn many_come_as_one_archive() {
    Place::run(async |place| {
        let root = FolderId::root();
        let picked = vec![
            pick(&["in"], "a.txt", b"a".to_vec()),
            pick(&[], "b.txt", b"b".to_vec()),
            pick(&[], "c.txt", b"c".to_vec()),
        ];
        place.transfers.upload(&root, picked);
        place.until_done().await;
        let ids: Vec<_> = place.list(&root).await.into_iter().map(|entry| entry.id).collect();
        place.transfers.clear_finished();
        place.transfers.download_zip("Things", &ids, &root);
        place.until_done().await;
        let saved = place.saved.0.borrow();
        let zip = &saved["Things.zip"];
        assert!(zip.starts_with(b"PK"), "a zip archive");
        for name in ["in/a.txt", "b.txt", "c.txt"] {
            let found = zip.windows(name.len()).any(|part| part == name.as_bytes());
            assert!(found, "{name} is in it");
        }
    });
}

#[test]
fn what_is_gone_is_said() {
    Place::run(async |place| {
        let root = FolderId::root();
        place.transfers.upload(&root, vec![pick(&[], "x", noise(1, 10))]);
        place.until_done().await;
        let entry = place.list(&root).await.remove(0);
        place.changes.delete_forever(&entry.id).await.unwrap();
        place.transfers.clear_finished();
        place.transfers.download_file(&entry, &root);
        place.until(|item| matches!(item.state, TransferState::Failed(_))).await;
        let item = place.transfers.items().remove(0);
        assert!(matches!(item.state, TransferState::Failed(Problem::NotFound(_))));
    });
}
