//! What the server does by itself: who does it now, and when it is due.

use sea_orm::entity::prelude::*;

/// One job.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "jobs")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) name: String,
    /// Who does it now; empty for nobody. Each turn has an id of its own.
    pub(crate) holder: String,
    /// Until when nobody else does it, unless the holder says that it goes on.
    pub(crate) held_until: i64,
    /// When it is to be done next.
    pub(crate) due: i64,
    /// When it was done to its end the last time.
    pub(crate) succeeded: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
