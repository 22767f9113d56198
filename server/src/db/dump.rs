//! All rows from one database into another, whatever engine either is.
//!
//! One of the two is always SQLite, and brought up to date: its own tables say what there is to copy, so that a new
//! table or column needs no line here.

use futures_util::TryStreamExt as _;
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, IsolationLevel,
    QueryResult, StreamTrait, TransactionTrait as _, Value,
};

use super::{Db, options, sql};

/// What is no part of a copy: the steps that were run, which the copy has run itself, who does which job now, and what
/// the database counts by itself while the versions are copied.
const LEFT_OUT: [&str; 3] = ["seaql_migrations", "jobs", "volumes"];

/// How many rows are written at a time.
const BATCH: usize = 100;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A number that the database chooses.
    Identity,
    Integer,
    Big,
    Flag,
    Text,
    Bytes,
}

struct Column {
    name: String,
    kind: Kind,
}

struct Table {
    name: String,
    columns: Vec<Column>,
}

impl Db {
    /// Writes what is in the database now into a new SQLite file, while others go on writing.
    pub(crate) async fn snapshot(&self, file: &std::path::Path) -> Result<(), DbErr> {
        let db = self.streams();
        if db.get_database_backend() == DbBackend::Sqlite {
            let path = file.display().to_string();
            db.execute_raw(sql::statement(db, "VACUUM INTO $1", [path.into()])).await?;
            return Ok(());
        }
        let copy = Self::open(&super::sqlite_url(file)).await?;
        // All tables as they were at one moment.
        let isolation = Some(IsolationLevel::RepeatableRead);
        let from = db.begin_with_config(isolation, Some(AccessMode::ReadOnly)).await?;
        let to = copy.write().await?;
        transfer(&from, &to, &tables(&*to).await?).await?;
        to.commit().await?;
        from.rollback().await?;
        copy.close().await
    }

    /// Takes over all rows of a SQLite database that is up to date; this one has none.
    pub(crate) async fn take_over(&self, copy: &Self) -> Result<(), DbErr> {
        let from = copy.streams().begin().await?;
        let to = self.write().await?;
        let tables = tables(&from).await?;
        transfer(&from, &to, &tables).await?;
        if to.get_database_backend() == DbBackend::Postgres {
            go_on_counting(&to, &tables).await?;
        }
        from.rollback().await?;
        to.commit().await
    }
}

/// Whether there is an account in the database at `url`, which may not have been brought up to date, or be new.
pub(crate) async fn is_in_use(url: &str) -> Result<bool, DbErr> {
    let db = sea_orm::Database::connect(options(url, 1, 8 << 10)).await?;
    let question = match db.get_database_backend() {
        DbBackend::Postgres => {
            "SELECT table_name FROM information_schema.tables
             WHERE table_schema = current_schema() AND table_name = 'users'"
        }
        _ => "SELECT name FROM sqlite_master WHERE name = 'users'",
    };
    let in_use = match db.query_one_raw(sql::statement(&db, question, [])).await? {
        Some(_) => {
            let any = sql::statement(&db, "SELECT id FROM users LIMIT 1", []);
            db.query_one_raw(any).await?.is_some()
        }
        None => false,
    };
    db.close().await?;
    Ok(in_use)
}

/// The tables of a SQLite database.
async fn tables(sqlite: &impl ConnectionTrait) -> Result<Vec<Table>, DbErr> {
    let question = "SELECT name FROM sqlite_master WHERE type = 'table'
        AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let mut tables = Vec::new();
    for row in sqlite.query_all_raw(sql::statement(sqlite, question, [])).await? {
        let name: String = row.try_get("", "name")?;
        if LEFT_OUT.contains(&name.as_str()) {
            continue;
        }
        let question = "SELECT name, type, pk, (SELECT COUNT(*) FROM pragma_table_info($1) WHERE pk > 0) AS keys
            FROM pragma_table_info($1) ORDER BY cid";
        let mut columns = Vec::new();
        for row in
            sqlite.query_all_raw(sql::statement(sqlite, question, [name.clone().into()])).await?
        {
            columns.push(column(&name, &row)?);
        }
        tables.push(Table { name, columns });
    }
    Ok(tables)
}

fn column(table: &str, row: &QueryResult) -> Result<Column, DbErr> {
    let name: String = row.try_get("", "name")?;
    let (declared, key, keys): (String, i64, i64) =
        (row.try_get("", "type")?, row.try_get("", "pk")?, row.try_get("", "keys")?);
    let kind = match declared.as_str() {
        "INTEGER" if key > 0 && keys == 1 => Kind::Identity,
        "INTEGER" => Kind::Integer,
        "BIGINT" => Kind::Big,
        "BOOLEAN" => Kind::Flag,
        "TEXT" => Kind::Text,
        "BLOB" => Kind::Bytes,
        other => {
            return Err(DbErr::Custom(format!("{table}.{name} is a {other}, which is not copied")));
        }
    };
    Ok(Column { name, kind })
}

fn value(row: &QueryResult, column: &Column) -> Result<Value, DbErr> {
    let name = column.name.as_str();
    Ok(match column.kind {
        Kind::Identity | Kind::Big => row.try_get::<Option<i64>>("", name)?.into(),
        Kind::Integer => row.try_get::<Option<i32>>("", name)?.into(),
        Kind::Flag => row.try_get::<Option<bool>>("", name)?.into(),
        Kind::Text => row.try_get::<Option<String>>("", name)?.into(),
        Kind::Bytes => row.try_get::<Option<Vec<u8>>>("", name)?.into(),
    })
}

/// Copies every row of every table; who refers to whom is looked at only at the end.
async fn transfer(
    from: &DatabaseTransaction,
    to: &DatabaseTransaction,
    tables: &[Table],
) -> Result<(), DbErr> {
    let references = match ConnectionTrait::get_database_backend(to) {
        DbBackend::Postgres => references(to).await?,
        _ => {
            to.execute_unprepared("PRAGMA defer_foreign_keys = ON").await?;
            Vec::new()
        }
    };
    for (table, name) in &references {
        let sql = format!(
            "ALTER TABLE {table} ALTER CONSTRAINT \"{name}\" DEFERRABLE INITIALLY DEFERRED"
        );
        to.execute_unprepared(&sql).await?;
    }
    for table in tables {
        let names: Vec<String> =
            table.columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
        let names = names.join(", ");
        let question = format!("SELECT {names} FROM \"{}\"", table.name);
        let mut rows = from.stream_raw(sql::statement(from, question, [])).await?;
        let mut values = Vec::new();
        while let Some(row) = rows.try_next().await? {
            for column in &table.columns {
                values.push(value(&row, column)?);
            }
            if values.len() == BATCH * table.columns.len() {
                insert(to, table, &names, std::mem::take(&mut values)).await?;
            }
        }
        insert(to, table, &names, values).await?;
    }
    if !references.is_empty() {
        to.execute_unprepared("SET CONSTRAINTS ALL IMMEDIATE").await?;
    }
    for (table, name) in &references {
        let sql = format!("ALTER TABLE {table} ALTER CONSTRAINT \"{name}\" NOT DEFERRABLE");
        to.execute_unprepared(&sql).await?;
    }
    Ok(())
}

async fn insert(
    to: &DatabaseTransaction,
    table: &Table,
    names: &str,
    values: Vec<Value>,
) -> Result<(), DbErr> {
    if values.is_empty() {
        return Ok(());
    }
    let width = table.columns.len();
    let rows: Vec<String> = (0..values.len() / width)
        .map(|row| {
            let places: Vec<String> =
                (1..=width).map(|place| format!("${}", row * width + place)).collect();
            format!("({})", places.join(", "))
        })
        .collect();
    let sql = format!("INSERT INTO \"{}\" ({names}) VALUES {}", table.name, rows.join(", "));
    to.execute_raw(sql::statement(to, sql, values)).await?;
    Ok(())
}

/// PostgreSQL's references: the table, as it is written in a statement, and the name.
async fn references(db: &impl ConnectionTrait) -> Result<Vec<(String, String)>, DbErr> {
    let question = "SELECT conrelid::regclass::text AS holder, conname::text AS name
        FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace";
    let rows = db.query_all_raw(sql::statement(db, question, [])).await?;
    rows.iter().map(|row| Ok((row.try_get("", "holder")?, row.try_get("", "name")?))).collect()
}

/// PostgreSQL's numbers go on behind those that were copied.
async fn go_on_counting(db: &impl ConnectionTrait, tables: &[Table]) -> Result<(), DbErr> {
    for table in tables {
        for column in table.columns.iter().filter(|column| column.kind == Kind::Identity) {
            let (table, column) = (&table.name, &column.name);
            let sql = format!(
                "SELECT setval(pg_get_serial_sequence('{table}', '{column}'),
                    COALESCE(MAX({column}), 1), MAX({column}) IS NOT NULL) FROM \"{table}\""
            );
            db.execute_unprepared(&sql).await?;
        }
    }
    Ok(())
}
