//! Small files, which are sent whole.

use super::flows::{is_hash, run_until, shown};
use super::world::{Answer, Trouble, World};
use crate::problem::Problem;
use crate::transfer::queue::event::{Effect, Wish};
use crate::transfer::queue::item::State;
use crate::transfer::snapshot::TransferState;

fn is_store(effect: &Effect) -> bool {
    matches!(effect, Effect::Store { .. })
}

fn whole() -> World {
    let mut world = World::new();
    world.takes_small = true;
    world
}

#[test]
fn a_small_file_is_hashed_and_sent_in_one_request() {
    let mut world = whole();
    let id = world.add(&[], "x", 5);
    assert!(world.pending.iter().all(is_hash));
    assert_eq!(shown(&world, id), TransferState::Running);
    world.answer(0, Answer::Well);
    assert!(world.pending.iter().all(is_store));
    world.answer(0, Answer::Well);
    assert_eq!(world.state(id), State::Done);
    assert!(world.pending.is_empty() && world.records.is_empty());
    let totals = world.queue.totals(world.now);
    assert_eq!((totals.finished, totals.done, world.finished.len()), (1, 5, 1));
    assert_eq!(world.changed, ["0"]);
    // A larger one has chunks.
    world.add(&[], "y", 300 * 1024);
    assert!(!world.pending.iter().any(is_hash));
    world.settle();
    assert_eq!(world.queue.totals(world.now).finished, 2);
}

#[test]
fn a_server_that_takes_no_whole_files_gets_them_step_by_step() {
    let mut world = World::new();
    let id = world.add(&[], "x", 5);
    let store = run_until(&mut world, id, is_store);
    world.answer(store, Answer::Well);
    assert!(matches!(world.pending[..], [Effect::Open { .. }]), "{:?}", world.pending);
    world.settle();
    assert_eq!(world.state(id), State::Done);
}

#[test]
fn what_was_stored_without_an_answer_is_not_stored_twice() {
    let mut world = whole();
    let id = world.add(&[], "x", 5);
    let store = run_until(&mut world, id, is_store);
    world.answer(store, Answer::Lost);
    assert!(matches!(shown(&world, id), TransferState::Retrying { because: Problem::Offline, .. }));
    world.settle();
    assert_eq!((world.state(id), world.files.len()), (State::Done, 1));
    // Somebody else's file of that name is not ours, whatever it holds.
    let other = world.add(&[], "x", 5);
    world.settle();
    assert!(matches!(world.state(other), State::NeedsDecision(Some(_))));
}

#[test]
fn pausing_stops_it_and_canceling_takes_it_back() {
    let mut world = whole();
    let id = world.add(&[], "x", 5);
    let store = run_until(&mut world, id, is_store);
    world.wish(id, Wish::Pause);
    assert!(world.pending.is_empty());
    world.wish(id, Wish::Resume);
    assert!(world.pending.iter().all(is_store) && store == 0);
    world.wish(id, Wish::Cancel);
    world.answer(0, Answer::Well);
    assert_eq!((world.state(id), world.files.len()), (State::Canceled, 0));
    let id = world.add(&[], "y", 5);
    let store = run_until(&mut world, id, is_store);
    world.answer(store, Answer::Fails(Trouble::Wrong));
    assert!(matches!(world.state(id), State::Failed(Problem::Forbidden(_))));
    world.wish(id, Wish::Retry);
    world.settle();
    assert_eq!((world.state(id), world.files.len()), (State::Done, 1));
}
