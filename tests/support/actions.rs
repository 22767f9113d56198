//! What tests do again and again, in the words of somebody who uses the drive.

use std::time::Duration;

use anyhow::ensure;

use crate::{Locator, Name, Page, Result, Role, eventually, eventually_within};

/// What a transfer may take.
const TRANSFER: Duration = Duration::from_secs(180);

/// Ends this page's session on the server, as somebody at another computer can.
const END_ELSEWHERE: &str = "const done = arguments[0]; \
    const { access } = JSON.parse(localStorage.getItem('portico.session')); \
    fetch('/api/v1/session/logout.json', { method: 'POST', headers: { Authorization: 'Bearer ' + access, \
        'Content-Type': 'application/json' }, body: '{\"session_id\":\"OAUTH\"}' }) \
    .then((answer) => done(answer.status));";

impl Page {
    /// Ends this page's session on the server, which the page hears of with its next request.
    ///
    /// # Errors
    /// If the server does not end it.
    pub async fn end_session_elsewhere(&self) -> Result {
        let status = self.session().execute_async(END_ELSEWHERE, Vec::new()).await?;
        ensure!(status.json() == 200, "The session was not ended: {:?}", status.json());
        Ok(())
    }

    /// Picks `item` from the menu of the row `name`.
    ///
    /// # Errors
    /// If either is not there.
    pub async fn pick(&self, name: &str, item: &str) -> Result {
        self.button(format!("Actions for {name}")).click().await?;
        self.menuitem(item).click().await
    }

    /// Opens the folder `name` of the listing and waits for what is in it.
    ///
    /// # Errors
    /// If it is not there.
    pub async fn open_folder(&self, name: &str) -> Result {
        self.row(name).link(name).click().await?;
        self.get(Role::Heading, name).wait().await
    }

    /// Makes a folder in the one that is open.
    ///
    /// # Errors
    /// If it is there already.
    pub async fn make_folder(&self, name: &str) -> Result {
        self.button("New folder").click().await?;
        let dialog = self.dialog("New folder");
        dialog.textbox("Name of the folder").fill(name).await?;
        dialog.button("Create").click().await?;
        dialog.wait_gone().await
    }

    /// The listing, or the list of the trash.
    pub fn listing(&self) -> Locator<'_> {
        self.get(Role::Grid, Name::Any)
    }

    /// Goes to the trash by its link.
    ///
    /// # Errors
    /// If there is no link.
    pub async fn open_trash(&self) -> Result {
        self.navigation("Main navigation").link("Trash").click().await?;
        self.get(Role::Heading, "Trash").wait().await
    }

    /// Goes to the files by their link.
    ///
    /// # Errors
    /// If there is no link.
    pub async fn open_files(&self) -> Result {
        self.navigation("Main navigation").link("Files").click().await?;
        self.get(Role::Heading, "Files").wait().await
    }

    /// Signs out, and waits for the page that comes then: a new one, so that nothing may look at the old one while it goes.
    ///
    /// # Errors
    /// If there is no way out.
    pub async fn sign_out(&self) -> Result {
        self.button(Name::containing("Account of")).click().await?;
        self.menuitem("Sign out").click().await?;
        self.wait_path("/sign-in").await?;
        self.textbox("Password").wait().await
    }

    /// The transfer `name` in the panel.
    pub fn transfer(&self, name: &str) -> Locator<'_> {
        self.region("Transfers").listitem(name)
    }

    /// Waits until the transfer `name` is done.
    ///
    /// # Errors
    /// If it is not for too long, or fails.
    pub async fn wait_done(&self, name: &str) -> Result {
        let transfer = self.transfer(name);
        eventually_within(TRANSFER, &format!("{transfer} to be done"), async || {
            Ok(transfer.element().await?.text().await?.contains("Done").then_some(()))
        })
        .await
    }

    /// Waits until the panel says that all `count` transfers are done.
    ///
    /// # Errors
    /// If they are not for too long, or one fails.
    pub async fn wait_all_done(&self, count: usize) -> Result {
        let panel = self.region("Transfers");
        let plural = if count == 1 { "" } else { "s" };
        // Counts are written as people read them.
        let count = match count {
            ..1_000 => count.to_string(),
            _ => format!("{},{:03}", count / 1_000, count % 1_000),
        };
        let heading = panel.get(Role::Heading, format!("{count} transfer{plural} done"));
        eventually_within(TRANSFER, &heading.to_string(), async || {
            Ok(heading.is_there().await?.then_some(()))
        })
        .await
    }

    /// Waits until the panel says that nothing is left to do, and that nothing failed.
    ///
    /// # Errors
    /// If there is something for too long, or one fails.
    pub async fn wait_transfers_over(&self) -> Result {
        let panel = self.region("Transfers");
        eventually_within(TRANSFER, "the end of all transfers", async || {
            let heads = panel.get(Role::Heading, Name::Any).names().await?;
            let is_over = heads.iter().any(|head| head.ends_with("done") && !head.contains(','));
            Ok(is_over.then_some(()))
        })
        .await
    }

    /// Waits until the panel shows that something of the transfer `name` has arrived.
    ///
    /// # Errors
    /// If nothing does.
    pub async fn wait_progress(&self, name: &str) -> Result {
        self.transfer(name).wait_text(" of ").await
    }

    /// Waits for a message at the edge of the page that contains `part`.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn wait_message(&self, part: &str) -> Result {
        self.region("Messages").wait_text(part).await
    }

    /// Waits until the rows of the listing are these, in this order.
    ///
    /// # Errors
    /// If they never are.
    pub async fn wait_rows(&self, expected: &[&str]) -> Result {
        let mut last = Vec::new();
        let waited = eventually(&format!("the rows {expected:?}"), async || {
            // The head is a row, too.
            last = self
                .listing()
                .row(Name::Any)
                .names()
                .await?
                .into_iter()
                .skip(1)
                .collect::<Vec<_>>();
            Ok((last == expected).then_some(()))
        })
        .await;
        waited.map_err(|error| error.context(format!("The last ones were {last:?}.")))
    }
}
