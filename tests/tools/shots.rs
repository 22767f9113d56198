//! Saves pictures of the app in many states, in every width and scheme; `cargo xtask shots` runs it.

use std::path::PathBuf;

use anyhow::Context as _;
use support::{Browser, Key, Name, Options, Page, Result, Role, Server};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let out =
        std::env::args_os().nth(1).map(PathBuf::from).context("Say where the pictures go.")?;
    let server = Server::start(Options::demo()).await?;
    let page = Page::new(Browser::start().await?, server.address());
    let taken = take(&page, &out).await;
    page.into_browser().close().await?;
    taken
}

/// Goes from state to state; each is one picture in six variants.
async fn take(page: &Page, out: &std::path::Path) -> Result {
    page.goto("/sign-in").await?;
    page.button("Sign in").wait().await?;
    page.shots(out, "sign-in").await?;
    page.sign_in().await?;
    page.row(Name::Any).wait().await?;
    page.shots(out, "files").await?;
    for (name, state) in [
        ("Balcony in June.jpg", "preview-picture"),
        ("Recipes for guests.md", "preview-markdown"),
        ("Larch and screws.csv", "preview-table"),
        ("Choir – first verse.wav", "preview-sound"),
    ] {
        page.row(name).link(name).click().await?;
        page.dialog(name).wait().await?;
        page.shots(out, state).await?;
        page.press_anywhere(Key::Escape).await?;
        page.dialog(Name::Any).wait_gone().await?;
    }
    page.pick("Balcony in June.jpg", "Details").await?;
    page.get(Role::Complementary, "Details").wait_text("Version 1, current").await?;
    page.shots(out, "details").await?;
    page.get(Role::Complementary, "Details").button("Close details").click().await?;
    page.listing().press(Key::Control + "k").await?;
    page.dialog("Commands").wait().await?;
    page.shots(out, "commands").await?;
    page.press_anywhere(Key::Escape).await?;
    page.dialog(Name::Any).wait_gone().await?;
    page.listing().press("?").await?;
    page.dialog("Keyboard shortcuts").wait().await?;
    page.shots(out, "keys").await?;
    page.press_anywhere(Key::Escape).await?;
    page.dialog(Name::Any).wait_gone().await?;
    page.get(Role::Searchbox, "Search").press("plan").await?;
    page.get(Role::Searchbox, "Search").press(Key::Enter).await?;
    page.get(Role::List, "Results").listitem("Plan.md").wait().await?;
    page.shots(out, "search").await?;
    page.open_files().await?;
    page.pick("Welcome.md", "Move to…").await?;
    let dialog = page.dialog(Name::Any);
    dialog.get(Role::List, "Folders").wait().await?;
    page.shots(out, "move").await?;
    dialog.button("New folder").click().await?;
    dialog.textbox("Name of the folder").fill("Documents").await?;
    dialog.button("Create").click().await?;
    dialog.wait_text("already there").await?;
    page.shots(out, "move-new-folder-refused").await?;
    dialog.button("Cancel").click().await?;
    page.link("Trash").click().await?;
    page.wait_path("/trash").await?;
    page.get(Role::Main, Name::Any).wait().await?;
    page.shots(out, "trash").await
}
