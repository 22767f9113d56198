//! Keys of names whose letters are put together in lower case only (`J̌` and `ǰ`), which were stored in two ways.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend, Statement, Value};
use unicode_normalization::UnicodeNormalization as _;

/// This step.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0014_names"
    }
}

/// How many names are looked at in one go.
const BATCH: usize = 1000;

/// What a name may still have for a number to fit behind it, in characters.
const ROOM: usize = 245;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        // Others have keys that no way of putting letters together changes.
        let is_long = match db.get_database_backend() {
            DbBackend::Postgres => "OCTET_LENGTH(name_key) <> CHAR_LENGTH(name_key)",
            _ => "LENGTH(CAST(name_key AS BLOB)) <> LENGTH(name_key)",
        };
        let text = format!(
            "SELECT id, name, name_key FROM nodes WHERE {is_long} AND id > $1 ORDER BY id LIMIT {BATCH}"
        );
        let mut last = String::new();
        loop {
            let rows = db.query_all_raw(statement(db, &text, [last.as_str().into()])).await?;
            for row in &rows {
                last = row.try_get("", "id")?;
                let (name, key): (String, String) =
                    (row.try_get("", "name")?, row.try_get("", "name_key")?);
                let composed: String = key.nfc().collect();
                if composed != key {
                    rename(db, &last, &name, &composed).await?;
                }
            }
            if rows.len() < BATCH {
                return Ok(());
            }
        }
    }
}

/// Gives a node its key; where another one beside it has that, also a number.
async fn rename(db: &impl ConnectionTrait, id: &str, name: &str, key: &str) -> Result<(), DbErr> {
    const TAKEN: &str = "SELECT n.id FROM nodes n JOIN nodes o ON o.parent_id = n.parent_id
        WHERE o.id = $1 AND n.id <> $1 AND n.name_key = $2
        AND n.trashed_at IS NULL AND o.trashed_at IS NULL";
    let (mut name, mut key) = (name.to_owned(), key.to_owned());
    let (stem, key_stem) = (name.clone(), key.clone());
    let mut number = 0;
    while db.query_one_raw(statement(db, TAKEN, [id.into(), key.as_str().into()])).await?.is_some()
    {
        number += 1;
        (name, key) = (numbered(&stem, number), numbered(&key_stem, number));
    }
    let values = [id.into(), name.into(), key.into()];
    db.execute_raw(statement(
        db,
        "UPDATE nodes SET name = $2, name_key = $3 WHERE id = $1",
        values,
    ))
    .await?;
    Ok(())
}

/// A name with a number before its extension.
fn numbered(name: &str, number: u32) -> String {
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() && extension.len() < 20 => (stem, extension),
        _ => (name, ""),
    };
    let dot = if extension.is_empty() { "" } else { "." };
    let room = ROOM.saturating_sub(extension.len());
    let stem: String = stem.chars().take(room).collect();
    format!("{stem} ({number}){dot}{extension}")
}

fn statement(
    db: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Statement {
    Statement::from_sql_and_values(db.get_database_backend(), sql, values)
}
