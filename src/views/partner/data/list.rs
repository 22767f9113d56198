//! The list of customers, page by page.

use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::capability::partner::Partner;
use portico_client::drive::model::partner::{CustomerId, CustomerQuery, CustomerRow, PageSize};

use super::super::book::{Book, PAGE};
use super::super::trouble::TROUBLE;
use super::Data;

impl Data {
    /// Shows these customers, unless they are shown: whoever comes back finds the list as it was.
    pub fn show(self, query: CustomerQuery) {
        let is_there = self.query.with_value(|known| *known == query)
            && !self.is_loading.get_untracked()
            && self.trouble.read_untracked().is_none();
        if !is_there {
            self.scrolled.set_value(0);
            self.load(query);
        }
    }

    /// Asks for the list once more, as it is now.
    pub fn refresh(self) {
        self.load(self.query.get_value());
    }

    /// Asks for what did not come, and for nothing else.
    pub fn try_again(self) {
        if self.book.with_untracked(Book::has_failed) {
            self.trouble.set(None);
            // Whoever shows the list asks for what is in sight.
            self.book.update(Book::retry);
        } else {
            self.refresh();
        }
    }

    /// The list is not what it was: whoever shows it next asks for it anew.
    pub fn forget_list(self) {
        self.is_loading.set(true);
    }

    /// The old list stays until the new one has come.
    fn load(self, query: CustomerQuery) {
        let turn = self.turn.get_value() + 1;
        self.turn.set_value(turn);
        self.query.set_value(query.clone());
        self.is_loading.set(true);
        self.trouble.set(None);
        let partner = self.partner.get_value();
        spawn_local(async move {
            let answer = partner.customers(&query, 0, PageSize::Hundred).await;
            if !self.is_of(turn) {
                return;
            }
            self.is_loading.try_set(false);
            match answer {
                Ok(rows) => {
                    self.shown_for.try_set_value(query.clone());
                    self.book.try_set(Book::begin(rows));
                    self.count(&*partner, &query, turn).await;
                }
                Err(problem) => {
                    self.trouble.try_set(Some(problem));
                    let is_same = self.shown_for.try_get_value().as_ref() == Some(&query);
                    self.book.try_update(|book| match is_same {
                        // What was on its way belonged to the turn before.
                        true => book.retry(),
                        // What is shown is not what was asked for: the failure is worth more.
                        false => *book = Book::default(),
                    });
                }
            }
        });
    }

    /// Asks for the pages that these rows are on, unless they are there or on their way.
    pub fn need(self, rows: Range<usize>) {
        if self.is_loading.get_untracked() {
            // Another list is on its way, and these rows are of the old one.
            return;
        }
        let pages = self.book.try_update(|book| book.ask(rows)).unwrap_or_default();
        let turn = self.turn.get_value();
        for page in pages {
            let partner = self.partner.get_value();
            spawn_local(async move { self.turn_page(partner, page, turn).await });
        }
    }

    /// Asks for all customers of a list that has at most a thousand.
    pub fn fetch_all(self, then: impl FnOnce(Vec<Arc<CustomerRow>>) + 'static) {
        let (partner, query) = (self.partner.get_value(), self.query.get_value());
        let turn = self.turn.get_value();
        spawn_local(async move {
            let answer = partner.customers(&query, 0, PageSize::Thousand).await;
            // Another list may be shown by now.
            if !self.is_of(turn) {
                return;
            }
            match answer {
                Ok(rows) => {
                    self.book.try_update(|book| book.fill(&rows));
                    then(rows.into_iter().map(Arc::new).collect());
                }
                Err(problem) => TROUBLE.tell(self.toasts, &problem),
            }
        });
    }

    /// What is known of a customer is different now.
    pub fn changed(self, id: &CustomerId, change: impl Fn(&mut CustomerRow)) {
        self.book.try_update(|book| book.change(id, change));
    }

    async fn turn_page(self, partner: Rc<dyn Partner>, page: usize, turn: u64) {
        let Some(query) = self.query.try_get_value() else { return };
        let answer = partner.customers(&query, page as u64, PageSize::Hundred).await;
        if !self.is_of(turn) {
            return;
        }
        match answer {
            Ok(rows) => {
                let is_whole = self.book.try_update(|book| {
                    let had_failed = book.has_failed();
                    book.put(page, rows);
                    had_failed && !book.has_failed()
                });
                if is_whole == Some(true) {
                    self.trouble.try_set(None);
                }
            }
            Err(problem) => {
                self.book.try_update(|book| book.give_up(page));
                self.trouble.try_set(Some(problem));
            }
        }
    }

    /// Counts them where they are more than one page; nobody waits for it.
    async fn count(self, partner: &dyn Partner, query: &CustomerQuery, turn: u64) {
        let is_known = self.book.try_with_untracked(|book| book.total().is_some());
        if is_known != Some(false) {
            return;
        }
        let Ok(total) = partner.count(query, PAGE as u64).await else { return };
        if self.is_of(turn) {
            let total = usize::try_from(total).unwrap_or(usize::MAX);
            self.book.try_update(|book| book.count(total));
        }
    }

    /// True while the list is still the one that was asked for, and somebody looks.
    fn is_of(self, turn: u64) -> bool {
        self.turn.try_get_value() == Some(turn)
    }
}
