//! What has been transferred is known after a reload, and until somebody signs out.

use std::time::Duration;

use portico_client::drive::model::FolderId;

use crate::support::{Place, pick};

/// Waits until the history of a page that has just been loaded is so long.
async fn until_kept(place: &mut Place, count: usize) {
    for _ in 0..500 {
        place.reload();
        if place.transfers.history().len() == count {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("it is never so long: {:?}", place.transfers.history());
}

#[test]
fn what_was_transferred_is_known_after_a_reload_and_forgotten_when_somebody_says_so() {
    Place::run(async |mut place| {
        let root = FolderId::root();
        place.transfers.upload(&root, vec![pick(&[], "a.txt", b"one".to_vec())]);
        place.transfers.upload(&root, vec![pick(&["x"], "b.txt", b"two".to_vec())]);
        place.until_done().await;
        let history = place.transfers.history();
        let batches: Vec<u64> = history.newest_first().map(|it| it.batch).collect();
        assert!(batches.len() == 2 && batches[0] != batches[1]);
        let receipt = place.transfers.receipt(batches[0]);
        assert!(receipt.is_verified() && receipt.rows().len() == 1);
        until_kept(&mut place, 2).await;
        assert_eq!(place.transfers.history(), history, "every field comes back");
        // What is done after the reload is told behind what was done before.
        place.transfers.upload(&root, vec![pick(&[], "c.txt", b"three".to_vec())]);
        place.until_done().await;
        let names: Vec<_> =
            place.transfers.history().oldest_first().map(|it| it.name.clone()).collect();
        assert_eq!(names.last().map(String::as_str), Some("c.txt"));
        assert_eq!(names.len(), 3);
        place.transfers.forget_history();
        assert!(place.transfers.history().is_empty());
        until_kept(&mut place, 0).await;
    });
}

#[test]
fn who_signs_out_leaves_no_names_behind() {
    Place::run(async |mut place| {
        let root = FolderId::root();
        place.transfers.upload(&root, vec![pick(&[], "secret.txt", b"one".to_vec())]);
        place.until_done().await;
        until_kept(&mut place, 1).await;
        place.session.sign_out().await;
        place.session.sign_in(place.server.user, place.server.password).await.unwrap();
        place.reload();
        assert!(place.transfers.history().is_empty());
    });
}
