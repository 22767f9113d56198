//! Mails that the server has sent: it writes them into a folder of its own.

use std::fs;

use crate::{Result, Server, eventually};

impl Server {
    /// The code in the newest mail of a kind, such as `reset-password`; it stands alone in an indented line.
    ///
    /// # Errors
    /// If there is none for too long.
    pub async fn mailed_code(&self, kind: &str) -> Result<String> {
        let folder = self.data().join("mail");
        eventually(&format!("a mail of the kind {kind}"), async || {
            let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
            let mut mails: Vec<_> = entries
                .map(|entry| entry.path())
                .filter(|path| path.to_string_lossy().contains(kind))
                .collect();
            mails.sort();
            let Some(mail) = mails.pop() else { return Ok(None) };
            let text = fs::read_to_string(mail)?;
            let code = text.lines().find_map(|line| line.strip_prefix("    "));
            Ok(code.map(|code| code.trim().to_owned()))
        })
        .await
    }
}
