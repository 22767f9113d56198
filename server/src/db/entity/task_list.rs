//! Lists of tasks.

use sea_orm::entity::prelude::*;

/// One list in a project.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "task_lists")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) project_id: i64,
    pub(crate) name: String,
    /// `YYYY-MM-DD`; empty for none.
    pub(crate) due_date: String,
    pub(crate) created: i64,
    /// When it was archived; what is in it has no mark of its own.
    pub(crate) archived_at: Option<i64>,
    /// When it was put into the trash; what is in it has no mark of its own.
    pub(crate) trashed_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {
    #[sea_orm(
        belongs_to = "super::project::Entity",
        from = "Column::ProjectId",
        to = "super::project::Column::Id"
    )]
    Project,
}

impl Related<super::project::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Project.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
