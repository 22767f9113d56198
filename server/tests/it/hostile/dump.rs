//! Every row of the database as text, so that a test sees whatever changed.

use std::collections::BTreeSet;

use sea_orm::{
    ConnectOptions, ConnectionTrait as _, Database, DatabaseConnection, DbBackend, Statement,
};

use crate::support::{TestServer, engine};

/// What changes with every request that shows a session.
const RESTLESS: [&str; 5] =
    ["sessions", "access_tokens", "refresh_tokens", "token_families", "sqlite_sequence"];

/// From here on the numbers of rows are counted, each table's from its own.
const FIRST_NUMBER: usize = 7_000_000;

/// A second look at a server's database.
pub(crate) struct Dump {
    db: DatabaseConnection,
    sql: String,
    numbered: Vec<String>,
}

impl Dump {
    pub(crate) async fn of(server: &TestServer) -> Self {
        let url = engine::config(server.folder.path()).database_url();
        let mut options = ConnectOptions::new(url.expose().to_owned());
        options.max_connections(1).sqlx_logging(false);
        let db = Database::connect(options).await.unwrap();
        let backend = db.get_database_backend();
        let columns = match backend {
            DbBackend::Sqlite => {
                "SELECT t.name AS t, c.name AS c, t.sql LIKE '%AUTOINCREMENT%' AND c.pk = 1 AS n \
                 FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'"
            }
            _ => {
                "SELECT CAST(table_name AS TEXT) AS t, CAST(column_name AS TEXT) AS c, \
                 CASE WHEN is_identity = 'YES' THEN 1 ELSE 0 END AS n \
                 FROM information_schema.columns WHERE table_schema = 'public'"
            }
        };
        let rows = db.query_all_raw(Statement::from_string(backend, columns)).await.unwrap();
        let mut tables = std::collections::BTreeMap::<String, Vec<String>>::new();
        let mut numbered = Vec::new();
        for row in rows {
            let table: String = row.try_get("", "t").unwrap();
            let column: String = row.try_get("", "c").unwrap();
            let is_number: i32 = row.try_get("", "n").unwrap();
            if is_number == 1 {
                numbered.push(if backend == DbBackend::Sqlite {
                    table.clone()
                } else {
                    format!("{table}.{column}")
                });
            }
            tables.entry(table).or_default().push(column);
        }
        let selects = tables.iter().filter(|(table, _)| !RESTLESS.contains(&table.as_str()));
        let selects = selects.map(|(table, columns)| {
            let row = match backend {
                DbBackend::Sqlite => {
                    let quoted = columns.iter().map(|name| format!("quote(\"{name}\")"));
                    quoted.collect::<Vec<_>>().join("||'|'||")
                }
                _ => "CAST(row_to_json(x) AS TEXT)".to_owned(),
            };
            format!("SELECT '{table} '||{row} AS line FROM \"{table}\" x")
        });
        let sql = selects.collect::<Vec<_>>().join(" UNION ALL ");
        Self { db, sql, numbered }
    }

    /// Every row, with its table before it.
    pub(crate) async fn rows(&self) -> BTreeSet<String> {
        let statement = Statement::from_string(self.db.get_database_backend(), self.sql.clone());
        let rows = self.db.query_all_raw(statement).await.unwrap();
        rows.iter().map(|row| row.try_get("", "line").unwrap()).collect()
    }

    /// Gives rows that come from now on numbers that nothing else has, so that one can look for them.
    pub(crate) async fn raise_numbers(&self) {
        for (index, name) in self.numbered.iter().enumerate() {
            let first = FIRST_NUMBER + 10_000 * index;
            let sql = match name.split_once('.') {
                Some((table, column)) => {
                    format!("ALTER TABLE \"{table}\" ALTER COLUMN {column} RESTART WITH {first}")
                }
                None => format!(
                    "DELETE FROM sqlite_sequence WHERE name = '{name}'; \
                     INSERT INTO sqlite_sequence (name, seq) VALUES ('{name}', {first})"
                ),
            };
            self.db.execute_unprepared(&sql).await.unwrap();
        }
    }
}
