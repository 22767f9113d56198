//! Several chunks of one file at a time, patience with the server, and chunks of which nothing is heard.

use super::flows::{is_send, run_until, shown};
use super::world::{Answer, Trouble, World};
use crate::problem::Problem;
use crate::transfer::plan;
use crate::transfer::queue::event::{Effect, Event, Wish};
use crate::transfer::queue::item::State;
use crate::transfer::snapshot::{TransferId, TransferState};

const MIB: u64 = 1024 * 1024;

fn sends(world: &World) -> Vec<(usize, u64, u64)> {
    let all = world.pending.iter().enumerate();
    all.filter_map(|(at, effect)| match effect {
        Effect::Send { offset, length, .. } => Some((at, *offset, *length)),
        _ => None,
    })
    .collect()
}

/// An upload of so many bytes that has four chunks on their way.
fn wide(size: u64) -> (World, TransferId) {
    let mut world = World::new();
    world.any_order = true;
    let id = world.add(&[], "x", size);
    run_until(&mut world, id, is_send);
    for _ in 0..20 {
        let flying = sends(&world);
        if flying.len() >= plan::LANES {
            break;
        }
        world.answer(flying[0].0, Answer::Well);
    }
    assert_eq!(sends(&world).len(), plan::LANES);
    (world, id)
}

#[test]
fn a_quick_line_carries_several_chunks_and_a_slow_one_does_not() {
    let (mut world, id) = wide(400 * MIB);
    world.settle();
    assert_eq!(world.state(id), State::Done);

    let mut world = World::new();
    world.any_order = true;
    let id = world.add(&[], "x", 100 * MIB);
    run_until(&mut world, id, is_send);
    for _ in 0..5 {
        world.pass(3_000);
        let flying = sends(&world);
        assert_eq!(flying.len(), 1);
        world.answer(flying[0].0, Answer::Well);
    }
}

#[test]
fn who_waits_for_a_place_goes_before_one_more_chunk() {
    let (mut world, _) = wide(400 * MIB);
    let small: Vec<_> = (0..3).map(|at| world.add(&[], &format!("s{at}"), 5)).collect();
    // One place was free; the others come as chunks land.
    assert_eq!(shown(&world, small[0]), TransferState::Running);
    assert_eq!(shown(&world, small[1]), TransferState::Waiting);
    let flying = sends(&world);
    world.answer(flying[0].0, Answer::Well);
    assert_eq!(sends(&world).len(), plan::LANES - 1);
    assert_eq!(shown(&world, small[1]), TransferState::Running);
    world.settle();
    assert_eq!(world.queue.totals(world.now).finished, 4);
}

#[test]
fn what_is_held_behind_a_hole_is_not_sent_again_after_a_reload() {
    let (mut world, _) = wide(400 * MIB);
    let flying = sends(&world);
    let (hole, island) = (flying[0], flying[2]);
    world.answer(island.0, Answer::Well);
    let record = world.records.values().next().cloned().expect("it is written down");
    assert_eq!(record.offset, hole.1);
    assert_eq!(record.held, [(island.1, island.1 + island.2)]);

    let mut next = World::new();
    next.any_order = true;
    next.files = world.files.clone();
    let id = TransferId(50);
    next.tell(Event::Found { uploads: vec![(id, record)] });
    next.tell(Event::Attached { id, size: 400 * MIB, modified: 7 });
    let mut sent = Vec::new();
    while !next.pending.is_empty() {
        sent.extend(sends(&next).first().map(|(_, offset, length)| (*offset, *length)));
        next.answer(0, Answer::Well);
    }
    assert_eq!(next.state(id), State::Done);
    let (from, to) = (island.1, island.1 + island.2);
    assert!(sent.iter().all(|(offset, length)| offset + length <= from || *offset >= to));
}

#[test]
fn one_lost_chunk_stops_no_other_and_is_sent_again() {
    let (mut world, id) = wide(400 * MIB);
    let flying = sends(&world);
    world.answer(flying[0].0, Answer::Fails(Trouble::Offline));
    assert_eq!(shown(&world, id), TransferState::Running);
    assert_eq!(sends(&world).len(), plan::LANES - 1, "the line may be bad: not at once");
    world.settle();
    assert_eq!(world.state(id), State::Done);
}

#[test]
fn pausing_stops_every_chunk() {
    let (mut world, id) = wide(400 * MIB);
    world.wish(id, Wish::Pause);
    assert!(sends(&world).is_empty());
    world.wish(id, Wish::Resume);
    world.settle();
    assert_eq!(world.state(id), State::Done);
}

#[test]
fn a_server_that_asks_for_patience_gets_it_from_all() {
    let mut world = World::new();
    let ids: Vec<_> = (0..20).map(|at| world.add(&[], &format!("{at}"), 5)).collect();
    world.answer(0, Answer::Fails(Trouble::Busy));
    while !world.pending.is_empty() {
        world.answer(0, Answer::Well);
    }
    let busy = |state| {
        matches!(state, TransferState::Retrying { because: Problem::TooManyRequests { .. }, .. })
    };
    assert!(busy(shown(&world, ids[0])));
    world.pass(29_000);
    assert!(world.pending.is_empty(), "{:?}", world.pending);
    world.pass(2_000);
    let begun = world.pending.len();
    assert!((1..=plan::UPLOADS / 2).contains(&begun), "fewer at a time: {begun}");
    world.settle();
    assert_eq!(world.queue.totals(world.now).finished, 20);
}

#[test]
fn a_person_who_insists_is_not_kept_waiting() {
    let mut world = World::new();
    let id = world.add(&[], "x", 5);
    world.answer(0, Answer::Fails(Trouble::Busy));
    world.wish(id, Wish::Resume);
    assert_eq!(world.pending.len(), 1);
}

#[test]
fn a_chunk_of_which_nothing_is_heard_is_sent_again() {
    let mut world = World::new();
    let id = world.add(&[], "x", 20 * MIB);
    let send = run_until(&mut world, id, is_send);
    let Effect::Send { ticket, .. } = world.pending[send] else { panic!() };
    for at in 1..10 {
        world.pass(20_000);
        world.tell(Event::Progress { id, ticket, bytes: at });
        assert_eq!(sends(&world).len(), 1, "it moves, however slowly");
    }
    world.pass(45_000);
    assert!(sends(&world).is_empty());
    assert!(matches!(
        shown(&world, id),
        TransferState::Retrying { because: Problem::TimedOut, .. }
    ));
    world.settle();
    assert_eq!(world.state(id), State::Done);
}
