//! Mailing a link of a file or folder: its page, or its expiring link.

use portico_api::FolderId;
use sea_orm::ConnectionTrait;

use super::{Target, is_open};
use crate::db::entity::node::{self, Kind};
use crate::db::{brands, links};
use crate::mail::is_address;
use crate::services::actor::{Actor, Origin};
use crate::services::attempts::Allowance;
use crate::services::log::{self, Deed, LogType};
use crate::services::mails::{self, Mail};
use crate::services::pages;
use crate::services::problem::{Noun, Problem};
use crate::services::profile::no_email;
use crate::services::rights::{self, Need, Reached};
use crate::services::{User, places};
use crate::state::State;

/// The most addresses of one request.
const MOST: usize = 20;

/// The longest subject, in characters.
const LONGEST_SUBJECT: usize = 200;

/// The longest text of the sender's own, in characters.
const LONGEST_TEXT: usize = 5000;

/// How many mails those may send who are signed in: each person, and all from one address.
const PEOPLE: Allowance =
    Allowance { what: "mailed links", per_user: 200, per_address: 400, window: 3_600 };

/// How many mails guests may send: about what is in one account, and from one address.
const GUESTS: Allowance =
    Allowance { what: "mailed links of guests", per_user: 40, per_address: 20, window: 3_600 };

/// What the guide says of a folder that is not there (5.16).
const NO_FOLDER: Problem = Problem::Missing("Directory not exists");

/// The guide has 400 for whatever is wrong with what is to be sent (4.13).
const NO_LINK: Problem = Problem::Refused("Expiring link not found");

const NO_PAGE: Problem = Problem::Refused(
    "It is private and has no page. Make it public or hidden, or send its expiring link.",
);

/// What is to be mailed.
pub(crate) struct Letter<'a> {
    pub(crate) target: Target<'a>,
    /// Addresses with commas between them.
    pub(crate) recipients: &'a str,
    /// Instead of the usual one.
    pub(crate) subject: Option<&'a str>,
    /// What is said besides the link.
    pub(crate) text: Option<&'a str>,
    /// The expiring link, which must be there, and not the page.
    pub(crate) expiring: bool,
    /// The path of the page: of a link's token, or of a node's id.
    pub(crate) path_of: fn(&str) -> String,
}

/// Who sends it; none for somebody who is not signed in.
pub(crate) struct Sender<'a> {
    pub(crate) actor: Option<&'a Actor>,
    pub(crate) origin: Origin,
}

/// Mails a link to some people; answers their addresses as they were understood. The mails are promised all or none.
pub(crate) async fn send(
    state: &State,
    sender: Sender<'_>,
    letter: Letter<'_>,
) -> Result<String, Problem> {
    let recipients = recipients(letter.recipients)?;
    let (subject, text) = (subject(letter.subject)?, own_text(letter.text)?);
    let now = state.now();
    let tx = state.db().write().await?;
    let (node, owner) = find(&tx, sender.actor, &letter).await?;
    let (allowance, who) = match sender.actor {
        Some(actor) => {
            let member = actor.member_id().unwrap_or(0);
            (PEOPLE, format!("{}/{member}", actor.account.id))
        }
        None => (GUESTS, owner.id.to_string()),
    };
    let times = u32::try_from(recipients.len()).unwrap_or(u32::MAX);
    state.attempts().count_times(allowance, &who, sender.origin.address, now, times)?;
    let path = if letter.expiring {
        let link = links::of_node(&tx, &node.id).await?.filter(|link| is_open(link, now));
        (letter.path_of)(&link.ok_or(NO_LINK)?.token)
    } else {
        pages::opened(&tx, &node.id).await?.ok_or(NO_PAGE)?;
        (letter.path_of)(&node.id)
    };
    let address = format!("{}{path}", site_of(state, &tx, &owner).await?);
    let from = sender.actor.map_or_else(|| "Somebody".to_owned(), Actor::name);
    let what = format!("{from} sends you {}", node.name);
    let body = format!("{what}:\n\n    {address}\n{text}");
    for to in recipients.iter().copied() {
        let mail = Mail {
            kind: "link",
            to,
            reply_to: sender.actor.map_or("", Actor::email),
            subject: subject.unwrap_or(&what),
            body: &body,
        };
        mails::queue(&tx, now, owner.id, mail).await?;
    }
    let details = format!("mailed to {times}");
    let deed = Deed { details: &details, ..Deed::new(LogType::Link, &node.name) };
    match sender.actor {
        Some(actor) => log::record(&tx, actor, owner.id, now, deed).await?,
        None => log::record_guest(&tx, &sender.origin, owner.id, now, deed).await?,
    }
    tx.commit().await?;
    Ok(recipients.join(","))
}

/// The addresses, each once.
fn recipients(text: &str) -> Result<Vec<&str>, Problem> {
    const NAME: &str = "recipient_emails";
    let mut found: Vec<&str> = Vec::new();
    for address in text.split(',').map(str::trim).filter(|address| !address.is_empty()) {
        if !is_address(address) {
            return Err(no_email(NAME));
        }
        if !found.iter().any(|known| known.eq_ignore_ascii_case(address)) {
            found.push(address);
        }
    }
    match found.len() {
        0 => Err(Problem::Required(NAME)),
        1..=MOST => Ok(found),
        _ => Err(Problem::Invalid(NAME, "Maximum 20 addresses allowed.")),
    }
}

/// A subject of the sender's own: one line, or it could be more than a subject.
fn subject(given: Option<&str>) -> Result<Option<&str>, Problem> {
    const NAME: &str = "message_subject";
    let given = given.map(str::trim).filter(|text| !text.is_empty());
    if given.is_some_and(|text| text.contains(char::is_control)) {
        return Err(Problem::Invalid(NAME, ""));
    }
    if given.is_some_and(|text| text.chars().count() > LONGEST_SUBJECT) {
        return Err(Problem::Invalid(NAME, "Maximum 200 characters allowed."));
    }
    Ok(given)
}

/// The sender's own words as the end of a mail.
fn own_text(given: Option<&str>) -> Result<String, Problem> {
    const NAME: &str = "message_body";
    let Some(text) = given.map(str::trim).filter(|text| !text.is_empty()) else {
        return Ok(String::new());
    };
    if text.contains(|letter: char| letter.is_control() && !"\r\n\t".contains(letter)) {
        return Err(Problem::Invalid(NAME, ""));
    }
    if text.chars().count() > LONGEST_TEXT {
        return Err(Problem::Invalid(NAME, "Maximum 5000 characters allowed."));
    }
    Ok(format!("\n{}\n", text.replace("\r\n", "\n")))
}

/// What is to be mailed, for somebody who may see it; its expiring link only for those who could make one, because
/// it opens more than the page does.
async fn find(
    db: &impl ConnectionTrait,
    actor: Option<&Actor>,
    letter: &Letter<'_>,
) -> Result<(node::Model, User), Problem> {
    let need = match (actor, letter.expiring) {
        (None, true) => return Err(NO_LINK),
        (Some(_), true) => Need::Edit,
        (_, false) => Need::View,
    };
    let Reached { node, owner, .. } = match letter.target {
        Target::File(id) => places::reach_file(db, actor, id, need).await?,
        Target::Folder(id) => match actor {
            Some(actor) => match places::reach_folder_itself(db, actor, id, need).await {
                Ok(reached) => {
                    if letter.expiring {
                        rights::refuse_unless_entry_of(db, actor, &reached).await?;
                    }
                    reached
                }
                Err(Problem::NotFound(_)) if !letter.expiring => public_folder(db, id).await?,
                Err(Problem::NotFound(_)) => return Err(NO_FOLDER),
                Err(other) => return Err(other),
            },
            None => public_folder(db, id).await?,
        },
    };
    if node.parent_id.is_none() {
        return Err(Problem::RootFolder);
    }
    if places::is_trashed(db, &node).await? {
        return Err(match node.kind {
            Kind::File => Problem::NotFound(Noun::File),
            Kind::Folder => NO_FOLDER,
        });
    }
    Ok((node, owner))
}

/// A folder that everybody may see.
async fn public_folder(db: &impl ConnectionTrait, id: &FolderId) -> Result<Reached, Problem> {
    let opened = pages::opened(db, id.as_str()).await?;
    let opened = opened.filter(|opened| opened.node.kind == Kind::Folder).ok_or(NO_FOLDER)?;
    Ok(Reached { node: opened.node, owner: opened.owner, right: Need::View })
}

/// Where people reach an account's server: under the host name of its own branding, or of its partner's. Never what
/// a request says, or a stranger would choose where the mail leads.
async fn site_of(
    state: &State,
    db: &impl ConnectionTrait,
    owner: &User,
) -> Result<String, Problem> {
    let site = state.config().site();
    for account in [Some(owner.id), owner.partner_id].into_iter().flatten() {
        let branding = brands::of_account(db, account).await?;
        if let Some(host) = branding.and_then(|branding| branding.host_mapping) {
            let scheme = site.split("://").next().unwrap_or("https");
            return Ok(format!("{scheme}://{host}"));
        }
    }
    Ok(site)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_checked_and_each_is_there_once() {
        assert_eq!(recipients(" a@b.example, c@d.example,,A@B.example ").ok().unwrap().len(), 2);
        for bad in ["", " , ", "a@b.example;c@d.example", "a@b.example\r\nBcc: c@d.example"] {
            assert!(recipients(bad).is_err(), "{bad}");
        }
        let many: Vec<String> = (0..=MOST).map(|number| format!("a{number}@b.example")).collect();
        assert!(recipients(&many.join(",")).is_err());
        assert!(recipients(&many[1..].join(",")).is_ok());
    }

    #[test]
    fn a_subject_is_one_line() {
        assert_eq!(subject(Some("  ")).ok(), Some(None));
        assert_eq!(subject(Some(" Hello ")).ok(), Some(Some("Hello")));
        for bad in ["a\r\nBcc: x@y", "a\nb", &"x".repeat(201)] {
            assert!(subject(Some(bad)).is_err());
        }
    }
}
