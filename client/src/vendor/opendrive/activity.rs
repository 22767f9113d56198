//! What was done in the account, and the session of this page (guide 13.2, 8.1, 8.2).

use futures::FutureExt;
use portico_api::opendrive::LogEntry;
use portico_api::opendrive::session::check_session::CheckSession;
use portico_api::opendrive::session::get_session::GetSession;
use portico_api::opendrive::users::list_user_logs::ListUserLogs;

use super::OpenDrive;
use crate::drive::capability::Call;
use crate::drive::capability::account::Activity;
use crate::drive::model::account::{Deed, LogLine, LogPage, LogQuery, SessionFacts};

/// The vendor's words for what was done; the guide does not list their numbers. Those of our server count from 1 in
/// this order.
const WORDS: [&str; 22] = [
    "Login",
    "Logout",
    "Upload",
    "Download",
    "Create",
    "Rename",
    "Move",
    "Copy",
    "Trash",
    "Restore",
    "Delete",
    "Share",
    "Link",
    "Access",
    "Account user",
    "User group",
    "Account",
    "Password",
    "Branding",
    "Note",
    "Task",
    "Partner",
];

impl Activity for OpenDrive {
    fn log<'a>(&'a self, query: &'a LogQuery) -> Call<'a, LogPage> {
        async move {
            let ask = ListUserLogs {
                access_user_id: query.by.clone(),
                start_date: query.from,
                end_date: query.until,
                log_type: query.deed.map(number),
                page: Some(query.page),
            };
            let page = self.session.send(&ask).await?;
            Ok(LogPage {
                lines: page.logs.into_iter().map(line).collect(),
                pages: page.total_pages,
                total: page.num_results,
            })
        }
        .boxed_local()
    }

    fn session(&self) -> Call<'_, SessionFacts> {
        async move {
            let info = self.session.send(&GetSession {}).await?;
            let is_alive = self.session.send(&CheckSession {}).await?.result;
            let person = [info.user_first_name.trim(), info.user_last_name.trim()].join(" ");
            Ok(SessionFacts {
                login: info.user_name,
                person: person.trim().to_owned(),
                plan: info.user_plan,
                is_alive,
            })
        }
        .boxed_local()
    }
}

/// The vendor's number for it.
pub(super) fn number(deed: Deed) -> u32 {
    let at = Deed::ALL.iter().position(|known| *known == deed).unwrap_or_default();
    u32::try_from(at + 1).unwrap_or_default()
}

/// What the vendor's word means; none for one that is not known here.
pub(super) fn deed(word: &str) -> Option<Deed> {
    let at = WORDS.iter().position(|known| *known == word)?;
    Deed::ALL.get(at).copied()
}

fn line(entry: LogEntry) -> LogLine {
    LogLine {
        time: entry.time,
        person: entry.user,
        deed: deed(&entry.log_type),
        word: entry.log_type,
        subject: entry.file_name,
        size: entry.file_size.parse().ok(),
        details: entry.details,
        address: entry.ip,
        program: entry.app,
    }
}

#[cfg(test)]
mod tests {
    use portico_api::UnixTime;

    use super::*;

    fn entry(word: &str, size: &str) -> LogEntry {
        LogEntry {
            time: UnixTime(1),
            user: "Ada".to_owned(),
            log_type: word.to_owned(),
            ip: "::1".to_owned(),
            file_name: "a.txt".to_owned(),
            file_size: size.to_owned(),
            details: String::new(),
            app: String::new(),
        }
    }

    #[test]
    fn words_are_read_and_unknown_ones_are_kept() {
        for (at, word) in WORDS.into_iter().enumerate() {
            let read = line(entry(word, "12"));
            assert_eq!((read.deed, read.size), (Some(Deed::ALL[at]), Some(12)));
            assert_eq!(number(Deed::ALL[at]), u32::try_from(at + 1).unwrap());
        }
        let read = line(entry("Teleport", ""));
        assert_eq!((read.deed, read.size, read.word.as_str()), (None, None, "Teleport"));
    }
}
