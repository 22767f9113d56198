//! Mails that the server has sent: it writes them into a folder of its own.

use std::fs;

use crate::{Result, Server, eventually};

impl Server {
    /// The code in the newest mail of a kind, such as `reset-password`; it stands alone in an indented line.
    ///
    /// # Errors
    /// If there is none for too long.
    pub async fn mailed_code(&self, kind: &str) -> Result<String> {
        eventually(&format!("a mail of the kind {kind}"), async || {
            let text = self.newest_mail(kind)?;
            let code = text.lines().find_map(|line| line.strip_prefix("    "));
            Ok(code.map(|code| code.trim().to_owned()))
        })
        .await
    }

    /// Waits until the newest mail of a kind holds `part`; gives all of it, as it was sent.
    ///
    /// # Errors
    /// If there is none for too long.
    pub async fn mailed(&self, kind: &str, part: &str) -> Result<String> {
        eventually(&format!("a mail of the kind {kind} with {part:?}"), async || {
            Ok(Some(self.newest_mail(kind)?).filter(|text| text.contains(part)))
        })
        .await
    }

    /// The newest mail of a kind; empty while there is none.
    fn newest_mail(&self, kind: &str) -> Result<String> {
        let entries = fs::read_dir(self.data().join("mail")).into_iter().flatten().flatten();
        let mut mails: Vec<_> = entries
            .map(|entry| entry.path())
            .filter(|path| path.to_string_lossy().contains(kind))
            .collect();
        mails.sort();
        mails.pop().map_or(Ok(String::new()), |mail| Ok(fs::read_to_string(mail)?))
    }
}
