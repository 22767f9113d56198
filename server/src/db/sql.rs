//! Expressions that SQLite and PostgreSQL take and mean the same by.
//!
//! `Expr::cust_with_values` is no help there: SQLite's values are called `?` in it and PostgreSQL's `$1`.
//! Statements that are text throughout go through [`statement`]; both take `$1` in those. Two habits keep them
//! portable: a recursion begins at a row (`SELECT id FROM nodes WHERE id = $1`, not `SELECT $1`), and the type of
//! a parameter is what it is compared with.

use sea_orm::sea_query::{CaseStatement, ExprTrait as _, Func, SimpleExpr};
use sea_orm::{ConnectionTrait, Statement, Value};

pub(crate) use sea_orm::Order;

/// A statement written out; its values are `$1`, `$2`, ….
pub(crate) fn statement(
    db: &impl ConnectionTrait,
    sql: impl Into<String>,
    values: impl IntoIterator<Item = Value>,
) -> Statement {
    Statement::from_sql_and_values(db.get_database_backend(), sql, values)
}

/// The greater of two values.
pub(crate) fn greater(one: impl Into<SimpleExpr>, other: impl Into<SimpleExpr>) -> SimpleExpr {
    let (one, other) = (one.into(), other.into());
    CaseStatement::new().case(one.clone().gt(other.clone()), one).finally(other).into()
}

/// Whether a text contains another one, which is a text and no pattern.
pub(crate) fn contains(column: impl Into<SimpleExpr>, part: &str) -> SimpleExpr {
    let column = column.into();
    if part.is_empty() {
        return column.is_not_null();
    }
    // INSTR, STRPOS, POSITION: no two databases agree on one. Without what it contains, a text is another one.
    let without = Func::cust("REPLACE").args([column.clone(), part.into(), "".into()]);
    SimpleExpr::from(without).ne(column)
}
