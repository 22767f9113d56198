//! Contents: immutable once whole, shared by versions and copies.

use sea_orm::entity::prelude::*;

/// One content.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contents")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) id: String,
    pub(crate) user_id: i64,
    pub(crate) size: i64,
    /// Lower-case hex; none while its upload is open.
    pub(crate) md5: Option<String>,
    pub(crate) created: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
