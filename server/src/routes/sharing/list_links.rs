//! `GET /sharing/links.json/{session_id}`: all expiring links of the account.

use portico_api::opendrive::sharing::list_links::{ExpiringLinks, LinkEntry, ListLinks};
use portico_api::{FileId, FolderId};

use crate::caller::Caller;
use crate::db::entity::node::Kind;
use crate::routes::file::unsigned;
use crate::routes::public;
use crate::services::links::{self, Listed};
use crate::services::problem::Problem;
use crate::services::{User, places};
use crate::state::State;

pub(super) async fn list_links(
    state: State,
    caller: Caller,
    _ask: ListLinks,
) -> Result<ExpiringLinks, Problem> {
    let found = links::list(&state, &caller.actor).await?;
    let user = &caller.actor.account;
    Ok(ExpiringLinks { links: found.into_iter().map(|listed| entry(user, listed)).collect() })
}

fn entry(user: &User, Listed { link, node }: Listed) -> LinkEntry {
    let parent_id = places::parent_id(user, &node);
    let (file_id, folder_id) = match node.kind {
        Kind::File => (Some(FileId::new(node.id)), None),
        Kind::Folder => (None, Some(FolderId::new(node.id))),
    };
    LinkEntry {
        file_id,
        folder_id,
        name: node.name,
        parent_id,
        link: public::link_page(&link.token),
        counter_max: unsigned(link.counter_max),
        counter_enable: link.counter_enabled,
        expiring_date: links::last_day(&link),
        counter: unsigned(link.used),
        views: Some(unsigned(link.views)),
    }
}
