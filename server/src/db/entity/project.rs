//! Projects.

use sea_orm::entity::prelude::*;

/// One project.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "projects")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) list_id: i64,
    pub(crate) name: String,
    /// The name as it is searched: see `services::name`.
    pub(crate) name_key: String,
    /// `YYYY-MM-DD`; empty for none.
    pub(crate) start_date: String,
    /// `YYYY-MM-DD`; empty for none.
    pub(crate) due_date: String,
    pub(crate) is_completed: bool,
    /// The number that its last task got; none is given twice.
    pub(crate) last_number: i32,
    pub(crate) created: i64,
    /// When it was archived; what is in it has no mark of its own.
    pub(crate) archived_at: Option<i64>,
    /// When it was put into the trash; what is in it has no mark of its own.
    pub(crate) trashed_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {
    #[sea_orm(
        belongs_to = "super::project_list::Entity",
        from = "Column::ListId",
        to = "super::project_list::Column::Id"
    )]
    List,
}

impl Related<super::project_list::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::List.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
