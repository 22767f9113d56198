//! Nodes: files and folders, one tree and one name space per account.

use sea_orm::entity::prelude::*;

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i32", db_type = "Integer")]
pub(crate) enum Kind {
    #[sea_orm(num_value = 0)]
    Folder,
    #[sea_orm(num_value = 1)]
    File,
}

/// One file or folder.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "nodes")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) id: String,
    pub(crate) user_id: i64,
    /// The folder it is in; none for an account's root only.
    pub(crate) parent_id: Option<String>,
    pub(crate) kind: Kind,
    pub(crate) name: String,
    /// The name as it is compared: see `services::name`.
    pub(crate) name_key: String,
    pub(crate) description: String,
    /// 0 private, 1 public, 2 hidden (wire facts 1.8).
    pub(crate) access: i32,
    pub(crate) created: i64,
    pub(crate) modified: i64,
    /// A folder's DirUpdateTime: moves whenever its listing would change.
    pub(crate) updated: i64,
    /// When this very node was put into the trash; what lies in it has no mark of its own.
    pub(crate) trashed_at: Option<i64>,
    /// A public folder: whether guests may upload into it.
    pub(crate) public_upload: bool,
    /// A public folder: whether guests see what is in it.
    pub(crate) public_display: bool,
    /// A public folder: whether guests may download from it.
    pub(crate) public_download: bool,
    /// A public folder: whether guests see the folders in it.
    pub(crate) show_subfolders: bool,
    /// An encrypted folder: what its client stored, opaque.
    pub(crate) secure_data: Option<String>,
    /// An encrypted folder: a PHC string of argon2id over what its client makes of the password.
    pub(crate) secure_hash: Option<String>,
}

impl Model {
    /// A private node that begins now; `name_key` is the name as it is compared.
    pub(crate) fn new(
        id: String,
        user_id: i64,
        parent_id: Option<String>,
        kind: Kind,
        name: &str,
        name_key: String,
        now: i64,
    ) -> Self {
        Self {
            id,
            user_id,
            parent_id,
            kind,
            name: name.to_owned(),
            name_key,
            description: String::new(),
            access: 0,
            created: now,
            modified: now,
            updated: now,
            trashed_at: None,
            public_upload: false,
            public_display: false,
            public_download: false,
            show_subfolders: false,
            secure_data: None,
            secure_hash: None,
        }
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {
    #[sea_orm(has_one = "super::file::Entity")]
    File,
}

impl Related<super::file::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::File.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
