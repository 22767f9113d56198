//! Pictures of one's own account, of the team, and of the way back for a forgotten password.

use support::{Folder, Name, Page, Result, Role};

use super::Out;

/// The tabs of one's own account.
pub(super) async fn account(page: &Page, out: &Out) -> Result {
    page.goto("/account/profile").await?;
    page.region("About you").wait().await?;
    out.shoot(page, "account-profile").await?;
    let email = page.region("Mail address");
    email.textbox("New mail address").fill("dana@garden.example").await?;
    email.button("Mail a code to it").click().await?;
    email.wait_text("A code is on its way to dana@garden.example.").await?;
    out.shoot(page, "account-code-sent").await?;
    page.goto("/account/usage").await?;
    let kinds = page.region("By kind of file");
    kinds.button("Count").click().await?;
    kinds.button("Count again").wait().await?;
    page.region("All in all").wait_text("Ever uploaded").await?;
    page.region("Twelve months").wait_text("Uploaded").await?;
    out.shoot(page, "account-usage").await?;
    page.region("Twelve months").get(Role::Heading, "Twelve months").click().await?;
    out.shoot(page, "account-usage-charts").await?;
    page.goto("/account/activity").await?;
    page.get(Role::List, "What was done").wait().await?;
    out.shoot(page, "account-activity").await?;
    page.goto("/account/security").await?;
    page.region("Recent sign-ins").wait_text("Signed in").await?;
    out.shoot(page, "account-security").await
}

/// The team: nobody, somebody, the dialog, the groups, and a table.
pub(super) async fn team(page: &Page, out: &Out) -> Result {
    page.goto("/team").await?;
    page.get(Role::Heading, "You work alone here").wait().await?;
    out.shoot(page, "team-empty").await?;
    for (first, last, mail) in
        [("Carol", "King", "carol@portico.example"), ("Tom", "Berger", "tom@portico.example")]
    {
        page.goto("/team/people?add=1").await?;
        let dialog = page.dialog("Add a person");
        dialog.textbox("First name").fill(first).await?;
        dialog.textbox("Last name").fill(last).await?;
        dialog.textbox("Mail address").fill(mail).await?;
        dialog.textbox("Position").fill("Carpenter").await?;
        if first == "Carol" {
            dialog.button("Add").click().await?;
            dialog.wait_text("A password has at least 5 characters.").await?;
            out.shoot(page, "team-add").await?;
        }
        dialog.textbox("Password").fill("a password of theirs").await?;
        dialog.button("Add").click().await?;
        dialog.wait_gone().await?;
    }
    page.goto("/team/groups").await?;
    page.button("New group").click().await?;
    let dialog = page.dialog("New group");
    dialog.textbox("Name of the group").fill("Carpenters").await?;
    dialog.get(Role::Spinbutton, "Storage of all together in MB").fill("500").await?;
    out.shoot(page, "team-group").await?;
    dialog.button("Save").click().await?;
    dialog.wait_gone().await?;
    page.get(Role::List, "Groups").wait().await?;
    out.shoot(page, "team-groups").await?;
    page.goto("/team").await?;
    page.pick("Tom Berger", "Block").await?;
    page.wait_message("Tom Berger is blocked and signed out.").await?;
    out.shoot(page, "team").await?;
    page.pick("Carol King", "Folders…").await?;
    let dialog = page.dialog("Carol King");
    dialog.get(Role::Combobox, "Right in Documents").choose("View").await?;
    dialog.wait_text("Saved:").await?;
    dialog.button("Folders in Documents").click().await?;
    dialog.get(Role::Combobox, "Right in Contracts").wait().await?;
    out.shoot(page, "team-folders").await?;
    dialog.link("May do").click().await?;
    dialog.wait_text("look and download").await?;
    out.shoot(page, "team-may").await?;
    page.goto("/team/import").await?;
    out.shoot(page, "team-import").await?;
    let folder = Folder::new()?;
    let table = "email,first name,last name,group\n\
        ann@portico.example,Ann,Lee,Painters\n\
        carol@portico.example,Carol,King,\n\
        nonsense,Bob,Lee,\n";
    page.choose("CSV file", &[folder.text("team.csv", table)?]).await?;
    let preview = page.region("What would happen");
    preview.wait_text("New groups: Painters").await?;
    out.shoot(page, "team-import-preview").await?;
    preview.button("Add 1 person").click().await?;
    page.get(Role::Main, Name::Any).wait_text("1 person was added, 0 failed.").await?;
    out.shoot(page, "team-import-over").await
}

/// The way back for who has forgotten the password; nobody is signed in.
pub(super) async fn forgot(page: &Page, out: &Out) -> Result {
    page.goto("/forgot").await?;
    page.textbox("User name or email").fill("demo@portico.example").await?;
    out.shoot(page, "forgot").await?;
    page.goto("/forgot?step=code").await?;
    page.button("Change the password").click().await?;
    page.get(Role::Main, Name::Any).wait_text("Enter").await?;
    out.shoot(page, "forgot-code").await
}
