//! `GET /folder/trashlist.json/{session_id}`: what is in the trash.

use portico_api::opendrive::folder::list_trash::{ListTrash, TrashListing, TrashOrder};

use crate::caller::Caller;
use crate::db::entity::node::Kind;
use crate::db::tree::{self, Scope, SortBy};
use crate::routes::file;
use crate::services::problem::Problem;
use crate::services::rights;
use crate::services::{folders, name};
use crate::state::State;

pub(super) async fn list_trash(
    state: State,
    caller: Caller,
    ask: ListTrash,
) -> Result<TrashListing, Problem> {
    let (user, db) = (&caller.actor.account, state.db().read());
    let query = ask.search_query.as_deref().map(name::key);
    rights::admin(&caller.actor)?;
    let scope = Scope::Trash(user.id, query.as_deref());
    let files_count = tree::count(db, scope, Kind::File).await?;
    let folders_count = tree::count(db, scope, Kind::Folder).await?;
    if ask.count_only == Some(true) {
        let (folders, files) = (Vec::new(), Vec::new());
        return Ok(TrashListing { files_count, folders_count, folders, files });
    }
    let sort = match ask.order_by {
        None | Some(TrashOrder::Name) => SortBy::Name,
        Some(TrashOrder::TrashedDate) => SortBy::Trashed,
        Some(TrashOrder::ModifiedDate) => SortBy::Modified,
        Some(TrashOrder::Size) => SortBy::Size,
    };
    let window = super::window(sort, ask.order_type, ask.offset);
    let listing = folders::list(db, scope, window, false).await?;
    Ok(TrashListing {
        files_count,
        folders_count,
        folders: listing.folders.into_iter().map(|row| super::entry(user, row)).collect(),
        files: listing.files.into_iter().map(|row| file::entry(user, row)).collect(),
    })
}
