//! The outbox: mails that were promised in a transaction and are sent after it.

use sea_orm::entity::prelude::*;

/// One mail.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mails")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    /// What it is about, for the one who looks after the server.
    pub(crate) kind: String,
    pub(crate) recipient: String,
    /// Whom an answer goes to; may be empty.
    pub(crate) reply_to: String,
    pub(crate) subject: String,
    pub(crate) body: String,
    pub(crate) created: i64,
    /// How often it could not be sent.
    pub(crate) tries: i32,
    /// When it is sent; none once it was, or was given up.
    pub(crate) next_try: Option<i64>,
    pub(crate) sent_at: Option<i64>,
    /// The account that it is about: its brand is the mail's face. None for mails from before there were faces.
    pub(crate) account_id: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
