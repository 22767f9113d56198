//! `GET /folder/list.json/{session_id}/{folder_id}`: what is in a folder.

use axum::http::StatusCode;
use axum::response::Response;
use portico_api::opendrive::folder::list_folder::{FolderListing, FolderOrder, ListFolder};
use portico_api::{FolderId, UnixTime};

use super::answer::answer;
use crate::caller::Caller;
use crate::db::listings::{Scope, SortBy, Window};
use crate::fault;
use crate::services::actor::Actor;
use crate::services::problem::Problem;
use crate::services::rights;
use crate::services::rights::Need;
use crate::services::{folders, listings, name, places};
use crate::state::State;

pub(super) async fn list_folder(
    state: State,
    caller: Caller,
    ask: ListFolder,
) -> Result<Response, Problem> {
    let (user, db) = (&caller.actor.account, state.db().read());
    if ask.folder_id.is_root() && !caller.actor.is_admin() {
        return Ok(fault::json(StatusCode::OK, &given(&state, &caller.actor).await?));
    }
    // Read before the entries, so that no listing is older than it says.
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
    let window = Window { only_folders: ask.only_subfolders == Some(true), ..window };
    let breadcrumbs = if ask.with_breadcrumbs == Some(true) {
        let way = folders::visible_way(db, &caller.actor, &folder).await?;
        way.into_iter().map(|node| super::crumb(user, node)).collect()
    } else {
        Vec::new()
    };
    let entries = listings::entries(&state, scope, window).await?;
    let head = FolderListing {
        dir_update_time: UnixTime(folder.updated),
        parent_folder_id: places::parent_id(user, &folder).or_else(|| Some(FolderId::root())),
        direct_folder_link: String::new(),
        name: folder.name,
        response_type: 1,
        breadcrumbs,
        folders: Vec::new(),
        files: Vec::new(),
    };
    answer(&state, user, &head, entries).await
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
