//! What one sign-in by OAuth2 led to: all its tokens die together.

use sea_orm::entity::prelude::*;

/// One sign-in.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "token_families")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) id: String,
    pub(crate) user_id: i64,
    pub(crate) created: i64,
    pub(crate) revoked_at: Option<i64>,
    /// The member of the account who signed in; none for its owner.
    pub(crate) member_id: Option<i64>,
    /// With which program: what it called itself.
    pub(crate) app: String,
    /// From where; empty when that is not known.
    pub(crate) ip: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
