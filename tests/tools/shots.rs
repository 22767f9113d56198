//! Saves pictures of the app in many states, in every width and scheme; `cargo xtask shots` runs it.

#[path = "shots/brand.rs"]
mod brand;
#[path = "shots/files.rs"]
mod files;
#[path = "shots/partner.rs"]
mod partner;
#[path = "shots/people.rs"]
mod people;
#[path = "shots/sharing.rs"]
mod sharing;
#[path = "shots/transfers.rs"]
mod transfers;
#[path = "shots/written.rs"]
mod written;

use std::path::PathBuf;

use anyhow::Context as _;
use support::{ADA, Browser, Key, Name, Options, Page, Result, Role, Server};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let out =
        std::env::args_os().nth(1).map(PathBuf::from).context("Say where the pictures go.")?;
    let wanted = std::env::args().nth(2).unwrap_or_default();
    let server = Server::start(Options::demo()).await?;
    server.add(ADA).await?;
    let page = Page::new(Browser::start().await?, server.address());
    let out = Out { folder: out, wanted };
    let taken = take(&page, &out).await;
    page.into_browser().close().await?;
    taken?;
    brand::brand(&out).await?;
    partner::partner(&out).await
}

/// Where pictures go, and of what they are wanted.
struct Out {
    folder: PathBuf,
    wanted: String,
}

impl Out {
    async fn shoot(&self, page: &Page, name: &str) -> Result {
        if name.contains(&self.wanted) {
            page.assert_accessible(name).await?;
            page.shots(&self.folder, name).await?;
        }
        Ok(())
    }
}

/// Goes from state to state; each is one picture in six variants.
async fn take(page: &Page, out: &Out) -> Result {
    page.goto("/sign-in").await?;
    page.button("Sign in").wait().await?;
    out.shoot(page, "sign-in").await?;
    people::forgot(page, out).await?;
    page.sign_in().await?;
    page.row(Name::Any).wait().await?;
    out.shoot(page, "files").await?;
    for (name, state) in [
        ("Balcony in June.jpg", "preview-picture"),
        ("Recipes for guests.md", "preview-text"),
        ("Larch and screws.csv", "preview-table"),
        ("Choir – first verse.wav", "preview-sound"),
    ] {
        page.row(name).link(name).click().await?;
        page.dialog(name).wait().await?;
        out.shoot(page, state).await?;
        page.press_anywhere(Key::Escape).await?;
        page.dialog(Name::Any).wait_gone().await?;
    }
    files::looks(page, out).await?;
    files::editing(page, out).await?;
    people::account(page, out).await?;
    people::team(page, out).await?;
    written::notes(page, out).await?;
    written::tasks(page, out).await?;
    page.open_files().await?;
    page.pick("Balcony in June.jpg", "Details").await?;
    page.get(Role::Complementary, "Details").wait_text("Version 1, current").await?;
    out.shoot(page, "details").await?;
    page.get(Role::Complementary, "Details").button("Close details").click().await?;
    page.listing().press(Key::Control + "k").await?;
    page.dialog("Commands").wait().await?;
    out.shoot(page, "commands").await?;
    page.press_anywhere(Key::Escape).await?;
    page.dialog(Name::Any).wait_gone().await?;
    page.listing().press("?").await?;
    page.dialog("Keyboard shortcuts").wait().await?;
    out.shoot(page, "keys").await?;
    page.press_anywhere(Key::Escape).await?;
    page.dialog(Name::Any).wait_gone().await?;
    page.get(Role::Searchbox, "Search").press("plan").await?;
    page.get(Role::Searchbox, "Search").press(Key::Enter).await?;
    page.get(Role::List, "Results").listitem("Plan.md").wait().await?;
    out.shoot(page, "search").await?;
    files::storage(page, out).await?;
    sharing::sharing(page, out).await?;
    page.open_files().await?;
    page.pick("Welcome.md", "Move to…").await?;
    let dialog = page.dialog(Name::Any);
    dialog.get(Role::List, "Folders").wait().await?;
    out.shoot(page, "move").await?;
    dialog.button("New folder").click().await?;
    dialog.textbox("Name of the folder").fill("Documents").await?;
    dialog.button("Create").click().await?;
    dialog.wait_text("already there").await?;
    out.shoot(page, "move-new-folder-refused").await?;
    dialog.button("Cancel").click().await?;
    transfers::transfers(page, out).await?;
    page.navigation("Main navigation").link("Trash").click().await?;
    page.wait_path("/trash").await?;
    page.get(Role::Main, Name::Any).wait().await?;
    out.shoot(page, "trash").await
}
