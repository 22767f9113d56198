//! The links as rows: which are shown, and in which order.

use std::cmp::Ordering;
use std::sync::Arc;

use portico_client::drive::model::{Access, Day, Entry, ExpiringLink, FolderId, LinkCounts};

use crate::parts::chosen_list::{RowKey, entry_key};

/// A link ends soon when it has so many days left, or fewer.
const SOON: i64 = 3;

/// A link, and what it leads to.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkRow {
    /// What it leads to.
    pub entry: Arc<Entry>,
    /// The folder that it lies in.
    pub folder: FolderId,
    /// Where that is, in words; empty where it is not known.
    pub place: String,
    /// Its address.
    pub address: String,
    /// Whether guests are asked for a password.
    pub is_locked: bool,
    /// What kind of link it is.
    pub kind: Kind,
}

/// What kind of link it is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// The page of something that is public or hidden.
    Page {
        /// How often it was asked for.
        counts: Option<LinkCounts>,
    },
    /// A link that ends.
    Expiring(ExpiringLink),
}

/// Which links are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// All.
    All,
    /// Those that end.
    Expiring,
    /// Pages of what is public.
    Public,
    /// Pages of what is hidden.
    Hidden,
}

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Those first that end first; those that never do come last.
    End,
    /// By what they lead to.
    Name,
    /// The most used first.
    Use,
}

impl Show {
    /// All choices with their values in the address; the first is the usual one.
    pub const ALL: [(&'static str, Self); 4] = [
        ("all", Self::All),
        ("expiring", Self::Expiring),
        ("public", Self::Public),
        ("hidden", Self::Hidden),
    ];

    fn has(self, row: &LinkRow) -> bool {
        match (self, &row.kind) {
            (Self::All, _) | (Self::Expiring, Kind::Expiring(_)) => true,
            (Self::Public, Kind::Page { .. }) => row.entry.access == Access::Public,
            (Self::Hidden, Kind::Page { .. }) => row.entry.access == Access::Hidden,
            (Self::Expiring, Kind::Page { .. })
            | (Self::Public | Self::Hidden, Kind::Expiring(_)) => false,
        }
    }
}

impl Order {
    /// All choices with their values in the address; the first is the usual one.
    pub const ALL: [(&'static str, Self); 3] =
        [("end", Self::End), ("name", Self::Name), ("use", Self::Use)];

    fn compare(self, one: &LinkRow, other: &LinkRow) -> Ordering {
        let names = || one.entry.name.cmp(&other.entry.name);
        let end = |row: &LinkRow| row.expiring().map_or(i64::MAX, |link| link.terms.last_day.0);
        match self {
            Self::End => end(one).cmp(&end(other)).then_with(names),
            Self::Name => names(),
            Self::Use => other.used().cmp(&one.used()).then_with(names),
        }
    }
}

impl LinkRow {
    /// What tells it from the others.
    #[must_use]
    pub fn key(&self) -> RowKey {
        let kind = if self.expiring().is_some() { "e" } else { "p" };
        [kind, &entry_key(&self.entry.id)].concat()
    }

    /// How often it was looked at and used; none where nobody counts.
    #[must_use]
    pub fn counts(&self) -> Option<LinkCounts> {
        match &self.kind {
            Kind::Expiring(link) => {
                link.views.map(|views| LinkCounts { views, downloads: u64::from(link.used) })
            }
            Kind::Page { counts } => *counts,
        }
    }

    /// The link, if it ends.
    #[must_use]
    pub fn expiring(&self) -> Option<&ExpiringLink> {
        match &self.kind {
            Kind::Expiring(link) => Some(link),
            Kind::Page { .. } => None,
        }
    }

    /// How often it was used; none where nobody counts.
    #[must_use]
    pub fn used(&self) -> Option<u64> {
        match &self.kind {
            Kind::Expiring(link) => Some(u64::from(link.used)),
            Kind::Page { counts } => counts.map(|counts| counts.downloads),
        }
    }

    /// True when it ends within a few days.
    #[must_use]
    pub fn ends_soon(&self, today: Day) -> bool {
        self.expiring().is_some_and(|link| link.terms.last_day <= today.plus(SOON))
    }
}

/// The links that are shown, in order.
#[must_use]
pub fn arranged(rows: &[Arc<LinkRow>], show: Show, order: Order) -> Vec<Arc<LinkRow>> {
    let mut rows: Vec<Arc<LinkRow>> = rows.iter().filter(|row| show.has(row)).cloned().collect();
    rows.sort_unstable_by(|one, other| order.compare(one, other));
    rows
}

#[cfg(test)]
mod tests {
    use portico_client::drive::model::{EntryId, EntryKind, FileId, LinkTerms, UnixTime};

    use super::*;

    fn row(name: &str, access: Access, kind: Kind) -> Arc<LinkRow> {
        let entry = Entry {
            id: EntryId::File(FileId::new(name)),
            name: name.to_owned(),
            modified: UnixTime(0),
            access,
            is_shared: false,
            kind: EntryKind::File { size: 1, md5: None, version: 1 },
        };
        Arc::new(LinkRow {
            entry: Arc::new(entry),
            folder: FolderId::root(),
            place: String::new(),
            address: String::new(),
            is_locked: false,
            kind,
        })
    }

    fn expiring(name: &str, day: i64, used: u32) -> Arc<LinkRow> {
        let terms = LinkTerms { last_day: Day(day), uses: None };
        let link = ExpiringLink { address: String::new(), terms, used, views: None };
        row(name, Access::Private, Kind::Expiring(link))
    }

    fn names(rows: &[Arc<LinkRow>], show: Show, order: Order) -> Vec<String> {
        arranged(rows, show, order).iter().map(|row| row.entry.name.clone()).collect()
    }

    #[test]
    fn links_are_filtered_and_sorted() {
        let counts = Some(LinkCounts { views: 0, downloads: 9 });
        let rows = [
            row("public", Access::Public, Kind::Page { counts }),
            row("hidden", Access::Hidden, Kind::Page { counts: None }),
            expiring("later", 20, 1),
            expiring("sooner", 10, 5),
        ];
        assert_eq!(names(&rows, Show::All, Order::End), ["sooner", "later", "hidden", "public"]);
        assert_eq!(names(&rows, Show::All, Order::Use), ["public", "sooner", "later", "hidden"]);
        assert_eq!(names(&rows, Show::Expiring, Order::Name), ["later", "sooner"]);
        assert_eq!(names(&rows, Show::Hidden, Order::Name), ["hidden"]);
        assert_eq!(names(&rows, Show::Public, Order::Name), ["public"]);
    }

    #[test]
    fn the_last_days_are_soon() {
        assert!(expiring("a", 13, 0).ends_soon(Day(10)));
        assert!(!expiring("a", 14, 0).ends_soon(Day(10)));
        assert!(!row("a", Access::Public, Kind::Page { counts: None }).ends_soon(Day(10)));
    }
}
