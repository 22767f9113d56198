//! The browser's own channel between the tabs of a site. Files go through it as what they are: the browser keeps them where
//! they lie, and gives the other tab a handle of its own.

use std::rc::Rc;

use js_sys::{Array, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, File, MessageEvent};

use super::{Channel, Message};

/// Releases that speak otherwise need another name.
const NAME: &str = "portico.transfers.1";

/// A channel of the browser; without it this tab is alone.
pub(crate) struct BrowserChannel(Option<BroadcastChannel>);

impl BrowserChannel {
    pub(crate) fn open() -> Self {
        Self(BroadcastChannel::new(NAME).ok())
    }
}

impl Channel for BrowserChannel {
    fn post(&self, message: &Message) {
        let Some(channel) = &self.0 else { return };
        let pair = |(key, source): &(String, Rc<dyn super::Source>)| {
            Some(Array::of2(&JsValue::from_str(key), &source.file()?.into()))
        };
        let files: Array = message.files.iter().filter_map(pair).collect();
        let value = Array::of2(&JsValue::from_str(&message.text), &files);
        // A file that cannot be handed over is picked again where it is needed.
        let _ = channel.post_message(&value);
    }

    fn listen(&self, heard: Rc<dyn Fn(Message)>) {
        let Some(channel) = &self.0 else { return };
        let hear = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(message) = read(&event.data()) {
                heard(message);
            }
        });
        channel.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        // As long as the page lives.
        hear.forget();
    }
}

/// What came, if it is what this release says.
fn read(value: &JsValue) -> Option<Message> {
    let text = Reflect::get_u32(value, 0).ok()?.as_string()?;
    let files: Array = Reflect::get_u32(value, 1).ok()?.dyn_into().ok()?;
    let pair = |pair: JsValue| {
        let key = Reflect::get_u32(&pair, 0).ok()?.as_string()?;
        let file: File = Reflect::get_u32(&pair, 1).ok()?.dyn_into().ok()?;
        Some((key, Rc::new(file) as Rc<dyn super::Source>))
    };
    Some(Message { text, files: files.iter().filter_map(pair).collect() })
}
