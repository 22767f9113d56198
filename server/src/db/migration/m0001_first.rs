//! The first tables: accounts, sessions, the tree, versions, contents, uploads, brands.

use sea_orm_migration::prelude::*;

/// This step.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0001_first"
    }
}

// Written as SQL, because a step must stay what it was while the entities go on changing.
const UP: &[&str] = &[
    "CREATE TABLE users (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        email TEXT NOT NULL,
        email_key TEXT NOT NULL UNIQUE,
        first_name TEXT NOT NULL,
        last_name TEXT NOT NULL,
        password_hash TEXT NOT NULL,
        root_id TEXT NOT NULL,
        storage_limit BIGINT NOT NULL,
        file_size_limit BIGINT NOT NULL,
        max_versions INTEGER NOT NULL,
        lang TEXT NOT NULL,
        created BIGINT NOT NULL,
        trash_updated BIGINT NOT NULL
    )",
    "CREATE TABLE sessions (
        id_hash TEXT PRIMARY KEY,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        created BIGINT NOT NULL,
        last_used BIGINT NOT NULL
    )",
    "CREATE INDEX sessions_last_used ON sessions (last_used)",
    "CREATE TABLE token_families (
        id TEXT PRIMARY KEY,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        created BIGINT NOT NULL,
        revoked_at BIGINT
    )",
    "CREATE TABLE access_tokens (
        token_hash TEXT PRIMARY KEY,
        family_id TEXT NOT NULL REFERENCES token_families (id) ON DELETE CASCADE,
        expires BIGINT NOT NULL
    )",
    "CREATE INDEX access_tokens_family ON access_tokens (family_id)",
    "CREATE TABLE refresh_tokens (
        token_hash TEXT PRIMARY KEY,
        family_id TEXT NOT NULL REFERENCES token_families (id) ON DELETE CASCADE,
        expires BIGINT NOT NULL,
        used_at BIGINT
    )",
    "CREATE INDEX refresh_tokens_family ON refresh_tokens (family_id)",
    "CREATE TABLE nodes (
        id TEXT PRIMARY KEY,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        parent_id TEXT REFERENCES nodes (id),
        kind INTEGER NOT NULL,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL,
        description TEXT NOT NULL,
        access INTEGER NOT NULL,
        created BIGINT NOT NULL,
        modified BIGINT NOT NULL,
        updated BIGINT NOT NULL,
        trashed_at BIGINT
    )",
    // The rule itself, not a help for a check: no two live names of a folder differ in case only.
    "CREATE UNIQUE INDEX nodes_live_name ON nodes (parent_id, name_key) WHERE trashed_at IS NULL",
    "CREATE INDEX nodes_parent ON nodes (parent_id)",
    "CREATE INDEX nodes_trash ON nodes (user_id, trashed_at) WHERE trashed_at IS NOT NULL",
    "CREATE TABLE contents (
        id TEXT PRIMARY KEY,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        size BIGINT NOT NULL,
        md5 TEXT,
        created BIGINT NOT NULL
    )",
    "CREATE INDEX contents_md5 ON contents (user_id, md5, size)",
    "CREATE TABLE chunks (
        content_id TEXT NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
        start BIGINT NOT NULL,
        length BIGINT NOT NULL,
        object TEXT NOT NULL UNIQUE,
        PRIMARY KEY (content_id, start)
    )",
    "CREATE TABLE files (
        node_id TEXT PRIMARY KEY REFERENCES nodes (id) ON DELETE CASCADE,
        group_no BIGINT NOT NULL UNIQUE,
        version_id TEXT,
        version_no INTEGER NOT NULL,
        size BIGINT NOT NULL,
        md5 TEXT NOT NULL,
        views BIGINT NOT NULL,
        downloads BIGINT NOT NULL
    )",
    "CREATE TABLE versions (
        id TEXT PRIMARY KEY,
        node_id TEXT NOT NULL REFERENCES files (node_id) ON DELETE CASCADE,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        content_id TEXT NOT NULL REFERENCES contents (id),
        size BIGINT NOT NULL,
        md5 TEXT NOT NULL,
        modified BIGINT NOT NULL,
        uploaded BIGINT NOT NULL,
        upload_id TEXT,
        UNIQUE (node_id, number)
    )",
    "CREATE INDEX versions_content ON versions (content_id)",
    "CREATE INDEX versions_user_size ON versions (user_id, size)",
    "CREATE TABLE uploads (
        id TEXT PRIMARY KEY,
        node_id TEXT NOT NULL REFERENCES files (node_id) ON DELETE CASCADE,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        content_id TEXT NOT NULL UNIQUE REFERENCES contents (id),
        size BIGINT NOT NULL,
        received BIGINT NOT NULL,
        hash_state BLOB NOT NULL,
        declared_md5 TEXT NOT NULL,
        is_suspect BOOLEAN NOT NULL,
        created BIGINT NOT NULL,
        touched BIGINT NOT NULL
    )",
    "CREATE INDEX uploads_node ON uploads (node_id, user_id)",
    "CREATE INDEX uploads_user ON uploads (user_id, received)",
    "CREATE TABLE brands (
        subdomain TEXT PRIMARY KEY,
        drive_name TEXT NOT NULL,
        menu_color TEXT NOT NULL,
        font_color TEXT NOT NULL,
        white_labeled BOOLEAN NOT NULL,
        logo_type TEXT,
        logo BLOB
    )",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, UP).await
    }
}
