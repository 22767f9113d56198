//! The access token ends in the middle of uploads.

use anyhow::ensure;
use support::{Conditions, Folder, Options, browser};

#[test]
fn a_token_that_ends_in_mid_upload_is_renewed_once_for_all() {
    browser(async |stage| {
        let relay = stage.relay().await?;
        let folder = Folder::new()?;
        let names = ["a.bin", "b.bin", "c.bin"];
        let files: Vec<_> =
            names.iter().map(|name| folder.file(name, 32 << 20)).collect::<Result<_, _>>()?;
        // The first token lives so short that uploads outlast it; those after it live as long as usual.
        let mut short = Options::demo();
        short.arguments = vec!["--access-token-seconds".to_owned(), "30".to_owned()];
        stage.server.restart_as(short).await?;
        stage.page.sign_in().await?;
        stage.page.row("Welcome.md").wait().await?;
        stage.server.restart_as(Options::demo()).await?;
        let page = &stage.page;
        page.open_folder("Scans").await?;
        ensure!(relay.seen("/oauth2/grant.json").len() == 1, "The first token still lives.");
        page.set_network(Conditions::Slow(4 << 20)).await?;
        page.choose_files(&files).await?;
        page.wait_progress("a.bin").await?;
        // When half of its life is over, and a chunk is to be sent.
        relay.wait_answered("/oauth2/grant.json", 2).await?;
        page.set_network(Conditions::Good).await?;
        page.wait_all_done(3).await?;
        ensure!(relay.seen("/oauth2/grant.json").len() == 2, "It was renewed exactly once.");
        page.region("Transfers").button("Clear finished").click().await?;
        page.wait_rows(&names).await?;
        for (name, file) in names.iter().zip(&files) {
            page.pick(name, "Download").await?;
            Folder::assert_same(file, &page.downloaded(name).await?)?;
        }
        // What was being loaded in the moment of the restart is loaded again.
        page.assert_clean_but(&["net::ERR_"]).await
    });
}
