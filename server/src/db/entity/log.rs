//! What was done in accounts.

use sea_orm::entity::prelude::*;

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "logs")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) seq: i64,
    /// In which account.
    pub(crate) user_id: i64,
    /// By which member; none for the owner.
    pub(crate) member_id: Option<i64>,
    /// By which other account: a partner, or somebody whom a folder is shared with.
    pub(crate) admin_id: Option<i64>,
    /// What they were called then.
    pub(crate) actor_name: String,
    pub(crate) time: i64,
    /// See `services::log::LogType`.
    pub(crate) log_type: i32,
    pub(crate) ip: String,
    pub(crate) app: String,
    /// The name of what it was done to.
    pub(crate) subject: String,
    /// Bytes, where it is about some.
    pub(crate) size: Option<i64>,
    pub(crate) details: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
