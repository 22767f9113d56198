//! The hashing worker: takes messages, keeps one running MD5 per transfer, answers with counts and digests.
//!
//! In: `{id, op: "start"}`, `{id, op: "update", data: ArrayBuffer}`, `{id, op: "append", data: Blob}`,
//! `{id, op: "finish"}`, `{id, op: "cancel"}`, `{id, op: "blob", data: Blob}` for start, append and finish in one, and
//! `{id, op: "bytes", data: ArrayBuffer}` for start, update and finish.
//! Out: `{id, bytes}` after each update or append, `{id, bytes, md5}` at the end, `{id, error}`.

mod digests;
mod message;
mod reading;

pub use digests::{Digests, Finished, Unknown};

use std::cell::RefCell;

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, DedicatedWorkerGlobalScope};

use message::{Op, Request};

thread_local! {
    static DIGESTS: RefCell<Digests> = RefCell::default();
    // Kept between messages, so that hashing a gigabyte does not allocate a gigabyte.
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Takes one message and posts its answer, a blob's when all of it has been read. A message without a numeric id cannot be
/// answered and is ignored.
#[wasm_bindgen]
pub fn receive(message: JsValue) {
    let Some(Request { id, op }) = Request::read(&message) else { return };
    match op {
        Op::Start => start(id),
        Op::Cancel => DIGESTS.with_borrow_mut(|digests| digests.cancel(id)),
        Op::Update(data) => {
            answer(id, update(id, &Uint8Array::new(&data)).map(|it| message::progress(id, it)));
        }
        Op::Finish => answer(id, finish(id)),
        Op::Bytes(data) => answer(id, at_once(id, update_anew(id, &data))),
        Op::Append(blob) => spawn_local(async move {
            answer(id, append(id, &blob).await.map(|bytes| message::progress(id, bytes)));
        }),
        Op::Blob(blob) => spawn_local(async move {
            start(id);
            answer(id, at_once(id, append(id, &blob).await));
        }),
        Op::Unknown(name) => {
            answer(id, Err(format!("The operation {name:?} is unknown or lacks its data.")));
        }
    }
}

fn answer(id: u32, answer: Result<JsValue, String>) {
    let answer = answer.unwrap_or_else(|error| message::failed(id, &error));
    if let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() {
        // Posting fails only for values that cannot be cloned; an answer is numbers and text.
        let _ = scope.post_message(&answer);
    }
}

fn start(id: u32) {
    DIGESTS.with_borrow_mut(|digests| digests.start(id));
}

fn update_anew(id: u32, data: &ArrayBuffer) -> Result<u64, String> {
    start(id);
    update(id, &Uint8Array::new(data))
}

fn update(id: u32, data: &Uint8Array) -> Result<u64, String> {
    BUFFER.with_borrow_mut(|buffer| {
        let length = data.length() as usize;
        if buffer.len() < length {
            buffer.resize(length, 0);
        }
        let bytes = buffer.get_mut(..length).unwrap_or_default();
        data.copy_to(bytes);
        DIGESTS
            .with_borrow_mut(|digests| digests.update(id, bytes))
            .map_err(|unknown| unknown.to_string())
    })
}

/// Hashes a blob on; how many bytes there have been so far. Others have their turn while it is read.
async fn append(id: u32, blob: &Blob) -> Result<u64, String> {
    let mut so_far = 0;
    reading::read(blob, |bytes| {
        so_far = update(id, bytes)?;
        Ok(())
    })
    .await?;
    Ok(so_far)
}

fn finish(id: u32) -> Result<JsValue, String> {
    DIGESTS
        .with_borrow_mut(|digests| digests.finish(id))
        .map(|finished| message::finished(id, &finished))
        .map_err(|unknown| unknown.to_string())
}

/// The end of a hash whose only bytes have been taken, or not.
fn at_once(id: u32, taken: Result<u64, String>) -> Result<JsValue, String> {
    taken.and_then(|_| finish(id)).inspect_err(|_| {
        DIGESTS.with_borrow_mut(|digests| digests.cancel(id));
    })
}
