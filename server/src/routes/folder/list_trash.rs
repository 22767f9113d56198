//! `GET /folder/trashlist.json/{session_id}`: what is in the trash.

use axum::response::Response;
use portico_api::opendrive::folder::list_trash::{ListTrash, TrashListing, TrashOrder};

use super::answer::answer;
use crate::caller::Caller;
use crate::db::listings::{self as rows, Scope, SortBy};
use crate::services::listings::{self, Entries};
use crate::services::problem::Problem;
use crate::services::{name, rights};
use crate::state::State;

pub(super) async fn list_trash(
    state: State,
    caller: Caller,
    ask: ListTrash,
) -> Result<Response, Problem> {
    let (user, db) = (&caller.actor.account, state.db().read());
    let query = ask.search_query.as_deref().map(name::key);
    rights::admin(&caller.actor)?;
    let scope = Scope::Trash(user.id, query.as_deref());
    let (folders_count, files_count) = rows::count(db, scope).await?;
    let (folders, files) = (Vec::new(), Vec::new());
    let head = TrashListing { files_count, folders_count, folders, files };
    if ask.count_only == Some(true) {
        return answer(&state, user, &head, Entries::Few(Vec::new())).await;
    }
    let sort = match ask.order_by {
        None | Some(TrashOrder::Name) => SortBy::Name,
        Some(TrashOrder::TrashedDate) => SortBy::Trashed,
        Some(TrashOrder::ModifiedDate) => SortBy::Modified,
        Some(TrashOrder::Size) => SortBy::Size,
    };
    let window = super::window(sort, ask.order_type, ask.offset);
    answer(&state, user, &head, listings::entries(&state, scope, window).await?).await
}
