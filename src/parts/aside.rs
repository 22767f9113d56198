//! Archive and trash of notes and tasks: their addresses, their looks, and what puts something there.

mod rows;
mod tools;

use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::model::notes::Shelf;

pub use self::rows::{PlainRow, RowAction, RowWords, plain_rows};
pub use self::tools::{TrashTools, TrashWords};
use super::ask::{Ask, AskTarget, IN_MENU};
use super::places::place_link;
use crate::i18n::{Text, t};
use crate::locales::aside as texts;
use crate::routes::path::Path;
use crate::routes::router::Router;
use crate::ui::{Glyph, MenuItem, glyphs};

const PLACE: &str = "place";

const fn word(shelf: Shelf) -> &'static str {
    match shelf {
        Shelf::Archive => "archive",
        Shelf::Trash => "trash",
    }
}

/// The one that the address asks for; who calls it follows it.
#[must_use]
pub fn shelf_of(router: Router) -> Option<Shelf> {
    let place = router.param(PLACE)?;
    [Shelf::Archive, Shelf::Trash].into_iter().find(|shelf| word(*shelf) == place)
}

/// What it is called.
#[must_use]
pub const fn shelf_name(shelf: Shelf) -> Text {
    match shelf {
        Shelf::Archive => texts::ARCHIVE,
        Shelf::Trash => texts::TRASH,
    }
}

/// What stands for it.
#[must_use]
pub const fn shelf_glyph(shelf: Shelf) -> Glyph {
    match shelf {
        Shelf::Archive => glyphs::FILE_ARCHIVE,
        Shelf::Trash => glyphs::TRASH,
    }
}

/// The links to both, for the places at the side.
#[must_use]
pub fn shelf_links(home: &Path, is_here: Signal<Option<Shelf>>) -> AnyView {
    let link = |shelf: Shelf| {
        let href = home.href_with(&[(PLACE, word(shelf))]);
        let is_here = Signal::derive(move || is_here.get() == Some(shelf));
        place_link(href, shelf_glyph(shelf), t(shelf_name(shelf)), is_here)
    };
    [Shelf::Archive, Shelf::Trash].map(link).into_iter().collect_view().into_any()
}

/// The two offers that put something aside.
#[must_use]
pub fn put_aside(shelve: Callback<Shelf>, reason: Option<Text>) -> [MenuItem; 2] {
    let item = |shelf: Shelf, text: Text| {
        MenuItem::new(t(text), move || shelve.run(shelf))
            .with_glyph(shelf_glyph(shelf))
            .with_reason(reason.map(t))
    };
    [item(Shelf::Archive, texts::TO_ARCHIVE).in_new_group(), item(Shelf::Trash, texts::TO_TRASH)]
}

/// What is told of it.
#[must_use]
pub fn told(shelf: Shelf, name: &str) -> String {
    match shelf {
        Shelf::Archive => texts::archived(name),
        Shelf::Trash => texts::trashed(name),
    }
}

/// Where something may go, below a heading of their own: in the menu itself, or in a dialog where there are many.
#[must_use]
pub fn targets(
    heading: Text,
    names: Vec<String>,
    reason: Option<Text>,
    ask: RwSignal<Option<Ask>>,
    perform: Arc<dyn Fn(usize) + Send + Sync>,
) -> Vec<MenuItem> {
    let items = if names.len() > IN_MENU {
        let names = Arc::new(names);
        let open = move || {
            let (names, perform) = (names.clone(), perform.clone());
            ask.set(Some(Ask::Target(AskTarget { title: heading, names, perform })));
        };
        vec![MenuItem::new(t(texts::OTHER_PLACE), open).with_reason(reason.map(t))]
    } else {
        let item = |(at, name): (usize, String)| {
            let perform = perform.clone();
            MenuItem::new(name, move || perform(at)).with_reason(reason.map(t))
        };
        names.into_iter().enumerate().map(item).collect()
    };
    under(heading, items)
}

/// Items of a menu below a heading of their own.
#[must_use]
pub fn under(heading: Text, mut items: Vec<MenuItem>) -> Vec<MenuItem> {
    if !items.is_empty() {
        let first = items.remove(0).in_new_group().with_heading(t(heading));
        items.insert(0, first);
    }
    items
}
