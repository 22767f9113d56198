//! A server on which one account owns one of everything, and those who want some of it.

use std::collections::BTreeSet;

use portico_api::Secret;
use portico_server::testing::{EMAIL, OTHER_EMAIL, PASSWORD};
use portico_server::{DEFAULT_STORAGE, NewAccount, Role, save_account, set_role};
use serde_json::Value;

use super::dump::Dump;
use super::requests::{Ask, text};
use super::world::{FRIEND, Part, World};
use crate::support::{Answer, TestServer, request_of};

/// Stands in the name of everything that is the victim's, and in nothing else.
pub(crate) const MARK: &str = "Zanzibar";

/// The victim, a partner.
pub(crate) const OWNER: &str = "vera@example.com";

/// A member of the victim's account who may do nothing in it yet.
pub(crate) const WORKER: &str = "worker@example.com";

/// A member who may do what the victim may.
pub(crate) const ADMINISTRATOR: &str = "administrator@example.com";

/// Who asks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Who {
    /// Nobody who is signed in.
    Guest,
    /// An account without any role.
    Stranger,
    /// Another partner.
    OtherPartner,
    /// An account that the victim made for a customer.
    Customer,
    /// [`WORKER`].
    Worker,
    /// [`ADMINISTRATOR`].
    Administrator,
    /// The victim itself.
    Owner,
}

pub(crate) struct Setting {
    pub(crate) server: TestServer,
    pub(crate) dump: Dump,
    pub(crate) victim: World,
    /// What the asker owns, if they own anything.
    pub(crate) own: World,
    pub(crate) session: String,
    /// The rows of the victim's account.
    pub(crate) rows: BTreeSet<String>,
    who: Who,
    email: String,
    /// [`WORKER`]'s number.
    worker: String,
}

impl Setting {
    pub(crate) async fn new(who: Who) -> Self {
        let server = TestServer::new().await;
        for email in [FRIEND, OWNER] {
            let new = NewAccount {
                email: email.to_owned(),
                password: Secret::new(PASSWORD),
                first_name: "Somebody".to_owned(),
                last_name: "Else".to_owned(),
                storage_limit: DEFAULT_STORAGE,
            };
            save_account(&server.state, new).await.unwrap();
        }
        let is_partner = who == Who::OtherPartner;
        let mut email = if is_partner { EMAIL } else { OTHER_EMAIL }.to_owned();
        let mut own = World::new("Own", &email);
        match who {
            Who::Stranger => {
                let session = server.bob().await;
                own.build(&server, &session, basic()).await;
            }
            Who::OtherPartner => {
                set_role(&server.state, EMAIL, Role::Manager).await.unwrap();
                let session = server.ada().await;
                own.build(&server, &session, &Part::ALL).await;
            }
            Who::Guest | Who::Customer | Who::Worker | Who::Administrator | Who::Owner => {}
        }
        let dump = Dump::of(&server).await;
        dump.raise_numbers().await;
        let before = dump.rows().await;
        set_role(&server.state, OWNER, Role::Manager).await.unwrap();
        let owner = server.sign_in(OWNER).await;
        let mut victim = World::new(MARK, OWNER);
        victim.build(&server, &owner, &Part::ALL).await;
        let worker = victim.member(&server, &owner, WORKER, 0, "0").await;
        victim.member(&server, &owner, ADMINISTRATOR, 1, "0").await;
        match who {
            Who::Customer => email = text(&victim.ids["user_email"]),
            Who::Worker => email = WORKER.to_owned(),
            Who::Administrator => email = ADMINISTRATOR.to_owned(),
            Who::Owner => email = OWNER.to_owned(),
            Who::Guest | Who::Stranger | Who::OtherPartner => {}
        }
        let session = if who == Who::Guest { String::new() } else { server.sign_in(&email).await };
        let rows = dump.rows().await.difference(&before).cloned().collect();
        Self { server, dump, victim, own, session, rows, who, email, worker }
    }

    /// Sends a request of an endpoint; answers what came back.
    pub(crate) async fn ask(&self, ask: &Ask, params: Value) -> Answer {
        self.ask_as(ask, params, &self.session).await
    }

    /// The same with another session, or with none.
    pub(crate) async fn ask_as(&self, ask: &Ask, params: Value, session: &str) -> Answer {
        let session = Some(session).filter(|session| !session.is_empty());
        // A path has a place for the session even if there is none.
        let needed = ask.meta.path_has("session_id").then_some("none");
        let wire = (ask.wire)(params, session.or(needed));
        self.server.request(request_of(&wire, "/api/v1", &ask.bytes())).await
    }

    /// Signs the asker in again and makes what they own anew, after something was done to it.
    pub(crate) async fn renew(&mut self, chapter: &str) {
        let parts = Part::of_chapter(chapter);
        if self.who == Who::Guest {
            return;
        }
        self.session = self.server.sign_in(&self.email).await;
        match self.who {
            Who::Stranger => {
                let own: Vec<Part> =
                    parts.iter().copied().filter(|part| basic().contains(part)).collect();
                self.own.build(&self.server, &self.session, &own).await;
            }
            Who::OtherPartner => self.own.build(&self.server, &self.session, parts).await,
            Who::Guest | Who::Customer | Who::Worker | Who::Administrator | Who::Owner => {}
        }
    }

    /// What stands in rows that are the asker's own although they came with the victim's: a customer's account, and
    /// what a member is in the account.
    pub(crate) fn theirs(&self) -> Vec<String> {
        match self.who {
            Who::Customer => vec![text(&self.victim.ids["user"]), self.email.clone()],
            Who::Worker => vec![self.email.clone(), self.worker.clone()],
            Who::Guest | Who::Stranger | Who::OtherPartner | Who::Administrator | Who::Owner => {
                Vec::new()
            }
        }
    }

    /// Every id of the victim's that can be looked for in a text.
    pub(crate) fn marks(&self) -> Vec<String> {
        let ids = self.victim.ids.values().map(text).filter(|id| id.len() >= 5);
        ids.chain([MARK.to_owned(), OWNER.to_owned()]).collect()
    }
}

/// What an account without a role can own.
fn basic() -> &'static [Part] {
    &[Part::People, Part::Files, Part::Notes, Part::Tasks]
}

/// The refusal of an answer in one line: status and sentence. `200` for what is allowed.
pub(crate) fn outcome(answer: &Answer) -> String {
    let status = answer.status.as_u16();
    if answer.status.is_success() {
        return status.to_string();
    }
    let envelope: Value = answer.json();
    let (code, message) = match envelope["error"].as_object() {
        Some(error) => {
            // The other key of an expired token (wire facts 1.2).
            let message = error.get("error_description").unwrap_or(&error["message"]);
            (error["code"].clone(), message.clone())
        }
        // The flat one of grants.
        None => (Value::from(status), envelope["error_description"].clone()),
    };
    assert_eq!(code, status, "the code is the status");
    let message = message.as_str().expect("a sentence");
    format!("{status} {message}")
}
