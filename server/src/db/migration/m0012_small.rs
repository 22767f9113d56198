//! Small contents lie in the rows of their chunks, and what is stored is counted while it changes.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// This step.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0012_small"
    }
}

const UP: &[&str] = &[
    // The chunk's bytes, if it has no object. The last column, so that who does not ask for it does not read it.
    "ALTER TABLE chunks ADD COLUMN bytes BLOB",
    // How many bytes all versions have that somebody uploaded; 0 is the account's owner, as in the versions.
    "CREATE TABLE volumes (
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        member_id BIGINT NOT NULL,
        bytes BIGINT NOT NULL,
        PRIMARY KEY (user_id, member_id)
    )",
    "CREATE INDEX volumes_member ON volumes (member_id) WHERE member_id > 0",
    "INSERT INTO volumes (user_id, member_id, bytes)
        SELECT user_id, member_id, CAST(SUM(size) AS BIGINT) FROM versions GROUP BY user_id, member_id",
];

/// The database counts by itself, whoever changes the versions and however: also those that go with their file.
const COUNT_SQLITE: &[&str] = &[
    "CREATE TRIGGER versions_more AFTER INSERT ON versions BEGIN
        INSERT INTO volumes (user_id, member_id, bytes) VALUES (NEW.user_id, NEW.member_id, NEW.size)
        ON CONFLICT (user_id, member_id) DO UPDATE SET bytes = volumes.bytes + excluded.bytes;
     END",
    "CREATE TRIGGER versions_fewer AFTER DELETE ON versions BEGIN
        UPDATE volumes SET bytes = bytes - OLD.size
        WHERE user_id = OLD.user_id AND member_id = OLD.member_id;
     END",
    "CREATE TRIGGER versions_others AFTER UPDATE OF user_id, member_id, size ON versions BEGIN
        UPDATE volumes SET bytes = bytes - OLD.size
        WHERE user_id = OLD.user_id AND member_id = OLD.member_id;
        INSERT INTO volumes (user_id, member_id, bytes) VALUES (NEW.user_id, NEW.member_id, NEW.size)
        ON CONFLICT (user_id, member_id) DO UPDATE SET bytes = volumes.bytes + excluded.bytes;
     END",
];

const COUNT_POSTGRES: &[&str] = &[
    "CREATE FUNCTION count_versions() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
        IF TG_OP <> 'INSERT' THEN
            UPDATE volumes SET bytes = bytes - OLD.size
            WHERE user_id = OLD.user_id AND member_id = OLD.member_id;
        END IF;
        IF TG_OP <> 'DELETE' THEN
            INSERT INTO volumes (user_id, member_id, bytes)
            VALUES (NEW.user_id, NEW.member_id, NEW.size)
            ON CONFLICT (user_id, member_id) DO UPDATE SET bytes = volumes.bytes + excluded.bytes;
        END IF;
        RETURN NULL;
     END $$",
    "CREATE TRIGGER versions_counted
        AFTER INSERT OR DELETE OR UPDATE OF user_id, member_id, size ON versions
        FOR EACH ROW EXECUTE FUNCTION count_versions()",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, UP).await?;
        match manager.get_connection().get_database_backend() {
            DbBackend::Postgres => super::run(manager, COUNT_POSTGRES).await,
            _ => super::run(manager, COUNT_SQLITE).await,
        }
    }
}
