//! `POST /folder/sendbyemail.json`: mails the link of a folder.

use portico_api::opendrive::SentLink;
use portico_api::opendrive::folder::send_folder_link::SendFolderLink;

use crate::caller::Guest;
use crate::routes::public;
use crate::services::links::{self, Letter, Sender, Target};
use crate::services::problem::Problem;
use crate::state::State;

pub(super) async fn send_folder_link(
    state: State,
    guest: Guest,
    ask: SendFolderLink,
) -> Result<SentLink, Problem> {
    let expiring = ask.send_expiring_enabled == Some(true);
    let letter = Letter {
        target: Target::Folder(&ask.folder_id),
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
