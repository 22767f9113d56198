//! What the drives of accounts look like.

use sea_orm::entity::prelude::*;

/// One account's look; its pictures are in `images`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "brandings")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) user_id: i64,
    /// A host name's first label, in lower case.
    #[sea_orm(unique)]
    pub(crate) subdomain: Option<String>,
    /// A host name of the partner's own, in lower case.
    #[sea_orm(unique)]
    pub(crate) host_mapping: Option<String>,
    pub(crate) drive_name: String,
    /// Six hexadecimal digits, or empty.
    pub(crate) menu_color: String,
    /// Six hexadecimal digits, or empty.
    pub(crate) font_color: String,
    /// Kept and answered, but never served as a page.
    pub(crate) login_html: String,
    pub(crate) white_labeled: bool,
    pub(crate) support_email: String,
    pub(crate) support_url: String,
    pub(crate) domain: String,
    /// The sites whose pages may show the drive in a frame: origins with blanks between them.
    pub(crate) embed_origins: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
