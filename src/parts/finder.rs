//! Finds notes and tasks from elsewhere: by words, or by a file that hangs on them; loaded when asked for.

mod data;
mod hanging;

use leptos::prelude::*;
use portico_client::drive::model::FileId;
use portico_client::problem::Problem;

use crate::ui::Glyph;

/// So many letters are looked for at least.
const LEAST: usize = 2;

/// A note, a task or a place of them.
#[derive(Clone, PartialEq)]
pub struct Hit {
    /// What kind of thing it is.
    pub glyph: Glyph,
    /// What it is called.
    pub name: String,
    /// Where it is opened.
    pub href: String,
}

/// What was found of what is typed.
#[derive(Clone, Default)]
pub struct Hits {
    /// What fits.
    pub hits: Vec<Hit>,
    /// Why it is not known.
    pub problem: Option<Problem>,
}

/// What the part holds.
#[derive(Clone, Copy)]
pub struct Finder {
    /// What a file hangs on, for its details.
    pub hanging: fn(FileId) -> AnyView,
    /// Follows what is typed, as long as its owner lives.
    pub follow: fn(Signal<String>, RwSignal<Hits>),
}

lazy_part! {
    /// Loads it.
    pub fn load_finder(finder) -> Finder {
        Finder { hanging: hanging::hanging, follow }
    }
}

fn follow(typed: Signal<String>, found: RwSignal<Hits>) {
    let data = data::Data::new();
    let asked = StoredValue::new(0_u64);
    let resting = StoredValue::new(None::<TimeoutHandle>);
    Effect::new(move |_| {
        let words = typed.read().trim().to_owned();
        if let Some(handle) = resting.get_value() {
            handle.clear();
        }
        let number = asked.get_value() + 1;
        asked.set_value(number);
        if words.chars().count() < LEAST {
            found.set(Hits::default());
            return;
        }
        // An answer to what is no longer typed is not shown.
        let is_last = move || asked.try_get_value() == Some(number);
        let look = move || data.search(&words, found, is_last);
        resting.set_value(set_timeout_with_handle(look, data::REST).ok());
    });
    on_cleanup(move || {
        if let Some(handle) = resting.try_get_value().flatten() {
            handle.clear();
        }
    });
}
