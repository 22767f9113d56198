//! The drive looks as its host name says, from the first look on.

use anyhow::ensure;
use serde_json::json;
use support::{Name, Result, Role, Stage, browser, demo};

/// Notes every name that the page and its tab ever show, and the brand's color at each first paint.
const WATCH: &str = "window.testTitles = []; window.testTabs = []; window.testPaints = []; \
    const note = (list, text) => { if (text && !list.includes(text)) list.push(text); }; \
    new MutationObserver(() => { note(window.testTabs, document.title); \
    note(window.testTitles, document.querySelector('h1')?.textContent); }) \
    .observe(document, { subtree: true, childList: true, characterData: true }); \
    new PerformanceObserver((list) => { for (const _ of list.getEntries()) window.testPaints.push( \
    getComputedStyle(document.documentElement).getPropertyValue('--brand-light').trim()); }) \
    .observe({ type: 'paint', buffered: true });";

/// What the page says of itself beside its content.
const HEAD: &str = "[document.querySelector('link[rel=icon]').getAttribute('href'), \
    document.querySelector('meta[media*=light]').content, \
    [...document.documentElement.outerHTML.matchAll(/portico/gi)].length]";

fn site(stage: &Stage, name: &str) -> String {
    let port = stage.server.address().rsplit(':').next().unwrap_or_default();
    format!("http://{name}.localhost:{port}")
}

#[test]
fn a_partner_has_a_name_a_color_and_a_logo() {
    browser(async |stage| {
        let address = site(stage, "acme");
        stage.page.set_site(&address);
        let page = &stage.page;
        page.run_first(WATCH).await?;
        page.goto("/").await?;
        page.get(Role::Heading, "Sign in to Acme Drive").wait().await?;
        let titles = page.evaluate("window.testTitles").await?;
        ensure!(titles == json!(["Sign in to Acme Drive"]), "It was shown: {titles}.");
        let tabs = page.evaluate("window.testTabs").await?;
        ensure!(tabs == json!(["Acme Drive", "Sign in – Acme Drive"]), "The tab said: {tabs}.");
        let paints = page.evaluate("[...new Set(window.testPaints)]").await?;
        ensure!(paints == json!(["#7c2d12"]), "The page was painted with {paints}.");
        let head = page.evaluate(HEAD).await?;
        ensure!(head == json!(["/favicon.svg", "#7c2d12", 0]), "The page says of itself: {head}.");
        let color = "getComputedStyle(document.documentElement).getPropertyValue('--brand-light')";
        ensure!(page.evaluate(color).await? == "#7c2d12", "The brand has its color.");
        let logos = "document.images.length > 0 && [...document.images].every((it) => it.complete && it.naturalWidth)";
        support::eventually("the logo", async || {
            Ok((page.evaluate(logos).await? == true).then_some(()))
        })
        .await?;
        let manifest = manifest(stage).await?;
        ensure!(
            manifest == json!(["Acme Drive", "#7c2d12"]),
            "It would be installed as {manifest}."
        );
        page.sign_in_here(demo::EMAIL, demo::PASSWORD).await?;
        page.row("Welcome.md").wait().await?;
        let title = page.session().title().await?;
        ensure!(title.contains("Acme Drive"), "The title is {title:?}.");
        page.goto("/f/nothing").await?;
        page.get(Role::Heading, "This link does not work any more").wait().await?;
        let title = page.session().title().await?;
        ensure!(title.ends_with(" – Acme Drive"), "The title is {title:?}.");
        page.assert_accessible("a refusal in the partner's face").await?;
        page.assert_clean_but(&["404"]).await
    });
}

async fn manifest(stage: &Stage) -> Result<serde_json::Value> {
    const READ: &str = "const done = arguments[0]; fetch('/manifest.webmanifest') \
        .then((it) => it.json()).then((it) => done([it.name, it.theme_color]), (error) => done(String(error)));";
    Ok(stage.page.session().execute_async(READ, Vec::new()).await?.json().clone())
}

#[test]
fn a_host_name_that_nobody_knows_shows_the_plain_drive() {
    browser(async |stage| {
        let address = site(stage, "nobody");
        stage.page.set_site(&address);
        let page = &stage.page;
        page.run_first(WATCH).await?;
        page.goto("/").await?;
        page.get(Role::Heading, Name::containing("Sign in to Portico")).wait().await?;
        let paints = page.evaluate("[...new Set(window.testPaints)].length").await?;
        ensure!(paints == 1, "It was painted with {paints} colors.");
        page.assert_clean().await
    });
}
