//! The hashing workers' client side: it sends blobs, which carry no bytes, and gets counts and digests.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use futures::FutureExt;
use futures::channel::oneshot;
use futures::future::LocalBoxFuture;
use js_sys::{Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use super::{Hasher, Hashing};
use crate::blob::Blob;
use crate::problem::{Details, Problem};

type Answer = Result<Option<String>, Problem>;

/// More workers than this only wait for the disk.
const MOST: u32 = 4;

/// Hashes in Web Workers; each starts when all before it are at work.
pub(crate) struct WorkerHasher {
    first: Rc<Shared>,
    more: Vec<Rc<Shared>>,
}

/// One worker.
struct Shared {
    url: String,
    /// Hashes that are growing.
    active: Cell<u32>,
    running: RefCell<Option<Running>>,
    waiting: RefCell<BTreeMap<u32, oneshot::Sender<Answer>>>,
    next: Cell<u32>,
}

struct Running {
    worker: Worker,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut()>,
}

impl WorkerHasher {
    pub(crate) fn new(url: &str) -> Self {
        // The page needs a core of its own.
        let cores = web_sys::window().map(|window| window.navigator().hardware_concurrency());
        let count = (cores.unwrap_or_default() as u32).saturating_sub(1).clamp(1, MOST);
        let one = |_| {
            Rc::new(Shared {
                url: url.to_owned(),
                active: Cell::new(0),
                running: RefCell::default(),
                waiting: RefCell::default(),
                next: Cell::new(1),
            })
        };
        Self { first: one(0), more: (1..count).map(one).collect() }
    }

    /// The worker that has least to do, the first among equals.
    fn calmest(&self) -> &Rc<Shared> {
        let mut calmest = &self.first;
        for worker in &self.more {
            if worker.active.get() < calmest.active.get() {
                calmest = worker;
            }
        }
        calmest
    }
}

impl WorkerHasher {
    /// A hash of the calmest worker, which has not been told of it yet.
    fn begin(&self) -> WorkerHash {
        let worker = self.calmest();
        let id = worker.next.get();
        worker.next.set(id.wrapping_add(1));
        worker.active.set(worker.active.get() + 1);
        WorkerHash { shared: worker.clone(), id, started: run(worker), is_over: false }
    }
}

impl Hasher for WorkerHasher {
    fn start(&self) -> Box<dyn Hashing> {
        let mut hash = self.begin();
        if hash.started.is_ok() {
            hash.started = hash.shared.post(hash.id, "start", None);
        }
        Box::new(hash)
    }

    /// One message there and one back, instead of three and two.
    fn whole(&self, blob: Blob) -> LocalBoxFuture<'static, Result<String, Problem>> {
        let mut hash = self.begin();
        async move { hash.at_once("blob", &blob.0).await }.boxed_local()
    }

    /// The bytes themselves go to the worker: for a few of them, a blob costs more than a copy.
    fn reading(&self, blob: Blob) -> LocalBoxFuture<'static, Result<(Blob, String), Problem>> {
        let mut hash = self.begin();
        async move {
            let buffer = blob.buffer().await?;
            let kept = Blob::of_array(&buffer)?;
            Ok((kept, hash.at_once("bytes", &buffer).await?))
        }
        .boxed_local()
    }
}

struct WorkerHash {
    shared: Rc<Shared>,
    id: u32,
    started: Result<(), Problem>,
    is_over: bool,
}

impl WorkerHash {
    /// Start, all of it, and the end in one message.
    async fn at_once(&mut self, op: &str, data: &JsValue) -> Result<String, Problem> {
        self.started.clone()?;
        let answer = self.shared.ask(self.id, op, Some(data)).await;
        self.is_over = answer.is_ok();
        answer?.ok_or_else(|| failed("no digest"))
    }
}

impl Hashing for WorkerHash {
    fn append(&mut self, blob: Blob) -> LocalBoxFuture<'_, Result<(), Problem>> {
        async move {
            self.started.clone()?;
            self.shared.ask(self.id, "append", Some(blob.0.as_ref())).await.map(drop)
        }
        .boxed_local()
    }

    fn finish(mut self: Box<Self>) -> LocalBoxFuture<'static, Result<String, Problem>> {
        async move {
            self.started.clone()?;
            let answer = self.shared.ask(self.id, "finish", None).await?;
            self.is_over = true;
            answer.ok_or_else(|| failed("no digest"))
        }
        .boxed_local()
    }
}

impl Drop for WorkerHash {
    fn drop(&mut self) {
        self.shared.active.set(self.shared.active.get().saturating_sub(1));
        self.shared.waiting.borrow_mut().remove(&self.id);
        if !self.is_over && self.shared.running.borrow().is_some() {
            // A worker that is gone has nothing to cancel.
            let _ = self.shared.post(self.id, "cancel", None);
        }
    }
}

impl Shared {
    async fn ask(&self, id: u32, op: &str, data: Option<&JsValue>) -> Answer {
        let (answer, waiting) = oneshot::channel();
        self.waiting.borrow_mut().insert(id, answer);
        self.post(id, op, data)?;
        waiting.await.unwrap_or_else(|_| Err(failed("the worker ended")))
    }

    fn post(&self, id: u32, op: &str, data: Option<&JsValue>) -> Result<(), Problem> {
        let worker = self.worker()?;
        let message = Object::new();
        let set = |name: &str, value: &JsValue| {
            // Setting a field of a fresh, extensible object cannot fail.
            let _ = Reflect::set(&message, &name.into(), value);
        };
        set("id", &id.into());
        set("op", &op.into());
        if let Some(data) = data {
            set("data", data);
        }
        worker.post_message(&message).map_err(|_| failed("the worker cannot be reached"))
    }

    fn worker(&self) -> Result<Worker, Problem> {
        self.running
            .borrow()
            .as_ref()
            .map(|running| running.worker.clone())
            .ok_or_else(|| failed("the worker is not running"))
    }
}

fn run(shared: &Rc<Shared>) -> Result<(), Problem> {
    if shared.running.borrow().is_some() {
        return Ok(());
    }
    let worker = create_worker(&shared.url).map_err(|_| failed("the worker cannot be started"))?;
    let on_message = {
        let weak = Rc::downgrade(shared);
        Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(shared) = weak.upgrade() {
                take_answer(&shared, &event.data());
            }
        })
    };
    let on_error = {
        let weak = Rc::downgrade(shared);
        Closure::<dyn FnMut()>::new(move || {
            if let Some(shared) = weak.upgrade() {
                end(&shared);
            }
        })
    };
    worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    *shared.running.borrow_mut() =
        Some(Running { worker, _on_message: on_message, _on_error: on_error });
    Ok(())
}

/// The worker broke, or its script did not load: whoever waits is told, and the next hash starts a new one.
fn end(shared: &Shared) {
    if let Some(running) = shared.running.take() {
        running.worker.set_onmessage(None);
        running.worker.set_onerror(None);
        running.worker.terminate();
    }
    for (_, waiting) in shared.waiting.take() {
        // Whoever no longer waits needs no answer.
        let _ = waiting.send(Err(failed("the worker broke")));
    }
}

fn take_answer(shared: &Shared, message: &JsValue) {
    let field = |name: &str| Reflect::get(message, &name.into()).ok();
    let Some(id) = field("id").and_then(|id| id.as_f64()) else { return };
    let Some(waiting) = shared.waiting.borrow_mut().remove(&(id as u32)) else { return };
    let answer = match field("error").and_then(|error| error.as_string()) {
        // The worker reads what the page gave it; only the file itself can fail it.
        Some(_) => Err(Problem::SourceUnreadable),
        None => Ok(field("md5").and_then(|md5| md5.as_string())),
    };
    let _ = waiting.send(answer);
}

fn failed(why: &str) -> Problem {
    Problem::ServerFailed(Details { message: why.to_owned(), ..Details::default() })
}

/// A module worker. The page's glue passes the address through its policy (docs/security.md, "Trusted Types").
fn create_worker(url: &str) -> Result<Worker, JsValue> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    Worker::new_with_options(url, &options)
}
