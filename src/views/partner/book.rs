//! The pages of the list that have come: a hundred thousand customers are never asked for at once.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use portico_client::drive::model::partner::{CustomerId, CustomerRow, PageSize};

/// Rows of a page.
pub const PAGE: usize = PageSize::Hundred.rows();

/// What is known of the list.
#[derive(Debug, Clone, Default)]
pub struct Book {
    pages: BTreeMap<usize, Vec<Arc<CustomerRow>>>,
    asked: BTreeSet<usize>,
    // Nobody asks for these again before a person wants it: a server that refuses would be asked for ever.
    failed: BTreeSet<usize>,
    total: Option<usize>,
}

impl Book {
    /// Begins with the first page.
    #[must_use]
    pub fn begin(rows: Vec<CustomerRow>) -> Self {
        let mut book = Self::default();
        book.put(0, rows);
        book
    }

    /// A row, if it has come.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&Arc<CustomerRow>> {
        self.pages.get(&(index / PAGE))?.get(index % PAGE)
    }

    /// How many rows there are; one page more than have come while nobody knows.
    #[must_use]
    pub fn height(&self) -> usize {
        let come = self.pages.iter().next_back().map_or(0, |(page, rows)| page * PAGE + rows.len());
        self.total.unwrap_or(come + PAGE)
    }

    /// How many there are, once that is known.
    #[must_use]
    pub fn total(&self) -> Option<usize> {
        self.total
    }

    /// Somebody has counted them; what has come is worth more.
    pub fn count(&mut self, total: usize) {
        let end = self.pages.iter().next_back().map_or(0, |(page, rows)| page * PAGE + rows.len());
        self.total = Some(self.total.unwrap_or(total).max(end));
    }

    /// A page has come; one that is not full is the last.
    pub fn put(&mut self, page: usize, rows: Vec<CustomerRow>) {
        self.asked.remove(&page);
        self.failed.remove(&page);
        if rows.len() < PAGE {
            let end = page * PAGE + rows.len();
            // There were more a moment ago: whatever is behind it is old.
            self.pages.retain(|known, _| *known < page);
            self.failed.retain(|failed| *failed < page);
            self.total = Some(end.min(self.total.unwrap_or(end)));
        }
        if !rows.is_empty() {
            self.pages.insert(page, rows.into_iter().map(Arc::new).collect());
        }
    }

    /// All rows have come at once.
    pub fn fill(&mut self, rows: &[CustomerRow]) {
        for (page, rows) in rows.chunks(PAGE).enumerate() {
            self.pages.insert(page, rows.iter().cloned().map(Arc::new).collect());
        }
        self.failed.clear();
        self.total = Some(rows.len());
    }

    /// A page did not come, and is not asked for again until [`Self::retry`].
    pub fn give_up(&mut self, page: usize) {
        self.asked.remove(&page);
        self.failed.insert(page);
    }

    /// Whether a page is missing that did not come.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        !self.failed.is_empty()
    }

    /// What has not come may be asked for again.
    pub fn retry(&mut self) {
        self.asked.clear();
        self.failed.clear();
    }

    /// The pages that these rows are on, as far as nobody has asked for them; from now on somebody has.
    pub fn ask(&mut self, rows: Range<usize>) -> Vec<usize> {
        let wanted = self.missing(rows);
        self.asked.extend(&wanted);
        wanted
    }

    /// The pages that these rows are on, as far as nobody has asked for them.
    #[must_use]
    pub fn missing(&self, rows: Range<usize>) -> Vec<usize> {
        let end = rows.end.min(self.height());
        if rows.start >= end {
            return Vec::new();
        }
        let pages = rows.start / PAGE..=(end - 1) / PAGE;
        let is_left = |page: &usize| {
            !self.pages.contains_key(page)
                && !self.asked.contains(page)
                && !self.failed.contains(page)
        };
        pages.filter(is_left).collect()
    }

    /// The rows that have come, in order.
    pub fn rows(&self) -> impl Iterator<Item = &Arc<CustomerRow>> {
        self.pages.values().flatten()
    }

    /// Changes what is known of a customer.
    pub fn change(&mut self, id: &CustomerId, change: impl Fn(&mut CustomerRow)) {
        for row in self.pages.values_mut().flatten() {
            if row.id == *id {
                change(Arc::make_mut(row));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use portico_client::drive::model::partner::AccountKind;

    use super::*;

    fn row(number: usize) -> CustomerRow {
        CustomerRow {
            id: CustomerId::new(number.to_string()),
            login: number.to_string(),
            first_name: String::new(),
            last_name: String::new(),
            email: String::new(),
            since: None,
            kind: AccountKind::Personal,
            storage_limit: None,
            storage_used: 0,
            level: 0,
            is_suspended: false,
            is_trial: false,
            closed: None,
            last_sign_in: None,
            due: None,
            remarks: 0,
        }
    }

    fn rows(from: usize, count: usize) -> Vec<CustomerRow> {
        (from..from + count).map(row).collect()
    }

    #[test]
    fn a_short_page_is_the_last() {
        let book = Book::begin(rows(0, 7));
        assert_eq!((book.total(), book.height()), (Some(7), 7));
        assert!(book.missing(0..50).is_empty());
        assert_eq!(Book::begin(Vec::new()).total(), Some(0));
    }

    #[test]
    fn what_is_in_sight_is_asked_for_once() {
        let mut book = Book::begin(rows(0, PAGE));
        assert_eq!((book.total(), book.height()), (None, 2 * PAGE));
        assert_eq!(book.missing(90..120), [1]);
        book.count(100_000);
        assert_eq!(book.height(), 100_000);
        assert_eq!(book.ask(55_530..55_570), [555]);
        assert_eq!(book.ask(55_590..55_610), [556], "the other one is under way");
        book.give_up(555);
        assert!(book.has_failed() && book.missing(55_530..55_570).is_empty(), "not by itself");
        book.retry();
        assert!(!book.has_failed());
        assert_eq!(book.missing(55_530..55_570), [555]);
        book.put(555, rows(55_500, PAGE));
        assert_eq!(book.get(55_534).map(|row| row.login.as_str()), Some("55534"));
        assert!(book.get(55_600).is_none());
        assert_eq!(book.missing(99_990..200_000), [999]);
    }

    #[test]
    fn what_comes_after_all_has_not_failed() {
        let mut book = Book::begin(rows(0, PAGE));
        book.count(500);
        for page in [2, 3, 4] {
            book.give_up(page);
        }
        book.put(2, rows(200, PAGE));
        assert!(book.has_failed());
        book.put(3, rows(300, 5));
        assert!(!book.has_failed(), "behind the end nothing is missing");
        book.give_up(2);
        book.fill(&rows(0, 250));
        assert!(!book.has_failed());
    }

    #[test]
    fn fewer_than_were_counted_are_fewer() {
        let mut book = Book::begin(rows(0, PAGE));
        book.count(500);
        book.put(3, rows(300, PAGE));
        book.put(2, rows(200, 5));
        assert_eq!(book.total(), Some(205));
        assert!(book.get(310).is_none());
        book.put(2, Vec::new());
        assert_eq!(book.total(), Some(200));
        book.count(90);
        assert_eq!(book.total(), Some(200), "what has come is there");
    }

    #[test]
    fn a_customer_changes_where_they_are() {
        let mut book = Book::begin(rows(0, 3));
        book.change(&CustomerId::new("1"), |row| row.is_suspended = true);
        let suspended: Vec<bool> = book.rows().map(|row| row.is_suspended).collect();
        assert_eq!(suspended, [false, true, false]);
    }
}
