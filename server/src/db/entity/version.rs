//! Versions of files: a number and a content.

use sea_orm::entity::prelude::*;

/// One version.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "versions")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) id: String,
    pub(crate) node_id: String,
    pub(crate) user_id: i64,
    pub(crate) number: i32,
    pub(crate) content_id: String,
    pub(crate) size: i64,
    pub(crate) md5: String,
    pub(crate) modified: i64,
    pub(crate) uploaded: i64,
    /// The upload that made it, so that a repeated close is answered like the first one.
    pub(crate) upload_id: Option<String>,
    /// The account user who uploaded it; 0 for the account's owner and for guests.
    pub(crate) member_id: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
