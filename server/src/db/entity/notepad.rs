//! Notepads.

use sea_orm::entity::prelude::*;

/// One notepad: of an account's owner, or of one of its members alone.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "notepads")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) user_id: i64,
    /// The member whose it is; none for the owner of the account.
    pub(crate) member_id: Option<i64>,
    pub(crate) name: String,
    /// The name as it is searched: see `services::name`.
    pub(crate) name_key: String,
    pub(crate) created: i64,
    pub(crate) archived_at: Option<i64>,
    pub(crate) trashed_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
