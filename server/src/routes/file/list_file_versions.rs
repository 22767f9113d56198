//! `GET /file/fileversions.json/{session_id}/{file_group_id}`: the versions of a file.

use portico_api::opendrive::file::list_file_versions::{
    FileVersion, FileVersions, ListFileVersions,
};
use portico_api::{FileId, UnixTime};

use super::{links_as, unsigned};
use crate::caller::Caller;
use crate::services::problem::{Noun, Problem};
use crate::services::rights::{self, Need};
use crate::services::{name, places, versions};
use crate::state::State;

pub(super) async fn list_file_versions(
    state: State,
    caller: Caller,
    ask: ListFileVersions,
) -> Result<FileVersions, Problem> {
    let db = state.db().read();
    let file = versions::file_of(db, ask.file_group_id).await?;
    let reached = places::reach_file(db, Some(&caller.actor), &file, Need::View).await?;
    // These numbers can be guessed: nobody finds by them what was opened to those who have its address.
    if rights::given(db, &caller.actor, &reached.node).await?.is_none() {
        return Err(Problem::NotFound(Noun::File));
    }
    let owner = reached.owner;
    let (row, versions) = versions::list(db, &owner, &file).await?;
    let owner = format!("{} {}", owner.first_name, owner.last_name).trim().to_owned();
    let entry = |version: crate::db::entity::version::Model| {
        let links = links_as(&row.node.name, &version.id);
        FileVersion {
            id: version.id.clone(),
            file_id: FileId::new(version.id),
            group_id: row.file.group_no,
            version: u32::try_from(version.number).unwrap_or(0),
            name: row.node.name.clone(),
            size: unsigned(version.size),
            date_modified: UnixTime(version.modified),
            date_uploaded: UnixTime(version.uploaded),
            direct_link: links.page,
            extension: name::extension(&row.node.name).to_owned(),
            owner: owner.clone(),
            thumb_link: links.thumbnail,
        }
    };
    Ok(FileVersions(versions.into_iter().map(entry).collect()))
}
