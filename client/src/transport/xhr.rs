//! A request with a file part: XHR, because it tells how many bytes have left and fetch does not.

use std::cell::Cell;
use std::rc::Rc;

use futures::FutureExt;
use futures::channel::oneshot;
use futures::future::{Either, LocalBoxFuture, select};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, FormData, XmlHttpRequest};

use super::fetch::kept_headers;
use super::{Failure, Incoming, IncomingBody, Outgoing, OutgoingBody, Transport};
use crate::clock::browser::{now, sleep};

/// How often a silent request is looked at, in milliseconds.
const LOOK: u64 = 5_000;

/// Ends the request when dropped, and lets no handler outlive its closure.
struct Running(XmlHttpRequest);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.set_onloadend(None);
        if let Ok(upload) = self.0.upload() {
            upload.set_onprogress(None);
        }
        // Fails never; does nothing after the end.
        let _ = self.0.abort();
    }
}

/// XHR, for what carries a file.
#[derive(Debug, Clone, Copy, Default)]
pub struct XhrTransport;

impl Transport for XhrTransport {
    fn send(&self, request: Outgoing) -> LocalBoxFuture<'static, Result<Incoming, Failure>> {
        send(request).boxed_local()
    }
}

async fn send(request: Outgoing) -> Result<Incoming, Failure> {
    start(request).await.unwrap_or(Err(Failure::NoConnection))
}

/// The outer error is a browser that refuses to do the simplest things.
async fn start(request: Outgoing) -> Result<Result<Incoming, Failure>, JsValue> {
    let running = Running(XmlHttpRequest::new()?);
    let xhr = &running.0;
    xhr.open_with_async(request.method.as_str(), &request.url, true)?;
    for (name, value) in &request.headers {
        xhr.set_request_header(name, value)?;
    }

    let heard = Rc::new(Cell::new(now()));
    let (form, size) = form(request.body)?;
    let on_progress = {
        let (heard, report) = (heard.clone(), request.progress);
        Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            heard.set(now());
            let loaded = js_sys::Reflect::get(&event, &"loaded".into()).unwrap_or_default();
            if let Some(report) = &report {
                // The parts' headers count too; nobody wants to see 101 %.
                report((loaded.as_f64().unwrap_or(0.0) as u64).min(size));
            }
        })
    };
    xhr.upload()?.set_onprogress(Some(on_progress.as_ref().unchecked_ref()));

    let (end, mut ended) = oneshot::channel();
    let on_end = Closure::once(move || end.send(()).unwrap_or(()));
    xhr.set_onloadend(Some(on_end.as_ref().unchecked_ref()));
    xhr.send_with_opt_form_data(Some(&form))?;

    loop {
        let step = request.patience.min(LOOK);
        match select(&mut ended, std::pin::pin!(sleep(step))).await {
            Either::Left(_) => break,
            Either::Right(_) if now().saturating_sub(heard.get()) >= request.patience => {
                return Ok(Err(Failure::TimedOut));
            }
            Either::Right(_) => {}
        }
    }
    // 0 after any error of the line.
    let status = xhr.status()?;
    if status == 0 {
        return Ok(Err(Failure::NoConnection));
    }
    let headers = kept_headers(|name| xhr.get_response_header(name).ok().flatten());
    let body = xhr.response_text()?.unwrap_or_default().into_bytes();
    Ok(Ok(Incoming { status, headers, body: IncomingBody::Whole(body) }))
}

fn form(body: OutgoingBody) -> Result<(FormData, u64), JsValue> {
    let form = FormData::new()?;
    let OutgoingBody::Multipart { fields, file_field, file } = body else { return Ok((form, 0)) };
    for (name, value) in &fields {
        form.append_with_str(name, value)?;
    }
    let size = file.len();
    form.append_with_blob_and_filename(file_field, &file.0, "chunk")?;
    Ok((form, size))
}
