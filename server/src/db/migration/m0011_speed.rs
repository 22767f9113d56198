//! An index in the order of listings, so that they stay quick however much there is.

use sea_orm_migration::prelude::*;

/// This step.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0011_speed"
    }
}

const UP: &[&str] = &[
    // A listing by name is read in this order, and the folders in a folder are counted without its files.
    "CREATE INDEX nodes_listing ON nodes (parent_id, kind, name_key, id) WHERE trashed_at IS NULL",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, UP).await
    }
}
