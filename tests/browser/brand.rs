//! The drive looks as its host name says, from the first look on.

use anyhow::ensure;
use support::{Name, Role, browser, demo};

/// Notes every name that the page ever shows at its top.
const WATCH: &str = "window.testTitles = []; new MutationObserver(() => { \
    const title = document.querySelector('h1')?.textContent; \
    if (title && !window.testTitles.includes(title)) window.testTitles.push(title); }) \
    .observe(document, { subtree: true, childList: true, characterData: true });";

#[test]
fn a_partner_has_a_name_a_color_and_a_logo() {
    browser(async |stage| {
        let port = stage.server.address().rsplit(':').next().unwrap_or_default().to_owned();
        stage.page.set_site(&format!("http://acme.localhost:{port}"));
        let page = &stage.page;
        page.run_first(WATCH).await?;
        page.goto("/").await?;
        page.get(Role::Heading, "Sign in to Acme Drive").wait().await?;
        let titles = page.evaluate("window.testTitles").await?;
        ensure!(titles == serde_json::json!(["Sign in to Acme Drive"]), "It was shown: {titles}.");
        let color = "getComputedStyle(document.documentElement).getPropertyValue('--brand-light')";
        ensure!(page.evaluate(color).await? == "#7c2d12", "The brand has its color.");
        let logos = "document.images.length > 0 && [...document.images].every((it) => it.complete && it.naturalWidth)";
        support::eventually("the logo", async || {
            Ok((page.evaluate(logos).await? == true).then_some(()))
        })
        .await?;
        page.sign_in_here(demo::EMAIL, demo::PASSWORD).await?;
        page.row("Welcome.md").wait().await?;
        let title = page.session().title().await?;
        ensure!(title.contains("Acme Drive"), "The title is {title:?}.");
        Ok(())
    });
}

#[test]
fn a_host_name_that_nobody_knows_shows_the_plain_drive() {
    browser(async |stage| {
        let port = stage.server.address().rsplit(':').next().unwrap_or_default().to_owned();
        stage.page.set_site(&format!("http://nobody.localhost:{port}"));
        let page = &stage.page;
        page.goto("/").await?;
        page.get(Role::Heading, Name::containing("Sign in to Portico")).wait().await?;
        // The answer to who nobody is.
        page.assert_clean_but(&["404"]).await
    });
}
