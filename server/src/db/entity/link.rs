//! Expiring links: at most one for each file or folder.

use sea_orm::entity::prelude::*;

/// One link.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "links")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) node_id: String,
    /// What the address holds; it is shown again, so it is kept as it is.
    #[sea_orm(unique)]
    pub(crate) token: String,
    /// The first moment at which it is over, in seconds since 1970: the end of its last day.
    pub(crate) expires: i64,
    /// How many times it may be used; 0 for as many as one likes.
    pub(crate) counter_max: i64,
    /// Whether `counter_max` counts.
    pub(crate) counter_enabled: bool,
    pub(crate) used: i64,
    /// How often its page was looked at.
    pub(crate) views: i64,
    pub(crate) created: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
