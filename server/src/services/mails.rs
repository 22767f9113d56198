//! Mails: promised in the transaction that they tell of, sent after it, tried again when that fails.

use sea_orm::ConnectionTrait;

use super::brands;
use super::problem::Problem;
use crate::db::entity::mail;
use crate::db::mails;
use crate::mail::Letterhead;
use crate::state::State;

/// How many mails are sent before others get their turn.
const BATCH: u64 = 50;

/// How long whoever sends a mail has time for it, in seconds.
const LEASE: i64 = 300;

/// How often a mail is tried before it is given up: for about two days.
const MOST_TRIES: i32 = 12;

/// A mail as it is promised.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mail<'a> {
    /// What it is about, in a word, for the one who looks after the server.
    pub(crate) kind: &'static str,
    /// An address that was checked.
    pub(crate) to: &'a str,
    /// Whom an answer goes to; empty for nobody.
    pub(crate) reply_to: &'a str,
    pub(crate) subject: &'a str,
    /// Plain text.
    pub(crate) body: &'a str,
}

/// Puts a mail into the outbox; it wears the brand of the account that it is about.
pub(crate) async fn queue(
    tx: &impl ConnectionTrait,
    now: i64,
    account: i64,
    mail: Mail<'_>,
) -> Result<(), Problem> {
    let row = mail::Model {
        id: 0,
        kind: mail.kind.to_owned(),
        recipient: mail.to.to_owned(),
        reply_to: mail.reply_to.to_owned(),
        // A subject is one line, whoever wrote it.
        subject: mail.subject.split_whitespace().collect::<Vec<_>>().join(" "),
        body: mail.body.to_owned(),
        created: now,
        tries: 0,
        next_try: Some(now),
        sent_at: None,
        account_id: Some(account),
    };
    mails::insert(tx, row).await?;
    Ok(())
}

/// Sends what is due; answers how many were sent. What fails is tried again later, ever more seldom.
///
/// # Errors
/// When the database refuses.
pub async fn send_due(state: &State) -> Result<usize, Problem> {
    send_until(state, || false).await
}

/// The same, and no mail more once it is told to end.
pub(crate) async fn send_until(
    state: &State,
    is_ending: impl Fn() -> bool,
) -> Result<usize, Problem> {
    let mut sent = 0;
    for mail in mails::due(state.db().read(), state.now(), BATCH).await? {
        if is_ending() {
            break;
        }
        let now = state.now();
        let tx = state.db().write().await?;
        let is_ours = mails::take(&tx, &mail, now + LEASE).await?;
        tx.commit().await?;
        if !is_ours {
            continue;
        }
        let head = letterhead(state, &mail).await?;
        let done = state.mailer().send(&mail, head.as_ref()).await;
        let tx = state.db().write().await?;
        match done {
            Ok(()) => {
                mails::sent(&tx, mail.id, state.now()).await?;
                sent += 1;
            }
            Err(error) => {
                let tries = mail.tries + 1;
                tracing::warn!(mail = mail.id, kind = %mail.kind, tries, %error, "a mail was not sent");
                let wait = 30_i64.saturating_mul(1 << tries.clamp(1, 10));
                mails::put_off(&tx, mail.id, (tries < MOST_TRIES).then(|| now + wait)).await?;
            }
        }
        tx.commit().await?;
    }
    Ok(sent)
}

/// Whose face a mail wears.
async fn letterhead(state: &State, mail: &mail::Model) -> Result<Option<Letterhead>, Problem> {
    let Some(account) = mail.account_id else { return Ok(None) };
    let branding = brands::of_user(state.db().read(), account).await?;
    Ok(branding.map(|branding| Letterhead {
        name: brands::name_of(&branding).to_owned(),
        palette: brands::palette_of(&branding),
        support_email: branding.support_email,
        support_url: branding.support_url,
    }))
}
