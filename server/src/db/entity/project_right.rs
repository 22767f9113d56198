//! What members may do in projects.

use sea_orm::entity::prelude::*;

/// One right; who has none sees nothing of the project.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "project_rights")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) member_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) project_id: i64,
    /// 0 view, 1 edit, 2 blocked (guide 11.14).
    pub(crate) mode: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
