//! A connection to read with, and what keeps statements prepared.

use async_trait::async_trait;
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, DbErr, ExecResult, QueryResult, Statement,
    Value,
};

/// A connection to read with; sees what was committed last.
#[derive(Clone)]
pub(crate) struct Reader(DatabaseConnection);

impl Reader {
    pub(super) fn new(connection: DatabaseConnection) -> Self {
        Self(connection)
    }

    /// What it reads with.
    pub(super) fn connection(&self) -> &DatabaseConnection {
        &self.0
    }

    pub(super) async fn close(&self) -> Result<(), DbErr> {
        self.0.close_by_ref().await
    }
}

#[async_trait]
impl ConnectionTrait for Reader {
    fn get_database_backend(&self) -> DbBackend {
        self.0.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.0.execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.0.execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.0.query_one_raw(with_limit(statement)).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.0.query_all_raw(with_limit(statement)).await
    }
}

/// Writes the limit of a statement into its text. SQLite plans by the value behind `LIMIT`, and prepares a statement
/// anew each time that this is a parameter: that was two thirds of all statements, because every question for one
/// row ends with it. There are few different limits, so that there are few different texts.
pub(super) fn with_limit(mut statement: Statement) -> Statement {
    if statement.db_backend != DbBackend::Sqlite {
        return statement;
    }
    let Some(values) = &mut statement.values else { return statement };
    let values = &mut values.0;
    let (text, rest, place) = if let Some(text) = statement.sql.strip_suffix(" LIMIT ?") {
        (text, "", values.len().checked_sub(1))
    } else if let Some(text) = statement.sql.strip_suffix(" LIMIT ? OFFSET ?") {
        (text, " OFFSET ?", values.len().checked_sub(2))
    } else {
        return statement;
    };
    if let Some(place) = place
        && let Some(Value::BigUnsigned(Some(limit))) = values.get(place)
    {
        statement.sql = format!("{text} LIMIT {limit}{rest}");
        values.remove(place);
    }
    statement
}

#[cfg(test)]
mod tests {
    use sea_orm::{EntityTrait as _, QuerySelect as _, QueryTrait as _};

    use super::*;
    use crate::db::entity::chunk;

    #[test]
    fn the_limit_is_text_in_sqlite_and_what_it_was_elsewhere() {
        let build = |backend, offset: Option<u64>| {
            with_limit(chunk::Entity::find().limit(7).offset(offset).build(backend))
        };
        let plain = build(DbBackend::Sqlite, None);
        assert!(plain.sql.ends_with(" LIMIT 7"), "{}", plain.sql);
        assert!(plain.values.unwrap().0.is_empty());
        let both = build(DbBackend::Sqlite, Some(9));
        assert!(both.sql.ends_with(" LIMIT 7 OFFSET ?"), "{}", both.sql);
        assert_eq!(both.values.unwrap().0, [Value::BigUnsigned(Some(9))]);
        let other = build(DbBackend::Postgres, Some(9));
        assert!(other.sql.ends_with(" LIMIT $1 OFFSET $2"), "{}", other.sql);
        assert_eq!(other.values.unwrap().0.len(), 2);
    }
}
