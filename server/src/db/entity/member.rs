//! Members of accounts: the guide calls them account users.

use sea_orm::entity::prelude::*;

/// One member.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "members")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    /// The account that they belong to.
    pub(crate) user_id: i64,
    pub(crate) group_id: Option<i64>,
    pub(crate) email: String,
    /// The address in lower case; unique over members and owners.
    pub(crate) email_key: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    /// A PHC string of argon2id.
    pub(crate) password_hash: String,
    /// 0 files and tasks, 1 everything, 2 files alone (guide 1.2).
    pub(crate) admin_mode: i32,
    /// The level of an administrator, which a partner gives a meaning.
    pub(crate) admin_level: i32,
    /// 1 active, 2 blocked; who is removed has no row.
    pub(crate) status: i32,
    /// Whether they are told of changes.
    pub(crate) notify: bool,
    pub(crate) can_change_password: bool,
    /// Bytes; 0 for as much as the account.
    pub(crate) storage_limit: i64,
    /// Bytes per day; 0 for as much as the account.
    pub(crate) bw_limit: i64,
    pub(crate) phone: String,
    pub(crate) position: String,
    pub(crate) created: i64,
    pub(crate) last_login: Option<i64>,
    pub(crate) last_ip: String,
    /// When the picture was changed; none without one.
    pub(crate) avatar_at: Option<i64>,
    /// Six hexadecimal digits.
    pub(crate) avatar_color: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
