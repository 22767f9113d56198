//! `PUT /file/filesettings.json`: changes what a file is called and who may see it.

use portico_api::Done;
use portico_api::opendrive::file::update_file_settings::UpdateFileSettings;

use crate::caller::Caller;
use crate::routes::folder::known_access;
use crate::services::log::{self, Deed, LogType};
use crate::services::problem::{Noun, Problem};
use crate::services::rights::Need;
use crate::services::settings::{self, FileChange};
use crate::services::{name, places};
use crate::state::State;

pub(super) async fn update_file_settings(
    state: State,
    caller: Caller,
    ask: UpdateFileSettings,
) -> Result<Done, Problem> {
    let parse = |text: String| name::parse(&text, Noun::File, "file_name");
    let change = FileChange {
        name: ask.file_name.map(parse).transpose()?,
        description: ask.file_description,
        price: ask.file_price,
        dest_url: ask.file_dest_url,
        password: ask.file_password,
        access: ask
            .file_ispublic
            .map(|access| known_access(access, "file_ispublic"))
            .transpose()?,
        edit_online: ask.file_edit_online,
        modified: ask.file_modification_time.map(|time| time.0),
    };
    let db = state.db().read();
    let owner = places::file_owner(db, &caller.actor, &ask.file_id, Need::Edit).await?;
    let (row, _) = settings::file(&state, &owner, &ask.file_id, change).await?;
    let deed = Deed::new(LogType::Access, &row.node.name);
    log::note(&state, &caller.actor, owner.id, deed).await;

    Ok(Done)
}
