//! The drive in somebody else's page: on a site of the partner's list, and on one that is not.

use anyhow::{Context as _, ensure};
use serde_json::json;
use support::{Name, Page, Portal, Result, Role, Stage, browser, demo};
use thirtyfour::{By, prelude::ElementQueryable as _};

/// The drive's frame in the example portal.
const FRAME: &str =
    "return document.querySelector('portico-drive').shadowRoot.querySelector('iframe');";

/// Greets a frame in every way that must not work, and in the one that must; tells what it said to each.
const HOLES: &str = "const done = arguments[0]; \
    const drive = new URLSearchParams(location.search).get('drive'); \
    const frame = document.createElement('iframe'); \
    const child = document.createElement('iframe'); \
    const rest = (time) => new Promise((awake) => setTimeout(awake, time)); \
    const hello = { kind: 'drive:hello', version: 1 }; \
    const heard = {}; \
    const channel = (name) => { const { port1, port2 } = new MessageChannel(); heard[name] = []; \
      port1.onmessage = (event) => heard[name].push(event.data.event ?? event.data); return [port1, port2]; }; \
    const listening = new Promise((awake) => addEventListener('message', (event) => { \
      if (event.source === frame.contentWindow && event.data.kind === 'drive:listening') awake(); })); \
    frame.name = 'embed=drive'; \
    frame.src = `${drive}/files?embed=drive`; \
    document.body.append(frame, child); \
    listening.then(async () => { \
      const target = frame.contentWindow; \
      const said = 'target.postMessage(hello, origin, [port])'; \
      const other = child.contentWindow.Function('target', 'hello', 'origin', 'port', said); \
      other(target, hello, drive, channel('another frame')[1]); \
      target.postMessage({ kind: 'drive:hello', version: 2 }, drive, [channel('another version')[1]]); \
      target.postMessage(hello, drive); \
      target.postMessage(hello, drive, [channel('two ports')[1], new MessageChannel().port2]); \
      await rest(700); \
      const [port, end] = channel('the right one'); \
      target.postMessage(hello, drive, [end]); \
      await rest(700); \
      target.postMessage(hello, drive, [channel('a second one')[1]]); \
      port.postMessage({ id: 1, method: 'eval', params: {} }); \
      port.postMessage({ id: 2, method: 'theme', params: { theme: 'dark' } }); \
      await rest(700); \
      frame.remove(); child.remove(); done(heard); \
    });";

fn drive(stage: &Stage) -> String {
    let port = stage.server.address().rsplit(':').next().unwrap_or_default();
    format!("http://acme.localhost:{port}")
}

/// Lets the partner of the demonstration put a site on the list.
async fn allow(stage: &Stage, origin: &str) -> Result {
    stage.server.make_partner(demo::EMAIL).await?;
    let page = &stage.page;
    page.sign_in().await?;
    page.goto("/brand").await?;
    let sites = page.textbox("Sites that may show this drive");
    sites.fill("https://*.example.com").await?;
    page.region("Other portals").wait_text("Stars are not allowed.").await?;
    sites.fill(origin).await?;
    page.button("Publish").click().await?;
    page.wait_message("Your brand is published.").await
}

/// Waits until the portal has heard `words` so many times.
async fn heard(page: &Page, words: &str, times: usize) -> Result {
    support::eventually(&format!("the drive to say {words}"), async || {
        let lines =
            page.evaluate("[...document.querySelectorAll('#log li')].map((it) => it.textContent)");
        let lines = lines.await?;
        let lines = lines.as_array().context("a list")?;
        let count = lines.iter().filter(|line| line.as_str().is_some_and(|it| it.contains(words)));
        Ok((count.count() >= times).then_some(()))
    })
    .await
}

async fn enter(page: &Page) -> Result {
    let frame = page.session().execute(FRAME, Vec::new()).await?.element()?;
    Ok(frame.enter_frame().await?)
}

async fn click(page: &Page, css: &'static str) -> Result {
    Ok(page.session().query(By::Css(css)).and_clickable().first().await?.click().await?)
}

#[test]
fn a_portal_of_the_list_shows_the_drive_and_takes_files() {
    browser(async |stage| {
        let portal = Portal::start().await?;
        let home = portal.origin("portal.localhost");
        allow(stage, &home).await?;
        let page = &stage.page;
        page.visit(&format!("{home}/?drive={}", drive(stage))).await?;
        heard(page, "ready", 1).await?;
        heard(page, "session-needed", 1).await?;
        enter(page).await?;
        let session = page.session();
        session
            .query(By::Css("input[name=username]"))
            .first()
            .await?
            .send_keys(demo::EMAIL)
            .await?;
        session
            .query(By::Css("input[type=password]"))
            .first()
            .await?
            .send_keys(demo::PASSWORD)
            .await?;
        click(page, "button[type=submit]").await?;
        session.query(By::Css(".row")).first().await?;
        ensure!(page.evaluate("document.querySelector('.side, .top') === null").await? == true);
        session.enter_default_frame().await?;
        heard(page, "signed-in", 1).await?;
        heard(page, "navigate", 1).await?;

        page.get(Role::Combobox, "Layout").choose("File picker").await?;
        page.button("Show").click().await?;
        heard(page, "ready", 2).await?;
        enter(page).await?;
        let tick = "[...document.querySelectorAll('li.pick-row')].filter((it) => \
            it.textContent.includes('Welcome.md')).map((it) => it.click()).length";
        support::eventually("the file", async || {
            Ok((page.evaluate(tick).await? == 1).then_some(()))
        })
        .await?;
        page.assert_accessible("file picker in a portal").await?;
        click(page, ".pick-foot .button-primary").await?;
        session.enter_default_frame().await?;
        heard(page, "pick {\"files\":[{\"id\":", 1).await?;
        heard(page, "\"name\":\"Welcome.md\"", 1).await?;

        let answers = session.execute_async(HOLES, Vec::new()).await?.json().clone();
        for hole in ["another frame", "another version", "two ports", "a second one"] {
            ensure!(answers[hole] == json!([]), "It spoke with {hole}: {answers}.");
        }
        let right = answers["the right one"].as_array().context("a list")?;
        ensure!(right.first() == Some(&json!("ready")), "{answers}");
        let refusal = json!({ "id": 1, "ok": false, "error": "unknown-method" });
        ensure!(right.contains(&refusal), "{answers}");
        ensure!(right.contains(&json!({ "id": 2, "ok": true })), "{answers}");
        page.assert_clean_but(&["404"]).await
    });
}

#[test]
fn nobody_else_shows_the_drive() {
    browser(async |stage| {
        let portal = Portal::start().await?;
        allow(stage, &portal.origin("portal.localhost")).await?;
        let page = &stage.page;
        let evil = portal.origin("evil.localhost");
        let address = format!("{evil}/?drive={}&patience=3000", drive(stage));
        page.visit(&address).await?;
        heard(page, "error {\"reason\":\"no-answer\"}", 1).await?;
        ensure!(!page.get(Role::Listitem, Name::containing("ready")).is_there().await?);
        page.assert_clean_but(&["frame-ancestors", "404"]).await
    });
}
