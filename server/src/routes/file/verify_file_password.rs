//! `POST /file/verifypassword.json`: exchanges the password of a file for a key.

use portico_api::opendrive::file::verify_file_password::{VerifiedPassword, VerifyFilePassword};

use crate::caller::Guest;
use crate::services::problem::Problem;
use crate::services::{passwords, places};
use crate::state::State;

pub(super) async fn verify_file_password(
    state: State,
    guest: Guest,
    ask: VerifyFilePassword,
) -> Result<VerifiedPassword, Problem> {
    let db = state.db().read();
    let (row, _) = places::readable_file(db, guest.actor.as_ref(), &ask.file_id).await?;
    let tempkey = passwords::exchange(&state, &row, &ask.password, guest.address).await?;
    Ok(VerifiedPassword { result: tempkey.is_some(), tempkey })
}
