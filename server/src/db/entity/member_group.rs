//! Groups of members, with limits of their own.

use sea_orm::entity::prelude::*;

/// One group.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "member_groups")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) user_id: i64,
    pub(crate) name: String,
    /// Whether its limits count.
    pub(crate) active: bool,
    /// Bytes of all members together; 0 for as much as the account.
    pub(crate) storage_limit: i64,
    /// Bytes per day of all members together; 0 for as much as the account.
    pub(crate) bw_limit: i64,
    pub(crate) created: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
