//! The keys that take back and do again wherever files are shown, the commands of the palette, and the panel's place.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::panel::{Show, load_panel};
use super::{CHANGES, History, use_history};
use crate::i18n::t;
use crate::locales::{common, history as texts};
use crate::parts::addressed::way_out;
use crate::parts::commands::{Command, Registered, use_commands};
use crate::parts::typing::{is_dialog_open, is_typing};
use crate::routes::path::View;
use crate::routes::router::{Router, use_router};
use crate::sheets::sheet;
use crate::ui::{MenuItem, glyphs};

/// Listens, and shows the panel while the address asks for it.
pub fn history() -> AnyView {
    let (history, router) = (use_history(), use_router());
    register(history, router);
    let keys = window_event_listener(leptos::ev::keydown, move |event: KeyboardEvent| {
        let control = event.ctrl_key() || event.meta_key();
        if !control || event.alt_key() || is_typing(&event) || is_dialog_open() {
            return;
        }
        let turn: fn(History) = match (event.key().as_str(), event.shift_key()) {
            ("z" | "Z", false) => History::undo,
            ("z" | "Z", true) | ("y" | "Y", false) => History::redo,
            _ => return,
        };
        if is_about_files(router) {
            event.prevent_default();
            turn(history);
        }
    });
    on_cleanup(move || keys.remove());
    panel(history, router)
}

/// Elsewhere nobody would see what comes back.
fn is_about_files(router: Router) -> bool {
    let view = View::of(&untrack(|| router.path()));
    matches!(view, View::Files | View::Trash | View::Search | View::Shared | View::Storage)
}

fn panel(history: History, router: Router) -> AnyView {
    let is_wanted = Memo::new(move |_| router.param(CHANGES).is_some());
    let show = RwSignal::new(None::<Show>);
    Effect::new(move |_| {
        if is_wanted.get() && show.read_untracked().is_none() {
            spawn_local(async move {
                let (loaded, ()) = futures::join!(load_panel(), sheet("changes"));
                show.try_set(Some(loaded));
            });
        }
    });
    let close = way_out(vec![CHANGES], is_wanted.into());
    (move || is_wanted.get().then(|| show.get()).flatten().map(|show| show(history, close)))
        .into_any()
}

fn register(history: History, router: Router) {
    let all = move |()| {
        let ledger = history.ledger.read_untracked();
        let undo = MenuItem::new(t(texts::UNDO), move || history.undo())
            .with_glyph(glyphs::UNDO_2)
            .with_reason(ledger.done().is_empty().then(|| t(texts::NOTHING_TO_UNDO)));
        let redo = MenuItem::new(t(texts::REDO), move || history.redo())
            .with_glyph(glyphs::REDO_2)
            .with_reason(ledger.undone().is_empty().then(|| t(texts::NOTHING_TO_REDO)));
        let open = MenuItem::new(t(common::CHANGES), move || {
            router.go(&router.href_with(CHANGES, Some("1")));
        });
        vec![
            Command::new(undo).with_keys("Ctrl+Z"),
            Command::new(redo).with_keys("Ctrl+Shift+Z"),
            Command::new(open.with_glyph(glyphs::CLOCK)),
        ]
    };
    use_commands().register(Registered {
        title: common::CHANGES,
        commands: Callback::new(all),
        keys: &[],
    });
}
