//! Who has begun a download of an expiring link, so that they may go on with it.

use sea_orm_migration::prelude::*;

/// This step.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0013_visits"
    }
}

const UP: &[&str] = &[
    "CREATE TABLE visits (
        token TEXT NOT NULL,
        node_id TEXT NOT NULL REFERENCES nodes (id) ON DELETE CASCADE,
        visitor TEXT NOT NULL,
        expires BIGINT NOT NULL,
        PRIMARY KEY (token, node_id, visitor)
    )",
    "CREATE INDEX visits_node ON visits (node_id)",
    "CREATE INDEX visits_expires ON visits (expires)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, UP).await
    }
}
