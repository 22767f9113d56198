//! Pictures of people, groups and brands.

use sea_orm::entity::prelude::*;

/// One picture.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "images")]
pub(crate) struct Model {
    /// See `services::images::Whose`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) kind: i32,
    /// The number of the account, the member or the group.
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) owner_id: i64,
    pub(crate) media_type: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) changed: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
