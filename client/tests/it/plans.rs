//! Random plans of what goes wrong: every file arrives once and as it was, or fails in the right words.
//!
//! `PORTICO_PLAN=17 cargo test -p portico-client --test it plans` runs the plan of that seed alone, and prints it;
//! `PORTICO_PLANS=1000` runs so many instead of the [`USUAL`] ones.

mod clock;
mod plan;
mod source;
mod storm;
mod story;

use std::panic::AssertUnwindSafe;
use std::rc::Rc;

use futures::{FutureExt, StreamExt, stream};
use portico_server::testing::start_temporary;
use tokio::task::LocalSet;

use plan::Plan;
use story::{Ground, Story};

/// Plans that run at a time on one server.
const AT_ONCE: usize = 8;

/// Plans that every run carries out.
const USUAL: u64 = 60;

/// Plans beyond the usual ones that once found something, and are carried out in every run: an upload of which the server
/// said that it has its beginning, and one whose only answer was lost.
const ONCE_FAILED: [u64; 2] = [113, 603];

/// The seeds of a half of the plans.
fn half(second: bool) -> Vec<u64> {
    let all = std::env::var("PORTICO_PLANS").ok().and_then(|count| count.parse().ok());
    let all = all.unwrap_or(USUAL);
    if second {
        (all / 2..all).chain(ONCE_FAILED.into_iter().filter(|seed| *seed >= all)).collect()
    } else {
        (0..all / 2).collect()
    }
}

fn run(seeds: Vec<u64>) {
    let only = std::env::var("PORTICO_PLAN").ok().and_then(|seed| seed.parse::<u64>().ok());
    let seeds = only.map_or(seeds, |only| vec![only]);
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(LocalSet::new().run_until(async {
        let server = start_temporary().await.unwrap();
        let ground = Rc::new(Ground::new(&server).await);
        let all = stream::iter(seeds).map(|seed| one(ground.clone(), seed, only.is_some()));
        let failed: Vec<u64> =
            all.buffer_unordered(AT_ONCE).filter_map(std::future::ready).collect().await;
        assert!(failed.is_empty(), "these plans failed, see PORTICO_PLAN: {failed:?}");
    }));
}

/// Carries a plan out; its seed, if it failed.
#[expect(clippy::print_stderr, reason = "this is how a plan tells why it failed")]
async fn one(ground: Rc<Ground>, seed: u64, aloud: bool) -> Option<u64> {
    let story = Rc::new(Story::new(ground, Plan::new(seed)).await);
    let told = AssertUnwindSafe(story.tell()).catch_unwind().await;
    if aloud || told.is_err() {
        eprintln!("plan {seed}: {:#?}\n{}", story.plan, story.log());
    }
    told.is_err().then_some(seed)
}

#[test]
fn plans_of_what_goes_wrong_the_first_half() {
    run(half(false));
}

#[test]
fn plans_of_what_goes_wrong_the_second_half() {
    run(half(true));
}
