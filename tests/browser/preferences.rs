//! Language and appearance: chosen, applied at once, and kept.

use anyhow::ensure;
use support::{Role, browser};

#[test]
fn language_and_appearance_are_kept() {
    browser(async |stage| {
        let page = &stage.page;
        page.sign_in().await?;
        let account = page.button("Account of Dana Demo");
        account.click().await?;
        page.get(Role::Menuitemradio, "Dark").click().await?;
        account.click().await?;
        page.get(Role::Menuitemradio, "Deutsch").click().await?;
        page.button("Dateien hochladen").wait().await?;
        page.link("Papierkorb").click().await?;
        page.row("Old draft.txt").wait().await?;
        page.reload().await?;
        page.button("Papierkorb leeren").wait().await?;
        ensure!(page.evaluate("document.documentElement.lang").await? == "de");
        let scheme =
            page.evaluate("getComputedStyle(document.documentElement).colorScheme").await?;
        ensure!(scheme == "dark", "The page is {scheme}.");
        page.button("Konto von Dana Demo").click().await?;
        for (name, is_chosen) in [("Dunkel", "true"), ("Hell", "false"), ("Deutsch", "true")] {
            let checked = page.get(Role::Menuitemradio, name).state("checked").await?;
            ensure!(checked == Some(is_chosen.into()), "{name}: {checked:?}");
        }
        page.get(Role::Menuitemradio, "English").click().await?;
        page.button("Empty trash").wait().await
    });
}
