//! `GET /folder/list.json/{session_id}/{folder_id}`: what is in a folder.

use portico_api::opendrive::folder::FolderEntry;
use portico_api::opendrive::folder::list_folder::{FolderListing, FolderOrder, ListFolder};
use portico_api::{FolderId, UnixTime};

use crate::caller::Caller;
use crate::db::tree::{Scope, SortBy};
use crate::routes::file;
use crate::services::actor::Actor;
use crate::services::problem::Problem;
use crate::services::rights;
use crate::services::rights::Need;
use crate::services::{folders, name, places};
use crate::state::State;

pub(super) async fn list_folder(
    state: State,
    caller: Caller,
    ask: ListFolder,
) -> Result<FolderListing, Problem> {
    let (user, db) = (&caller.actor.account, state.db().read());
    if ask.folder_id.is_root() && !caller.actor.is_admin() {
        return given(&state, &caller.actor).await;
    }
    let owner = places::folder_owner(db, &caller.actor, &ask.folder_id, Need::View).await?;
    let folder = places::live_folder(db, &owner, &ask.folder_id).await?;
    let sort = match ask.order_by {
        None | Some(FolderOrder::Name) => SortBy::Name,
        Some(FolderOrder::Extension) => SortBy::Extension,
        Some(FolderOrder::ModifiedDate) => SortBy::Modified,
        Some(FolderOrder::Size) => SortBy::Size,
        Some(FolderOrder::DlCount) => SortBy::Downloads,
    };
    let query = ask.search_query.as_deref().map(name::key);
    let scope = Scope::Folder(&folder.id, query.as_deref());
    let window = super::window(sort, ask.order_type, ask.offset);
    let only_folders = ask.only_subfolders == Some(true);
    let listing = folders::list(db, scope, window, only_folders).await?;
    let breadcrumbs = if ask.with_breadcrumbs == Some(true) {
        let way = folders::visible_way(db, &caller.actor, &folder).await?;
        way.into_iter().map(|node| super::crumb(user, node)).collect()
    } else {
        Vec::new()
    };
    let entries = |rows: Vec<_>| -> Vec<FolderEntry> {
        rows.into_iter().map(|row| super::entry(user, row)).collect()
    };
    Ok(FolderListing {
        dir_update_time: UnixTime(folder.updated),
        parent_folder_id: places::parent_id(user, &folder).or_else(|| Some(FolderId::root())),
        direct_folder_link: String::new(),
        name: folder.name,
        response_type: 1,
        breadcrumbs,
        folders: entries(listing.folders),
        files: listing.files.into_iter().map(|row| file::entry(user, row)).collect(),
    })
}

/// The root of a member: the folders that they were given, all at once because they are few.
async fn given(state: &State, actor: &Actor) -> Result<FolderListing, Problem> {
    let db = state.db().read();
    let root = places::any_folder(db, &actor.account, &FolderId::root()).await?;
    let mut folders = Vec::new();
    for node in rights::given_folders(db, actor).await? {
        let mut entry = super::entry(&actor.account, folders::row(db, node).await?);
        // Wherever it lies, this is where they find it.
        entry.parent_id = Some(FolderId::root());
        folders.push(entry);
    }
    folders.sort_by_key(|folder| name::key(&folder.name));
    Ok(FolderListing {
        dir_update_time: UnixTime(root.updated),
        parent_folder_id: Some(FolderId::root()),
        direct_folder_link: String::new(),
        name: root.name,
        response_type: 1,
        breadcrumbs: Vec::new(),
        folders,
        files: Vec::new(),
    })
}
