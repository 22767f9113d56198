//! Partners and their customers, as tests need them.

use std::{
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::{Context as _, ensure};

use crate::{Options, Result, Server, Stage};

impl Stage {
    /// Starts the server anew, on an empty folder, with a demonstration's account that is a partner with so many customers:
    /// call it before the first page is opened.
    ///
    /// # Errors
    /// If the server does not start.
    pub async fn become_partner(&mut self, customers: u32) -> Result {
        let arguments = vec!["--demo-customers".to_owned(), customers.to_string()];
        self.server = Server::start(Options { arguments, ..Options::demo() }).await?;
        self.page.set_site(self.server.address());
        Ok(())
    }
}

impl Server {
    /// Gives an account another role, as whoever runs the server does: `none`, `basic` or `manager`.
    ///
    /// # Errors
    /// If the server's program refuses.
    pub fn set_role(&self, email: &str, role: &str) -> Result {
        let program = std::env::var_os("PORTICO_SERVER_BIN")
            .map(PathBuf::from)
            .context("PORTICO_SERVER_BIN")?;
        let done = Command::new(program)
            .args(["user", "role", "--data"])
            .arg(self.data())
            .args([email, role])
            .stdout(Stdio::null())
            .status()?;
        ensure!(done.success(), "{email} has no other role.");
        Ok(())
    }
}
