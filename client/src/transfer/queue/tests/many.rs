//! Many transfers at once: places, shares, and what is shown of them.

use portico_api::FolderId;

use super::flows::{is_hash, is_send, run_until, shown};
use super::world::{Answer, World};
use crate::transfer::plan;
use crate::transfer::queue::event::{Event, NewFile, NewUpload};
use crate::transfer::queue::item::{Doing, State};
use crate::transfer::snapshot::{TransferId, TransferState};

const MIB: u64 = 1024 * 1024;

#[test]
fn only_so_many_run_at_a_time_and_the_others_follow() {
    let mut world = World::new();
    for at in 0..20 {
        world.add(&[], &format!("large{at}"), 20 * MIB);
        world.add(&[], &format!("small{at}"), MIB);
    }
    let busy = |world: &World, large: bool| {
        let states = (0..world.queue.len()).filter_map(|at| world.queue.snapshot_at(at, world.now));
        states
            .filter(|item| item.state == TransferState::Running)
            .filter(|item| (item.size.unwrap_or_default() > plan::LARGE) == large)
            .count()
    };
    assert_eq!((busy(&world, true), busy(&world, false)), (3, 2));
    world.settle();
    assert_eq!(world.queue.totals(world.now).finished, 40);
}

#[test]
fn ten_thousand_are_added_and_finished_in_no_time() {
    let mut world = World::new();
    let uploads = (0..10_000).map(|at| {
        let file = NewFile { name: format!("{at}"), size: 0, modified: 0 };
        let path = vec![format!("folder {}", at / 100)];
        NewUpload { id: TransferId(at), path, file: Some(file), decision: None }
    });
    let uploads = uploads.collect();
    world.tell(Event::Added { folder: FolderId::root(), uploads });
    // Everything in them waits for its folder; the server of the test is the slow part, so a few will do.
    for _ in 0..2_000 {
        world.answer(0, Answer::Well);
    }
    assert!(world.queue.totals(world.now).finished > 100);
}

#[test]
fn signing_out_leaves_nothing() {
    let mut world = World::new();
    let id = world.add(&[], "x", 20 * MIB);
    run_until(&mut world, id, is_send);
    world.tell(Event::SignedOut);
    assert_eq!(world.queue.len(), 0);
    assert!(world.pending.is_empty() && world.records.is_empty());
    assert_eq!(world.queue.totals(world.now), crate::transfer::TransferTotals::default());
}

#[test]
fn finishing_is_shown_while_only_the_hash_is_missing() {
    let mut world = World::new();
    let id = world.add(&[], "x", MIB);
    run_until(&mut world, id, is_hash);
    assert_eq!(world.state(id), State::Busy(Doing::Hashing));
    assert_eq!(shown(&world, id), TransferState::Finishing);
    world.settle();
    assert_eq!(world.state(id), State::Done);
}
