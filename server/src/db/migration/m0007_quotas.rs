//! What limits are asked of: who brings an upload, and which versions somebody or some content has.

use sea_orm_migration::prelude::*;

/// This step.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0007_quotas"
    }
}

const UP: &[&str] = &[
    // The account user who brings it; 0 for the account's owner, for guests and for whom a folder is shared with.
    "ALTER TABLE uploads ADD COLUMN member_id BIGINT NOT NULL DEFAULT 0",
    "CREATE INDEX versions_member ON versions (member_id, size) WHERE member_id > 0",
    "CREATE INDEX versions_hash ON versions (user_id, md5, size)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, UP).await
    }
}
