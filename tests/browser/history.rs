//! What was transferred is listed, with receipts, until somebody clears it.

use std::fs;

use anyhow::ensure;
use support::{Folder, Name, Role, browser};

#[test]
fn what_was_uploaded_is_listed_with_a_receipt() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        let file = folder.text("Proof.txt", "hello")?;
        page.sign_in().await?;
        let open = async || {
            page.button("Account of Dana Demo").click().await?;
            page.menuitem("Transfer history").click().await
        };
        open().await?;
        let dialog = page.dialog("Transfer history");
        dialog.get(Role::Heading, "Nothing was transferred yet").wait().await?;
        dialog.get(Role::Button, Name::Any).wait().await?;
        page.assert_accessible("an empty history").await?;
        page.press_anywhere(support::Key::Escape).await?;
        dialog.wait_gone().await?;
        page.open_folder("Scans").await?;
        page.choose_files(&[&file]).await?;
        page.wait_done("Proof.txt").await?;
        page.reload().await?;
        page.row("Proof.txt").wait().await?;
        open().await?;
        dialog.listitem("Proof.txt").wait_text("verified").await?;
        page.assert_accessible("the history").await?;
        dialog.button(Name::containing("Receipt of")).click().await?;
        page.menuitem("Save as table (CSV)").click().await?;
        let saved = saved(page).await?;
        let text = fs::read_to_string(saved)?;
        // The MD5 of "hello".
        ensure!(text.contains("Proof.txt,5,5d41402abc4b2a76b9719d911017c592,true"), "{text}");
        dialog.button("Clear history").click().await?;
        dialog.get(Role::Heading, "Nothing was transferred yet").wait().await
    });
}

/// The receipt, whose name has a number that nobody knows beforehand.
async fn saved(page: &support::Page) -> support::Result<std::path::PathBuf> {
    support::eventually("a receipt", async || {
        let found = page.downloads()?.into_iter().find(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            name.starts_with("receipt-") && name.ends_with(".csv")
        });
        Ok(found.filter(|path| fs::metadata(path).is_ok_and(|file| file.len() > 0)))
    })
    .await
}

#[test]
fn limits_are_kept() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        let open = async || {
            page.button("Account of Dana Demo").click().await?;
            page.menuitem("Transfer settings").click().await
        };
        open().await?;
        let dialog = page.dialog("Transfer settings");
        let up = dialog.get(Role::Combobox, "Upload speed at most");
        up.choose("500 kB/s").await?;
        page.assert_accessible("transfer settings").await?;
        // The address keeps it open, and the back button closes it.
        page.reload().await?;
        up.wait().await?;
        ensure!(up.value().await? == "500000", "The limit is kept.");
        up.choose("No limit").await?;
        ensure!(up.value().await?.is_empty(), "There is none any more.");
        page.session().back().await?;
        dialog.wait_gone().await?;
        page.row(Name::Any).wait().await
    });
}
