//! Which sign-ins have opened which encrypted folders.

use sea_orm::entity::prelude::*;

/// One opened folder.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "secure_sessions")]
pub(crate) struct Model {
    /// The hash of a classic session's id, or the id of a sign-in by OAuth2.
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) holder: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) node_id: String,
    pub(crate) created: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
