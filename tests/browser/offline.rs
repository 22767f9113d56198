//! No connection, and back again.

use support::{Conditions, Folder, Name, Role, browser};

#[test]
fn an_upload_waits_for_the_connection_and_goes_on() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        let name = "Under the bridge.bin";
        let file = folder.file(name, 16 << 20)?;
        page.sign_in().await?;
        page.open_folder("Documents").await?;
        page.set_network(Conditions::Slow(1 << 20)).await?;
        page.choose_files(&[&file]).await?;
        page.wait_progress(name).await?;
        page.set_network(Conditions::Offline).await?;
        page.transfer(name).wait_text("Waiting for connection").await?;
        let main = page.get(Role::Main, Name::Any);
        main.wait_text("You are offline. Transfers wait").await?;
        // What needs the server says so, instead of failing.
        page.button("Actions for Meeting notes.md").click().await?;
        page.menu(Name::Any).wait_text("There is no connection at the moment.").await?;
        page.menu(Name::Any).press(support::Key::Escape).await?;
        page.set_network(Conditions::Good).await?;
        page.wait_done(name).await?;
        page.assert_clean_but(&["net::ERR_INTERNET_DISCONNECTED"]).await?;
        page.pick(name, "Download").await?;
        Folder::assert_same(&file, &page.downloaded(name).await?)
    });
}

#[test]
fn signing_in_without_a_connection_is_told() {
    browser(async |stage| {
        let page = &stage.page;
        page.goto("/sign-in").await?;
        page.button("Sign in").wait().await?;
        page.set_network(Conditions::Offline).await?;
        page.get(Role::Main, Name::Any).wait_text("You are offline.").await?;
        page.set_network(Conditions::Good).await?;
        page.sign_in_here(support::demo::EMAIL, support::demo::PASSWORD).await?;
        page.row("Welcome.md").wait().await
    });
}
