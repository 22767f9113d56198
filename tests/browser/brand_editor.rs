//! A partner gives the drive a face; guests see it, and what cannot be is refused in words.

use std::path::PathBuf;

use anyhow::ensure;
use support::{ADA, Folder, Name, Page, Result, Role, Stage, browser, demo};

/// One transparent point.
const PNG: &[u8] = &[
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0,
    0, 0, 31, 21, 196, 137, 0, 0, 0, 11, 73, 68, 65, 84, 120, 156, 99, 96, 0, 2, 0, 0, 5, 0, 1,
    122, 94, 171, 63, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

fn site(stage: &Stage, host: &str) -> String {
    let port = stage.server.address().rsplit(':').next().unwrap_or_default();
    format!("http://{host}:{port}")
}

fn write(folder: &Folder, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes)?;
    Ok(path)
}

/// Opens the editor by the account's menu.
async fn open(page: &Page) -> Result {
    page.button(Name::containing("Account of")).click().await?;
    page.menuitem("Brand").click().await?;
    page.get(Role::Heading, "Brand").wait().await?;
    page.textbox("Name of the drive").wait().await
}

/// The color of a part of the preview.
async fn color(page: &Page, part: &str) -> Result<String> {
    let script =
        format!("getComputedStyle(document.querySelector('.brand-stage {part}')).backgroundColor");
    Ok(page.evaluate(&script).await?.as_str().unwrap_or_default().to_owned())
}

#[test]
fn a_brand_is_drafted_published_exported_and_removed() {
    browser(async |stage| {
        stage.server.add(ADA).await?;
        stage.server.make_partner(ADA.email).await?;
        let files = Folder::new()?;
        let guest = stage.another().await?;
        let page = &stage.page;
        page.sign_in_as(ADA).await?;
        open(page).await?;
        ensure!(page.button("Publish").is_disabled().await?, "there is nothing to publish");
        let names = page.region("Name and addresses");
        names.textbox("Name of the drive").fill("Lovelace Drive").await?;
        names.textbox("Subdomain").fill("acme").await?;
        names.wait_text("Somebody else has it.").await?;
        names.textbox("Subdomain").fill("-love").await?;
        names.wait_text("A hyphen can stand only between others.").await?;
        names.textbox("Subdomain").fill("lovelace").await?;
        names.wait_text("It is free.").await?;
        let colors = page.region("Colors");
        colors.textbox("Brand color").fill("#ffd400").await?;
        colors.wait_text("Light theme: #ffd400 could not be read (contrast 1.").await?;
        colors.wait_text("Dark theme: #ffd400, as chosen.").await?;
        page.choose("Logo", &[write(&files, "logo.png", PNG)?]).await?;
        page.button("Remove: Logo").wait().await?;
        let words = page.region("Words on the sign-in page");
        words
            .textbox("HTML")
            .fill("<p>Only <b>ours</b></p><script>window.ran = 1</script>")
            .await?;
        words.wait_text("Something in it is left out.").await?;
        page.assert_accessible("brand editor with a draft").await?;

        let preview = page.region("Preview");
        let light = color(page, ".button-primary").await?;
        preview.navigation("Appearance of the preview").link("Dark").click().await?;
        page.wait_path("/brand?scheme=dark").await?;
        support::eventually("another color in the dark", async || {
            Ok((color(page, ".button-primary").await? != light).then_some(()))
        })
        .await?;
        ensure!(color(page, ".button-primary").await? == "rgb(255, 212, 0)", "it is as chosen");
        for which in ["Files", "Guest’s page", "Mail"] {
            preview.navigation("Page").link(which).click().await?;
            support::eventually(which, async || {
                let title = page.evaluate("document.querySelector('.brand-tab-title').textContent");
                Ok(title.await?.as_str().is_some_and(|it| it.starts_with(which)).then_some(()))
            })
            .await?;
        }
        page.assert_accessible("brand editor, mail in the dark").await?;
        page.reload().await?;
        let kept = page.textbox("Name of the drive");
        kept.wait().await?;
        ensure!(kept.value().await? == "Lovelace Drive", "the draft is still there");
        page.button("Publish").click().await?;
        page.wait_message("Your brand is published.").await?;
        ensure!(page.button("Discard draft").is_disabled().await?, "there is no draft any more");

        guest.visit(&site(stage, "lovelace.localhost")).await?;
        guest.get(Role::Heading, "Sign in to Lovelace Drive").wait().await?;
        guest.get(Role::Main, Name::Any).wait_text("Only ours").await?;
        ensure!(guest.evaluate("window.ran === undefined").await? == true, "nothing ran");
        guest.assert_accessible("sign-in page with a partner's words").await?;
        guest.assert_clean().await?;

        page.button("More about the brand").click().await?;
        page.menuitem("Export as file").click().await?;
        let file = page.downloaded("lovelace-drive.brand.json").await?;
        let text = std::fs::read_to_string(&file)?;
        ensure!(text.contains("data:image/png;base64,") && text.contains("lovelace"), "{text}");
        page.button("More about the brand").click().await?;
        page.menuitem("Remove brand…").click().await?;
        let question = page.dialog("Remove the brand “Lovelace Drive”?");
        question.button("Remove brand").click().await?;
        page.wait_message("The brand was removed. It is a draft now.").await?;
        ensure!(page.textbox("Subdomain").value().await? == "lovelace", "it is a draft");
        guest.reload().await?;
        guest.get(Role::Heading, "Sign in to Portico").wait().await?;
        page.button("Discard draft").click().await?;
        page.wait_message("The draft was discarded.").await?;
        page.choose("Brand file", &[file]).await?;
        page.wait_message("The file is in the form.").await?;
        ensure!(page.textbox("Subdomain").value().await? == "lovelace", "it is back");
        guest.into_browser().close().await?;
        // An account without a brand, and one without a picture of its owner.
        page.assert_clean_but(&["404"]).await
    });
}

#[test]
fn what_cannot_be_a_brand_is_refused_in_words() {
    browser(async |stage| {
        stage.server.add(ADA).await?;
        let files = Folder::new()?;
        let page = &stage.page;
        page.sign_in_as(ADA).await?;
        page.goto("/brand").await?;
        page.get(Role::Heading, "Brands are for partners").wait().await?;
        page.assert_accessible("brand editor for a basic user").await?;

        stage.server.make_partner(ADA.email).await?;
        stage.server.make_partner(demo::EMAIL).await?;
        let other = stage.another().await?;
        other.sign_in().await?;
        open(&other).await?;
        other.textbox("Host name of your own").fill("files.mapped.localhost").await?;
        other.button("Publish").click().await?;
        other.wait_message("Your brand is published.").await?;
        other.visit(&site(stage, "files.mapped.localhost")).await?;
        other.get(Role::Heading, "Sign in to Acme Drive").wait().await?;
        other.into_browser().close().await?;

        page.reload().await?;
        page.textbox("Name of the drive").fill("Ada").await?;
        let pictures = page.region("Pictures");
        let svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        let huge = [PNG, vec![0; 2_000_000].as_slice()].concat();
        for (name, bytes, words) in [
            ("logo.png", svg.as_bytes(), "SVG drawings can hold programs"),
            ("huge.png", huge.as_slice(), "at most 1 MB is taken"),
            ("broken.png", PNG.get(..40).unwrap_or(PNG), "no picture, or a broken one"),
            ("notes.txt", "hello".as_bytes(), "no picture, or a broken one"),
        ] {
            page.choose("Logo", &[write(&files, name, bytes)?]).await?;
            pictures.wait_text(words).await?;
        }
        page.textbox("Brand color").fill("red").await?;
        page.region("Colors").wait_text("Six hexadecimal digits").await?;
        page.textbox("Host name of your own").fill("https://files.mapped.localhost").await?;
        page.region("Name and addresses").wait_text("neither “https://” nor a path").await?;
        ensure!(page.button("Publish").is_disabled().await?, "it has flaws");
        page.assert_accessible("brand editor with flaws").await?;
        page.textbox("Brand color").fill("").await?;
        page.textbox("Host name of your own").fill("files.mapped.localhost").await?;
        page.button("Publish").click().await?;
        page.get(Role::Alert, Name::Any).wait().await?;
        page.get(Role::Main, Name::Any)
            .wait_text("This host name belongs to somebody else")
            .await?;
        ensure!(page.textbox("Name of the drive").value().await? == "Ada", "nothing is lost");
        page.choose("Brand file", &[write(&files, "x.json", b"{\"kind\": \"recipe\"}")?]).await?;
        page.get(Role::Main, Name::Any).wait_text("This file is no brand.").await?;
        page.assert_clean_but(&["404", "400"]).await
    });
}
