//! What a node has besides when it is a file.

use sea_orm::entity::prelude::*;

/// The file's side of a node.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "files")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) node_id: String,
    /// The vendor's number of a file and all its versions.
    pub(crate) group_no: i64,
    /// The current version; none until the first upload was closed.
    pub(crate) version_id: Option<String>,
    pub(crate) version_no: i32,
    /// Bytes of the current version.
    pub(crate) size: i64,
    /// Lower-case hex MD5 of the current version, empty while there is none.
    pub(crate) md5: String,
    pub(crate) views: i64,
    pub(crate) downloads: i64,
    /// A PHC string of argon2id; none when no password is needed.
    pub(crate) password_hash: Option<String>,
    /// As its owner wrote it; means nothing here.
    pub(crate) price: String,
    /// As its owner wrote it; never followed.
    pub(crate) dest_url: String,
    /// As its owner says.
    pub(crate) edit_online: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {
    #[sea_orm(
        belongs_to = "super::node::Entity",
        from = "Column::NodeId",
        to = "super::node::Column::Id"
    )]
    Node,
}

impl Related<super::node::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Node.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
