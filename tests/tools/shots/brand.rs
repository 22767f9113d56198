//! Pictures of a partner's brand: the editor with its preview, and what guests see under the partner's host name.

use anyhow::Context as _;
use support::{Browser, Name, Options, Page, Result, Role, Server, demo};

use super::Out;

/// What a partner makes of the drive, on a server of its own.
pub(super) async fn brand(out: &Out) -> Result {
    let server = Server::start(Options::demo()).await?;
    let mut page = Page::new(Browser::start().await?, server.address());
    let taken = async {
        page.sign_in().await?;
        page.goto("/brand").await?;
        page.get(Role::Heading, "Brands are for partners").wait().await?;
        out.shoot(&page, "brand-not-allowed").await?;
        server.make_partner(demo::EMAIL).await?;
        editor(&page, out).await?;
        let ways = opened(&page).await?;
        let port = server.address().rsplit(':').next().unwrap_or_default();
        page.set_site(&format!("http://acme.localhost:{port}"));
        guests(&page, out, &ways).await
    };
    let taken = taken.await;
    page.into_browser().close().await?;
    taken
}

async fn editor(page: &Page, out: &Out) -> Result {
    for (address, title, state) in [
        ("/brand", "Sign-in page", "brand"),
        ("/brand?page=files&scheme=dark", "Files", "brand-files-in-dark"),
        ("/brand?page=guest", "Guest’s page", "brand-guest"),
        ("/brand?page=mail&scheme=dark", "Mail", "brand-mail-in-dark"),
    ] {
        page.goto(address).await?;
        page.textbox("Name of the drive").wait().await?;
        page.region("Preview").wait_text(title).await?;
        out.shoot(page, state).await?;
    }
    page.textbox("Name of the drive").fill("").await?;
    page.textbox("Subdomain").fill("-acme").await?;
    page.textbox("Brand color").fill("#ffd400").await?;
    page.textbox("HTML")
        .fill("<h2>Welcome</h2><p>Only for <b>us</b></p><script>1</script>")
        .await?;
    page.region("Words on the sign-in page").wait_text("is left out").await?;
    out.shoot(page, "brand-flaws").await?;
    page.textbox("Name of the drive").fill("Acme Drive").await?;
    page.textbox("Subdomain").fill("acme").await?;
    page.button("Publish").click().await?;
    page.wait_message("Your brand is published.").await
}

/// The ways to a file and to a folder that everybody may open, without their host.
async fn opened(page: &Page) -> Result<Vec<(&'static str, &'static str, String)>> {
    page.open_files().await?;
    let mut ways = Vec::new();
    for (name, state) in
        [("Recipes for guests.md", "brand-guest-file"), ("Documents", "brand-guest-folder")]
    {
        page.pick(name, "Share…").await?;
        let dialog = page.dialog(format!("Share “{name}”"));
        dialog.get(Role::Radio, "Public").click().await?;
        let link = dialog.region("Without signing in").textbox("Link");
        link.wait().await?;
        dialog.wait_text("whoever has the link").await?;
        let address = link.value().await?;
        let (_, way) = address.split_once("/f/").context("It is no address of a page.")?;
        ways.push((name, state, ["/f/", way].concat()));
        dialog.button("Done").click().await?;
        dialog.wait_gone().await?;
    }
    Ok(ways)
}

async fn guests(page: &Page, out: &Out, ways: &[(&'static str, &'static str, String)]) -> Result {
    for (name, state, way) in ways {
        page.goto(way).await?;
        page.get(Role::Heading, *name).wait().await?;
        out.shoot(page, state).await?;
    }
    page.goto("/sign-in").await?;
    page.get(Role::Main, Name::Any).wait_text("Only for us").await?;
    out.shoot(page, "brand-host-sign-in").await?;
    page.goto("/f/nothing").await?;
    page.get(Role::Heading, "This link does not work any more").wait().await?;
    out.shoot(page, "brand-host-refusal").await?;
    page.goto("/sign-in?embed=picker&return=%2Fpick%3Fembed%3Dpicker").await?;
    page.sign_in_here(demo::EMAIL, demo::PASSWORD).await?;
    page.get(Role::Main, Name::Any).wait_text("Welcome.md").await?;
    out.shoot(page, "file-picker").await
}
