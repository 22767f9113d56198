//! Whose turn comes first, wishes for many, limits, and the reasons for slowness.

use super::flows::{is_send, run_until};
use super::world::{Answer, Trouble, World};
use crate::transfer::plan;
use crate::transfer::queue::event::{Effect, Event, Wish};
use crate::transfer::queue::item::State;
use crate::transfer::snapshot::{Move, Slowness, TransferId};

const MIB: u64 = 1024 * 1024;

fn slowness(world: &World, id: TransferId) -> Option<Slowness> {
    let all = (0..world.queue.len()).filter_map(|at| world.queue.snapshot_at(at, world.now));
    all.into_iter().find(|item| item.id == id).and_then(|item| item.slowness)
}

/// A world in which nothing begins, with eight files.
fn waiting() -> (World, Vec<TransferId>) {
    let mut world = World::new();
    world.tell(Event::Online(false));
    let ids = (0..8).map(|at| world.add(&[], &format!("{at}"), 5)).collect();
    (world, ids)
}

fn places(world: &World, ids: &[TransferId]) -> Vec<usize> {
    world.queue.order().map(|id| ids.iter().position(|it| *it == id).unwrap_or(99)).collect()
}

#[test]
fn what_is_moved_goes_where_it_was_sent_and_its_turn_comes_there() {
    let (mut world, ids) = waiting();
    let mut go = |chosen: &[usize], to| {
        let ids: Vec<_> = chosen.iter().map(|at| ids[*at]).collect();
        world.tell(Event::Moved { ids, to });
        places(&world, &self::ids_of(&world))
    };
    assert_eq!(go(&[6, 4], Move::ToTop), [4, 6, 0, 1, 2, 3, 5, 7]);
    assert_eq!(go(&[0, 1], Move::Up), [4, 0, 1, 6, 2, 3, 5, 7]);
    assert_eq!(go(&[4, 0], Move::Up), [4, 0, 1, 6, 2, 3, 5, 7], "what is first stays first");
    assert_eq!(go(&[4, 6], Move::Down), [0, 4, 1, 2, 6, 3, 5, 7]);
    assert_eq!(go(&[0, 7], Move::ToBottom), [4, 1, 2, 6, 3, 5, 0, 7]);
    world.tell(Event::Online(true));
    let first: Vec<_> = world.pending.iter().filter_map(super::world::owner).collect();
    let expected: Vec<_> = [4, 1, 2, 6, 3].iter().map(|at| ids[*at]).collect();
    assert_eq!(first, expected);
    world.settle();
    assert_eq!(world.queue.order().count(), 0);
}

/// All ids in the order in which they came.
fn ids_of(world: &World) -> Vec<TransferId> {
    let all = (0..world.queue.len()).filter_map(|at| world.queue.snapshot_at(at, world.now));
    all.map(|item| item.id).collect()
}

#[test]
fn what_is_over_is_passed_without_a_step() {
    let (mut world, ids) = waiting();
    world.tell(Event::WishSome(vec![ids[1], ids[2]], Wish::Cancel));
    world.tell(Event::Moved { ids: vec![ids[3]], to: Move::Up });
    assert_eq!(places(&world, &ids), [3, 0, 4, 5, 6, 7]);
}

#[test]
fn a_selection_is_paused_and_resumed_and_only_what_failed_is_tried_again() {
    let (mut world, ids) = waiting();
    world.tell(Event::WishSome(ids[..3].to_vec(), Wish::Pause));
    world.wish(ids[7], Wish::Cancel);
    world.tell(Event::Online(true));
    for _ in 0..2 {
        world.answer(0, Answer::Fails(Trouble::Wrong));
    }
    world.settle();
    let states = |world: &World| ids.iter().map(|id| world.state(*id)).collect::<Vec<_>>();
    let count =
        |world: &World, what: fn(&State) -> bool| states(world).into_iter().filter(what).count();
    assert_eq!(count(&world, |state| *state == State::Paused), 3);
    assert_eq!(count(&world, |state| matches!(state, State::Failed(_))), 2);
    world.tell(Event::RetryFailed);
    world.tell(Event::WishSome(ids[..3].to_vec(), Wish::Resume));
    world.settle();
    assert_eq!(count(&world, |state| *state == State::Done), 7);
    assert_eq!(world.state(ids[7]), State::Canceled);
}

#[test]
fn a_limit_makes_chunks_small_and_waiting_for_it_is_no_stall() {
    let mut world = World::new();
    world.tell(Event::Limit(Some(100_000)));
    let id = world.add(&[], "x", 20 * MIB);
    let send = run_until(&mut world, id, is_send);
    let Effect::Send { ticket, length, .. } = world.pending[send] else { panic!() };
    assert_eq!(length, 100_000 * plan::LIMITED / 1_000);
    world.tell(Event::Limited { id, ticket });
    world.pass(200_000);
    assert!(world.pending.iter().any(is_send));
    assert_eq!(slowness(&world, id), Some(Slowness::LimitedByYou));
    world.tell(Event::Progress { id, ticket, bytes: 0 });
    world.pass(20_000);
    assert_eq!(slowness(&world, id), Some(Slowness::SlowLine));
    world.pass(20_000);
    assert!(!world.pending.iter().any(is_send), "now it is one");
    world.settle();
    assert_eq!(world.state(id), State::Done);
}

#[test]
fn the_reason_for_slowness_is_told() {
    let mut world = World::new();
    let ids: Vec<_> = (0..7).map(|at| world.add(&[], &format!("{at}"), 5)).collect();
    assert_eq!(slowness(&world, ids[0]), None);
    assert_eq!(slowness(&world, ids[6]), Some(Slowness::WaitingForOthers));
    world.answer(0, Answer::Fails(Trouble::Busy));
    let wait = Some(Slowness::ServerAskedToWait { seconds: 30 });
    assert_eq!(slowness(&world, ids[6]), wait);
    assert_eq!(world.queue.totals(world.now).slowness, wait);
    assert!(matches!(slowness(&world, ids[0]), Some(Slowness::ServerAskedToWait { .. })));
    world.settle();
    let id = world.add(&[], "last", 5);
    run_until(&mut world, id, |effect| matches!(effect, Effect::Close { .. }));
    assert_eq!(slowness(&world, id), Some(Slowness::Checking));
    assert_eq!(world.queue.totals(world.now).slowness, None);
}
