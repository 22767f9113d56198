//! The chunks that make up a content: each an object, or a few bytes in its own row.

use sea_orm::entity::prelude::*;

/// One chunk of a content.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "chunks")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) content_id: String,
    /// Where in the content it begins, in bytes.
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) start: i64,
    pub(crate) length: i64,
    /// The id of the object, without its place in the storage. A chunk whose bytes are here has an id that no object
    /// has.
    pub(crate) object: String,
    /// The bytes, if they are no object.
    pub(crate) bytes: Option<Vec<u8>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
