//! Pictures of the dialog that shares, of what is shared, and of what guests see.

use support::{ADA, Folder, Locator, Name, Page, Result, Role};

use super::Out;

/// The dialog that shares, and the view of what is shared, empty and full.
pub(super) async fn sharing(page: &Page, out: &Out) -> Result {
    let shared = page.navigation("Shared");
    page.goto("/shared").await?;
    page.get(Role::Heading, "Nothing is shared with you yet").wait().await?;
    out.shoot(page, "shared-with-me-empty").await?;
    page.open_files().await?;
    page.pick("Documents", "Share…").await?;
    let dialog = page.dialog("Share “Documents”");
    dialog.textbox("Name or mail address").fill(ADA.email).await?;
    dialog.button("Add").click().await?;
    dialog.button("Remove Ada Lovelace").wait().await?;
    dialog.textbox("Name or mail address").fill("somebody").await?;
    dialog.button("Add").click().await?;
    dialog.wait_text("Nobody here has this name").await?;
    dialog.get(Role::Radio, "Public").click().await?;
    dialog.wait_text("may see and download").await?;
    out.shoot(page, "share-folder").await?;
    let open = dialog.region("Without signing in").textbox("Link").value().await?;
    dialog.button("Done").click().await?;
    dialog.wait_gone().await?;
    page.pick("Welcome.md", "Share…").await?;
    let dialog = page.dialog("Share “Welcome.md”");
    let link = dialog.region("Link that expires");
    link.get(Role::Spinbutton, "Downloads allowed").fill("3").await?;
    link.button("Create the link").click().await?;
    link.wait_text("3 downloads left").await?;
    dialog.region("Password").button("Set a password").click().await?;
    dialog.region("Password").button("Generate").click().await?;
    dialog.get(Role::Radio, "Hidden").click().await?;
    dialog.region("Without signing in").textbox("Link").wait().await?;
    out.shoot(page, "share-file").await?;
    dialog.region("Send by mail").textbox("Mail addresses").click().await?;
    out.shoot(page, "share-mail").await?;
    dialog.button("Done").click().await?;
    dialog.wait_gone().await?;
    page.navigation("Main navigation").link("Shared").click().await?;
    shared.link("By me").click().await?;
    page.button("Remove Ada Lovelace").wait().await?;
    out.shoot(page, "shared-by-me").await?;
    shared.link("Links").click().await?;
    page.row("Welcome.md").wait().await?;
    out.shoot(page, "shared-links").await?;
    page.get(Role::Checkbox, "Select all").click().await?;
    out.shoot(page, "shared-links-selected").await?;
    let doors = doors(page, out).await?;
    page.sign_out().await?;
    guests(page, out, &open).await?;
    closed(page, out, &doors).await?;
    page.sign_in_as(ADA).await?;
    page.goto("/shared").await?;
    page.listitem("Documents").wait().await?;
    out.shoot(page, "shared-with-me").await?;
    page.sign_out().await?;
    page.sign_in().await
}

/// The links by which guests come to what is shot of their pages.
struct Doors {
    /// A file with a password.
    locked: String,
    /// A file of which there are so many downloads.
    counted: String,
    /// A folder that takes files and shows none.
    upload: String,
    /// A folder with nothing in it.
    empty: String,
}

async fn share<'a>(page: &'a Page, name: &str) -> Result<Locator<'a>> {
    page.pick(name, "Share…").await?;
    let dialog = page.dialog(format!("Share “{name}”"));
    dialog.region("Without signing in").wait().await?;
    Ok(dialog)
}

async fn done(dialog: &Locator<'_>) -> Result {
    dialog.button("Done").click().await?;
    dialog.wait_gone().await
}

async fn address(part: &Locator<'_>) -> Result<String> {
    part.textbox("Link").wait().await?;
    part.textbox("Link").value().await
}

/// The dialog for several, links that end soon, and what guests need to come to the rest.
async fn doors(page: &Page, out: &Out) -> Result<Doors> {
    const TODAY: &str = "const field = arguments[0].querySelector('input[type=date]'); \
        field.value = new Date().toISOString().slice(0, 10); \
        field.dispatchEvent(new Event('input', { bubbles: true }));";
    page.open_files().await?;
    page.make_folder("Letters").await?;
    page.make_folder("Nothing yet").await?;
    let dialog = share(page, "Reading list.md").await?;
    let password = dialog.region("Password");
    password.button("Set a password").click().await?;
    password.textbox("New password").fill("open sesame 7").await?;
    password.button("Save").click().await?;
    password.wait_text("Guests are asked for a password.").await?;
    dialog.get(Role::Radio, "Hidden").click().await?;
    let locked = address(&dialog.region("Without signing in")).await?;
    done(&dialog).await?;
    let dialog = share(page, "Contacts.vcf").await?;
    let part = dialog.region("Link that expires");
    part.get(Role::Spinbutton, "Downloads allowed").fill("3").await?;
    page.session().execute(TODAY, vec![part.element().await?.to_json()?]).await?;
    part.button("Create the link").click().await?;
    part.wait_text("3 downloads left").await?;
    let counted = address(&part).await?;
    done(&dialog).await?;
    let dialog = share(page, "Letters").await?;
    dialog.get(Role::Radio, "Hidden").click().await?;
    dialog.wait_text("may see and download").await?;
    let part = dialog.region("Without signing in");
    let may = part.get(Role::Combobox, "Guests may");
    may.choose("upload only, without seeing anything").await?;
    part.wait_text("Saved.").await?;
    let upload = address(&part).await?;
    done(&dialog).await?;
    let dialog = share(page, "Nothing yet").await?;
    dialog.get(Role::Radio, "Public").click().await?;
    dialog.wait_text("may see and download").await?;
    let empty = address(&dialog.region("Without signing in")).await?;
    done(&dialog).await?;
    for name in ["Reading list.md", "Welcome.md"] {
        page.row(name).get(Role::Checkbox, format!("Select {name}")).click().await?;
    }
    page.get(Role::Toolbar, "Actions for the selection").button("Share…").click().await?;
    page.dialog("Share 2 items").textbox("Their links").wait().await?;
    out.shoot(page, "share-many").await?;
    done(&page.dialog("Share 2 items")).await?;
    page.goto("/shared?tab=links").await?;
    page.get(Role::Main, Name::Any).wait_text("ends within three days").await?;
    out.shoot(page, "shared-links-ending").await?;
    Ok(Doors { locked, counted, upload, empty })
}

/// What guests see who are asked for something, or asked to bring something.
async fn closed(page: &Page, out: &Out, doors: &Doors) -> Result {
    page.visit(&doors.locked).await?;
    page.textbox("Password").wait().await?;
    out.shoot(page, "guest-password").await?;
    page.textbox("Password").fill("open says me").await?;
    page.button("Open").click().await?;
    page.alert(Name::Any).wait().await?;
    out.shoot(page, "guest-password-wrong").await?;
    page.visit(&doors.counted).await?;
    page.get(Role::Main, Name::Any).wait_text("3 more times").await?;
    out.shoot(page, "guest-uses-left").await?;
    page.visit(&doors.upload).await?;
    page.get(Role::Heading, "Upload files").wait().await?;
    out.shoot(page, "guest-upload").await?;
    let folder = Folder::new()?;
    page.choose("Files", &[folder.text("Letter.txt", "Dear Dana,")?]).await?;
    page.button("Upload").click().await?;
    page.status(Name::Any).wait_text("Letter.txt has arrived.").await?;
    out.shoot(page, "guest-receipt").await?;
    page.visit(&doors.empty).await?;
    page.get(Role::Main, Name::Any).wait_text("This folder is empty.").await?;
    out.shoot(page, "guest-folder-empty").await
}

/// What guests see: a folder as a list and as tiles, a text, and what is not there any more.
async fn guests(page: &Page, out: &Out, link: &str) -> Result {
    page.visit(link).await?;
    page.get(Role::Heading, "Documents").wait().await?;
    out.shoot(page, "guest-folder").await?;
    page.button("Grid").click().await?;
    page.get(Role::Heading, "Documents").wait().await?;
    out.shoot(page, "guest-tiles").await?;
    page.link("Meeting notes.md").click().await?;
    page.get(Role::Heading, "Meeting notes.md").wait().await?;
    out.shoot(page, "guest-text").await?;
    page.goto("/l/nothing").await?;
    page.get(Role::Heading, "This link does not work any more").wait().await?;
    out.shoot(page, "guest-gone").await
}
