//! Further people: accounts beside the demonstration's, and browsers of their own.

use std::process::Stdio;

use anyhow::{Context as _, ensure};
use serde_json::json;
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

/// Signs in, makes a further user of the account, and answers what went wrong.
const ADD_MEMBER: &str = "const [owner, member, done] = arguments; (async () => { \
    const send = async (path, body) => { const answer = await fetch('/api/v1' + path, { method: 'POST', \
    headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }); \
    if (!answer.ok) throw new Error(await answer.text()); return answer.json(); }; \
    const { SessionID } = await send('/session/login.json', owner); \
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
        let owner = json!({ "username": EMAIL, "passwd": PASSWORD });
        let member = json!({
            "access_first_name": person.first_name,
            "access_last_name": person.last_name,
            "access_password": person.password,
            "access_email": person.email,
            "access_admin_mode": 0,
            "access_notification": 0,
            "access_max_storage": 0,
            "access_bw_max": 0,
            "group_id": "0",
        });
        let answer = self.session().execute_async(ADD_MEMBER, vec![owner, member]).await?;
        let problem = answer.json().as_str().unwrap_or("no answer").to_owned();
        ensure!(problem.is_empty(), "{} is no member: {problem}", person.email);
        Ok(())
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
