//! What was put aside: the two marks that notes and tasks have in common.

use sea_orm::ColumnTrait;
use sea_orm::sea_query::{Expr, ExprTrait as _, SimpleExpr};

use super::sql;

/// Where something is, what is further away being greater. What is in the trash may have been in the archive
/// before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shelf {
    /// Where it is worked with.
    Active,
    /// In the archive.
    Archive,
    /// In the trash.
    Trash,
}

impl Shelf {
    /// Where something with these marks is.
    pub(crate) fn of(archived_at: Option<i64>, trashed_at: Option<i64>) -> Self {
        match (archived_at, trashed_at) {
            (_, Some(_)) => Self::Trash,
            (Some(_), None) => Self::Archive,
            (None, None) => Self::Active,
        }
    }

    /// The rows that are here, by the columns of their marks.
    pub(crate) fn holds<C: ColumnTrait>(self, archived_at: C, trashed_at: C) -> SimpleExpr {
        match self {
            Self::Active => archived_at.is_null().and(trashed_at.is_null()),
            Self::Archive => archived_at.is_not_null().and(trashed_at.is_null()),
            Self::Trash => trashed_at.is_not_null(),
        }
    }
}

/// True where a column holds a text.
pub(crate) fn contains(column: impl ColumnTrait, text: &str) -> SimpleExpr {
    sql::contains(Expr::col(column.as_column_ref()), text)
}
