//! Comments on tasks.

use sea_orm::entity::prelude::*;

/// One comment.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "task_comments")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) task_id: i64,
    /// Its number in the task, from 1.
    pub(crate) number: i32,
    pub(crate) text: String,
    /// The text as it is searched: see `services::name`.
    pub(crate) text_key: String,
    /// The member who wrote it; none for the owner of the account.
    pub(crate) writer_id: Option<i64>,
    pub(crate) tag_id: Option<i64>,
    pub(crate) created: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {
    #[sea_orm(
        belongs_to = "super::task::Entity",
        from = "Column::TaskId",
        to = "super::task::Column::Id"
    )]
    Task,
}

impl Related<super::task::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Task.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
