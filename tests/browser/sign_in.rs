//! In and out, and what may go wrong on the way.

use anyhow::ensure;
use support::{Name, Page, Result, Role, Width, browser, demo};

/// Everything that this browser keeps for the site, as one text.
const KEPT: &str = "const done = arguments[0]; (async () => { \
    const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]; \
    for (const { name } of await indexedDB.databases()) { \
        const base = await new Promise((good, bad) => { \
            const ask = indexedDB.open(name); ask.onsuccess = () => good(ask.result); ask.onerror = bad; }); \
        for (const store of base.objectStoreNames) { \
            const ask = base.transaction(store).objectStore(store).getAll(); \
            kept.push(JSON.stringify(await new Promise((good) => { ask.onsuccess = () => good(ask.result); }))); } } \
    for (const name of await caches.keys()) kept.push(name); \
    return kept.join('\\n'); })().then(done, (error) => done(String(error)));";

async fn kept(page: &Page) -> Result<String> {
    let answer = page.session().execute_async(KEPT, Vec::new()).await?;
    Ok(answer.json().as_str().unwrap_or_default().to_owned())
}

#[test]
fn signing_in_shows_the_files() {
    browser(async |stage| {
        let page = &stage.page;
        page.goto("/").await?;
        page.wait_path("/sign-in").await?;
        page.get(Role::Heading, Name::containing("Sign in to")).wait().await?;
        page.sign_in_here(demo::EMAIL, demo::PASSWORD).await?;
        page.wait_path("/files").await?;
        page.row("Welcome.md").wait().await?;
        page.button("Account of Dana Demo").wait().await?;
        page.assert_clean().await?;
        page.reload().await?;
        page.row("Welcome.md").wait().await
    });
}

#[test]
fn a_phone_has_everything_within_reach() {
    browser(async |stage| {
        let page = &stage.page;
        page.set_width(Width::Phone).await?;
        page.sign_in().await?;
        page.pick("Documents", "Rename").await?;
        page.dialog("Rename folder").button("Cancel").click().await?;
        page.open_folder("Documents").await?;
        page.button("New folder").click().await?;
        let dialog = page.dialog("New folder");
        dialog.textbox("Name of the folder").fill("On the way").await?;
        dialog.button("Create").click().await?;
        page.row("On the way").wait().await?;
        page.open_trash().await?;
        page.row("Old draft.txt").wait().await?;
        page.sign_out().await
    });
}

#[test]
fn a_wrong_password_is_told_and_can_be_put_right() {
    browser(async |stage| {
        let page = &stage.page;
        page.goto("/sign-in").await?;
        page.sign_in_here(demo::EMAIL, "not-the-password").await?;
        let main = page.get(Role::Main, Name::Any);
        main.wait_text("User name or password is wrong.").await?;
        let field = page.textbox("Password");
        ensure!(field.state("focused").await? == Some(true.into()), "The password has the focus.");
        ensure!(field.state("invalid").await? == Some("true".into()), "It is marked as wrong.");
        page.assert_clean_but(&["401"]).await?;
        field.fill(demo::PASSWORD).await?;
        page.button("Sign in").click().await?;
        page.row("Welcome.md").wait().await
    });
}

#[test]
fn an_empty_form_is_not_sent() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let page = &stage.page;
        page.goto("/sign-in").await?;
        page.button("Sign in").click().await?;
        let main = page.get(Role::Main, Name::Any);
        main.wait_text("Enter your user name.").await?;
        page.textbox("User name or email").fill(demo::EMAIL).await?;
        page.button("Sign in").click().await?;
        main.wait_text("Enter your password.").await?;
        ensure!(relay.seen("/oauth2/grant.json").is_empty(), "Nothing was sent.");
        Ok(())
    });
}

#[test]
fn an_ended_session_asks_to_sign_in_and_leads_back() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        let place = page.path().await?;
        page.end_session_elsewhere().await?;
        page.row("Contracts").link("Contracts").click().await?;
        page.wait_path("/sign-in").await?;
        let main = page.get(Role::Main, Name::Any);
        main.wait_text("Your session has ended. Sign in again to go on; nothing was lost.").await?;
        page.assert_clean_but(&["401", "400"]).await?;
        // Who it was is known: only the password is asked for.
        ensure!(page.textbox("User name or email").value().await? == demo::EMAIL);
        page.textbox("Password").fill(demo::PASSWORD).await?;
        page.button("Sign in").click().await?;
        page.get(Role::Heading, "Contracts").wait().await?;
        page.row("Insurance.pdf").wait().await?;
        page.session().back().await?;
        page.row("Contracts").wait().await?;
        ensure!(page.path().await? == place, "The folder before is the one before.");
        Ok(())
    });
}

#[test]
fn a_dead_server_is_told_and_trying_again_works() {
    browser(async |stage| {
        let page = &stage.page;
        let main = page.get(Role::Main, Name::Any);
        page.goto("/sign-in").await?;
        // What talks to the server is loaded while the person types; then it is gone.
        page.textbox("User name or email").fill(demo::EMAIL).await?;
        page.textbox("Password").fill("wrong").await?;
        page.button("Sign in").click().await?;
        main.wait_text("User name or password is wrong.").await?;
        stage.server.kill().await?;
        page.textbox("Password").fill(demo::PASSWORD).await?;
        page.button("Sign in").click().await?;
        main.wait_text("Check your network and try again.").await?;
        stage.server.restart().await?;
        page.button("Sign in").click().await?;
        page.row("Welcome.md").wait().await?;

        stage.server.kill().await?;
        page.button("Refresh").click().await?;
        main.wait_text("What you see may be out of date.").await?;
        page.row("Welcome.md").wait().await?;
        page.row("Documents").link("Documents").click().await?;
        main.wait_text("The folder could not be loaded").await?;
        stage.server.restart().await?;
        page.button("Try again").click().await?;
        page.row("Contracts").wait().await?;
        page.assert_clean_but(&["401", "net::ERR_"]).await
    });
}

#[test]
fn signing_out_leaves_nothing_behind() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        let secrets = page.evaluate("localStorage.getItem('portico.session')").await?;
        let secrets: serde_json::Value =
            serde_json::from_str(secrets.as_str().unwrap_or_default())?;
        page.sign_out().await?;
        let kept = kept(page).await?;
        for name in ["access", "refresh", "owner"] {
            let secret = secrets[name].as_str().unwrap_or_default();
            ensure!(!secret.is_empty(), "There was no {name}.");
            ensure!(!kept.contains(secret), "{name} is still in {kept}.");
        }
        // Back leads to the first page of the files, or would.
        page.session().back().await?;
        page.textbox("Password").wait().await?;
        ensure!(!page.row(Name::Any).is_there().await?, "The files are shown again.");
        page.goto("/files").await?;
        page.wait_path("/sign-in").await
    });
}
