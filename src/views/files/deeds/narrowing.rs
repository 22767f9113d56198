//! Leaves rows out: by type, time and size, which the address says, and by what is in a name, which follows it.

mod bar;
mod find;

use std::sync::Arc;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;
use portico_client::drive::model::Entry;
use portico_client::listing::filter::Finder;

use self::bar::{Bar, Nothing};
use super::super::state::{Narrow, State};
use crate::parts::criteria::{Criteria, now};
use crate::parts::folder_address::{FIND, NARROWING};
use crate::routes::router::{Router, use_router};

/// The rows, wherever they are drawn.
const ROWS: &str = ".listing[role='grid']";

/// What is left out, and the line that says so.
#[derive(Clone, Copy)]
pub struct Narrowing {
    state: State,
    router: Router,
    criteria: Memo<Criteria>,
    // What is typed is ahead of the address, which would forbid so many changes.
    words: RwSignal<String>,
    resting: StoredValue<Option<TimeoutHandle>>,
    is_open: RwSignal<bool>,
    is_narrowed: Memo<bool>,
}

impl Narrowing {
    /// As the address says, for the view that is being built.
    #[must_use]
    pub fn new(state: State) -> Self {
        let router = use_router();
        let criteria = Memo::new(move |_| Criteria::read(|name| router.param(name)));
        let asked = Memo::new(move |_| router.param(FIND).unwrap_or_default());
        let words = RwSignal::new(asked.get_untracked());
        let is_narrowed =
            Memo::new(move |_| !criteria.get().is_empty() || !words.read().trim().is_empty());
        let narrow: Narrow = Callback::new(move |mut rows: Vec<Arc<Entry>>| {
            let (criteria, now, mut finder) = (criteria.get(), now(), Finder::new(&words.read()));
            rows.retain(|row| criteria.holds(row, now) && finder.finds(&row.name));
            rows
        });
        let put = move |is_narrowed: bool| {
            if state.narrow.read_untracked().is_some() != is_narrowed {
                state.narrow.set(is_narrowed.then_some(narrow));
            }
        };
        // At once: the view shows no row before it is known whether it is left out.
        put(is_narrowed.get_untracked());
        Effect::new(move |_| put(is_narrowed.get()));
        let it = Self {
            state,
            router,
            criteria,
            words,
            resting: StoredValue::new(None),
            is_open: RwSignal::new(is_narrowed.get_untracked()),
            is_narrowed,
        };
        Effect::watch(
            move || (state.folder.get(), asked.get()),
            move |(folder, asked), before, _| {
                let is_elsewhere = before.is_some_and(|(before, _)| before != folder);
                if is_elsewhere {
                    it.rest();
                }
                if is_elsewhere || words.read_untracked().trim() != asked.trim() {
                    words.set(asked.clone());
                }
            },
            false,
        );
        let keys = window_event_listener(leptos::ev::keydown, move |event| {
            if find::is_asked_for(&event) {
                event.prevent_default();
                it.open();
            }
        });
        on_cleanup(move || {
            it.rest();
            keys.remove();
        });
        it
    }

    /// True while the line is there.
    #[must_use]
    pub fn is_shown(self) -> bool {
        self.is_open.get() || self.is_narrowed.get()
    }

    /// Shows the line, or takes it away with all that it leaves out.
    pub fn turn(self) {
        if untrack(|| self.is_shown()) {
            self.close();
        } else {
            self.open();
        }
    }

    /// Shows the line; the keyboard goes into its field.
    pub fn open(self) {
        self.is_open.set(true);
        request_animation_frame(find::focus);
    }

    /// Takes the line away; the keyboard goes on among the rows.
    pub fn close(self) {
        self.is_open.set(false);
        self.clear();
        to_rows();
    }

    /// Leaves nothing out any more.
    pub fn clear(self) {
        self.rest();
        self.words.set(String::new());
        let nothing = NARROWING.map(|name| (name, None));
        self.router.replace(&self.router.href_with_all(&nothing));
    }

    /// The line, while it is wanted.
    pub fn line(self) -> AnyView {
        let is_shown = Memo::new(move |_| self.is_shown());
        (move || is_shown.get().then(|| view! { <Bar narrowing=self /> })).into_any()
    }

    /// What stands in the place of the rows when none fits.
    pub fn nothing(self) -> AnyView {
        view! { <Nothing narrowing=self /> }.into_any()
    }

    /// What is typed goes into the address no more.
    fn rest(self) {
        self.resting.try_update_value(|resting| {
            if let Some(handle) = resting.take() {
                handle.clear();
            }
        });
    }
}

/// The keyboard goes on among the rows, as soon as they are drawn.
fn to_rows() {
    request_animation_frame(|| {
        if let Ok(Some(rows)) = document().query_selector(ROWS) {
            // It is a stop of the Tab key, so it can take the focus.
            let _ = rows.unchecked_ref::<HtmlElement>().focus();
        }
    });
}
