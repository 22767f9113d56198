//! Contents of which a small picture is still to be made.

use sea_orm::entity::prelude::*;

/// One content.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "pictures")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) content_id: String,
    /// When it is tried.
    pub(crate) due: i64,
    /// How often it failed.
    pub(crate) tries: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
