//! Lists of notes: making them, how they look, and their order.

use portico_api::{NoteListId, NotepadId};

use super::{NO_LIST, NO_PAD, pad, record, writer, written_list};
use crate::db::entity::note_list;
use crate::db::{notes, rows};
use crate::services::actor::Actor;
use crate::services::problem::Problem;
use crate::services::words;
use crate::state::State;

/// What a list looks like; what is none is chosen for a new one, and stays for one that is there.
#[derive(Default)]
pub(crate) struct Look {
    /// Its name.
    pub(crate) name: Option<String>,
    /// Its place among the lists of the notepad.
    pub(crate) place: Option<i64>,
    /// Its color, six hexadecimal digits, or a blank for none.
    pub(crate) color: Option<String>,
    /// How many tiles it is wide.
    pub(crate) size: Option<u8>,
}

impl Look {
    fn apply(self, list: &mut note_list::Model) -> Result<(), Problem> {
        if let Some(name) = self.name {
            list.name = words::name(&name, "name")?;
        }
        if let Some(color) = self.color {
            list.color = words::color(&color, "color")?;
        }
        match self.size {
            Some(size @ (1 | 2 | 4)) => list.size = i32::from(size),
            Some(_) => return Err(Problem::Invalid("size", "Expected one of (1, 2, 4).")),
            None => {}
        }
        list.place = self.place.unwrap_or(list.place);
        Ok(())
    }
}

/// Makes a list on a notepad, behind those that are there unless it has a place; answers its number.
pub(crate) async fn create(
    state: &State,
    actor: &Actor,
    pad_id: &NotepadId,
    look: Look,
) -> Result<i64, Problem> {
    let writer = writer(actor);
    if look.name.is_none() {
        return Err(Problem::Required("name"));
    }
    let tx = state.db().write_account(actor.account.id).await?;
    let pad = pad(&tx, writer, pad_id).await?;
    if pad.trashed_at.is_some() {
        return Err(NO_PAD);
    }
    let last = notes::last_place(&tx, pad.id).await?.unwrap_or(0);
    let mut list = note_list::Model {
        id: 0,
        notepad_id: pad.id,
        name: String::new(),
        color: String::new(),
        size: 1,
        place: last.saturating_add(1),
        created: state.now(),
        archived_at: None,
        trashed_at: None,
    };
    look.apply(&mut list)?;
    let id = rows::insert(&tx, note_list::Entity, list).await?;
    record(state, &tx, actor, "Note list created").await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes how a list looks.
pub(crate) async fn update(
    state: &State,
    actor: &Actor,
    id: &NoteListId,
    look: Look,
) -> Result<(), Problem> {
    let writer = writer(actor);
    let tx = state.db().write_account(actor.account.id).await?;
    let mut list = written_list(&tx, writer, id, NO_LIST).await?;
    look.apply(&mut list)?;
    rows::save(&tx, list).await?;
    record(state, &tx, actor, "Note list changed").await?;
    tx.commit().await?;
    Ok(())
}

/// Gives several lists of one notepad their places: all of them, or none.
pub(crate) async fn order(
    state: &State,
    actor: &Actor,
    places: &[(NoteListId, i64)],
) -> Result<(), Problem> {
    let writer = writer(actor);
    if places.is_empty() {
        return Err(Problem::Required("notelists"));
    }
    let tx = state.db().write_account(actor.account.id).await?;
    let mut notepad = None;
    for (id, place) in places {
        let mut list = written_list(&tx, writer, id, NO_LIST).await?;
        if *notepad.get_or_insert(list.notepad_id) != list.notepad_id {
            return Err(NO_LIST);
        }
        list.place = *place;
        rows::save(&tx, list).await?;
    }
    record(state, &tx, actor, "Note lists ordered").await?;
    tx.commit().await?;
    Ok(())
}
