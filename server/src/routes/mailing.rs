//! Mailing the link of a file or a folder, which is the same for both (guide 4.13 and 5.16).

use portico_api::opendrive::SentLink;

use super::public;
use crate::caller::Guest;
use crate::services::links::{self, Letter, Sender, Target};
use crate::services::problem::Problem;
use crate::state::State;

/// What was asked for.
pub(super) struct Ask<'a> {
    pub(super) target: Target<'a>,
    /// Addresses with commas between them.
    pub(super) recipients: &'a str,
    pub(super) subject: Option<&'a str>,
    pub(super) text: Option<&'a str>,
    /// The expiring link, and not the page.
    pub(super) expiring: bool,
}

/// Mails a link; answers the addresses as they were understood.
pub(super) async fn mail(state: &State, guest: Guest, ask: Ask<'_>) -> Result<SentLink, Problem> {
    let Ask { target, recipients, subject, text, expiring } = ask;
    let path_of = if expiring { public::link_page } else { public::node_page };
    let letter = Letter { target, recipients, subject, text, expiring, path_of };
    let sender = Sender { actor: guest.actor.as_ref(), origin: guest.origin(None) };
    let recipient_emails = links::send(state, sender, letter).await?;
    Ok(SentLink { recipient_emails })
}
