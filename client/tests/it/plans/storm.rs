//! A line on which everything that can go wrong does, by a plan.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use portico_client::clock::Clock;
use portico_client::transport::direct::DirectTransport;
use portico_client::transport::{
    Failure, Incoming, IncomingBody, Outgoing, OutgoingBody, Transport,
};
use serde_json::Value;
use tokio::sync::Notify;

use super::clock::JumpClock;

/// What goes wrong with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It never arrives.
    NotSent,
    /// It arrives, its answer does not.
    AnswerLost,
    /// Something in between answers for the server, in HTML.
    Status(u16),
    /// The server does it, and something in between says otherwise.
    StatusAfter(u16),
    /// 429, and so many seconds to wait.
    TooMany(u32),
    /// 200 with HTML.
    Html,
    /// The answer ends in its middle.
    Truncated,
    /// It takes so many milliseconds.
    Delay(u64),
    /// It arrives twice; the second answer counts.
    Twice,
    /// The server counts the bytes of a chunk wrongly.
    WrongWritten(u64),
    /// The server claims to hold so many bytes and takes none.
    WrongOffset(u64),
    /// The server claims to hold so many bytes of an upload that is opened.
    WrongUploaded(u64),
}

/// Everything that is picked from.
const KINDS: usize = 12;

/// A line with a plan.
pub(crate) struct Storm {
    direct: DirectTransport,
    clock: Rc<JumpClock>,
    dice: RefCell<fastrand::Rng>,
    /// Which of the faults happen at all.
    kinds: Vec<usize>,
    /// How many requests of a hundred go wrong.
    rate: u32,
    /// After so many faults the weather is good.
    left: Cell<u32>,
    /// Storage is full from this request to that.
    pub(crate) full: Cell<(usize, usize)>,
    count: Cell<usize>,
    flying: Rc<Cell<usize>>,
    pub(crate) landed: Rc<Notify>,
    log: RefCell<Vec<String>>,
}

impl Storm {
    pub(crate) fn new(base_url: &str, clock: &Rc<JumpClock>, seed: u64) -> Self {
        let mut dice = fastrand::Rng::with_seed(seed ^ 0x5707);
        let mut kinds: Vec<usize> = (0..KINDS).collect();
        dice.shuffle(&mut kinds);
        kinds.truncate(dice.usize(0..=KINDS));
        let rate = [2, 5, 10, 20, 40, 70][dice.usize(0..6)];
        let left = dice.u32(0..60);
        Self {
            direct: DirectTransport::new(base_url),
            clock: clock.clone(),
            dice: RefCell::new(dice),
            kinds,
            rate,
            left: Cell::new(left),
            full: Cell::new((usize::MAX, usize::MAX)),
            count: Cell::new(0),
            flying: Rc::default(),
            landed: Rc::default(),
            log: RefCell::default(),
        }
    }

    /// How many requests there have been.
    pub(crate) fn count(&self) -> usize {
        self.count.get()
    }

    /// True while a request is with the server.
    pub(crate) fn is_flying(&self) -> bool {
        self.flying.get() > 0
    }

    /// Ends the bad weather.
    pub(crate) fn end(&self) {
        self.left.set(0);
    }

    /// What was asked for and what became of it.
    pub(crate) fn log(&self) -> String {
        self.log.borrow().join("\n")
    }

    fn fault(&self, url: &str) -> Option<Fault> {
        // A renewal whose answer is lost ends the session, which is another story.
        if self.left.get() == 0 || self.kinds.is_empty() || url.contains("/oauth2/") {
            return None;
        }
        let mut dice = self.dice.borrow_mut();
        if dice.u32(0..100) >= self.rate {
            return None;
        }
        let offset = if dice.bool() { dice.u64(0..200) } else { dice.u64(0..20_000) };
        let is_chunk = url.contains("upload_file_chunk");
        let status = [500, 502, 503, 504][dice.usize(0..4)];
        let fault = match dice.choice(&self.kinds)? {
            0 => Fault::NotSent,
            1 => Fault::AnswerLost,
            2 => Fault::Status(status),
            3 => Fault::StatusAfter(status),
            4 => Fault::TooMany(dice.u32(0..40)),
            5 => Fault::Html,
            6 => Fault::Truncated,
            7 => Fault::Delay(dice.u64(1..20_000)),
            8 => Fault::Twice,
            9 if is_chunk => Fault::WrongWritten(offset),
            10 if is_chunk => Fault::WrongOffset(offset),
            11 if url.contains("open_file_upload") => Fault::WrongUploaded(offset),
            _ => return None,
        };
        self.left.set(self.left.get() - 1);
        Some(fault)
    }

    /// The server itself has this request from the beginning of the answer's future to its end.
    fn direct(&self, request: Outgoing) -> LocalBoxFuture<'static, Result<Incoming, Failure>> {
        let sent = self.direct.send(request);
        let (flying, landed) = (self.flying.clone(), self.landed.clone());
        async move {
            flying.set(flying.get() + 1);
            let _flight = Flight(flying, landed);
            sent.await
        }
        .boxed_local()
    }
}

/// Ends a flight, also that of a request that is aborted.
struct Flight(Rc<Cell<usize>>, Rc<Notify>);

impl Drop for Flight {
    fn drop(&mut self) {
        self.0.set(self.0.get() - 1);
        self.1.notify_one();
    }
}

impl Transport for Storm {
    fn send(&self, request: Outgoing) -> LocalBoxFuture<'static, Result<Incoming, Failure>> {
        let number = self.count.get();
        self.count.set(number + 1);
        let (from, to) = self.full.get();
        let url = request.url.split('?').next().unwrap_or_default().to_owned();
        let takes_room =
            ["create_file.json", "small_file.json", "open_file_upload", "close_file_upload"];
        if (from..to).contains(&number) && takes_room.iter().any(|part| url.contains(part)) {
            self.log.borrow_mut().push(format!("{number} {url} full"));
            let body = refusal(403, "Storage limit exceeded: 5 bytes are allowed");
            return async move { Ok(answer(403, body)) }.boxed_local();
        }
        let fault = self.fault(&url);
        self.log.borrow_mut().push(format!("{number} {url} {fault:?}"));
        let Some(fault) = fault else { return self.direct(request) };
        match fault {
            Fault::NotSent => async { Err(Failure::NoConnection) }.boxed_local(),
            Fault::Status(status) => async move { Ok(answer(status, HTML.to_vec())) }.boxed_local(),
            Fault::Html => async { Ok(answer(200, HTML.to_vec())) }.boxed_local(),
            Fault::TooMany(seconds) => async move {
                let mut answer = answer(429, refusal(429, "Slow down."));
                answer.headers.push(("retry-after", seconds.to_string()));
                Ok(answer)
            }
            .boxed_local(),
            Fault::WrongOffset(offset) => {
                let text = format!("Incorrect chunk offset: uploaded={offset}, chunk_offset=0");
                async move { Ok(answer(400, refusal(400, &text))) }.boxed_local()
            }
            Fault::Delay(milliseconds) => {
                let (slow, sent) = (self.clock.sleep(milliseconds), self.direct(request));
                async move {
                    slow.await;
                    sent.await
                }
                .boxed_local()
            }
            Fault::Twice => {
                let (first, second) = (self.direct(copy(&request)), self.direct(request));
                async move {
                    let _ = first.await;
                    second.await
                }
                .boxed_local()
            }
            Fault::AnswerLost
            | Fault::StatusAfter(_)
            | Fault::Truncated
            | Fault::WrongWritten(_)
            | Fault::WrongUploaded(_) => {
                let sent = self.direct(request);
                async move { spoil(fault, sent.await?) }.boxed_local()
            }
        }
    }
}

const HTML: &[u8] = b"<html><h1>Bad gateway</h1></html>";

fn refusal(code: u16, message: &str) -> Vec<u8> {
    serde_json::json!({"error": {"code": code, "message": message}}).to_string().into_bytes()
}

fn answer(status: u16, body: Vec<u8>) -> Incoming {
    Incoming { status, headers: Vec::new(), body: IncomingBody::Whole(body) }
}

fn spoil(fault: Fault, came: Incoming) -> Result<Incoming, Failure> {
    let status = came.status;
    let set = |key: &str, number: u64| {
        let mut value: Value = serde_json::from_slice(came.bytes()).unwrap_or_default();
        if let (true, Some(fields)) = (status < 300, value.as_object_mut()) {
            fields.insert(key.to_owned(), number.into());
        }
        Ok(answer(status, value.to_string().into_bytes()))
    };
    match fault {
        Fault::StatusAfter(status) => Ok(answer(status, HTML.to_vec())),
        Fault::Truncated => {
            let bytes = came.bytes();
            Ok(answer(status, bytes[..bytes.len() / 2].to_vec()))
        }
        Fault::WrongWritten(number) => set("TotalWritten", number),
        Fault::WrongUploaded(number) => set("Uploaded", number),
        _ => Err(Failure::NoConnection),
    }
}

fn copy(request: &Outgoing) -> Outgoing {
    let body = match &request.body {
        OutgoingBody::Empty => OutgoingBody::Empty,
        OutgoingBody::Json(text) => OutgoingBody::Json(text.clone()),
        OutgoingBody::Multipart { fields, file_field, file } => {
            OutgoingBody::Multipart { fields: fields.clone(), file_field, file: file.clone() }
        }
    };
    Outgoing {
        method: request.method,
        url: request.url.clone(),
        headers: request.headers.clone(),
        body,
        wants: request.wants,
        patience: request.patience,
        progress: None,
    }
}
