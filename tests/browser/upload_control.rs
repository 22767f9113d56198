//! The buttons of the transfers panel: pause, resume, cancel, retry.

use support::{Conditions, Folder, Role, browser};

const NAME: &str = "Long way.bin";
/// Bytes of a file that takes many seconds at [`SLOW`]: however busy the machine is, its middle is not missed.
const SIZE: u64 = 12 << 20;
const SLOW: Conditions = Conditions::Slow(1 << 20);

#[test]
fn an_upload_is_paused_and_goes_on() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        let file = folder.file(NAME, SIZE)?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.set_network(SLOW).await?;
        page.choose_files(&[&file]).await?;
        page.wait_progress(NAME).await?;
        page.button(format!("Pause {NAME}")).click().await?;
        page.transfer(NAME).wait_text("Paused").await?;
        // It stays where it is, also on other pages.
        page.open_trash().await?;
        page.transfer(NAME).wait_text("Paused").await?;
        page.set_network(Conditions::Good).await?;
        page.button(format!("Resume {NAME}")).click().await?;
        page.wait_done(NAME).await?;
        page.open_files().await?;
        page.open_folder("Scans").await?;
        page.pick(NAME, "Download").await?;
        Folder::assert_same(&file, &page.downloaded(NAME).await?)
    });
}

#[test]
fn an_upload_is_canceled_and_tried_again() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        let file = folder.file(NAME, SIZE)?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.set_network(SLOW).await?;
        page.choose_files(&[&file]).await?;
        page.wait_progress(NAME).await?;
        page.button(format!("Cancel {NAME}")).click().await?;
        page.transfer(NAME).wait_text("Canceled").await?;
        page.set_network(Conditions::Good).await?;
        // Nothing of it is left.
        page.button("Refresh").click().await?;
        page.get(Role::Heading, "This folder is empty").wait().await?;
        page.button(format!("Retry {NAME}")).click().await?;
        page.wait_done(NAME).await?;
        page.wait_rows(&[NAME]).await?;
        page.pick(NAME, "Download").await?;
        Folder::assert_same(&file, &page.downloaded(NAME).await?)
    });
}

#[test]
fn all_are_paused_and_go_on_together() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        let names = ["a.bin", "b.bin", "c.bin", "d.bin"];
        let files: Vec<_> =
            names.iter().map(|name| folder.file(name, 3 << 20)).collect::<Result<_, _>>()?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.set_network(SLOW).await?;
        page.choose_files(&files).await?;
        page.wait_progress("a.bin").await?;
        let panel = page.region("Transfers");
        panel.button("Pause all").click().await?;
        for name in names {
            page.transfer(name).wait_text("Paused").await?;
        }
        page.set_network(Conditions::Good).await?;
        panel.button("Resume all").click().await?;
        page.wait_all_done(4).await?;
        page.wait_rows(&names).await
    });
}

#[test]
fn a_file_that_changed_is_told_and_chosen_again() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        let file = folder.file(NAME, SIZE)?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.set_network(SLOW).await?;
        page.choose_files(&[&file]).await?;
        page.wait_progress(NAME).await?;
        page.button(format!("Pause {NAME}")).click().await?;
        page.transfer(NAME).wait_text("Paused").await?;
        folder.file(NAME, SIZE + 1)?;
        page.set_network(Conditions::Good).await?;
        page.button(format!("Resume {NAME}")).click().await?;
        page.transfer(NAME).wait_text("changed while it was read").await?;
        page.button(format!("Retry {NAME}")).click().await?;
        page.transfer(NAME).wait_text("Choose the file again").await?;
        page.choose_files(&[&file]).await?;
        page.wait_done(NAME).await?;
        page.assert_clean_but(&["net::ERR_UPLOAD_FILE_CHANGED", "net::ERR_"]).await?;
        page.pick(NAME, "Download").await?;
        Folder::assert_same(&file, &page.downloaded(NAME).await?)
    });
}
