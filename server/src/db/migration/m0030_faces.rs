//! Mails know whose account they are about, and so whose face they wear; brands know which sites may show the drive.

use sea_orm_migration::prelude::*;

/// This step.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0030_faces"
    }
}

const UP: &[&str] = &[
    "ALTER TABLE mails ADD COLUMN account_id BIGINT",
    "ALTER TABLE brandings ADD COLUMN embed_origins TEXT NOT NULL DEFAULT ''",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, UP).await
    }
}
