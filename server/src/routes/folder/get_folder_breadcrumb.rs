//! `GET /folder/breadcrumb.json/{session_id}/{folder_id}`: the way from the root to a folder.

use portico_api::opendrive::folder::get_folder_breadcrumb::{
    FolderBreadcrumb, GetFolderBreadcrumb,
};

use crate::caller::Caller;
use crate::db::listings::{Scope, Window};
use crate::services::problem::Problem;
use crate::services::rights::Need;
use crate::services::{folders, listings, places};
use crate::state::State;

pub(super) async fn get_folder_breadcrumb(
    state: State,
    caller: Caller,
    ask: GetFolderBreadcrumb,
) -> Result<FolderBreadcrumb, Problem> {
    let (user, db) = (&caller.actor.account, state.db().read());
    let owner = places::folder_owner(db, &caller.actor, &ask.folder_id, Need::View).await?;
    let folder = places::inner_folder(db, &owner, &ask.folder_id).await?;
    let mut crumbs = Vec::new();
    for node in folders::visible_way(db, &caller.actor, &folder).await? {
        let scope_id = node.id.clone();
        let mut crumb = super::crumb(user, node);
        if ask.with_subfolders == Some(true) {
            let scope = Scope::Folder(&scope_id, None);
            let window = Window { only_folders: true, ..Window::default() };
            let listing = listings::list(db, scope, window).await?;
            crumb.sub_folders =
                listing.folders.into_iter().map(|row| super::entry(user, row)).collect();
        }
        crumbs.push(crumb);
    }
    Ok(FolderBreadcrumb(crumbs))
}
