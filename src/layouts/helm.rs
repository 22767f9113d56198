//! The keys that work everywhere: the palette of all commands, and the sheet that says which keys there are.

mod palette;
mod sheet;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::choices::{languages, themes};
use crate::i18n::t;
use crate::locales::{helm as texts, shell as shell_texts};
use crate::parts::commands::{Command, Commands, Registered, use_commands};
use crate::parts::typing::{is_dialog_open, is_typing};
use crate::routes::path::Path;
use crate::routes::router::use_router;
use crate::sheets::sheet;
use crate::state::prefs::use_prefs;
use crate::state::session::use_session;
use crate::ui::{MenuItem, glyphs};

/// Which of the two is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Palette,
    Sheet,
}

/// Draws one of the two; the callback closes it.
type Draw = fn(Shown, Commands, Callback<()>) -> AnyView;

lazy_part! {
    /// Loads the two.
    fn load_helm(helm) -> Draw {
        draw
    }
}

fn draw(shown: Shown, commands: Commands, on_close: Callback<()>) -> AnyView {
    match shown {
        Shown::Palette => {
            view! { <palette::Palette commands=commands on_close=on_close /> }.into_any()
        }
        Shown::Sheet => view! { <sheet::Sheet commands=commands on_close=on_close /> }.into_any(),
    }
}

/// Listens, and shows what is asked for.
pub(super) fn helm() -> AnyView {
    let commands = use_commands();
    register(commands);
    let shown = RwSignal::new(None::<Shown>);
    let drawn = RwSignal::new(None::<Draw>);
    let ask = move |wanted: Shown| {
        shown.set(Some(wanted));
        if drawn.read_untracked().is_none() {
            spawn_local(async move {
                let (loaded, ()) = futures::join!(load_helm(), sheet("tools"));
                drawn.try_set(Some(loaded));
            });
        }
    };
    let keys = window_event_listener(leptos::ev::keydown, move |event: KeyboardEvent| {
        let control = event.ctrl_key() || event.meta_key();
        let wanted = match event.key().as_str() {
            "k" | "K" if control && !event.shift_key() && !event.alt_key() => Shown::Palette,
            "?" if !control && !event.alt_key() && !is_typing(&event) => Shown::Sheet,
            _ => return,
        };
        if !is_dialog_open() {
            event.prevent_default();
            ask(wanted);
        }
    });
    on_cleanup(move || keys.remove());
    let close = Callback::new(move |()| shown.set(None));
    (move || {
        let wanted = shown.get()?;
        drawn.get().map(|draw| draw(wanted, commands, close))
    })
    .into_any()
}

/// What can be done everywhere.
fn register(commands: Commands) {
    let (router, prefs, session) = (use_router(), use_prefs(), use_session());
    let go = move |text, glyph, path: Path| {
        let href = path.href();
        Command::new(MenuItem::new(t(text), move || router.go(&href)).with_glyph(glyph))
    };
    let all = move |()| {
        let mut all = vec![
            go(shell_texts::FILES, glyphs::FOLDER, Path::Files),
            go(shell_texts::RECENT, glyphs::CLOCK, Path::Recent),
            go(shell_texts::SHARED, glyphs::USERS, Path::Shared),
            go(shell_texts::NOTES, glyphs::FILE_TEXT, Path::Notes),
            go(shell_texts::TASKS, glyphs::LIST, Path::Tasks),
            go(shell_texts::TRASH, glyphs::TRASH, Path::Trash),
            go(shell_texts::STORAGE, glyphs::HARD_DRIVE, Path::Storage),
            go(texts::SEARCH, glyphs::SEARCH, Path::Search).with_keys("/"),
        ];
        all.extend(themes(prefs).into_iter().chain(languages(prefs)).map(Command::new));
        let sign_out = move || spawn_local(async move { session.sign_out().await });
        let leave = MenuItem::new(t(shell_texts::SIGN_OUT), sign_out).with_glyph(glyphs::LOG_OUT);
        all.push(Command::new(leave));
        all
    };
    commands.register(Registered {
        title: texts::EVERYWHERE,
        commands: Callback::new(all),
        keys: &[("Ctrl+K", texts::PALETTE), ("?", texts::SHEET)],
    });
}
