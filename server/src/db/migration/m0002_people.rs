//! People: members and groups, rights and shares, logs, transferred bytes, codes, pictures, brandings, mails.

use sea_orm_migration::prelude::*;

/// This step.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0002_people"
    }
}

// Written as SQL, because a step must stay what it was while the entities go on changing.
const UP: &[&str] = &[
    "ALTER TABLE users ADD COLUMN username TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE users ADD COLUMN username_key TEXT NOT NULL DEFAULT ''",
    "UPDATE users SET username = email, username_key = email_key",
    "CREATE UNIQUE INDEX users_username ON users (username_key)",
    "ALTER TABLE users ADD COLUMN role INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE users ADD COLUMN partner_id BIGINT",
    "CREATE INDEX users_partner ON users (partner_id)",
    "ALTER TABLE users ADD COLUMN level INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE users ADD COLUMN acc_type INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE users ADD COLUMN company TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE users ADD COLUMN phone TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE users ADD COLUMN time_zone TEXT NOT NULL DEFAULT 'UTC'",
    "ALTER TABLE users ADD COLUMN address_1 TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE users ADD COLUMN address_2 TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE users ADD COLUMN bw_limit BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE users ADD COLUMN bw_reset_days INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE users ADD COLUMN versioning BOOLEAN NOT NULL DEFAULT TRUE",
    "ALTER TABLE users ADD COLUMN daily_stat BOOLEAN NOT NULL DEFAULT FALSE",
    "ALTER TABLE users ADD COLUMN default_access INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE users ADD COLUMN trial BOOLEAN NOT NULL DEFAULT FALSE",
    "ALTER TABLE users ADD COLUMN trial_until BIGINT",
    "ALTER TABLE users ADD COLUMN next_billing BIGINT",
    "ALTER TABLE users ADD COLUMN suspended BOOLEAN NOT NULL DEFAULT FALSE",
    "ALTER TABLE users ADD COLUMN closed_at BIGINT",
    "ALTER TABLE users ADD COLUMN close_reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE users ADD COLUMN close_text TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE users ADD COLUMN max_members INTEGER NOT NULL DEFAULT 100",
    "ALTER TABLE users ADD COLUMN web_link TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE users ADD COLUMN wl_status INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE users ADD COLUMN public_profile BOOLEAN NOT NULL DEFAULT FALSE",
    "ALTER TABLE users ADD COLUMN last_login BIGINT",
    "ALTER TABLE users ADD COLUMN last_ip TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE users ADD COLUMN avatar_at BIGINT",
    "ALTER TABLE users ADD COLUMN avatar_color TEXT NOT NULL DEFAULT '2563eb'",
    "ALTER TABLE users ADD COLUMN email_verified BOOLEAN NOT NULL DEFAULT TRUE",
    "CREATE TABLE member_groups (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        active BOOLEAN NOT NULL,
        storage_limit BIGINT NOT NULL,
        bw_limit BIGINT NOT NULL,
        created BIGINT NOT NULL
    )",
    "CREATE INDEX member_groups_user ON member_groups (user_id)",
    "CREATE TABLE members (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        group_id BIGINT REFERENCES member_groups (id) ON DELETE SET NULL,
        email TEXT NOT NULL,
        email_key TEXT NOT NULL UNIQUE,
        first_name TEXT NOT NULL,
        last_name TEXT NOT NULL,
        password_hash TEXT NOT NULL,
        admin_mode INTEGER NOT NULL,
        admin_level INTEGER NOT NULL,
        status INTEGER NOT NULL,
        notify BOOLEAN NOT NULL,
        can_change_password BOOLEAN NOT NULL,
        storage_limit BIGINT NOT NULL,
        bw_limit BIGINT NOT NULL,
        phone TEXT NOT NULL,
        position TEXT NOT NULL,
        created BIGINT NOT NULL,
        last_login BIGINT,
        last_ip TEXT NOT NULL,
        avatar_at BIGINT,
        avatar_color TEXT NOT NULL
    )",
    "CREATE INDEX members_user ON members (user_id)",
    "CREATE INDEX members_group ON members (group_id)",
    // Every name and address that signs in: the rule that no two people share one, over all tables.
    "CREATE TABLE logins (
        login_key TEXT PRIMARY KEY,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        member_id BIGINT REFERENCES members (id) ON DELETE CASCADE
    )",
    "CREATE INDEX logins_user ON logins (user_id)",
    "CREATE INDEX logins_member ON logins (member_id)",
    "INSERT INTO logins (login_key, user_id) SELECT email_key, id FROM users",
    "ALTER TABLE sessions ADD COLUMN member_id BIGINT REFERENCES members (id) ON DELETE CASCADE",
    "ALTER TABLE sessions ADD COLUMN app TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE sessions ADD COLUMN ip TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX sessions_user ON sessions (user_id)",
    "CREATE INDEX sessions_member ON sessions (member_id)",
    "ALTER TABLE token_families ADD COLUMN member_id BIGINT REFERENCES members (id) ON DELETE CASCADE",
    "ALTER TABLE token_families ADD COLUMN app TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE token_families ADD COLUMN ip TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX token_families_user ON token_families (user_id)",
    "CREATE INDEX token_families_member ON token_families (member_id)",
    "CREATE TABLE folder_rights (
        member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
        node_id TEXT NOT NULL REFERENCES nodes (id) ON DELETE CASCADE,
        mode INTEGER NOT NULL,
        PRIMARY KEY (member_id, node_id)
    )",
    "CREATE INDEX folder_rights_node ON folder_rights (node_id)",
    // Projects come with a later step, so this one cannot refer to them.
    "CREATE TABLE project_rights (
        member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
        project_id BIGINT NOT NULL,
        mode INTEGER NOT NULL,
        PRIMARY KEY (member_id, project_id)
    )",
    "CREATE INDEX project_rights_project ON project_rights (project_id)",
    "CREATE TABLE shares (
        id TEXT PRIMARY KEY,
        node_id TEXT NOT NULL REFERENCES nodes (id) ON DELETE CASCADE,
        owner_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        with_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        mode INTEGER NOT NULL,
        created BIGINT NOT NULL,
        UNIQUE (node_id, with_id)
    )",
    "CREATE INDEX shares_with ON shares (with_id)",
    "CREATE INDEX shares_owner ON shares (owner_id)",
    "CREATE TABLE logs (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        member_id BIGINT,
        admin_id BIGINT,
        actor_name TEXT NOT NULL,
        time BIGINT NOT NULL,
        log_type INTEGER NOT NULL,
        ip TEXT NOT NULL,
        app TEXT NOT NULL,
        subject TEXT NOT NULL,
        size BIGINT,
        details TEXT NOT NULL
    )",
    "CREATE INDEX logs_user ON logs (user_id, time)",
    "CREATE INDEX logs_time ON logs (time)",
    // `member_id` is 0 for the owner; `day` counts days since 1970 in UTC.
    "CREATE TABLE bandwidth (
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        member_id BIGINT NOT NULL,
        day BIGINT NOT NULL,
        up_bytes BIGINT NOT NULL,
        down_bytes BIGINT NOT NULL,
        up_count BIGINT NOT NULL,
        down_count BIGINT NOT NULL,
        PRIMARY KEY (user_id, member_id, day)
    )",
    "CREATE INDEX bandwidth_day ON bandwidth (day)",
    "CREATE TABLE codes (
        code_hash TEXT PRIMARY KEY,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        member_id BIGINT REFERENCES members (id) ON DELETE CASCADE,
        kind INTEGER NOT NULL,
        payload TEXT NOT NULL,
        expires BIGINT NOT NULL
    )",
    "CREATE INDEX codes_user ON codes (user_id)",
    "CREATE INDEX codes_expires ON codes (expires)",
    "CREATE TABLE images (
        kind INTEGER NOT NULL,
        owner_id BIGINT NOT NULL,
        media_type TEXT NOT NULL,
        bytes BLOB NOT NULL,
        changed BIGINT NOT NULL,
        PRIMARY KEY (kind, owner_id)
    )",
    "CREATE TABLE brandings (
        user_id BIGINT PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
        subdomain TEXT UNIQUE,
        host_mapping TEXT UNIQUE,
        drive_name TEXT NOT NULL,
        menu_color TEXT NOT NULL,
        font_color TEXT NOT NULL,
        login_html TEXT NOT NULL,
        white_labeled BOOLEAN NOT NULL,
        support_email TEXT NOT NULL,
        support_url TEXT NOT NULL,
        domain TEXT NOT NULL
    )",
    // There were brands by subdomain, which belonged to nobody; only a demonstration had one, and one account.
    "INSERT INTO brandings (user_id, subdomain, drive_name, menu_color, font_color, login_html, white_labeled,
        support_email, support_url, domain)
     SELECT (SELECT MIN(id) FROM users), subdomain, drive_name, menu_color, font_color, '', white_labeled, '', '', ''
     FROM brands WHERE subdomain = (SELECT MIN(subdomain) FROM brands) AND EXISTS (SELECT 1 FROM users)",
    "INSERT INTO images (kind, owner_id, media_type, bytes, changed)
     SELECT 4, (SELECT MIN(id) FROM users), logo_type, logo, 0 FROM brands
     WHERE subdomain = (SELECT MIN(subdomain) FROM brands) AND logo IS NOT NULL AND EXISTS (SELECT 1 FROM users)",
    "DROP TABLE brands",
    "CREATE TABLE mails (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        recipient TEXT NOT NULL,
        reply_to TEXT NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        created BIGINT NOT NULL,
        tries INTEGER NOT NULL,
        next_try BIGINT,
        sent_at BIGINT
    )",
    "CREATE INDEX mails_waiting ON mails (next_try) WHERE next_try IS NOT NULL",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, UP).await
    }
}
