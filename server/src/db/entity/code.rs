//! Codes that were mailed to somebody; only their hashes are kept.

use sea_orm::entity::prelude::*;

/// One code.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "codes")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) code_hash: String,
    pub(crate) user_id: i64,
    /// Whose it is; none for the account's owner.
    pub(crate) member_id: Option<i64>,
    /// See `services::codes::Kind`.
    pub(crate) kind: i32,
    /// What it confirms, such as a new address.
    pub(crate) payload: String,
    pub(crate) expires: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
