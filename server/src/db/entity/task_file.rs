//! Files that hang on tasks.

use sea_orm::entity::prelude::*;

/// One file on one task.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "task_files")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) task_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) node_id: String,
    pub(crate) added: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
