//! Notepads and lists put aside: archive and trash, the ways back, and deletion for ever.

use portico_api::{NoteListId, NotepadId};

use super::{NO_LIST, NO_NOTE_LIST, NO_PAD, list, pad, record, writer};
use crate::db::notes;
use crate::db::rows;
use crate::db::shelf::Shelf;
use crate::services::actor::Actor;
use crate::services::problem::Problem;
use crate::state::State;

/// What is put aside.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Item<'a> {
    /// A notepad, with all that is on it.
    Pad(&'a NotepadId),
    /// A list, with its notes.
    List(&'a NoteListId),
}

/// What is done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    /// Into the archive.
    Archive,
    /// Out of the archive.
    Unarchive,
    /// Into the trash.
    Trash,
    /// Out of the trash, to where it was before.
    Restore,
}

/// When something was put aside.
type Marks<'a> = (&'a mut Option<i64>, &'a mut Option<i64>);

impl Deed {
    /// Changes the marks. What is done a second time stays as it is; a way back must lead somewhere.
    fn apply(
        self,
        (archived, trashed): Marks<'_>,
        now: i64,
        item: Item<'_>,
    ) -> Result<(), Problem> {
        match (self, Shelf::of(*archived, *trashed)) {
            (Self::Archive, Shelf::Trash) => return Err(item.missing()),
            (Self::Archive, Shelf::Active) => *archived = Some(now),
            (Self::Archive, Shelf::Archive) => {}
            (Self::Trash, Shelf::Active | Shelf::Archive) => *trashed = Some(now),
            (Self::Trash, Shelf::Trash) => {}
            (Self::Unarchive, Shelf::Archive) => *archived = None,
            (Self::Restore, Shelf::Trash) => *trashed = None,
            (Self::Unarchive, Shelf::Active | Shelf::Trash)
            | (Self::Restore, Shelf::Active | Shelf::Archive) => return Err(self.refusal(item)),
        }
        Ok(())
    }

    fn refusal(self, item: Item<'_>) -> Problem {
        Problem::Forbidden(match (self, item) {
            (Self::Unarchive | Self::Archive, Item::Pad(_)) => "Notepad is not archived",
            (Self::Unarchive | Self::Archive, Item::List(_)) => "Notes list is not archived",
            (Self::Restore | Self::Trash, Item::Pad(_)) => "Notepad list is not trashed",
            (Self::Restore | Self::Trash, Item::List(_)) => "Notes list is not trashed",
        })
    }
}

impl Item<'_> {
    fn missing(self) -> Problem {
        match self {
            Self::Pad(_) => NO_PAD,
            Self::List(_) => NO_LIST,
        }
    }
}

/// What the log says of it.
fn what(deed: Deed, item: Item<'_>) -> &'static str {
    match (deed, item) {
        (Deed::Archive, Item::Pad(_)) => "Notepad archived",
        (Deed::Archive, Item::List(_)) => "Note list archived",
        (Deed::Unarchive, Item::Pad(_)) => "Notepad taken out of the archive",
        (Deed::Unarchive, Item::List(_)) => "Note list taken out of the archive",
        (Deed::Trash, Item::Pad(_)) => "Notepad put into the trash",
        (Deed::Trash, Item::List(_)) => "Note list put into the trash",
        (Deed::Restore, Item::Pad(_)) => "Notepad taken out of the trash",
        (Deed::Restore, Item::List(_)) => "Note list taken out of the trash",
    }
}

/// Puts a notepad or a list aside, or takes it back. A list that comes back brings its notepad along, or nobody
/// would see it.
pub(crate) async fn shelve(
    state: &State,
    actor: &Actor,
    deed: Deed,
    item: Item<'_>,
) -> Result<(), Problem> {
    let writer = writer(actor);
    let now = state.now();
    let tx = state.db().write_account(actor.account.id).await?;
    match item {
        Item::Pad(id) => {
            let mut pad = pad(&tx, writer, id).await?;
            deed.apply((&mut pad.archived_at, &mut pad.trashed_at), now, item)?;
            rows::save(&tx, pad).await?;
        }
        Item::List(id) => {
            let missing = if deed == Deed::Trash { NO_NOTE_LIST } else { NO_LIST };
            let (mut list, mut pad) = list(&tx, writer, id, missing).await?;
            deed.apply((&mut list.archived_at, &mut list.trashed_at), now, item)?;
            let is_back = Shelf::of(list.archived_at, list.trashed_at) == Shelf::Active;
            rows::save(&tx, list).await?;
            if is_back && Shelf::of(pad.archived_at, pad.trashed_at) != Shelf::Active {
                (pad.archived_at, pad.trashed_at) = (None, None);
                rows::save(&tx, pad).await?;
            }
        }
    }
    record(state, &tx, actor, what(deed, item)).await?;
    tx.commit().await?;
    Ok(())
}

/// Deletes a notepad or a list for ever, wherever it is. Attached files stay.
pub(crate) async fn delete(state: &State, actor: &Actor, item: Item<'_>) -> Result<(), Problem> {
    let writer = writer(actor);
    let tx = state.db().write_account(actor.account.id).await?;
    let what = match item {
        Item::Pad(id) => {
            notes::delete_pad(&tx, pad(&tx, writer, id).await?.id).await?;
            "Notepad deleted"
        }
        Item::List(id) => {
            let (list, _) = list(&tx, writer, id, NO_LIST).await?;
            notes::delete_list(&tx, list.id).await?;
            "Note list deleted"
        }
    };
    record(state, &tx, actor, what).await?;
    tx.commit().await?;
    Ok(())
}

/// Deletes for ever what is in the trash.
pub(crate) async fn empty(state: &State, actor: &Actor) -> Result<(), Problem> {
    let writer = writer(actor);
    let tx = state.db().write_account(actor.account.id).await?;
    notes::empty_trash(&tx, writer).await?;
    record(state, &tx, actor, "Trash of notes emptied").await?;
    tx.commit().await?;
    Ok(())
}
