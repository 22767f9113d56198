//! Every endpoint with the ids of somebody else's things, one at a time, as everybody who might try.

use std::collections::BTreeSet;

use super::requests::{Ask, all};
use super::setting::{OWNER, Setting, Who, outcome};
use super::table::compare;
use super::world::Part;
use crate::support::Answer;

/// What may be seen: the look of a host before anybody signs in, that of their partner's drive by customers, its name
/// by everybody who is signed in to it, and the tags of an account by all of its members.
fn is_shown(who: Who, endpoint: &str) -> bool {
    match endpoint {
        "branding/get_subdomain_branding" => true,
        "branding/get_branding" => who == Who::Customer,
        "session/get_session" => matches!(who, Who::Customer | Who::Worker),
        "tasks/list_tags" => who == Who::Worker,
        _ => false,
    }
}

/// What anybody may have done: a mail about a forgotten password is written to its owner.
const DONE: &str = "users/request_password_reset";

/// Sends every request and holds the outcomes against the expected ones. Whatever the outcome, nothing of the
/// victim's changes, nothing refers to it that did not before, and nothing of it is told.
async fn try_everything(who: Who, table: &str) {
    let mut setting = Setting::new(who).await;
    let mut happened = Vec::new();
    let mut wrong = Vec::new();
    let mut before = setting.dump.rows().await;
    for ask in all() {
        for field in fields(&ask, who) {
            let params = ask.filled(|name| match &field {
                Some(field) if field != name => &setting.own,
                _ => &setting.victim,
            });
            let key = match &field {
                Some(field) => format!("{} {field}", ask.meta.name),
                None => ask.meta.name.to_owned(),
            };
            let answer = setting.ask(&ask, params).await;
            let after = setting.dump.rows().await;
            let what = outcome(&answer);
            let told = told(&setting, &answer);
            if !told.is_empty() && !is_shown(who, ask.meta.name) {
                wrong.push(format!("{key}: {what} tells {told:?}: {}", body(&answer)));
            }
            let signed_out = ask.meta.name == "session/end_session";
            if before != after || signed_out {
                let mut damage = damage(&setting, &what, &before, &after);
                damage.retain(|row| ask.meta.name != DONE || row.starts_with("gone"));
                wrong.extend(damage.iter().map(|damage| format!("{key}: {what} and {damage}")));
                let (chapter, _) = ask.meta.name.split_once('/').unwrap();
                setting.renew(chapter).await;
                before = setting.dump.rows().await;
            }
            happened.push((key, what));
        }
    }
    compare(table, &happened);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// One at a time where the asker has the others; all at once where they have nothing.
fn fields(ask: &Ask, who: Who) -> Vec<Option<String>> {
    let fields = ask.fields();
    let one_by_one = matches!(who, Who::Stranger | Who::OtherPartner);
    if one_by_one && !fields.is_empty() {
        fields.into_iter().map(Some).collect()
    } else {
        vec![None]
    }
}

/// What of the victim's stands in an answer.
fn told(setting: &Setting, answer: &Answer) -> Vec<String> {
    let body = String::from_utf8_lossy(&answer.body).to_lowercase();
    let theirs = setting.theirs();
    let marks = setting.marks().into_iter().filter(|mark| !theirs.contains(mark));
    marks.filter(|mark| body.contains(&mark.to_lowercase())).collect()
}

/// What changed although it may not.
fn damage(
    setting: &Setting,
    what: &str,
    before: &BTreeSet<String>,
    after: &BTreeSet<String>,
) -> Vec<String> {
    let new = || after.difference(before);
    if what != "200" && before != after {
        return vec![format!("changed {:?}", new().collect::<Vec<_>>())];
    }
    let theirs = setting.theirs();
    let is_theirs = |row: &String| theirs.iter().any(|mark| row.contains(mark));
    let gone = before.difference(after).filter(|row| setting.rows.contains(*row));
    let gone = gone.filter(|row| !is_theirs(row)).map(|row| format!("gone is {row}"));
    let marks = setting.marks();
    let named = new().filter(|row| !is_theirs(row) && marks.iter().any(|mark| row.contains(mark)));
    gone.chain(named.map(|row| format!("new is {row}"))).collect()
}

fn body(answer: &Answer) -> String {
    String::from_utf8_lossy(&answer.body).chars().take(300).collect()
}

#[tokio::test]
async fn a_stranger_gets_nothing() {
    try_everything(Who::Stranger, "stranger").await;
}

#[tokio::test]
async fn another_partner_gets_nothing() {
    try_everything(Who::OtherPartner, "other_partner").await;
}

#[tokio::test]
async fn a_customer_gets_nothing_of_their_partner_s() {
    try_everything(Who::Customer, "customer").await;
}

#[tokio::test]
async fn a_member_without_rights_gets_nothing_but_their_own() {
    try_everything(Who::Worker, "worker").await;
}

#[tokio::test]
async fn a_guest_gets_nothing() {
    try_everything(Who::Guest, "guest").await;
}

/// The world of an owner whose every request is allowed: so what is refused to others is refused because of who
/// they are.
async fn use_everything(who: Who, table: &str) {
    let mut setting = Setting::new(who).await;
    let mut happened = Vec::new();
    for ask in all() {
        let (chapter, _) = ask.meta.name.split_once('/').unwrap();
        let session = setting.server.sign_in(OWNER).await;
        setting.victim.build(&setting.server, &session, Part::of_chapter(chapter)).await;
        setting.renew(chapter).await;
        let params = ask.filled(|_| &setting.victim);
        let answer = setting.ask(&ask, params).await;
        happened.push((ask.meta.name.to_owned(), outcome(&answer)));
    }
    compare(table, &happened);
}

#[tokio::test]
async fn the_owner_gets_everything() {
    use_everything(Who::Owner, "owner").await;
}

#[tokio::test]
async fn an_administrator_gets_nearly_everything() {
    use_everything(Who::Administrator, "administrator").await;
}
