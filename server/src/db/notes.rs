//! Notepads, their lists and their notes in the database.

use std::collections::HashMap;

use sea_orm::sea_query::{ExprTrait as _, Order, SimpleExpr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait as _,
};

use super::entity::{note, note_list, notepad};
use super::shelf::{Shelf, contains};

/// Whose notes they are: an account's owner's or one of its members'.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Writer {
    /// The account.
    pub(crate) account: i64,
    /// The member; none for the owner.
    pub(crate) member: Option<i64>,
}

impl Writer {
    fn owns(self) -> SimpleExpr {
        let account = notepad::Column::UserId.eq(self.account);
        account.and(match self.member {
            Some(member) => notepad::Column::MemberId.eq(member),
            None => notepad::Column::MemberId.is_null(),
        })
    }
}

fn pads_on(shelf: Shelf) -> SimpleExpr {
    shelf.holds(notepad::Column::ArchivedAt, notepad::Column::TrashedAt)
}

fn lists_on(shelf: Shelf) -> SimpleExpr {
    shelf.holds(note_list::Column::ArchivedAt, note_list::Column::TrashedAt)
}

/// One of the writer's notepads.
pub(crate) async fn pad(
    db: &impl ConnectionTrait,
    writer: Writer,
    id: i64,
) -> Result<Option<notepad::Model>, DbErr> {
    notepad::Entity::find_by_id(id).filter(writer.owns()).one(db).await
}

/// One of the writer's lists, with its notepad.
pub(crate) async fn list(
    db: &impl ConnectionTrait,
    writer: Writer,
    id: i64,
) -> Result<Option<(note_list::Model, notepad::Model)>, DbErr> {
    let found = note_list::Entity::find_by_id(id)
        .find_also_related(notepad::Entity)
        .filter(writer.owns())
        .one(db)
        .await?;
    Ok(found.and_then(|(list, pad)| pad.map(|pad| (list, pad))))
}

/// One of the writer's notes.
pub(crate) async fn note(
    db: &impl ConnectionTrait,
    writer: Writer,
    id: i64,
) -> Result<Option<note::Model>, DbErr> {
    let Some(note) = note::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    Ok(list(db, writer, note.list_id).await?.map(|_| note))
}

/// The writer's notepads on a shelf, the oldest first.
pub(crate) async fn pads(
    db: &impl ConnectionTrait,
    writer: Writer,
    shelf: Shelf,
) -> Result<Vec<notepad::Model>, DbErr> {
    notepad::Entity::find()
        .filter(writer.owns())
        .filter(pads_on(shelf))
        .order_by_asc(notepad::Column::Created)
        .order_by_asc(notepad::Column::Id)
        .all(db)
        .await
}

/// The writer's notepads outside the trash whose name holds a text.
pub(crate) async fn find_pads(
    db: &impl ConnectionTrait,
    writer: Writer,
    key: &str,
) -> Result<Vec<notepad::Model>, DbErr> {
    notepad::Entity::find()
        .filter(writer.owns())
        .filter(notepad::Column::TrashedAt.is_null())
        .filter(contains(notepad::Column::NameKey, key))
        .order_by_asc(notepad::Column::NameKey)
        .order_by_asc(notepad::Column::Id)
        .all(db)
        .await
}

/// How many active lists are on each of these notepads; those without any are left out.
pub(crate) async fn count_lists(
    db: &impl ConnectionTrait,
    pads: &[notepad::Model],
) -> Result<HashMap<i64, i64>, DbErr> {
    let mut counts = HashMap::new();
    for part in pads.chunks(500) {
        let rows: Vec<(i64, i64)> = note_list::Entity::find()
            .select_only()
            .column(note_list::Column::NotepadId)
            .column_as(note_list::Column::Id.count(), "total")
            .filter(note_list::Column::NotepadId.is_in(part.iter().map(|pad| pad.id)))
            .filter(lists_on(Shelf::Active))
            .group_by(note_list::Column::NotepadId)
            .into_tuple()
            .all(db)
            .await?;
        counts.extend(rows);
    }
    Ok(counts)
}

/// The active lists of a notepad, in their order.
pub(crate) async fn lists(
    db: &impl ConnectionTrait,
    pad: i64,
) -> Result<Vec<note_list::Model>, DbErr> {
    note_list::Entity::find()
        .filter(note_list::Column::NotepadId.eq(pad))
        .filter(lists_on(Shelf::Active))
        .order_by_asc(note_list::Column::Place)
        .order_by_asc(note_list::Column::Id)
        .all(db)
        .await
}

/// The writer's lists on a shelf, without those whose notepad is there itself or further away.
pub(crate) async fn shelved_lists(
    db: &impl ConnectionTrait,
    writer: Writer,
    shelf: Shelf,
) -> Result<Vec<note_list::Model>, DbErr> {
    let pads = match shelf {
        Shelf::Active | Shelf::Archive => pads_on(Shelf::Active),
        Shelf::Trash => notepad::Column::TrashedAt.is_null(),
    };
    note_list::Entity::find()
        .inner_join(notepad::Entity)
        .filter(writer.owns())
        .filter(pads)
        .filter(lists_on(shelf))
        .order_by_asc(note_list::Column::Created)
        .order_by_asc(note_list::Column::Id)
        .all(db)
        .await
}

/// The last place that a list of a notepad has; none when there is no list.
pub(crate) async fn last_place(db: &impl ConnectionTrait, pad: i64) -> Result<Option<i64>, DbErr> {
    let last: Option<Option<i64>> = note_list::Entity::find()
        .select_only()
        .column_as(note_list::Column::Place.max(), "last")
        .filter(note_list::Column::NotepadId.eq(pad))
        .into_tuple()
        .one(db)
        .await?;
    Ok(last.flatten())
}

/// The notes of a list, the oldest first.
pub(crate) async fn notes_of_list(
    db: &impl ConnectionTrait,
    list: i64,
) -> Result<Vec<note::Model>, DbErr> {
    note::Entity::find()
        .filter(note::Column::ListId.eq(list))
        .order_by_asc(note::Column::Created)
        .order_by_asc(note::Column::Id)
        .all(db)
        .await
}

/// The notes of a notepad's active lists, list by list.
pub(crate) async fn notes_of_pad(
    db: &impl ConnectionTrait,
    pad: i64,
) -> Result<Vec<note::Model>, DbErr> {
    note::Entity::find()
        .inner_join(note_list::Entity)
        .filter(note_list::Column::NotepadId.eq(pad))
        .filter(lists_on(Shelf::Active))
        .order_by(note_list::Column::Place, Order::Asc)
        .order_by(note_list::Column::Id, Order::Asc)
        .order_by(note::Column::Created, Order::Asc)
        .order_by(note::Column::Id, Order::Asc)
        .all(db)
        .await
}

/// The writer's notes outside the trash that hold a text, with their lists.
pub(crate) async fn find_notes(
    db: &impl ConnectionTrait,
    writer: Writer,
    key: &str,
) -> Result<Vec<(note::Model, note_list::Model)>, DbErr> {
    let pads = notepad::Entity::find()
        .select_only()
        .column(notepad::Column::Id)
        .filter(writer.owns())
        .filter(notepad::Column::TrashedAt.is_null())
        .into_query();
    let rows = note::Entity::find()
        .find_also_related(note_list::Entity)
        .filter(note_list::Column::NotepadId.in_subquery(pads))
        .filter(note_list::Column::TrashedAt.is_null())
        .filter(contains(note::Column::TextKey, key))
        .order_by_asc(note::Column::Created)
        .order_by_asc(note::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(note, list)| list.map(|list| (note, list))).collect())
}

/// Removes a notepad for ever, with all that is on it.
pub(crate) async fn delete_pad(db: &impl ConnectionTrait, id: i64) -> Result<(), DbErr> {
    notepad::Entity::delete_by_id(id).exec(db).await?;
    Ok(())
}

/// Removes a list for ever, with its notes.
pub(crate) async fn delete_list(db: &impl ConnectionTrait, id: i64) -> Result<(), DbErr> {
    note_list::Entity::delete_by_id(id).exec(db).await?;
    Ok(())
}

/// Removes a note for ever.
pub(crate) async fn delete_note(db: &impl ConnectionTrait, id: i64) -> Result<(), DbErr> {
    note::Entity::delete_by_id(id).exec(db).await?;
    Ok(())
}

/// Removes for ever what the writer has in the trash.
pub(crate) async fn empty_trash(db: &impl ConnectionTrait, writer: Writer) -> Result<(), DbErr> {
    notepad::Entity::delete_many()
        .filter(writer.owns())
        .filter(pads_on(Shelf::Trash))
        .exec(db)
        .await?;
    let pads = notepad::Entity::find()
        .select_only()
        .column(notepad::Column::Id)
        .filter(writer.owns())
        .into_query();
    note_list::Entity::delete_many()
        .filter(note_list::Column::NotepadId.in_subquery(pads))
        .filter(lists_on(Shelf::Trash))
        .exec(db)
        .await?;
    Ok(())
}
