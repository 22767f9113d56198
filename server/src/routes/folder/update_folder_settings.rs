//! `PUT /folder/foldersettings.json`: changes what a folder is called and what guests may do with it.

use portico_api::opendrive::folder::get_folder_info::FolderInfo;
use portico_api::opendrive::folder::update_folder_settings::UpdateFolderSettings;

use super::{get_folder_info, known_access};
use crate::caller::Caller;
use crate::services::log::{self, Deed, LogType};
use crate::services::problem::{Noun, Problem};
use crate::services::rights::Need;
use crate::services::settings::{self, FolderChange};
use crate::services::{name, places};
use crate::state::State;

pub(super) async fn update_folder_settings(
    state: State,
    caller: Caller,
    ask: UpdateFolderSettings,
) -> Result<FolderInfo, Problem> {
    let parse = |text: String| name::parse(&text, Noun::Folder, "folder_name");
    let change = FolderChange {
        name: ask.folder_name.map(parse).transpose()?,
        description: ask.folder_description,
        access: ask
            .folder_access
            .map(|access| known_access(access, "folder_access"))
            .transpose()?,
        public_upload: ask.folder_public_upl,
        public_display: ask.folder_public_display,
        public_download: ask.folder_public_dnl,
        show_subfolders: ask.folder_display_subfolders,
    };
    let db = state.db().read();
    let owner = places::inner_folder_owner(db, &caller.actor, &ask.folder_id).await?;
    let node = settings::folder(&state, &owner, &ask.folder_id, change).await?;
    let deed = Deed::new(LogType::Access, &node.name);
    log::note(&state, &caller.actor, owner.id, deed).await;
    let reached =
        places::reach_folder_itself(db, &caller.actor, &ask.folder_id, Need::View).await?;
    get_folder_info::info(&state, &caller, reached).await
}
