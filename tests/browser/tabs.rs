//! Two tabs show the same transfers; when one is closed, the other goes on without asking for anything.

use support::{Conditions, Folder, browser};

const NAME: &str = "Passed on.bin";
/// Bytes of a file that takes many seconds at [`SLOW`].
const SIZE: u64 = 24 << 20;
const SLOW: Conditions = Conditions::Slow(2 << 20);

#[test]
fn a_tab_shows_what_the_other_does_and_goes_on_when_it_is_closed() {
    browser(async |stage| {
        let page = &stage.page;
        let session = page.session();
        let folder = Folder::new()?;
        let file = folder.file(NAME, SIZE)?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.set_network(SLOW).await?;
        page.choose_files(&[&file]).await?;
        page.wait_progress(NAME).await?;
        let first = session.window().await?;
        let second = session.new_tab().await?;
        session.switch_to_window(second.clone()).await?;
        page.goto("/files").await?;
        page.transfer(NAME).wait().await?;
        page.assert_accessible("transfers of another tab").await?;
        page.button(format!("Pause {NAME}")).click().await?;
        page.transfer(NAME).wait_text("Paused").await?;
        session.switch_to_window(first).await?;
        page.transfer(NAME).wait_text("Paused").await?;
        page.assert_clean().await?;
        session.close_window().await?;
        session.switch_to_window(second).await?;
        page.wait_done(NAME).await?;
        page.open_folder("Scans").await?;
        page.pick(NAME, "Download").await?;
        Folder::assert_same(&file, &page.downloaded(NAME).await?)
    });
}
