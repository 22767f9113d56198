//! Lists of notes.

use sea_orm::entity::prelude::*;

/// One list on a notepad.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "note_lists")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) notepad_id: i64,
    pub(crate) name: String,
    /// Six hexadecimal digits; empty for none.
    pub(crate) color: String,
    /// How many tiles it is wide: 1, 2 or 4.
    pub(crate) size: i32,
    /// Its place among the lists of its notepad; several may have the same.
    pub(crate) place: i64,
    pub(crate) created: i64,
    pub(crate) archived_at: Option<i64>,
    pub(crate) trashed_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {
    #[sea_orm(
        belongs_to = "super::notepad::Entity",
        from = "Column::NotepadId",
        to = "super::notepad::Column::Id"
    )]
    Notepad,
}

impl Related<super::notepad::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Notepad.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
