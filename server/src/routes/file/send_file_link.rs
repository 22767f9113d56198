//! `POST /file/sendbyemail.json`: mails the link of a file.

use portico_api::opendrive::SentLink;
use portico_api::opendrive::file::send_file_link::SendFileLink;

use crate::caller::Guest;
use crate::routes::mailing::{self, Ask};
use crate::services::links::Target;
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn send_file_link(
    state: State,
    guest: Guest,
    ask: SendFileLink,
) -> Result<SentLink, Problem> {
    let ask = Ask {
        target: Target::File(&ask.file_id),
        recipients: &ask.recipient_emails,
        subject: ask.message_subject.as_deref(),
        text: ask.message_body.as_deref(),
        expiring: ask.send_expiring_enabled == Some(true),
    };
    mailing::mail(&state, guest, ask).await
}
