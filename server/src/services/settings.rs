//! What owners say of their files and folders: access, texts, passwords, what guests may do.

use portico_api::{EntryName, FileId, FolderId, Secret};

use super::problem::{Noun, Problem};
use super::{User, folders, name, passwords, places};
use crate::db::entity::node;
use crate::db::nodes::{self, FileRow};
use crate::db::tree::{self, FolderRow};
use crate::db::{contents, links};
use crate::state::State;

/// The end of the year 9999, in seconds since 1970: no header can name a later moment.
const LATEST: i64 = 253_402_300_799;

/// The longest description of a folder, in characters (guide 5.19).
const LONGEST_DESCRIPTION: usize = 255;

/// The longest price or address, in characters.
const LONGEST_TEXT: usize = 2000;

/// What is to be changed of a file; none leaves it as it is, a blank text empties it (quirk 41).
#[derive(Default)]
pub(crate) struct FileChange {
    pub(crate) name: Option<EntryName>,
    pub(crate) description: Option<String>,
    pub(crate) price: Option<String>,
    pub(crate) dest_url: Option<String>,
    pub(crate) password: Option<Secret>,
    /// 0 private, 1 public, 2 hidden.
    pub(crate) access: Option<i32>,
    pub(crate) edit_online: Option<bool>,
    /// Seconds since 1970.
    pub(crate) modified: Option<i64>,
}

/// Changes a file; answers it, and when the listing of its folder last changed.
pub(crate) async fn file(
    state: &State,
    user: &User,
    id: &FileId,
    change: FileChange,
) -> Result<(FileRow, i64), Problem> {
    if change.modified.is_some_and(|time| !(0..=LATEST).contains(&time)) {
        return Err(Problem::Invalid("file_modification_time", ""));
    }
    let password = match &change.password {
        Some(password) => Some(passwords::hash(state, password).await?),
        None => None,
    };
    let now = state.now();
    let tx = state.db().write().await?;
    let mut row = places::live_file(&tx, user, id).await?;
    let shown = shown(&row);
    if let Some(new_name) = &change.name {
        let parent = row.node.parent_id.as_deref().ok_or(Problem::NotFound(Noun::File))?;
        folders::refuse_taken(&tx, parent, new_name.as_str(), Some(&row.node.id)).await?;
        row.node.name = new_name.as_str().to_owned();
        row.node.name_key = name::key(new_name.as_str());
    }
    let (node, file) = (&mut row.node, &mut row.file);
    set_text(&mut node.description, change.description, "file_description")?;
    set_text(&mut file.price, change.price, "file_price")?;
    set_text(&mut file.dest_url, change.dest_url, "file_dest_url")?;
    node.access = change.access.unwrap_or(node.access);
    if let Some(modified) = change.modified {
        node.modified = modified;
        // The version takes it along, wherever it becomes the newest one.
        if let Some(version) = &file.version_id {
            contents::date_version(&tx, version, modified).await?;
        }
    }
    file.edit_online = change.edit_online.unwrap_or(file.edit_online);
    if let Some(password) = password {
        file.password_hash = password;
        links::forget_keys(&tx, &node.id).await?;
    }
    nodes::save_file(&tx, file.clone()).await?;
    nodes::save(&tx, node.clone()).await?;
    let parent = node.parent_id.clone().ok_or(Problem::NotFound(Noun::File))?;
    let updated = if self::shown(&row) == shown {
        nodes::any(&tx, &parent).await?.map_or(now, |parent| parent.updated)
    } else {
        nodes::touch_listing(&tx, &parent, now).await?
    };
    tx.commit().await?;
    Ok((row, updated))
}

/// What a listing shows of what can be changed here.
fn shown(row: &FileRow) -> impl PartialEq + use<> {
    let FileRow { node, file } = row;
    let is_locked = file.password_hash.is_some();
    let node = (node.name.clone(), node.description.clone(), node.access, node.modified);
    (node, file.edit_online, is_locked)
}

fn set_text(
    text: &mut String,
    new: Option<String>,
    parameter: &'static str,
) -> Result<(), Problem> {
    if let Some(new) = new {
        if new.chars().count() > LONGEST_TEXT {
            return Err(Problem::Invalid(parameter, "Maximum 2000 characters allowed."));
        }
        *text = if new.trim().is_empty() { String::new() } else { new };
    }
    Ok(())
}

/// Says who sees a folder and the folders in it, and their files too if that is wanted.
pub(crate) async fn folder_access(
    state: &State,
    user: &User,
    id: &FolderId,
    access: i32,
    with_files: bool,
) -> Result<FolderRow, Problem> {
    let tx = state.db().write().await?;
    let folder = live_inner(&tx, user, id).await?;
    tree::set_access(&tx, &folder.id, access, with_files, state.now()).await?;
    let folder = nodes::any(&tx, &folder.id).await?.ok_or(Problem::NotFound(Noun::Folder))?;
    let row = folders::row(&tx, folder).await?;
    tx.commit().await?;
    Ok(row)
}

/// What is to be changed of a folder; none leaves it as it is, a blank text empties it (quirk 41).
#[derive(Default)]
pub(crate) struct FolderChange {
    pub(crate) name: Option<EntryName>,
    pub(crate) description: Option<String>,
    /// 0 private, 1 public, 2 hidden; of the folders in it too.
    pub(crate) access: Option<i32>,
    pub(crate) public_upload: Option<bool>,
    pub(crate) public_display: Option<bool>,
    pub(crate) public_download: Option<bool>,
    pub(crate) show_subfolders: Option<bool>,
}

/// Changes a folder.
pub(crate) async fn folder(
    state: &State,
    user: &User,
    id: &FolderId,
    change: FolderChange,
) -> Result<node::Model, Problem> {
    let now = state.now();
    let tx = state.db().write().await?;
    let mut node = live_inner(&tx, user, id).await?;
    let parent = node.parent_id.clone().ok_or(Problem::RootFolder)?;
    let shown = (node.name.clone(), node.description.clone());
    if let Some(new_name) = &change.name {
        folders::refuse_taken(&tx, &parent, new_name.as_str(), Some(&node.id)).await?;
        node.name = new_name.as_str().to_owned();
        node.name_key = name::key(new_name.as_str());
    }
    if let Some(text) = &change.description
        && text.chars().count() > LONGEST_DESCRIPTION
    {
        return Err(Problem::Invalid("folder_description", "Maximum 255 characters allowed."));
    }
    set_text(&mut node.description, change.description, "folder_description")?;
    node.public_upload = change.public_upload.unwrap_or(node.public_upload);
    node.public_display = change.public_display.unwrap_or(node.public_display);
    node.public_download = change.public_download.unwrap_or(node.public_download);
    node.show_subfolders = change.show_subfolders.unwrap_or(node.show_subfolders);
    nodes::save(&tx, node.clone()).await?;
    if shown != (node.name.clone(), node.description.clone()) {
        nodes::touch_listing(&tx, &parent, now).await?;
    }
    if let Some(access) = change.access.filter(|access| *access != node.access) {
        tree::set_access(&tx, &node.id, access, false, now).await?;
    }
    let node = nodes::any(&tx, &node.id).await?.ok_or(Problem::NotFound(Noun::Folder))?;
    tx.commit().await?;
    Ok(node)
}

async fn live_inner(
    tx: &sea_orm::DatabaseTransaction,
    user: &User,
    id: &FolderId,
) -> Result<node::Model, Problem> {
    let folder = places::inner_folder(tx, user, id).await?;
    if places::is_trashed(tx, &folder).await? {
        return Err(Problem::NotFound(Noun::Folder));
    }
    Ok(folder)
}
