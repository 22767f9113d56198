//! Single flows, step by step.

use portico_api::FolderId;

use super::world::{Answer, MD5, Trouble, World};
use crate::problem::Problem;
use crate::transfer::conflict::Decision;
use crate::transfer::queue::event::{Closed, Effect, Event, NewFile, NewUpload, Wish};
use crate::transfer::queue::item::State;
use crate::transfer::resume::Record;
use crate::transfer::snapshot::{TransferId, TransferState};

const MIB: u64 = 1024 * 1024;

pub(super) fn is_send(effect: &Effect) -> bool {
    matches!(effect, Effect::Send { .. })
}

fn is_create(effect: &Effect) -> bool {
    matches!(effect, Effect::Create { .. })
}

pub(super) fn is_close(effect: &Effect) -> bool {
    matches!(effect, Effect::Close { .. })
}

pub(super) fn is_hash(effect: &Effect) -> bool {
    matches!(effect, Effect::Hash { .. })
}

/// Answers everything but what `stop` names.
pub(super) fn run_until(world: &mut World, id: TransferId, stop: fn(&Effect) -> bool) -> usize {
    for _ in 0..100 {
        match world.pending.iter().position(|effect| !stop(effect)) {
            Some(index) => world.answer(index, Answer::Well),
            None => break,
        }
    }
    world.question(id, stop)
}

pub(super) fn shown(world: &World, id: TransferId) -> TransferState {
    let index = (0..world.queue.len())
        .find(|at| world.queue.snapshot_at(*at, world.now).is_some_and(|item| item.id == id));
    world.queue.snapshot_at(index.expect("it is there"), world.now).expect("it is there").state
}

#[test]
fn an_upload_is_made_opened_sent_in_order_closed_and_compared() {
    let mut world = World::new();
    let id = world.add(&["a", "b"], "x.bin", 20 * MIB);
    let mut sent = Vec::new();
    while let Some(effect) = world.pending.first() {
        if let Effect::Send { offset, length, .. } = effect {
            sent.push((*offset, *length));
        }
        world.pass(3_000);
        world.answer(0, Answer::Well);
    }
    assert_eq!(sent, [(0, 8 * MIB), (8 * MIB, 8 * MIB), (16 * MIB, 4 * MIB)]);
    assert_eq!(world.state(id), State::Done);
    assert!(world.records.is_empty());
    assert_eq!(world.changed.first().map(String::as_str), Some("0"));
    let totals = world.queue.totals(world.now);
    assert_eq!((totals.finished, totals.size, totals.done), (1, 20 * MIB, 20 * MIB));
    let [transferred] = &world.finished[..] else { panic!("{:?}", world.finished) };
    assert!(transferred.verified && transferred.md5.as_deref() == Some(MD5));
    assert_eq!((transferred.path.join("/").as_str(), transferred.size), ("a/b", 20 * MIB));
    assert!(transferred.ended - transferred.began >= 12_000);
}

#[test]
fn an_empty_file_needs_no_chunk() {
    let mut world = World::new();
    let id = world.add(&[], "empty", 0);
    assert!(!world.pending.iter().any(is_send));
    world.settle();
    assert_eq!(world.state(id), State::Done);
}

#[test]
fn a_lost_answer_to_a_chunk_is_put_right_by_the_server() {
    let mut world = World::new();
    let id = world.add(&[], "x", 20 * MIB);
    let send = run_until(&mut world, id, is_send);
    world.answer(send, Answer::Lost);
    assert!(matches!(shown(&world, id), TransferState::Retrying { because: Problem::Offline, .. }));
    world.settle();
    assert_eq!(world.state(id), State::Done);
}

#[test]
fn progress_counts_and_is_taken_back_when_the_chunk_is_lost() {
    let mut world = World::new();
    let id = world.add(&[], "x", 20 * MIB);
    let send = run_until(&mut world, id, is_send);
    let Effect::Send { ticket, .. } = world.pending[send] else { panic!() };
    world.tell(Event::Progress { id, ticket, bytes: 3 * MIB });
    assert_eq!(world.queue.totals(world.now).done, 3 * MIB);
    world.tell(Event::Progress { id, ticket: ticket - 1, bytes: 7 * MIB });
    assert_eq!(world.queue.totals(world.now).done, 3 * MIB);
    world.answer(send, Answer::Fails(Trouble::Offline));
    assert_eq!(world.queue.totals(world.now).done, 0);
}

#[test]
fn offline_waits_for_the_line_and_goes_on_by_itself() {
    let mut world = World::new();
    let id = world.add(&[], "x", 20 * MIB);
    let send = run_until(&mut world, id, is_send);
    world.tell(Event::Online(false));
    world.answer(send, Answer::Fails(Trouble::Offline));
    assert_eq!(shown(&world, id), TransferState::WaitingForConnection);
    world.pass(3_600_000);
    assert!(!world.pending.iter().any(is_send));
    world.tell(Event::Online(true));
    world.settle();
    assert_eq!(world.state(id), State::Done);
}

#[test]
fn an_expired_session_holds_and_signing_in_goes_on() {
    let mut world = World::new();
    let id = world.add(&[], "x", 20 * MIB);
    let other = world.add(&[], "y", 20 * MIB);
    let send = run_until(&mut world, id, is_send);
    world.answer(send, Answer::Fails(Trouble::Session));
    assert_eq!(shown(&world, id), TransferState::Paused);
    world.pass(20_000);
    assert_eq!(world.pending.iter().filter(|it| is_send(it)).count(), 1, "what runs may end");
    world.pass(600_000);
    assert!(!world.pending.iter().any(is_send), "what is silent is given up");
    world.tell(Event::SignedIn(true));
    world.settle();
    assert_eq!((world.state(id), world.state(other)), (State::Done, State::Done));
}

#[test]
fn a_server_that_keeps_failing_is_given_up_and_one_failure_stops_no_other() {
    let mut world = World::new();
    let id = world.add(&[], "x", MIB);
    let other = world.add(&[], "y", MIB);
    for _ in 0..200 {
        let Some(index) = world
            .pending
            .iter()
            .position(|effect| matches!(effect, Effect::Send { id: of, .. } if *of == id))
        else {
            match world.pending.is_empty() {
                true => world.pass(60_000),
                false => world.answer(0, Answer::Well),
            }
            continue;
        };
        world.answer(index, Answer::Fails(Trouble::Server));
    }
    assert!(matches!(world.state(id), State::Failed(Problem::ServerFailed(_))));
    assert_eq!(world.state(other), State::Done);
    world.wish(id, Wish::Retry);
    world.settle();
    assert_eq!(world.state(id), State::Done);
}

#[test]
fn a_taken_name_asks_and_each_decision_does_what_it_says() {
    let mut world = World::new();
    let first = world.add(&[], "x.txt", 5);
    world.settle();
    let ids: Vec<_> = (0..4).map(|_| world.add(&[], "X.txt", 6)).collect();
    world.settle();
    for id in &ids {
        assert_eq!(shown(&world, *id), TransferState::NeedsDecision);
    }
    world.decide(ids[0], Decision::KeepBoth);
    world.decide(ids[1], Decision::KeepBoth);
    world.decide(ids[2], Decision::Skip);
    world.decide(ids[3], Decision::Replace);
    world.settle();
    let name = |id| world.queue.item(id).map(|item| item.name.clone()).unwrap_or_default();
    assert_eq!(name(ids[0]), "X (1).txt");
    assert_eq!(name(ids[1]), "X (2).txt");
    assert_eq!(world.state(ids[2]), State::Canceled);
    assert_eq!(world.state(ids[3]), State::Done);
    let file = |id| world.queue.item(id).and_then(|item| item.upload()?.file.clone());
    assert_eq!(file(ids[3]), file(first));
    assert_eq!(world.files.len(), 3);
}

#[test]
fn a_decision_for_all_holds_for_what_comes_later_in_the_same_batch() {
    let mut world = World::new();
    let old: Vec<_> = (0..30).map(|at| world.add(&[], &format!("{at}"), 5)).collect();
    world.settle();
    let uploads = (0..30).map(|at| {
        let file = NewFile { name: format!("{at}"), size: 6, modified: 0 };
        let id = TransferId(1_000 + at);
        NewUpload { id, path: Vec::new(), file: Some(file), decision: None }
    });
    let uploads = uploads.collect();
    world.tell(Event::Added { folder: FolderId::root(), uploads });
    let (id, decision) = (TransferId(1_000), Decision::Replace);
    while !matches!(world.state(id), State::NeedsDecision(_)) {
        world.answer(0, Answer::Well);
    }
    world.tell(Event::Decided { id, decision, for_all: true });
    world.settle();
    assert!((0..30).all(|at| world.state(TransferId(1_000 + at)) == State::Done));
    assert_eq!(world.files.len(), old.len());
}

#[test]
fn what_was_decided_beforehand_is_not_asked_and_merging_files_is_no_answer() {
    let mut world = World::new();
    world.add(&[], "x", 5);
    world.settle();
    let mut add = |id: u64, decision| {
        let file = Some(NewFile { name: "x".to_owned(), size: 6, modified: 0 });
        let uploads = vec![NewUpload { id: TransferId(id), path: Vec::new(), file, decision }];
        world.tell(Event::Added { folder: FolderId::root(), uploads });
        world.settle();
        world.state(TransferId(id))
    };
    assert_eq!(add(1_001, Some(Decision::Replace)), State::Done);
    assert_eq!(add(1_002, Some(Decision::KeepBoth)), State::Done);
    assert_eq!(add(1_003, Some(Decision::Skip)), State::Canceled);
    assert!(matches!(add(1_004, Some(Decision::Merge)), State::NeedsDecision(Some(_))));
    assert!(matches!(add(1_005, None), State::NeedsDecision(Some(_))));
    world.decide(TransferId(1_005), Decision::Merge);
    assert_eq!(shown(&world, TransferId(1_005)), TransferState::NeedsDecision);
    world.decide(TransferId(1_005), Decision::KeepBoth);
    world.settle();
    assert_eq!(world.state(TransferId(1_005)), State::Done);
}

#[test]
fn two_uploads_of_one_name_do_not_fill_the_same_file() {
    let mut world = World::new();
    let one = world.add(&[], "x", 20 * MIB);
    run_until(&mut world, one, is_send);
    let two = world.add(&[], "x", 20 * MIB);
    let create = world.question(two, is_create);
    world.answer(create, Answer::Well);
    assert_eq!(shown(&world, two), TransferState::NeedsDecision);
    world.decide(two, Decision::Replace);
    assert!(matches!(world.state(two), State::Failed(Problem::NameTaken)));
}

#[test]
fn pause_stops_the_chunk_and_resume_goes_on_where_the_server_is() {
    let mut world = World::new();
    let id = world.add(&[], "x", 40 * MIB);
    let send = run_until(&mut world, id, is_send);
    world.answer(send, Answer::Well);
    world.wish(id, Wish::Pause);
    assert!(!world.pending.iter().any(is_send));
    assert_eq!(shown(&world, id), TransferState::Paused);
    world.pass(1_000_000);
    assert!(!world.pending.iter().any(is_send));
    world.wish(id, Wish::Resume);
    let send = world.question(id, is_send);
    assert!(matches!(world.pending[send], Effect::Send { offset, .. } if offset == 8 * MIB));
    world.settle();
    assert_eq!(world.state(id), State::Done);
}

#[test]
fn cancel_leaves_nothing_behind_even_while_the_file_is_being_made() {
    let mut world = World::new();
    let one = world.add(&[], "x", 20 * MIB);
    let two = world.add(&[], "y", 20 * MIB);
    let send = run_until(&mut world, one, is_send);
    assert!(matches!(world.pending[send], Effect::Send { .. }));
    world.wish(one, Wish::Cancel);
    let three = world.add(&[], "z", 20 * MIB);
    world.wish(three, Wish::Cancel);
    world.wish(two, Wish::Cancel);
    world.settle();
    assert!(world.files.is_empty(), "{:?}", world.files);
    assert!(world.records.is_empty());
    world.wish(one, Wish::Retry);
    world.settle();
    assert_eq!(world.state(one), State::Done);
}

#[test]
fn a_close_without_an_answer_is_not_a_failure() {
    let mut world = World::new();
    let id = world.add(&[], "x", MIB);
    let close = run_until(&mut world, id, is_close);
    world.answer(close, Answer::Lost);
    world.settle();
    assert_eq!(world.state(id), State::Done);
}

#[test]
fn a_wrong_hash_fails_and_a_retry_begins_from_nothing() {
    let mut world = World::new();
    let id = world.add(&[], "x", MIB);
    let close = run_until(&mut world, id, is_close);
    let Effect::Close { ticket, .. } = world.pending.remove(close) else { panic!() };
    let other = MD5.replace('0', "1");
    let result = Ok(Closed { size: MIB, md5: Some(other) });
    world.tell(Event::Closed { id, ticket, result });
    assert_eq!(world.state(id), State::Failed(Problem::NotVerified));
    assert_eq!(world.records.len(), 1);
    world.wish(id, Wish::Retry);
    assert!(matches!(world.pending[..], [Effect::Open { afresh: true, .. }]));
    assert!(world.queue.totals(world.now).done == 0);
    world.settle();
    assert_eq!(world.state(id), State::Done);
}

#[test]
fn a_source_that_changed_needs_to_be_picked_again_and_may_be_another() {
    let mut world = World::new();
    let id = world.add(&[], "x", 20 * MIB);
    let hash = run_until(&mut world, id, |effect| is_hash(effect) || is_send(effect));
    let ticket = world.pending.iter().find_map(|effect| match effect {
        Effect::Hash { ticket, .. } => Some(*ticket),
        _ => None,
    });
    assert!(hash < world.pending.len());
    let result = Err(Problem::SourceChanged);
    world.tell(Event::Hashed { id, ticket: ticket.expect("it hashes"), result });
    assert_eq!(world.state(id), State::Failed(Problem::SourceChanged));
    assert!(!world.pending.iter().any(is_send));
    world.wish(id, Wish::Retry);
    assert_eq!(shown(&world, id), TransferState::NeedsFile);
    world.tell(Event::Attached { id, size: 3 * MIB, modified: 99 });
    world.settle();
    assert_eq!(world.state(id), State::Done);
    assert_eq!(world.files.values().next().and_then(|file| file.closed), Some(3 * MIB));
}

#[test]
fn what_an_earlier_page_load_left_goes_on_where_the_server_is() {
    let mut world = World::new();
    let id = world.add(&["a"], "x", 40 * MIB);
    let send = run_until(&mut world, id, is_send);
    world.answer(send, Answer::Well);
    let record: Record = world.records.values().next().cloned().expect("it is written down");
    assert_eq!(record.offset, 8 * MIB);

    let mut next = World::new();
    next.files = world.files.clone();
    let id = TransferId(50);
    next.tell(Event::Found { uploads: vec![(id, record)] });
    assert_eq!(shown(&next, id), TransferState::NeedsFile);
    assert!(next.pending.is_empty() && !next.queue.would_lose());
    next.tell(Event::Attached { id, size: 40 * MIB, modified: 7 });
    next.answer(0, Answer::Well);
    let send = next.question(id, is_send);
    assert!(matches!(next.pending[send], Effect::Send { offset, .. } if offset == 8 * MIB));
    next.settle();
    assert_eq!(next.state(id), State::Done);
}
