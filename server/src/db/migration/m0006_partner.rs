//! Partners: the plans that users have had, their payments, and notes about them.

use sea_orm_migration::prelude::*;

/// This step.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0006_partner"
    }
}

const UP: &[&str] = &[
    "CREATE TABLE plan_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        time BIGINT NOT NULL,
        level INTEGER NOT NULL,
        acc_type INTEGER NOT NULL,
        members INTEGER NOT NULL,
        storage_limit BIGINT NOT NULL,
        bw_limit BIGINT NOT NULL,
        price_cents BIGINT NOT NULL,
        period TEXT NOT NULL
    )",
    "CREATE INDEX plan_entries_user ON plan_entries (user_id)",
    "CREATE TABLE payments (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        time BIGINT NOT NULL,
        level INTEGER NOT NULL,
        amount_cents BIGINT NOT NULL,
        currency TEXT NOT NULL,
        method TEXT NOT NULL,
        note TEXT NOT NULL,
        card4 TEXT NOT NULL
    )",
    "CREATE INDEX payments_user ON payments (user_id)",
    "CREATE TABLE user_notes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        partner_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        author TEXT NOT NULL,
        text TEXT NOT NULL,
        time BIGINT NOT NULL
    )",
    "CREATE INDEX user_notes_user ON user_notes (user_id)",
    "CREATE INDEX user_notes_partner ON user_notes (partner_id)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, UP).await
    }
}
