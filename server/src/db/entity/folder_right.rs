//! What members may do in folders.

use sea_orm::entity::prelude::*;

/// One right.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "folder_rights")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) member_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) node_id: String,
    /// 0 view, 1 edit; for the folder and all below it, unless a nearer row says otherwise.
    pub(crate) mode: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
