//! What files and folders know besides: links, passwords, public rights, encryption, chunks in any order.

use sea_orm_migration::prelude::*;

/// This step.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0005_files"
    }
}

// One column per statement: SQLite's ALTER TABLE takes no more.
const UP: &[&str] = &[
    "ALTER TABLE nodes ADD COLUMN public_upload BOOLEAN NOT NULL DEFAULT FALSE",
    "ALTER TABLE nodes ADD COLUMN public_display BOOLEAN NOT NULL DEFAULT FALSE",
    "ALTER TABLE nodes ADD COLUMN public_download BOOLEAN NOT NULL DEFAULT FALSE",
    "ALTER TABLE nodes ADD COLUMN show_subfolders BOOLEAN NOT NULL DEFAULT FALSE",
    "ALTER TABLE nodes ADD COLUMN secure_data TEXT",
    "ALTER TABLE nodes ADD COLUMN secure_hash TEXT",
    "CREATE INDEX nodes_secure ON nodes (user_id) WHERE secure_hash IS NOT NULL",
    "ALTER TABLE files ADD COLUMN password_hash TEXT",
    "ALTER TABLE files ADD COLUMN price TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE files ADD COLUMN dest_url TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE files ADD COLUMN edit_online BOOLEAN NOT NULL DEFAULT FALSE",
    // The account user who uploaded it; 0 for the account's owner and for guests.
    "ALTER TABLE versions ADD COLUMN member_id BIGINT NOT NULL DEFAULT 0",
    // How far the hash has come; `received` counts all chunks, also those behind a hole.
    "ALTER TABLE uploads ADD COLUMN hashed BIGINT NOT NULL DEFAULT 0",
    "UPDATE uploads SET hashed = received",
    "CREATE TABLE links (
        node_id TEXT PRIMARY KEY REFERENCES nodes (id) ON DELETE CASCADE,
        token TEXT NOT NULL UNIQUE,
        expires BIGINT NOT NULL,
        counter_max BIGINT NOT NULL,
        counter_enabled BOOLEAN NOT NULL,
        used BIGINT NOT NULL,
        created BIGINT NOT NULL
    )",
    "CREATE INDEX links_expires ON links (expires)",
    "CREATE TABLE temp_keys (
        key_hash TEXT PRIMARY KEY,
        node_id TEXT NOT NULL REFERENCES nodes (id) ON DELETE CASCADE,
        expires BIGINT NOT NULL
    )",
    "CREATE INDEX temp_keys_expires ON temp_keys (expires)",
    // When the list of what is shared with an account changed, apart from what is in the folders.
    "CREATE TABLE share_lists (
        user_id BIGINT PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
        updated BIGINT NOT NULL
    )",
    // The holder is a classic session or a sign-in by OAuth2; the sweep forgets those that ended.
    "CREATE TABLE secure_sessions (
        holder TEXT NOT NULL,
        node_id TEXT NOT NULL REFERENCES nodes (id) ON DELETE CASCADE,
        created BIGINT NOT NULL,
        PRIMARY KEY (holder, node_id)
    )",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, UP).await
    }
}
