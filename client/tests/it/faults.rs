//! A line that fails at random, seeded: everything arrives all the same, and exactly once.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use portico_client::drive::model::FolderId;
use portico_client::transfer::{TransferId, TransferState};

use crate::support::{Fault, Place, noise, pick};

const MIB: usize = 1024 * 1024;

#[test]
fn everything_arrives_over_a_line_that_fails_at_random() {
    for seed in 0..3 {
        Place::run(async |place| {
            let root = FolderId::root();
            let dice = Rc::new(std::cell::RefCell::new(fastrand::Rng::with_seed(seed)));
            place.line.weather(move |_, url| {
                // A renewal whose answer is lost ends the session, which is another story.
                if url.contains("/oauth2/") {
                    return Fault::None;
                }
                match dice.borrow_mut().u32(0..100) {
                    0..5 => Fault::NotSent,
                    5..10 => Fault::AnswerLost,
                    10..13 => Fault::Status(502),
                    13..15 => Fault::Status(503),
                    15..18 => Fault::Truncated,
                    _ => Fault::None,
                }
            });
            let sizes = [0, 10, 3 * MIB, 9 * MIB, 20 * MIB, 100_000];
            let files: Vec<_> = (0..12)
                .map(|at| (format!("f{at}"), noise(at, sizes[at as usize % sizes.len()])))
                .collect();
            let picked = files.iter().enumerate().map(|(at, (name, bytes))| {
                let folders: &[&str] = if at % 2 == 0 { &["a", "b"] } else { &[] };
                pick(folders, name, bytes.clone())
            });
            place.transfers.upload(&root, picked.collect());
            hurry_until_done(&place).await;

            place.line.weather(|_, _| Fault::None);
            let mut entries = place.list(&root).await;
            let portico_client::drive::model::EntryId::Folder(a) = &entries[0].id else { panic!() };
            let inner = place.list(a).await;
            let portico_client::drive::model::EntryId::Folder(b) = &inner[0].id else { panic!() };
            entries.extend(place.list(b).await);
            let found: Vec<_> = entries.iter().filter(|entry| !entry.is_folder()).collect();
            assert_eq!(found.len(), files.len(), "seed {seed}: each exactly once");
            for (name, bytes) in &files {
                let entry = found.iter().find(|entry| entry.name == *name).unwrap();
                assert!(place.bytes(entry).await == *bytes, "seed {seed}: {name} differs");
            }
        });
    }
}

/// Somebody who clicks "again" instead of waiting.
async fn hurry_until_done(place: &Place) {
    for _ in 0..3_000 {
        let items = place.transfers.items();
        if items.iter().all(|item| item.state == TransferState::Done) {
            return;
        }
        for item in items {
            match item.state {
                TransferState::Failed(_) => place.transfers.retry(item.id),
                TransferState::Retrying { .. } => place.transfers.resume(item.id),
                _ => {}
            }
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{:#?}", place.transfers.items());
}

#[test]
fn offline_in_mid_upload_waits_and_goes_on_by_itself() {
    Place::run(async |place| {
        let root = FolderId::root();
        let bytes = noise(9, 50 * MIB);
        let offline = Rc::new(Cell::new(false));
        let dead = offline.clone();
        place.line.weather(move |_, _| if dead.get() { Fault::NotSent } else { Fault::None });
        place.transfers.upload(&root, vec![pick(&[], "x", bytes.clone())]);
        while place.line.asked("upload_file_chunk") < 2 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        offline.set(true);
        place.transfers.set_online(false);
        place.until(|item| item.state == TransferState::WaitingForConnection).await;
        let asked = place.line.log.borrow().len();
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(place.line.log.borrow().len(), asked, "nobody knocks at a closed door");
        offline.set(false);
        place.transfers.set_online(true);
        place.until_done().await;
        let entry = place.list(&root).await.remove(0);
        assert!(place.bytes(&entry).await == bytes);
    });
}

#[test]
fn a_token_that_ends_in_mid_upload_is_renewed_without_anybody_noticing() {
    Place::run(async |place| {
        let root = FolderId::root();
        let bytes = noise(8, 40 * MIB);
        place.transfers.upload(&root, vec![pick(&[], "x", bytes.clone())]);
        while place.line.asked("upload_file_chunk") < 1 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        let once = Cell::new(true);
        place.line.weather(move |_, url| {
            // The very next call is told that its token is no good.
            if url.contains("/upload/") && once.replace(false) {
                return Fault::Status(401);
            }
            Fault::None
        });
        place.until_done().await;
        assert_eq!(place.line.asked("/oauth2/grant.json"), 2);
        let entry = place.list(&root).await.remove(0);
        assert!(place.bytes(&entry).await == bytes);
        assert_eq!(place.transfers.items()[0].id, TransferId(2));
    });
}
