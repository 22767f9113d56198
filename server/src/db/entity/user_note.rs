//! Partners' notes about their users.

use sea_orm::entity::prelude::*;

/// One note.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "user_notes")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    /// Whom it is about.
    pub(crate) user_id: i64,
    /// Whose it is.
    pub(crate) partner_id: i64,
    /// Who wrote it: a name.
    pub(crate) author: String,
    pub(crate) text: String,
    pub(crate) time: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
