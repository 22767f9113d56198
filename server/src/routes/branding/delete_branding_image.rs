//! `DELETE /branding/userimage.json`: takes a picture away.

use crate::caller::Caller;
use crate::services::images;
use crate::services::problem::Problem;
use crate::state::State;
use portico_api::Done;
use portico_api::opendrive::branding::ImageKind;
use portico_api::opendrive::branding::delete_branding_image::DeleteBrandingImage;

pub(super) async fn delete_branding_image(
    state: State,
    caller: Caller,
    ask: DeleteBrandingImage,
) -> Result<Done, Problem> {
    if ask.image_type == ImageKind::Group {
        return Err(Problem::Invalid("image_type", ""));
    }
    let whose = images::writable(&state, &caller.actor, ask.image_type, None).await?;
    let tx = state.db().write().await?;
    if !images::delete(&tx, whose).await? {
        return Err(Problem::Missing("Missing file."));
    }
    tx.commit().await?;
    Ok(Done)
}
