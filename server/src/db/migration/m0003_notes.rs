//! Notepads, the lists on them, and the notes in these.

use sea_orm_migration::prelude::*;

/// This step.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0003_notes"
    }
}

const UP: &[&str] = &[
    "CREATE TABLE notepads (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        member_id BIGINT REFERENCES members (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL,
        created BIGINT NOT NULL,
        archived_at BIGINT,
        trashed_at BIGINT
    )",
    "CREATE INDEX notepads_owner ON notepads (user_id, member_id)",
    "CREATE INDEX notepads_member ON notepads (member_id)",
    "CREATE TABLE note_lists (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        notepad_id BIGINT NOT NULL REFERENCES notepads (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        color TEXT NOT NULL,
        size INTEGER NOT NULL,
        place BIGINT NOT NULL,
        created BIGINT NOT NULL,
        archived_at BIGINT,
        trashed_at BIGINT
    )",
    "CREATE INDEX note_lists_notepad ON note_lists (notepad_id, place)",
    "CREATE TABLE notes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        list_id BIGINT NOT NULL REFERENCES note_lists (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        text_key TEXT NOT NULL,
        status INTEGER NOT NULL,
        created BIGINT NOT NULL,
        file_id TEXT REFERENCES nodes (id) ON DELETE SET NULL
    )",
    "CREATE INDEX notes_list ON notes (list_id)",
    // For the database itself: deleting a file looks for the notes that it hangs on.
    "CREATE INDEX notes_file ON notes (file_id)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, UP).await
    }
}
