//! Comments on comments.

use sea_orm::entity::prelude::*;

/// One comment on a comment.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "task_subcomments")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    pub(crate) comment_id: i64,
    pub(crate) text: String,
    /// The text as it is searched: see `services::name`.
    pub(crate) text_key: String,
    /// The member who wrote it; none for the owner of the account.
    pub(crate) writer_id: Option<i64>,
    pub(crate) created: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {
    #[sea_orm(
        belongs_to = "super::task_comment::Entity",
        from = "Column::CommentId",
        to = "super::task_comment::Column::Id"
    )]
    Comment,
}

impl Related<super::task_comment::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Comment.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
