//! Messages in and out, as the plain objects that cross the worker's boundary.

use js_sys::{ArrayBuffer, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;

use crate::Finished;

/// One message from the page.
pub(crate) struct Request {
    pub(crate) id: u32,
    pub(crate) op: Op,
}

/// What the page wants.
pub(crate) enum Op {
    Start,
    Update(ArrayBuffer),
    Append(Blob),
    Finish,
    Cancel,
    Blob(Blob),
    Bytes(ArrayBuffer),
    Unknown(String),
}

impl Request {
    /// Reads a message; `None` if it carries no id.
    pub(crate) fn read(message: &JsValue) -> Option<Self> {
        let field = |name: &str| Reflect::get(message, &JsValue::from_str(name)).ok();
        let id = field("id")?.as_f64()? as u32;
        let name = field("op").and_then(|op| op.as_string()).unwrap_or_default();
        let op = match name.as_str() {
            "start" => Some(Op::Start),
            "update" => field("data").and_then(|data| data.dyn_into().ok()).map(Op::Update),
            "append" => field("data").and_then(|data| data.dyn_into().ok()).map(Op::Append),
            "finish" => Some(Op::Finish),
            "cancel" => Some(Op::Cancel),
            "blob" => field("data").and_then(|data| data.dyn_into().ok()).map(Op::Blob),
            "bytes" => field("data").and_then(|data| data.dyn_into().ok()).map(Op::Bytes),
            _ => None,
        };
        Some(Self { id, op: op.unwrap_or(Op::Unknown(name)) })
    }
}

pub(crate) fn progress(id: u32, bytes: u64) -> JsValue {
    object(&[("id", id.into()), ("bytes", (bytes as f64).into())])
}

pub(crate) fn finished(id: u32, finished: &Finished) -> JsValue {
    object(&[
        ("id", id.into()),
        ("bytes", (finished.bytes as f64).into()),
        ("md5", finished.md5.as_str().into()),
    ])
}

pub(crate) fn failed(id: u32, error: &str) -> JsValue {
    object(&[("id", id.into()), ("error", error.into())])
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a fresh, extensible object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}
