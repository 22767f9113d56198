//! `POST /folder.json`: makes a folder.

use portico_api::FolderId;
use portico_api::opendrive::Access;
use portico_api::opendrive::folder::FolderEntry;
use portico_api::opendrive::folder::create_folder::CreateFolder;

use crate::caller::Caller;
use crate::services::folders::{self, Guests, NewFolder};
use crate::services::log::{self, Deed, LogType};
use crate::services::name;
use crate::services::places;
use crate::services::problem::{Noun, Problem};
use crate::services::rights::Need;
use crate::state::State;

pub(super) async fn create_folder(
    state: State,
    caller: Caller,
    ask: CreateFolder,
) -> Result<FolderEntry, Problem> {
    let name = name::parse(&ask.folder_name, Noun::Folder, "folder_name")?;
    let new = NewFolder {
        parent: &ask.folder_sub_parent.unwrap_or_else(FolderId::root),
        name: &name,
        description: ask.folder_description.as_deref().unwrap_or_default(),
        access: super::known_access(
            ask.folder_is_public.unwrap_or(Access::Private),
            "folder_is_public",
        )?,
        guests: Guests {
            upload: ask.folder_public_upl,
            display: ask.folder_public_display,
            download: ask.folder_public_dnl,
            subfolders: ask.folder_display_subfolders,
        },
    };
    let owner =
        places::folder_owner(state.db().read(), &caller.actor, new.parent, Need::Edit).await?;
    let row = folders::create(&state, &owner, new).await?;
    let deed = Deed::new(LogType::Create, &row.node.name);
    log::note(&state, &caller.actor, owner.id, deed).await;
    Ok(super::entry(&caller.actor.account, row))
}
