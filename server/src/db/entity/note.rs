//! Notes.

use sea_orm::entity::prelude::*;

/// What a note is marked as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i32", db_type = "Integer")]
pub(crate) enum Mark {
    #[sea_orm(num_value = 0)]
    Default,
    #[sea_orm(num_value = 1)]
    Important,
    #[sea_orm(num_value = 2)]
    Done,
}

/// One note in a list.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "notes")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) list_id: i64,
    pub(crate) text: String,
    /// The text as it is searched: see `services::name`.
    pub(crate) text_key: String,
    pub(crate) status: Mark,
    pub(crate) created: i64,
    /// The attached file; none again once it is deleted for ever.
    pub(crate) file_id: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {
    #[sea_orm(
        belongs_to = "super::note_list::Entity",
        from = "Column::ListId",
        to = "super::note_list::Column::Id"
    )]
    List,
}

impl Related<super::note_list::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::List.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
