//! Where entries may be moved or copied to: pure.

use portico_client::drive::model::{Crumb, Entry, EntryId, FolderId};

use crate::parts::clipboard::Transport;

/// Why entries cannot go to a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// They are there already.
    AlreadyThere,
    /// The folder is one of them, or lies in one of them.
    IntoItself,
}

/// Whether entries of the folder `from` may go to the folder at the end of `way` (from the root, both included).
///
/// # Errors
///
/// A folder cannot go into itself, and moving needs another folder.
pub fn check(
    transport: Transport,
    ids: &[EntryId],
    from: Option<&FolderId>,
    way: &[Crumb],
) -> Result<(), Refusal> {
    let is_inside = |id: &EntryId| match id {
        EntryId::Folder(folder) => way.iter().any(|step| step.id == *folder),
        EntryId::File(_) => false,
    };
    if ids.iter().any(is_inside) {
        return Err(Refusal::IntoItself);
    }
    if transport == Transport::Move && way.last().map(|step| &step.id) == from {
        return Err(Refusal::AlreadyThere);
    }
    Ok(())
}

/// True for a folder that can be entered on the way to a destination: not one of those that go.
#[must_use]
pub fn can_enter(entry: &Entry, ids: &[EntryId]) -> bool {
    entry.is_folder() && !ids.contains(&entry.id)
}

#[cfg(test)]
mod tests {
    use super::{Refusal, Transport, check};
    use portico_client::drive::model::{Crumb, EntryId, FileId, FolderId};

    fn way(ids: &[&str]) -> Vec<Crumb> {
        ids.iter().map(|id| Crumb { id: FolderId::new(*id), name: (*id).to_owned() }).collect()
    }

    #[test]
    fn a_folder_never_goes_into_itself() {
        let ids = [EntryId::Folder(FolderId::new("b"))];
        let from = FolderId::new("a");
        for transport in [Transport::Move, Transport::Copy] {
            for to in [way(&["0", "a", "b"]), way(&["0", "a", "b", "c"])] {
                assert_eq!(check(transport, &ids, Some(&from), &to), Err(Refusal::IntoItself));
            }
        }
    }

    #[test]
    fn moving_needs_another_folder_and_copying_does_not() {
        let ids = [EntryId::File(FileId::new("b"))];
        let from = FolderId::new("a");
        let here = way(&["0", "a"]);
        assert_eq!(check(Transport::Move, &ids, Some(&from), &here), Err(Refusal::AlreadyThere));
        assert_eq!(check(Transport::Copy, &ids, Some(&from), &here), Ok(()));
        assert_eq!(check(Transport::Move, &ids, Some(&from), &way(&["0"])), Ok(()));
    }
}
