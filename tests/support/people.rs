//! Further people: accounts beside the demonstration's, and browsers of their own.

use std::process::Stdio;

use anyhow::{Context as _, ensure};
use serde_json::{Value, json};
use tokio::{io::AsyncWriteExt as _, process::Command};

use crate::demo::{EMAIL, PASSWORD};
use crate::{Browser, Page, Result, Server, Stage};

/// Somebody with an account.
#[derive(Debug, Clone, Copy)]
pub struct Person {
    /// Signs in.
    pub email: &'static str,
    /// With what.
    pub password: &'static str,
    /// The first name.
    pub first_name: &'static str,
    /// The last name.
    pub last_name: &'static str,
}

/// The second person of tests.
pub const ADA: Person = Person {
    email: "ada@portico.example",
    password: "analytical engine",
    first_name: "Ada",
    last_name: "Lovelace",
};

impl Server {
    /// Gives somebody an account, as whoever runs the server does.
    ///
    /// # Errors
    /// If the server's program refuses.
    pub async fn add(&self, person: Person) -> Result {
        let program = std::env::var_os("PORTICO_SERVER_BIN").context("PORTICO_SERVER_BIN")?;
        let mut child = Command::new(program)
            .args(["user", "add", "--password-stdin", "--data"])
            .arg(self.data())
            .args(["--first-name", person.first_name, "--last-name", person.last_name])
            .arg(person.email)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()?;
        let mut input = child.stdin.take().context("The program has no input.")?;
        input.write_all(person.password.as_bytes()).await?;
        drop(input);
        ensure!(child.wait().await?.success(), "{} has no account.", person.email);
        Ok(())
    }
}

impl Server {
    /// Lets somebody have a brand and users of their own, as whoever runs the server does.
    ///
    /// # Errors
    /// If the server's program refuses.
    pub async fn make_partner(&self, email: &str) -> Result {
        let program = std::env::var_os("PORTICO_SERVER_BIN").context("PORTICO_SERVER_BIN")?;
        let mut command = Command::new(program);
        command.args(["user", "role", "--data"]).arg(self.data()).args([email, "manager"]);
        let status = command.stdout(Stdio::null()).status().await?;
        ensure!(status.success(), "{email} is no partner.");
        Ok(())
    }
}

/// How somebody joins an account.
#[derive(Debug, Clone, Copy)]
pub struct Joining<'a> {
    /// Whose account: name and password of its owner.
    pub owner: (&'a str, &'a str),
    /// Whether they manage it.
    pub is_admin: bool,
    /// Whether they may change their password.
    pub may_change_password: bool,
    /// A group that is made for them.
    pub group: Option<&'a str>,
}

impl Default for Joining<'_> {
    fn default() -> Self {
        let owner = (EMAIL, PASSWORD);
        Self { owner, is_admin: false, may_change_password: true, group: None }
    }
}

/// Sends what stands in JSON, and answers what comes.
const SEND: &str = "const send = async (path, body) => { const answer = await fetch('/api/v1' + path, { method: 'POST', \
    headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }); \
    if (!answer.ok) throw new Error(await answer.text()); return answer.json(); }; ";

/// Signs in, makes a further user of the account, and answers what went wrong.
const ADD_MEMBER: &str = "const [owner, member, group, done] = arguments; (async () => { \
    const { SessionID } = await send('/session/login.json', owner); \
    if (group) { const made = await send('/usergroups.json', { session_id: SessionID, group_name: group, \
    group_bw_max: 0, group_max_storage: 0 }); member.group_id = String(made.Group_id); } \
    await send('/accountusers.json', { session_id: SessionID, ...member }); \
    })().then(() => done(''), (error) => done(String(error)));";

/// Signs in, and gives a further user of the account the right to change what is in a folder of its root.
const GIVE_FOLDER: &str = "const [owner, email, name, done] = arguments; (async () => { \
    const send = async (path, body) => { const answer = await fetch('/api/v1' + path, body && { method: 'POST', \
    headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }); \
    if (!answer.ok) throw new Error(await answer.text()); return answer.json(); }; \
    const { SessionID } = await send('/session/login.json', owner); \
    const { Folders } = await send('/folder/list.json/' + SessionID + '/0'); \
    const { FolderID } = Folders.find((folder) => folder.Name === name); \
    await send('/accountusers/setfolderaccess.json', \
    { session_id: SessionID, access_email: email, foldersObj: { [FolderID]: 1 } }); \
    })().then(() => done(''), (error) => done(String(error)));";

/// Signs in, makes so many groups, and answers what went wrong: each is a line of the account's log.
const MAKE_GROUPS: &str = "const [owner, count, done] = arguments; (async () => { \
    const { SessionID } = await send('/session/login.json', owner); \
    for (let number = 1; number <= count; number += 1) await send('/usergroups.json', { session_id: SessionID, \
    group_name: 'Group ' + number, group_bw_max: 0, group_max_storage: 0 }); \
    })().then(() => done(''), (error) => done(String(error)));";

fn owner_of((name, password): (&str, &str)) -> Value {
    json!({ "username": name, "passwd": password })
}

impl Page {
    /// Lets a further user of the demonstration's account change what is in a folder of its root.
    ///
    /// # Errors
    /// If the server refuses.
    pub async fn give_folder(&self, person: Person, folder: &str) -> Result {
        let owner = json!({ "username": EMAIL, "passwd": PASSWORD });
        let given = vec![owner, json!(person.email), json!(folder)];
        let answer = self.session().execute_async(GIVE_FOLDER, given).await?;
        let problem = answer.json().as_str().unwrap_or("no answer").to_owned();
        ensure!(problem.is_empty(), "{} has no folder: {problem}", person.email);
        Ok(())
    }

    /// Makes somebody a further user of the demonstration's account, who works with its tasks.
    ///
    /// # Errors
    /// If the server refuses.
    pub async fn add_member(&self, person: Person) -> Result {
        self.add_member_as(person, Joining::default()).await
    }

    /// Makes somebody a further user of an account; a page of the site has to be open.
    ///
    /// # Errors
    /// If the server refuses.
    pub async fn add_member_as(&self, person: Person, joining: Joining<'_>) -> Result {
        let member = json!({
            "access_first_name": person.first_name,
            "access_last_name": person.last_name,
            "access_password": person.password,
            "access_email": person.email,
            "access_admin_mode": u8::from(joining.is_admin),
            "access_password_change": u8::from(joining.may_change_password),
            "access_notification": 0,
            "access_max_storage": 0,
            "access_bw_max": 0,
            "group_id": "0",
        });
        let given = vec![owner_of(joining.owner), member, json!(joining.group)];
        let problem = self.run_as_owner(ADD_MEMBER, given).await?;
        ensure!(problem.is_empty(), "{} is no member: {problem}", person.email);
        Ok(())
    }

    /// Makes so many groups in an account, each a line of its log; a page of the site has to be open.
    ///
    /// # Errors
    /// If the server refuses.
    pub async fn make_groups(&self, owner: (&str, &str), count: u32) -> Result {
        let given = vec![owner_of(owner), json!(count)];
        let problem = self.run_as_owner(MAKE_GROUPS, given).await?;
        ensure!(problem.is_empty(), "There are no groups: {problem}");
        Ok(())
    }

    async fn run_as_owner(&self, script: &str, given: Vec<Value>) -> Result<String> {
        let answer = self.session().execute_async([SEND, script].concat(), given).await?;
        Ok(answer.json().as_str().unwrap_or("no answer").to_owned())
    }

    /// Signs in as somebody and waits for their files.
    ///
    /// # Errors
    /// If the app does not let them in.
    pub async fn sign_in_as(&self, person: Person) -> Result {
        self.goto("/sign-in").await?;
        self.sign_in_here(person.email, person.password).await?;
        self.wait_path("/files").await
    }

    /// Opens an address that somebody was given.
    ///
    /// # Errors
    /// If the server does not answer.
    pub async fn visit(&self, address: &str) -> Result {
        Ok(self.session().goto(address).await?)
    }
}

impl Stage {
    /// Another browser on the same server, for another person or for a guest; whoever asks for it closes it.
    ///
    /// # Errors
    /// If it does not start.
    pub async fn another(&self) -> Result<Page> {
        Ok(Page::new(Browser::start().await?, self.server.address()))
    }
}
