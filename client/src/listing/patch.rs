//! Small changes to a listing that is on the screen, made before the server has answered, and undone if it refuses.

use crate::drive::model::{Entry, EntryId};

/// Puts an entry in, over the one of the same id.
pub fn put(entries: &mut Vec<Entry>, entry: Entry) {
    match entries.iter_mut().find(|known| known.id == entry.id) {
        Some(known) => *known = entry,
        None => entries.push(entry),
    }
}

/// Takes entries out and answers them, so that [`put_all`] can undo it.
pub fn take(entries: &mut Vec<Entry>, ids: &[EntryId]) -> Vec<Entry> {
    let (taken, kept) =
        std::mem::take(entries).into_iter().partition(|entry| ids.contains(&entry.id));
    *entries = kept;
    taken
}

/// Puts entries back. The listing is sorted afterwards anyway, so their places do not matter.
pub fn put_all(entries: &mut Vec<Entry>, back: Vec<Entry>) {
    for entry in back {
        put(entries, entry);
    }
}

/// Gives an entry another name; answers the one that it had.
pub fn rename(entries: &mut [Entry], id: &EntryId, name: &str) -> Option<String> {
    let entry = entries.iter_mut().find(|entry| entry.id == *id)?;
    Some(std::mem::replace(&mut entry.name, name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drive::model::{Access, EntryKind, FolderId, UnixTime};

    fn folder(id: &str) -> Entry {
        Entry {
            id: EntryId::Folder(FolderId::new(id)),
            name: format!("name {id}"),
            modified: UnixTime(0),
            access: Access::Private,
            is_shared: false,
            kind: EntryKind::Folder { child_folders: 0 },
        }
    }

    #[test]
    fn what_was_taken_can_be_put_back() {
        let mut entries = vec![folder("a"), folder("b"), folder("c")];
        let ids = [entries[0].id.clone(), entries[2].id.clone()];
        let taken = take(&mut entries, &ids);
        assert_eq!((entries.len(), taken.len()), (1, 2));
        put_all(&mut entries, taken);
        put(&mut entries, folder("b"));
        assert_eq!(entries.len(), 3);
        assert_eq!(rename(&mut entries, &ids[0], "x").as_deref(), Some("name a"));
        assert_eq!(rename(&mut entries, &EntryId::Folder(FolderId::new("z")), "x"), None);
    }
}
