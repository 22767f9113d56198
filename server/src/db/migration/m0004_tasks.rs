//! Lists of projects, projects, lists of tasks, tasks, what is said about them and what hangs on them.

use sea_orm_migration::prelude::*;

/// This step.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0004_tasks"
    }
}

const UP: &[&str] = &[
    "CREATE TABLE project_lists (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL,
        created BIGINT NOT NULL,
        archived_at BIGINT,
        trashed_at BIGINT
    )",
    "CREATE INDEX project_lists_user ON project_lists (user_id)",
    "CREATE TABLE projects (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        list_id BIGINT NOT NULL REFERENCES project_lists (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL,
        start_date TEXT NOT NULL,
        due_date TEXT NOT NULL,
        is_completed BOOLEAN NOT NULL,
        last_number INTEGER NOT NULL,
        created BIGINT NOT NULL,
        archived_at BIGINT,
        trashed_at BIGINT
    )",
    "CREATE INDEX projects_list ON projects (list_id)",
    "CREATE TABLE task_lists (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        project_id BIGINT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        due_date TEXT NOT NULL,
        created BIGINT NOT NULL,
        archived_at BIGINT,
        trashed_at BIGINT
    )",
    "CREATE INDEX task_lists_project ON task_lists (project_id)",
    "CREATE TABLE task_tags (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        color TEXT NOT NULL
    )",
    "CREATE INDEX task_tags_user ON task_tags (user_id)",
    // What a member made or was to do is the owner's once the member is gone.
    "CREATE TABLE tasks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        list_id BIGINT NOT NULL REFERENCES task_lists (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL,
        description TEXT NOT NULL,
        start_date TEXT NOT NULL,
        due_date TEXT NOT NULL,
        is_private BOOLEAN NOT NULL,
        priority INTEGER NOT NULL,
        progress INTEGER NOT NULL,
        is_completed BOOLEAN NOT NULL,
        color TEXT NOT NULL,
        place BIGINT NOT NULL,
        is_assigned BOOLEAN NOT NULL,
        assigned_id BIGINT REFERENCES members (id) ON DELETE SET NULL,
        maker_id BIGINT REFERENCES members (id) ON DELETE SET NULL,
        tag_id BIGINT REFERENCES task_tags (id) ON DELETE SET NULL,
        last_comment INTEGER NOT NULL,
        created BIGINT NOT NULL,
        archived_at BIGINT,
        trashed_at BIGINT
    )",
    "CREATE INDEX tasks_user ON tasks (user_id)",
    "CREATE INDEX tasks_list ON tasks (list_id, place)",
    "CREATE INDEX tasks_assigned ON tasks (assigned_id)",
    "CREATE INDEX tasks_maker ON tasks (maker_id)",
    "CREATE INDEX tasks_tag ON tasks (tag_id)",
    "CREATE TABLE task_comments (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        task_id BIGINT NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        text TEXT NOT NULL,
        text_key TEXT NOT NULL,
        writer_id BIGINT REFERENCES members (id) ON DELETE SET NULL,
        tag_id BIGINT REFERENCES task_tags (id) ON DELETE SET NULL,
        created BIGINT NOT NULL
    )",
    "CREATE INDEX task_comments_task ON task_comments (task_id, number)",
    "CREATE INDEX task_comments_writer ON task_comments (writer_id)",
    "CREATE INDEX task_comments_tag ON task_comments (tag_id)",
    "CREATE TABLE task_subcomments (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        comment_id BIGINT NOT NULL REFERENCES task_comments (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        text_key TEXT NOT NULL,
        writer_id BIGINT REFERENCES members (id) ON DELETE SET NULL,
        created BIGINT NOT NULL
    )",
    "CREATE INDEX task_subcomments_comment ON task_subcomments (comment_id)",
    "CREATE INDEX task_subcomments_writer ON task_subcomments (writer_id)",
    "CREATE TABLE task_files (
        task_id BIGINT NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
        node_id TEXT NOT NULL REFERENCES nodes (id) ON DELETE CASCADE,
        added BIGINT NOT NULL,
        PRIMARY KEY (task_id, node_id)
    )",
    "CREATE INDEX task_files_node ON task_files (node_id)",
    "CREATE TABLE comment_files (
        comment_id BIGINT NOT NULL REFERENCES task_comments (id) ON DELETE CASCADE,
        node_id TEXT NOT NULL REFERENCES nodes (id) ON DELETE CASCADE,
        added BIGINT NOT NULL,
        PRIMARY KEY (comment_id, node_id)
    )",
    "CREATE INDEX comment_files_node ON comment_files (node_id)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, UP).await
    }
}
