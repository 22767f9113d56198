//! Reads a blob here, so that its bytes never pass through the page's thread.
//!
//! A stream fills the same buffer again and again: beside slices in memory of their own, which the kernel has to make each time,
//! that is twice as fast (docs/performance.md). Where a browser has no such streams, slices are read.

use js_sys::{ArrayBuffer, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, FileReaderSync};

/// Bytes that a stream gives at a time: the quickest of the sizes measured.
const BUFFER: u32 = 1024 * 1024;
/// Bytes of a slice: the quickest of the sizes measured, and small beside what a phone has.
const SLICE: f64 = 16.0 * 1024.0 * 1024.0;

/// Gives `take` all bytes of the blob in order, some at a time.
pub(crate) async fn read(
    blob: &Blob,
    mut take: impl FnMut(&Uint8Array) -> Result<(), String>,
) -> Result<(), String> {
    let read = match reader(blob) {
        Some(reader) => stream(&reader, &mut take).await?,
        None => slices(blob, &mut take)?,
    };
    // A file that was cut short meanwhile is not what was chosen.
    if read == blob.size() { Ok(()) } else { Err(unreadable()) }
}

/// A reader that fills what it is given; none where the browser has none.
fn reader(blob: &Blob) -> Option<JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"mode".into(), &"byob".into()).ok()?;
    let stream = method(blob, "stream")?.call0(blob).ok()?;
    method(&stream, "getReader")?.call1(&stream, &options).ok()
}

async fn stream(
    reader: &JsValue,
    take: &mut impl FnMut(&Uint8Array) -> Result<(), String>,
) -> Result<f64, String> {
    let next = method(reader, "read").ok_or_else(unreadable)?;
    let mut buffer = ArrayBuffer::new(BUFFER);
    let mut count = 0.0;
    loop {
        let promise = next.call1(reader, &Uint8Array::new(&buffer)).map_err(|_| unreadable())?;
        let read = JsFuture::from(Promise::resolve(&promise)).await.map_err(|_| unreadable())?;
        let field = |name: &str| Reflect::get(&read, &name.into()).unwrap_or(JsValue::UNDEFINED);
        if field("done").is_truthy() {
            return Ok(count);
        }
        let bytes: Uint8Array = field("value").dyn_into().map_err(|_| unreadable())?;
        if let Err(error) = take(&bytes) {
            // Nobody wants the rest; how the stream ends is no matter.
            let _ = method(reader, "cancel").map(|cancel| cancel.call0(reader));
            return Err(error);
        }
        count += f64::from(bytes.length());
        buffer = bytes.buffer();
    }
}

fn slices(
    blob: &Blob,
    take: &mut impl FnMut(&Uint8Array) -> Result<(), String>,
) -> Result<f64, String> {
    let reader = FileReaderSync::new().map_err(|_| unreadable())?;
    let size = blob.size();
    let mut offset = 0.0;
    while offset < size {
        let end = (offset + SLICE).min(size);
        let slice = blob.slice_with_f64_and_f64(offset, end).map_err(|_| unreadable())?;
        let data = reader.read_as_array_buffer(&slice).map_err(|_| unreadable())?;
        take(&Uint8Array::new(&data))?;
        offset = end;
    }
    Ok(offset)
}

fn method(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}

fn unreadable() -> String {
    "The file cannot be read (any more).".to_owned()
}
