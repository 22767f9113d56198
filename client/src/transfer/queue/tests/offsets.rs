//! Servers that tell of other bytes than they were sent.

use super::flows::{is_close, is_send};
use super::world::{Answer, World};
use crate::problem::Problem;
use crate::transfer::queue::event::{Effect, Event, StepFailure};
use crate::transfer::queue::item::State;

const MIB: u64 = 1024 * 1024;

#[test]
fn offsets_that_make_no_sense_end_somewhere() {
    for offset in [0, 5 * MIB, u64::MAX] {
        let mut world = World::new();
        let id = world.add(&[], "x", 9 * MIB);
        for _ in 0..1_000 {
            let Some(index) = world.pending.iter().position(is_send) else {
                if world.pending.is_empty() {
                    break;
                }
                world.answer(0, Answer::Well);
                continue;
            };
            let Effect::Send { ticket, .. } = world.pending.remove(index) else { panic!() };
            let result = Err(StepFailure::Offset(offset));
            world.tell(Event::Sent { id, ticket, result });
        }
        assert!(matches!(world.state(id), State::Failed(_)), "{offset}: {:?}", world.state(id));
    }
}

#[test]
fn an_end_that_never_fits_is_begun_anew_and_ends_somewhere() {
    for (misfits, end) in [(3, "done"), (1_000, "failed")] {
        let mut world = World::new();
        let id = world.add(&[], "x", 9 * MIB);
        let mut closed = 0;
        for _ in 0..1_000 {
            if world.pending.is_empty() {
                break;
            }
            match world.pending.iter().position(is_close) {
                Some(index) if closed < misfits => {
                    closed += 1;
                    let Effect::Close { ticket, .. } = world.pending.remove(index) else {
                        panic!()
                    };
                    // It has the end without the beginning: what is sent once more changes nothing.
                    let result = Err(StepFailure::Offset(7 * MIB));
                    world.tell(Event::Closed { id, ticket, result });
                }
                _ => world.answer(0, Answer::Well),
            }
        }
        let state = world.state(id);
        let is_right = match end {
            "done" => state == State::Done,
            _ => state == State::Failed(Problem::NotVerified),
        };
        assert!(is_right, "{misfits}: {state:?}");
    }
}
