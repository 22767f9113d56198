//! `POST /file/sendbyemail.json`: mails the link of a file.

use portico_api::opendrive::SentLink;
use portico_api::opendrive::file::send_file_link::SendFileLink;

use crate::caller::Guest;
use crate::routes::public;
use crate::services::links::{self, Letter, Sender, Target};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn send_file_link(
    state: State,
    guest: Guest,
    ask: SendFileLink,
) -> Result<SentLink, Problem> {
    let expiring = ask.send_expiring_enabled == Some(true);
    let letter = Letter {
        target: Target::File(&ask.file_id),
        recipients: &ask.recipient_emails,
        subject: ask.message_subject.as_deref(),
        text: ask.message_body.as_deref(),
        expiring,
        path_of: if expiring { public::link_page } else { public::node_page },
    };
    let sender = Sender { actor: guest.actor.as_ref(), origin: guest.origin(None) };
    let recipient_emails = links::send(&state, sender, letter).await?;
    Ok(SentLink { recipient_emails })
}
