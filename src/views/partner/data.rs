//! What the view asks of the partner's side of the drive: the only files of it that call the client.

mod ask;
mod export;
mod list;
mod many;
mod one;
mod save;

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::partner::Partner;
use portico_client::drive::model::Day;
use portico_client::drive::model::partner::{Customer, CustomerId, CustomerQuery, PartnerInfo};
use portico_client::problem::Problem;
use portico_client::vendor::open_partner;

use super::book::Book;
use super::trouble::TROUBLE;
use crate::parts::load::Load;
use crate::parts::work::{Work, use_work};
use crate::state::session::use_session;
use crate::state::toasts::{Toasts, use_toasts};

pub use self::many::{Deed, Many, Stage, Step};

/// Asks, and changes.
#[derive(Clone, Copy)]
pub struct Data {
    partner: StoredValue<Rc<dyn Partner>, LocalStorage>,
    toasts: Toasts,
    work: Work,
    query: StoredValue<CustomerQuery>,
    // What the rows that are shown were asked for.
    shown_for: StoredValue<CustomerQuery>,
    // Counts the lists that were asked for: an answer to an older question is of no use.
    turn: StoredValue<u64>,
    // Counts the files that were begun: what comes for one that was stopped is of no use.
    export_turn: StoredValue<u64>,
    // The customer whose page is shown.
    wanted: StoredValue<Option<CustomerId>>,
    /// How far down the list was left, in pixels.
    pub scrolled: StoredValue<i32>,
    /// The partners that the account may act for; whoever may not is refused this first.
    pub partners: RwSignal<Load<Vec<PartnerInfo>>>,
    /// The customers that have come.
    pub book: RwSignal<Book>,
    /// True while another list is on its way.
    pub is_loading: RwSignal<bool>,
    /// Why the last part of the list did not come.
    pub trouble: RwSignal<Option<Problem>>,
    /// How many customers were fetched for a file; none while there is nothing to be saved.
    pub export: RwSignal<Option<usize>>,
    /// The customer of the page.
    pub opened: RwSignal<Load<Customer>>,
    /// What is being done to many customers.
    pub many: RwSignal<Option<Many>>,
}

impl Data {
    /// For the page that the owner of the moment draws.
    #[must_use]
    pub fn of_page() -> Self {
        Self {
            partner: StoredValue::new_local(open_partner(&use_session().get())),
            toasts: use_toasts(),
            work: use_work(),
            query: StoredValue::new(CustomerQuery::default()),
            shown_for: StoredValue::new(CustomerQuery::default()),
            turn: StoredValue::new(0),
            export_turn: StoredValue::new(0),
            wanted: StoredValue::new(None),
            scrolled: StoredValue::new(0),
            partners: RwSignal::new(Load::Waiting),
            book: RwSignal::new(Book::default()),
            is_loading: RwSignal::new(true),
            trouble: RwSignal::new(None),
            export: RwSignal::new(None),
            opened: RwSignal::new(Load::Waiting),
            many: RwSignal::new(None),
        }
    }

    fn fetch<T: Send + Sync + 'static>(
        self,
        into: RwSignal<Load<T>>,
        ask: impl AsyncFnOnce(Rc<dyn Partner>) -> Result<T, Problem> + 'static,
    ) {
        let partner = self.partner.get_value();
        spawn_local(async move {
            let answer = ask(partner).await;
            into.try_update(|load| load.take(answer));
        });
    }

    /// Finds out whether the account may be here at all.
    pub fn knock(self) {
        self.fetch(self.partners, async |partner| partner.partners().await);
    }

    /// Saves a text as a file on this computer.
    pub fn save_file(self, name: &str, text: &str) {
        if let Err(problem) = self.work.transfers().save_text(name, text) {
            TROUBLE.tell(self.toasts, &problem);
        }
    }

    /// Tells what cannot be done.
    pub fn cannot(self, text: String) {
        self.toasts.failed_text(text);
    }
}

/// The day of today.
#[must_use]
pub fn today() -> Day {
    Day::of(now())
}

/// Seconds since 1970.
#[expect(clippy::cast_possible_truncation, reason = "moments fit for ages")]
fn now() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}
