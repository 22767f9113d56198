//! What speaks with the site that the page is a part of: a handshake with the window above, and then a channel that nobody
//! else hears (docs/embedding.md).
//!
//! Which sites may speak, the server has written into the page; it is the list of the page's `frame-ancestors`. Nothing of the
//! address and nothing that a message says counts.

mod protocol;

use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::closure::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{MessageEvent, MessagePort};
use portico_client::SessionState;
use portico_client::drive::model::FolderId;

pub use self::protocol::{Event, Picked};
use self::protocol::{Refusal, Wish, hello, listening, may_speak, reply};
use crate::i18n::Lang;
use crate::parts::folder_address::folder_path;
use crate::routes::Show;
use crate::routes::path::Path;
use crate::routes::router::{Router, use_router};
use crate::state::lazy::use_lazy_state;
use crate::state::prefs::{Prefs, Theme, use_prefs};
use crate::state::session::use_session;

/// Where the server has written which sites may speak.
const LIST: &str = "meta[name='embed']";

lazy_part! {
    /// Loads it.
    pub fn load_bridge(bridge) -> Show {
        bridge
    }
}

/// The channel to the site above, as soon as there is one.
#[derive(Clone, Copy)]
pub struct Channel(RwSignal<Option<Rc<MessagePort>>, LocalStorage>);

impl Channel {
    /// Whether anybody listens; who reads it follows it.
    #[must_use]
    pub fn is_open(self) -> bool {
        self.0.read().is_some()
    }

    /// Tells what happened, if anybody listens.
    pub fn tell(self, event: &Event) {
        if let Some(port) = self.0.get_untracked() {
            post(&port, &event.written());
        }
    }
}

/// The page's channel.
#[must_use]
pub fn use_channel() -> Channel {
    use_lazy_state().get_or_create(|| Channel(RwSignal::new_local(None)))
}

fn bridge() -> AnyView {
    let channel = use_channel();
    let hands = Hands { router: use_router(), prefs: use_prefs() };
    let hear = window_event_listener(ev::message, move |event| {
        // Whoever has the channel keeps it until the page is loaded anew.
        if !channel.is_open_now()
            && let Some(port) = admitted(&event)
        {
            open(channel, hands, port);
        }
    });
    on_cleanup(move || hear.remove());
    // Nobody is named, because nobody is known yet; and nothing is said.
    if let (Ok(Some(above)), Some(words)) = (window().parent(), value(&listening())) {
        let _ = above.post_message(&words, "*");
    }
    follow(channel);
    ().into_any()
}

impl Channel {
    fn is_open_now(self) -> bool {
        self.0.read_untracked().is_some()
    }
}

/// The port of a greeting that may be answered: from the window above and no other, from a site of the list, in the form
/// that is known.
fn admitted(event: &MessageEvent) -> Option<MessagePort> {
    let above = window().parent().ok()??;
    let source = event.source()?;
    let is_above = js_sys::Object::is(&source, &above) && !js_sys::Object::is(&above, &window());
    let list = document().query_selector(LIST).ok()??.get_attribute("content")?;
    let ports = event.ports();
    let is_greeting = text(&event.data()).is_some_and(|text| hello(&text));
    if !is_above || !may_speak(&event.origin(), &list) || !is_greeting || ports.length() != 1 {
        return None;
    }
    ports.get(0).dyn_into().ok()
}

/// What wishes are fulfilled with.
#[derive(Clone, Copy)]
struct Hands {
    router: Router,
    prefs: Prefs,
}

fn open(channel: Channel, hands: Hands, port: MessagePort) {
    let port = Rc::new(port);
    let answer = Rc::clone(&port);
    let hear = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let Some(words) = text(&event.data()) else { return };
        let (id, wish) = protocol::wish(&words);
        let done = wish.and_then(|wish| hands.fulfil(wish));
        if let Some(id) = id {
            post(&answer, &reply(id, done));
        }
    });
    port.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    // It lives as long as the page does.
    hear.forget();
    channel.0.set(Some(port));
    channel.tell(&Event::Ready);
}

impl Hands {
    fn fulfil(self, wish: Wish) -> Result<(), Refusal> {
        match wish {
            Wish::Open { folder } if folder.is_empty() => self.router.go(&Path::Files.href()),
            Wish::Open { folder } => self.router.go(&folder_path(&FolderId::new(folder)).href()),
            Wish::Theme { theme } => self.prefs.choose_theme(Theme::parse(&theme)),
            Wish::Language { language } => {
                let lang = Lang::parse(&language).ok_or(Refusal::UnknownLanguage)?;
                self.prefs.choose_lang(lang);
            }
        }
        Ok(())
    }
}

/// Tells where the person goes, and whether anybody is signed in.
fn follow(channel: Channel) {
    let (router, session) = (use_router(), use_session());
    let folder = Memo::new(move |_| Path::folder(&router.path()));
    Effect::new(move |_| {
        if channel.is_open()
            && let Some(folder) = folder.get()
        {
            channel.tell(&Event::Navigate { folder: folder.as_str().to_owned() });
        }
    });
    Effect::new(move |_| {
        if channel.is_open() {
            let event = match session.state() {
                SessionState::SignedIn => Event::SignedIn,
                SessionState::SignedOut | SessionState::Expired => Event::SessionNeeded,
            };
            channel.tell(&event);
        }
    });
}

fn post(port: &MessagePort, words: &str) {
    if let Some(value) = value(words) {
        // A closed port takes nothing: nobody is there any more.
        let _ = port.post_message(&value);
    }
}

/// Messages are plain objects; here they are text, so that their form is checked in one place.
fn value(words: &str) -> Option<JsValue> {
    js_sys::JSON::parse(words).ok()
}

fn text(value: &JsValue) -> Option<String> {
    js_sys::JSON::stringify(value).ok()?.as_string()
}
