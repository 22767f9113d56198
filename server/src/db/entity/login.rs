//! Every name and address that signs in, whoever's it is.

use sea_orm::entity::prelude::*;

/// One name or address.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "logins")]
pub(crate) struct Model {
    /// In lower case.
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) login_key: String,
    pub(crate) user_id: i64,
    /// Whose it is; none for the account's owner.
    pub(crate) member_id: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
