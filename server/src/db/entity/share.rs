//! Folders that were shared with other accounts.

use sea_orm::entity::prelude::*;

/// One share.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "shares")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) id: String,
    /// The folder.
    pub(crate) node_id: String,
    /// Whose folder it is.
    pub(crate) owner_id: i64,
    /// Who may use it.
    pub(crate) with_id: i64,
    /// 0 view, 1 edit.
    pub(crate) mode: i32,
    pub(crate) created: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
