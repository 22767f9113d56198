//! What the server does by itself: who does it now, when it is due, and which pictures are still to be made small.

use sea_orm_migration::prelude::*;

/// This step.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0008_jobs"
    }
}

const UP: &[&str] = &[
    "CREATE TABLE jobs (
        name TEXT PRIMARY KEY,
        holder TEXT NOT NULL,
        held_until BIGINT NOT NULL,
        due BIGINT NOT NULL,
        succeeded BIGINT
    )",
    "CREATE TABLE pictures (
        content_id TEXT PRIMARY KEY REFERENCES contents (id) ON DELETE CASCADE,
        due BIGINT NOT NULL,
        tries INTEGER NOT NULL
    )",
    "CREATE INDEX pictures_due ON pictures (due)",
    // What was uploaded before is looked at once, too.
    "INSERT INTO pictures (content_id, due, tries)
     SELECT DISTINCT v.content_id, 0, 0 FROM versions v JOIN nodes n ON n.id = v.node_id
     WHERE n.name_key LIKE '%.png' OR n.name_key LIKE '%.jpg' OR n.name_key LIKE '%.jpeg'
        OR n.name_key LIKE '%.gif' OR n.name_key LIKE '%.webp'",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, UP).await
    }
}
