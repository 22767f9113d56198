//! `POST /folder/sendbyemail.json`: mails the link of a folder.

use portico_api::opendrive::SentLink;
use portico_api::opendrive::folder::send_folder_link::SendFolderLink;

use crate::caller::Guest;
use crate::routes::mailing::{self, Ask};
use crate::services::links::Target;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn send_folder_link(
    state: State,
    guest: Guest,
    ask: SendFolderLink,
) -> Result<SentLink, Problem> {
    let ask = Ask {
        target: Target::Folder(&ask.folder_id),
        recipients: &ask.recipient_emails,
        subject: ask.message_subject.as_deref(),
        text: ask.message_body.as_deref(),
        expiring: ask.send_expiring_enabled == Some(true),
    };
    mailing::mail(&state, guest, ask).await
}
