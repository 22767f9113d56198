//! `POST /branding/upload.json`: takes a picture.

use crate::caller::Caller;
use crate::services::images;
use crate::services::problem::Problem;
use crate::state::State;
use crate::wire::multipart::FilePart;
use portico_api::opendrive::branding::upload_branding_file::UploadBrandingFile;
use portico_api::{Done, GroupId};

pub(super) async fn upload_branding_file(
    state: State,
    caller: Caller,
    ask: UploadBrandingFile,
    file: FilePart,
) -> Result<Done, Problem> {
    let group = ask.group_id.as_ref().map(GroupId::as_str);
    let whose = images::writable(&state, &caller.actor, ask.kind, group).await?;
    images::receive(&state, whose, file.into_stream()).await?;
    Ok(Done)
}
