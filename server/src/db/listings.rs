//! Listings: what is in a folder or in the trash, in one statement, so that it is all as it was at one moment.

use futures_util::{Stream, StreamExt as _};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbErr, QueryResult, Statement, StreamTrait as _, Value,
};

use super::entity::node;
use super::nodes::FileRow;
use super::sql;
use super::tree::FolderRow;

/// What a listing is sorted by (guide 5.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) enum SortBy {
    /// By name, as it is compared.
    #[default]
    Name,
    /// By the part of the name behind the last dot.
    Extension,
    /// By the time of modification.
    Modified,
    /// By size; folders by name.
    Size,
    /// By the count of downloads; folders by name.
    Downloads,
    /// By when it was put into the trash.
    Trashed,
}

/// The order of a listing, and which part of it is wanted. Folders come before files whatever it is.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Window {
    /// What it is sorted by.
    pub(crate) sort: SortBy,
    /// From the last to the first.
    pub(crate) descending: bool,
    /// How many entries are left out at the beginning.
    pub(crate) offset: u64,
    /// How many entries are wanted at most.
    pub(crate) limit: Option<u64>,
    /// Files are left out.
    pub(crate) only_folders: bool,
}

/// Which entries a listing shows.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Scope<'a> {
    /// What is in a folder and not in the trash, narrowed to names that contain a text (lower case).
    Folder(&'a str, Option<&'a str>),
    /// What an account itself put into the trash.
    Trash(i64, Option<&'a str>),
}

/// What listings show of folders and files alike.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub(crate) id: String,
    pub(crate) parent_id: Option<String>,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) access: i32,
    pub(crate) modified: i64,
    pub(crate) trashed_at: Option<i64>,
}

/// A folder, as far as listings show it.
#[derive(Clone, Debug)]
pub(crate) struct FolderItem {
    pub(crate) shown: Shown,
    pub(crate) created: i64,
    pub(crate) updated: i64,
    pub(crate) is_encrypted: bool,
    /// How many live folders are directly in it.
    pub(crate) subfolders: i64,
    /// Whether it is shared with another account.
    pub(crate) is_shared: bool,
}

/// A file, as far as listings show it.
#[derive(Clone, Debug)]
pub(crate) struct FileItem {
    pub(crate) shown: Shown,
    pub(crate) group_no: i64,
    pub(crate) version_no: i32,
    pub(crate) size: i64,
    pub(crate) md5: String,
    pub(crate) views: i64,
    pub(crate) downloads: i64,
    pub(crate) has_password: bool,
    pub(crate) edit_online: bool,
}

/// One entry of a listing.
#[derive(Clone, Debug)]
pub(crate) enum Item {
    /// A folder.
    Folder(FolderItem),
    /// A file.
    File(FileItem),
}

impl Item {
    /// Which file or folder it is.
    pub(crate) fn into_id(self) -> String {
        match self {
            Self::Folder(FolderItem { shown, .. }) | Self::File(FileItem { shown, .. }) => shown.id,
        }
    }
}

impl From<node::Model> for Shown {
    fn from(node: node::Model) -> Self {
        Self {
            id: node.id,
            parent_id: node.parent_id,
            name: node.name,
            description: node.description,
            access: node.access,
            modified: node.modified,
            trashed_at: node.trashed_at,
        }
    }
}

impl From<FolderRow> for FolderItem {
    fn from(FolderRow { node, subfolders, shared }: FolderRow) -> Self {
        Self {
            created: node.created,
            updated: node.updated,
            is_encrypted: node.secure_hash.is_some(),
            shown: node.into(),
            subfolders,
            is_shared: shared,
        }
    }
}

impl From<FileRow> for FileItem {
    fn from(FileRow { node, file }: FileRow) -> Self {
        Self {
            shown: node.into(),
            group_no: file.group_no,
            version_no: file.version_no,
            size: file.size,
            md5: file.md5,
            views: file.views,
            downloads: file.downloads,
            has_password: file.password_hash.is_some(),
            edit_online: file.edit_online,
        }
    }
}

/// The statement of a listing. What is asked of each row is answered by an index: for a folder how many folders
/// are in it, and not how many files, and whether there is a share of it.
fn statement(db: &impl ConnectionTrait, scope: Scope<'_>, window: Window) -> Statement {
    let mut values: Vec<Value> = Vec::new();
    let mut place = |value: Value| {
        values.push(value);
        format!("${}", values.len())
    };
    let (within, query) = match scope {
        Scope::Folder(parent, query) => {
            let parent = place(parent.into());
            (format!("n.parent_id = {parent} AND n.trashed_at IS NULL"), query)
        }
        Scope::Trash(user, query) => {
            let user = place(user.into());
            (format!("n.user_id = {user} AND n.trashed_at IS NOT NULL"), query)
        }
    };
    let holds = match query.filter(|query| !query.is_empty()) {
        // As `sql::contains` says it.
        Some(query) => {
            format!(" AND REPLACE(n.name_key, {}, '') <> n.name_key", place(query.into()))
        }
        None => String::new(),
    };
    let kinds = if window.only_folders { " AND n.kind = 0" } else { "" };
    let by = match window.sort {
        SortBy::Name => "",
        // RTRIM takes away everything behind the last dot; what it took is the extension.
        SortBy::Extension => {
            "CASE WHEN n.kind = 0 OR n.name_key NOT LIKE '%.%' THEN '' ELSE SUBSTR(n.name_key,
             LENGTH(RTRIM(n.name_key, REPLACE(n.name_key, '.', ''))) + 1) END"
        }
        SortBy::Modified => "n.modified",
        SortBy::Trashed => "n.trashed_at",
        SortBy::Size => "f.size",
        SortBy::Downloads => "f.downloads",
    };
    let way = if window.descending { "DESC" } else { "ASC" };
    let first = if by.is_empty() { String::new() } else { format!("{by} {way}, ") };
    let part = match (window.limit, window.offset) {
        (None, 0) => String::new(),
        (limit, offset) => {
            let signed = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
            let limit = signed(limit.unwrap_or(u64::MAX));
            // As text, as `with_limit` does it.
            format!(" LIMIT {limit} OFFSET {}", place(signed(offset).into()))
        }
    };
    let text = format!(
        "SELECT n.kind, n.id, n.parent_id, n.name, n.description, n.access, n.created, n.modified,
            n.updated, n.trashed_at, n.secure_hash IS NOT NULL,
            CASE WHEN n.kind = 0 THEN (SELECT COUNT(*) FROM nodes c
                WHERE c.parent_id = n.id AND c.kind = 0 AND c.trashed_at IS NULL) ELSE 0 END,
            CASE WHEN n.kind = 0 THEN EXISTS (SELECT 1 FROM shares s WHERE s.node_id = n.id)
                ELSE FALSE END,
            f.group_no, f.version_no, f.size, f.md5, f.views, f.downloads,
            f.password_hash IS NOT NULL, f.edit_online
         FROM nodes n LEFT JOIN files f ON f.node_id = n.id
         WHERE {within}{kinds}{holds}
         ORDER BY n.kind ASC, {first}n.name_key {way}, n.id ASC{part}"
    );
    sql::statement(db, text, values)
}

/// Reads a row of [`statement`]; the places are those of its columns.
fn item(row: &QueryResult) -> Result<Item, DbErr> {
    const FOLDER: i32 = 0;
    let shown = Shown {
        id: row.try_get_by_index(1)?,
        parent_id: row.try_get_by_index(2)?,
        name: row.try_get_by_index(3)?,
        description: row.try_get_by_index(4)?,
        access: row.try_get_by_index(5)?,
        modified: row.try_get_by_index(7)?,
        trashed_at: row.try_get_by_index(9)?,
    };
    if row.try_get_by_index::<i32>(0)? == FOLDER {
        return Ok(Item::Folder(FolderItem {
            shown,
            created: row.try_get_by_index(6)?,
            updated: row.try_get_by_index(8)?,
            is_encrypted: row.try_get_by_index(10)?,
            subfolders: row.try_get_by_index(11)?,
            is_shared: row.try_get_by_index(12)?,
        }));
    }
    Ok(Item::File(FileItem {
        shown,
        group_no: row.try_get_by_index(13)?,
        version_no: row.try_get_by_index(14)?,
        size: row.try_get_by_index(15)?,
        md5: row.try_get_by_index(16)?,
        views: row.try_get_by_index(17)?,
        downloads: row.try_get_by_index(18)?,
        has_password: row.try_get_by_index(19)?,
        edit_online: row.try_get_by_index(20)?,
    }))
}

/// The entries of a scope all at once: for a window with a limit, and for what is known to be few.
pub(crate) async fn collect(
    db: &impl ConnectionTrait,
    scope: Scope<'_>,
    window: Window,
) -> Result<Vec<Item>, DbErr> {
    let rows = db.query_all_raw(statement(db, scope, window)).await?;
    rows.iter().map(item).collect()
}

/// The entries of a scope one after the other, however many they are.
pub(crate) async fn stream(
    db: &DatabaseConnection,
    scope: Scope<'_>,
    window: Window,
) -> Result<impl Stream<Item = Result<Item, DbErr>> + Send + Unpin + use<>, DbErr> {
    let rows = db.stream_raw(statement(db, scope, window)).await?;
    Ok(rows.map(|row| item(&row?)))
}

/// How many folders and files are in a scope.
pub(crate) async fn count(
    db: &impl ConnectionTrait,
    scope: Scope<'_>,
) -> Result<(u64, u64), DbErr> {
    let (within, value, query) = match scope {
        Scope::Folder(parent, query) => {
            ("parent_id = $1 AND trashed_at IS NULL", Value::from(parent), query)
        }
        Scope::Trash(user, query) => {
            ("user_id = $1 AND trashed_at IS NOT NULL", Value::from(user), query)
        }
    };
    let mut values = vec![value];
    let mut text = format!("SELECT kind, COUNT(*) FROM nodes WHERE {within}");
    if let Some(query) = query.filter(|query| !query.is_empty()) {
        text.push_str(" AND REPLACE(name_key, $2, '') <> name_key");
        values.push(query.into());
    }
    text.push_str(" GROUP BY kind");
    let (mut folders, mut files) = (0, 0);
    for row in db.query_all_raw(sql::statement(db, text, values)).await? {
        let count = u64::try_from(row.try_get_by_index::<i64>(1)?).unwrap_or(0);
        if row.try_get_by_index::<i32>(0)? == 0 { folders = count } else { files = count }
    }
    Ok((folders, files))
}
