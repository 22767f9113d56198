//! Tasks.

use sea_orm::entity::prelude::*;

/// One task in a list.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "tasks")]
pub(crate) struct Model {
    #[sea_orm(primary_key)]
    pub(crate) id: i64,
    /// The account that the list belongs to.
    pub(crate) user_id: i64,
    pub(crate) list_id: i64,
    /// Its number in the project, from 1.
    pub(crate) number: i32,
    pub(crate) name: String,
    /// The name as it is searched: see `services::name`.
    pub(crate) name_key: String,
    pub(crate) description: String,
    /// `YYYY-MM-DD`; empty for none.
    pub(crate) start_date: String,
    /// `YYYY-MM-DD`; empty for none.
    pub(crate) due_date: String,
    /// Only who made it and who it is assigned to see it.
    pub(crate) is_private: bool,
    /// 0 none, 1 low, 2 medium, 3 high.
    pub(crate) priority: i32,
    /// Percent.
    pub(crate) progress: i32,
    pub(crate) is_completed: bool,
    /// Six hexadecimal digits; empty for none.
    pub(crate) color: String,
    /// Its place in the list; smaller ones come first.
    pub(crate) place: i64,
    pub(crate) is_assigned: bool,
    /// The member that it is assigned to; none for the owner of the account.
    pub(crate) assigned_id: Option<i64>,
    /// The member who made it; none for the owner of the account.
    pub(crate) maker_id: Option<i64>,
    pub(crate) tag_id: Option<i64>,
    /// The number that its last comment got; none is given twice.
    pub(crate) last_comment: i32,
    pub(crate) created: i64,
    /// When it was archived; what is in it has no mark of its own.
    pub(crate) archived_at: Option<i64>,
    /// When it was put into the trash; what is in it has no mark of its own.
    pub(crate) trashed_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {
    #[sea_orm(
        belongs_to = "super::task_list::Entity",
        from = "Column::ListId",
        to = "super::task_list::Column::Id"
    )]
    List,
}

impl Related<super::task_list::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::List.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
