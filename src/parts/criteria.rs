//! Which entries are wanted, beyond their names: by type, by when they changed, by size; as words of an address.

mod kinds;

use portico_client::drive::model::Entry;

pub use self::kinds::{Extent, Group, Since};
use super::entry_icon::family;

/// The parameters of an address.
pub const TYPE: &str = "type";
/// When it changed.
pub const MODIFIED: &str = "modified";
/// How large it is.
pub const SIZE: &str = "size";

/// This moment, in seconds since 1970, for [`Criteria::holds`].
#[must_use]
pub fn now() -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "seconds fit")]
    let seconds = (js_sys::Date::now() / 1000.0) as i64;
    seconds
}

/// What is wanted; none of a kind is everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Criteria {
    /// Of this type.
    pub group: Option<Group>,
    /// Changed since.
    pub since: Option<Since>,
    /// So large.
    pub extent: Option<Extent>,
}

impl Criteria {
    /// What an address asks for, by its parameters; a word that nobody knows asks for nothing.
    pub fn read(param: impl Fn(&str) -> Option<String>) -> Self {
        let (group, since, extent) = (param(TYPE), param(MODIFIED), param(SIZE));
        Self {
            group: Group::ALL.into_iter().find(|it| Some(it.word()) == group.as_deref()),
            since: Since::ALL.into_iter().find(|it| Some(it.word()) == since.as_deref()),
            extent: Extent::ALL.into_iter().find(|it| Some(it.word()) == extent.as_deref()),
        }
    }

    /// True when everything is wanted.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// True when the entry is wanted; `now` in seconds since 1970.
    #[must_use]
    pub fn holds(self, entry: &Entry, now: i64) -> bool {
        self.group.is_none_or(|group| group.holds(family(entry)))
            && self.since.is_none_or(|since| entry.modified.0 >= now - since.seconds())
            && self.extent.is_none_or(|extent| entry.size().is_some_and(|size| extent.holds(size)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Criteria, Extent, Group, Since};
    use portico_client::drive::model::{Access, Entry, EntryId, EntryKind, FileId, UnixTime};

    const DAY: i64 = 24 * 60 * 60;

    fn file(name: &str, size: u64, modified: i64) -> Entry {
        Entry {
            id: EntryId::File(FileId::new("1")),
            name: name.to_owned(),
            modified: UnixTime(modified),
            access: Access::Private,
            is_shared: false,
            kind: EntryKind::File { size, md5: None, version: 1 },
        }
    }

    #[test]
    fn every_word_is_read_back() {
        for group in Group::ALL {
            let read = |name: &str| (name == "type").then(|| group.word().to_owned());
            assert_eq!(Criteria::read(read).group, Some(group));
        }
        for since in Since::ALL {
            let read = |name: &str| (name == "modified").then(|| since.word().to_owned());
            assert_eq!(Criteria::read(read).since, Some(since));
        }
        for extent in Extent::ALL {
            let read = |name: &str| (name == "size").then(|| extent.word().to_owned());
            assert_eq!(Criteria::read(read).extent, Some(extent));
        }
        assert!(Criteria::read(|_| Some("nonsense".to_owned())).is_empty());
    }

    #[test]
    fn all_that_is_asked_for_has_to_hold() {
        let now = 400 * DAY;
        let picture = file("a.png", 2_000_000, now - 2 * DAY);
        let with = |group, since, extent| Criteria { group, since, extent }.holds(&picture, now);
        assert!(with(None, None, None));
        assert!(with(Some(Group::Pictures), Some(Since::Week), Some(Extent::Medium)));
        assert!(!with(Some(Group::Films), None, None));
        assert!(!with(None, Some(Since::Day), None));
        assert!(!with(None, None, Some(Extent::Large)));
    }
}
