//! Lists of projects.

use sea_orm::entity::prelude::*;

/// One list.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "project_lists")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) user_id: i64,
    pub(crate) name: String,
    /// The name as it is searched: see `services::name`.
    pub(crate) name_key: String,
    pub(crate) created: i64,
    /// When it was archived; what is in it has no mark of its own.
    pub(crate) archived_at: Option<i64>,
    /// When it was put into the trash; what is in it has no mark of its own.
    pub(crate) trashed_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
