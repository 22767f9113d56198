//! Who has begun a download of an expiring link.

use sea_orm::entity::prelude::*;

/// One beginning.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "visits")]
pub(crate) struct Model {
    /// The link's.
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) token: String,
    /// The file.
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) node_id: String,
    /// A hash of the address that it was sent to.
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) visitor: String,
    pub(crate) expires: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
