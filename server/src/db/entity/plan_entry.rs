//! The plans that users have had.

use sea_orm::entity::prelude::*;

/// A plan, from a moment on.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "plan_entries")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) user_id: i64,
    pub(crate) time: i64,
    pub(crate) level: i32,
    /// 1 personal, 2 business.
    pub(crate) acc_type: i32,
    pub(crate) members: i32,
    /// Bytes.
    pub(crate) storage_limit: i64,
    /// Bytes per day; 0 for no limit.
    pub(crate) bw_limit: i64,
    pub(crate) price_cents: i64,
    /// How often it is paid, such as `monthly`.
    pub(crate) period: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
