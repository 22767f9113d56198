//! What stands between browser and server when a test wants to see, or to spoil, what passes: one request per connection.

mod connection;

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context as _;
use tokio::{net::TcpListener, sync::watch};

use crate::{Result, eventually};

/// A request that came through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Such as `POST /api/v1/oauth2/grant.json`.
    pub line: String,
    /// How many bytes of its body have come so far.
    pub sent: u64,
    /// Whether it has been answered, and all of the answer has gone to the browser.
    pub answered: bool,
}

/// An answer that no good server gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Status 500 with words of a program.
    Failed,
    /// Status 200 with a page of something that stands before the server.
    Page,
    /// Status 200 with JSON that ends in the middle.
    HalfJson,
    /// Status 200 with JSON of another kind than promised.
    OtherJson,
    /// The line breaks in the middle of the answer.
    Cut,
    /// Status 429: too many requests, once more in a second.
    TooMany,
    /// Status 503 of something that stands before the server.
    Unavailable,
    /// The line breaks before the server has heard of it.
    NotSent,
    /// The server does it, and the line breaks before its answer.
    AnswerLost,
}

/// What a storm picks from: all of these pass.
const WEATHER: [Fault; 7] = [
    Fault::Failed,
    Fault::Page,
    Fault::Cut,
    Fault::TooMany,
    Fault::Unavailable,
    Fault::NotSent,
    Fault::AnswerLost,
];
/// So many requests of a hundred go wrong in a storm.
const ROUGH: u32 = 40;

/// Faults by chance, until there have been enough of them.
#[derive(Debug)]
struct Storm {
    part: String,
    dice: fastrand::Rng,
    left: u32,
}

impl Storm {
    fn fault(&mut self, line: &str) -> Option<Fault> {
        if self.left == 0 || !line.contains(&self.part) || self.dice.u32(0..100) >= ROUGH {
            return None;
        }
        self.left -= 1;
        self.dice.choice(WEATHER)
    }
}

/// What the relay knows; shared with its connections.
#[derive(Debug, Default)]
struct Notes {
    seen: Vec<Seen>,
    // What came before nobody asks for any more.
    from: usize,
    faults: Vec<(String, Fault)>,
    storm: Option<Storm>,
    // What waits.
    held: watch::Sender<Vec<String>>,
}

/// A running relay; it ends with the test, as what the page still loads at the end of it shall not fail.
#[derive(Debug)]
pub struct Relay {
    address: String,
    notes: Arc<Mutex<Notes>>,
}

impl Relay {
    /// Passes on whatever comes to `server`, such as `http://127.0.0.1:40123`.
    ///
    /// # Errors
    /// If there is no free port.
    pub async fn start(server: &str) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await.context("No free port.")?;
        let address = format!("http://{}", listener.local_addr()?);
        let notes = Arc::<Mutex<Notes>>::default();
        let (known, target) = (notes.clone(), server.trim_start_matches("http://").to_owned());
        tokio::spawn(async move {
            while let Ok((browser, _)) = listener.accept().await {
                let (notes, target) = (known.clone(), target.clone());
                tokio::spawn(async move {
                    // Either side may leave at any time.
                    let _ = connection::carry(browser, &target, &notes).await;
                });
            }
        });
        Ok(Self { address, notes })
    }

    /// Such as `http://127.0.0.1:40123`.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The requests whose line contains `part`, in their order.
    #[must_use]
    pub fn seen(&self, part: &str) -> Vec<Seen> {
        let notes = lock(&self.notes);
        notes
            .seen
            .iter()
            .skip(notes.from)
            .filter(|seen| seen.line.contains(part))
            .cloned()
            .collect()
    }

    /// Waits until `count` requests whose line contains `part` have been answered.
    ///
    /// # Errors
    /// If they do not come.
    pub async fn wait_answered(&self, part: &str, count: usize) -> Result {
        eventually(&format!("{count} answered requests for {part}"), async || {
            let answered = self.seen(part).iter().filter(|seen| seen.answered).count();
            Ok((answered >= count).then_some(()))
        })
        .await
    }

    /// From now on [`Relay::seen`] tells only of what comes.
    pub fn forget(&self) {
        let mut notes = lock(&self.notes);
        notes.from = notes.seen.len();
    }

    /// From now on answers requests whose line contains `part` in this way.
    pub fn spoil(&self, part: &str, fault: Fault) {
        lock(&self.notes).faults.push((part.to_owned(), fault));
    }

    /// From now on requests whose line contains `part` wait: the server hears of them after [`Relay::release`].
    pub fn hold(&self, part: &str) {
        lock(&self.notes).held.send_modify(|held| held.push(part.to_owned()));
    }

    /// Lets everything go on that waits.
    pub fn release(&self) {
        lock(&self.notes).held.send_modify(Vec::clear);
    }

    /// From now on `count` requests whose line contains `part` go wrong, which of them and how being diced from `seed`.
    pub fn storm(&self, part: &str, seed: u64, count: u32) {
        let dice = fastrand::Rng::with_seed(seed);
        lock(&self.notes).storm = Some(Storm { part: part.to_owned(), dice, left: count });
    }

    /// From now on passes everything on again.
    pub fn heal(&self) {
        let mut notes = lock(&self.notes);
        notes.faults.clear();
        notes.storm = None;
    }
}

fn lock(notes: &Mutex<Notes>) -> std::sync::MutexGuard<'_, Notes> {
    notes.lock().unwrap_or_else(PoisonError::into_inner)
}
