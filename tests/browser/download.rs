//! Files out of the drive, compared byte by byte.

use support::{Folder, Key, Role, browser, zip_holds};

#[test]
fn any_name_survives_the_way_there_and_back() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        for name in
            ["Grüße aus Łódź – 日本 🚀.txt", "100 % & more; 'a' (b) #1 + 2.bin", "no ending"]
        {
            let file = folder.file(name, 300_001)?;
            page.choose_files(&[&file]).await?;
            page.row(name).wait().await?;
            page.wait_done(name).await?;
            page.region("Transfers").button("Clear finished").click().await?;
            page.transfer(name).wait_gone().await?;
            page.pick(name, "Download").await?;
            Folder::assert_same(&file, &page.downloaded(name).await?)?;
        }
        Ok(())
    });
}

#[test]
fn several_come_as_one_archive() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        let mut files = Vec::new();
        for (name, size) in
            [("Über.bin", 1_500_000), ("leer.txt", 0), ("In/ner/☃.bin", 70_000), ("In/two.txt", 17)]
        {
            files.push((name.to_owned(), folder.file(name, size)?));
        }
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        let top = ["In", "Über.bin", "leer.txt"].map(|name| folder.path().join(name));
        page.drop_files(&page.get(Role::Main, support::Name::Any), &top).await?;
        page.wait_all_done(4).await?;
        page.wait_rows(&["In", "leer.txt", "Über.bin"]).await?;
        page.listing().press(Key::Control + "a").await?;
        let bar = page.get(Role::Toolbar, "Actions for the selection");
        bar.button("Download").click().await?;
        zip_holds(&page.downloaded("Scans.zip").await?, &files)
    });
}

#[test]
fn a_download_goes_on_when_the_line_breaks() {
    browser(async |stage| {
        let page = &stage.page;
        let folder = Folder::new()?;
        let name = "Broken line.bin";
        let file = folder.file(name, 12 << 20)?;
        page.sign_in().await?;
        page.open_folder("Scans").await?;
        page.choose_files(&[&file]).await?;
        page.wait_done(name).await?;
        page.region("Transfers").button("Clear finished").click().await?;
        page.transfer(name).wait_gone().await?;
        page.set_network(support::Conditions::Slow(1 << 20)).await?;
        page.pick(name, "Download").await?;
        page.wait_progress(name).await?;
        stage.server.kill().await?;
        page.transfer(name).wait_text("Trying again in").await?;
        stage.server.restart().await?;
        page.set_network(support::Conditions::Good).await?;
        Folder::assert_same(&file, &page.downloaded(name).await?)?;
        page.assert_clean_but(&["net::ERR_"]).await
    });
}
