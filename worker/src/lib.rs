//! The hashing worker: takes messages, keeps one running MD5 per transfer, answers with counts and digests.
//!
//! In: `{id, op: "start"}`, `{id, op: "update", data: ArrayBuffer}`, `{id, op: "append", data: Blob}`,
//! `{id, op: "finish"}`, `{id, op: "cancel"}`, `{id, op: "blob", data: Blob}` for start, append and finish in one, and
//! `{id, op: "bytes", data: ArrayBuffer}` for start, update and finish.
//! Out: `{id, bytes}` after each update or append, `{id, bytes, md5}` at the end, `{id, error}`.

mod digests;
mod message;

pub use digests::{Digests, Finished, Unknown};

use std::cell::RefCell;

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::{Blob, DedicatedWorkerGlobalScope, FileReaderSync};

use message::{Op, Request};

/// Bytes of a blob read at a time: the quickest of the sizes measured, and small beside what a phone has.
const SLICE: f64 = 16.0 * 1024.0 * 1024.0;

thread_local! {
    static DIGESTS: RefCell<Digests> = RefCell::default();
    // Kept between messages, so that hashing a gigabyte does not allocate a gigabyte.
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Takes one message and posts its answer. A message without a numeric id cannot be answered and is ignored.
#[wasm_bindgen]
pub fn receive(message: JsValue) {
    let Some(request) = Request::read(&message) else { return };
    let id = request.id;
    let answer = match perform(request) {
        Ok(Some(answer)) => answer,
        Ok(None) => return,
        Err(error) => message::failed(id, &error),
    };
    if let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() {
        // Posting fails only for values that cannot be cloned; an answer is numbers and text.
        let _ = scope.post_message(&answer);
    }
}

fn perform(request: Request) -> Result<Option<JsValue>, String> {
    let id = request.id;
    match request.op {
        Op::Start => {
            DIGESTS.with_borrow_mut(|digests| digests.start(id));
            Ok(None)
        }
        Op::Cancel => {
            DIGESTS.with_borrow_mut(|digests| digests.cancel(id));
            Ok(None)
        }
        Op::Update(data) => update(id, &data).map(|bytes| Some(message::progress(id, bytes))),
        Op::Append(blob) => append(id, &blob).map(|bytes| Some(message::progress(id, bytes))),
        Op::Finish => finish(id),
        Op::Blob(blob) => at_once(id, || append(id, &blob)),
        Op::Bytes(bytes) => at_once(id, || update(id, &bytes)),
        Op::Unknown(name) => Err(format!("The operation {name:?} is unknown or lacks its data.")),
    }
}

fn update(id: u32, data: &ArrayBuffer) -> Result<u64, String> {
    let view = Uint8Array::new(data);
    BUFFER.with_borrow_mut(|buffer| {
        let length = view.length() as usize;
        if buffer.len() < length {
            buffer.resize(length, 0);
        }
        let bytes = buffer.get_mut(..length).unwrap_or_default();
        view.copy_to(bytes);
        DIGESTS
            .with_borrow_mut(|digests| digests.update(id, bytes))
            .map_err(|unknown| unknown.to_string())
    })
}

fn finish(id: u32) -> Result<Option<JsValue>, String> {
    DIGESTS
        .with_borrow_mut(|digests| digests.finish(id))
        .map(|finished| Some(message::finished(id, &finished)))
        .map_err(|unknown| unknown.to_string())
}

fn at_once(id: u32, take: impl FnOnce() -> Result<u64, String>) -> Result<Option<JsValue>, String> {
    DIGESTS.with_borrow_mut(|digests| digests.start(id));
    take().and_then(|_| finish(id)).inspect_err(|_| {
        DIGESTS.with_borrow_mut(|digests| digests.cancel(id));
    })
}

/// Reads a blob here, so that its bytes never pass through the page's thread.
fn append(id: u32, blob: &Blob) -> Result<u64, String> {
    let unreadable = |_: JsValue| "The file cannot be read (any more).".to_owned();
    let reader = FileReaderSync::new().map_err(unreadable)?;
    let size = blob.size();
    let mut offset = 0.0;
    let mut bytes = 0;
    while offset < size {
        let end = (offset + SLICE).min(size);
        let slice = blob.slice_with_f64_and_f64(offset, end).map_err(unreadable)?;
        let data = reader.read_as_array_buffer(&slice).map_err(unreadable)?;
        bytes = update(id, &data)?;
        offset = end;
    }
    Ok(bytes)
}
