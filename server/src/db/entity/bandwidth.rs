//! What was transferred, per person and day.

use sea_orm::entity::prelude::*;

/// One person's day.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bandwidth")]
pub(crate) struct Model {
    /// The account that pays for it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) user_id: i64,
    /// By which member; 0 for its owner and for everybody else.
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) member_id: i64,
    /// Days since 1970, in UTC.
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) day: i64,
    pub(crate) up_bytes: i64,
    pub(crate) down_bytes: i64,
    /// How many files.
    pub(crate) up_count: i64,
    /// How many files.
    pub(crate) down_count: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
