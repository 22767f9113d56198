//! What has been asked for and not answered yet, laid over the server's listing: pure.
//!
//! The server's rows are never changed by a guess. A guess lies above them until its answer has come, so that a
//! refresh in between, or a refusal, leaves the truth.

use std::collections::HashSet;
use std::sync::Arc;

use portico_client::drive::model::{Entry, EntryId};

/// The guesses that lie over a listing.
#[derive(Debug, Clone, Default)]
pub struct Pending {
    gone: HashSet<EntryId>,
}

impl Pending {
    /// These are being taken away.
    pub fn take_away(&mut self, ids: impl IntoIterator<Item = EntryId>) {
        self.gone.extend(ids);
    }

    /// The answer has come, whatever it was: the server's row counts again.
    pub fn settle(&mut self, id: &EntryId) {
        self.gone.remove(id);
    }

    /// The rows with the guesses applied, in the server's order.
    #[must_use]
    pub fn applied(&self, rows: &[Arc<Entry>]) -> Vec<Arc<Entry>> {
        rows.iter().filter(|row| !self.gone.contains(&row.id)).cloned().collect()
    }
}

/// Puts an entry into the rows: in its own place when it is there already, else at the end.
pub fn put(rows: &mut Vec<Arc<Entry>>, entry: Entry) {
    match rows.iter_mut().find(|row| row.id == entry.id) {
        Some(row) => *row = Arc::new(entry),
        None => rows.push(Arc::new(entry)),
    }
}

/// Takes entries out of the rows.
pub fn take(rows: &mut Vec<Arc<Entry>>, ids: &HashSet<EntryId>) {
    rows.retain(|row| !ids.contains(&row.id));
}

#[cfg(test)]
mod tests {
    use super::{Pending, put, take};
    use portico_client::drive::model::{Access, Entry, EntryId, EntryKind, FileId, UnixTime};
    use std::sync::Arc;

    fn file(id: &str, name: &str) -> Entry {
        Entry {
            id: EntryId::File(FileId::new(id)),
            name: name.to_owned(),
            modified: UnixTime(0),
            access: Access::Private,
            is_shared: false,
            kind: EntryKind::File { size: 1, md5: None, version: 1 },
        }
    }

    fn names(rows: &[Arc<Entry>]) -> Vec<&str> {
        rows.iter().map(|row| row.name.as_str()).collect()
    }

    #[test]
    fn guesses_lie_over_the_rows_until_they_are_settled() {
        let rows = [Arc::new(file("1", "a")), Arc::new(file("2", "b"))];
        let mut pending = Pending::default();
        pending.take_away([rows[0].id.clone()]);
        assert_eq!(names(&pending.applied(&rows)), ["b"]);
        pending.settle(&rows[0].id);
        assert_eq!(names(&pending.applied(&rows)), ["a", "b"]);
    }

    #[test]
    fn putting_replaces_or_appends_and_taking_removes() {
        let mut rows = vec![Arc::new(file("1", "a"))];
        put(&mut rows, file("2", "b"));
        put(&mut rows, file("1", "z"));
        assert_eq!(names(&rows), ["z", "b"]);
        take(&mut rows, &[EntryId::File(FileId::new("1"))].into());
        assert_eq!(names(&rows), ["b"]);
    }
}
