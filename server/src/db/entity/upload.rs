//! Uploads under way.

use sea_orm::entity::prelude::*;

/// One open upload.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "uploads")]
pub(crate) struct Model {
    /// What clients call TempLocation.
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) id: String,
    pub(crate) node_id: String,
    pub(crate) user_id: i64,
    /// The account user who brings it; 0 for everybody else.
    pub(crate) member_id: i64,
    pub(crate) content_id: String,
    pub(crate) size: i64,
    /// Bytes that arrived and are safe, wherever in the file they are.
    pub(crate) received: i64,
    /// How far from the beginning `hash_state` has come; what lies behind is hashed later.
    pub(crate) hashed: i64,
    /// MD5's inner state after `hashed` bytes.
    pub(crate) hash_state: Vec<u8>,
    /// The hash that was announced when it was opened, in lower-case hex; empty for none.
    pub(crate) declared_md5: String,
    /// A close was refused because of the hash: the next opening begins anew.
    pub(crate) is_suspect: bool,
    pub(crate) created: i64,
    pub(crate) touched: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
