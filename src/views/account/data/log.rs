//! The log: a page of it, and all of it as a table.

use futures::FutureExt;
use leptos::prelude::GetValue;
use portico_client::drive::model::account::{LogLine, LogPage, LogQuery};
use portico_client::problem::Problem;

use super::{Asked, Data};
use crate::i18n::say;
use crate::locales::activity as texts;
use crate::parts::csv_text::CsvText;
use crate::parts::deed_words::deed_name;
use crate::parts::work::Work;

/// How many lines are saved at most; nobody's spreadsheet takes more.
pub const MOST: usize = 100_000;

impl Data {
    /// A page of the log.
    pub fn log(self, query: LogQuery) -> Asked<LogPage> {
        let activity = self.activity.get_value();
        async move { activity.log(&query).await }.boxed_local()
    }

    /// Every line that fits, page by page; `progress` hears how many pages have come, and of how many.
    ///
    /// # Errors
    /// When a page does not come.
    pub async fn whole_log(
        self,
        query: LogQuery,
        progress: impl Fn(u64, u64),
    ) -> Result<Vec<LogLine>, Problem> {
        let activity = self.activity.get_value();
        let mut query = LogQuery { page: 0, ..query };
        let mut lines = Vec::new();
        loop {
            let page = activity.log(&query).await?;
            let is_last = page.lines.is_empty();
            lines.extend(page.lines);
            query.page += 1;
            progress(query.page, page.pages);
            if is_last || query.page >= page.pages || lines.len() >= MOST {
                return Ok(lines);
            }
        }
    }
}

/// Saves lines of the log on this computer.
///
/// # Errors
/// When the browser does not take it.
pub fn save(work: Work, lines: &[LogLine]) -> Result<(), Problem> {
    let heads = [
        texts::TIME,
        texts::PERSON,
        texts::DEED,
        texts::SUBJECT,
        texts::SIZE,
        texts::DETAILS,
        texts::ADDRESS,
        texts::PROGRAM,
    ];
    let mut table = CsvText::new(&heads.map(say));
    for line in lines {
        let size = line.size.map(|size| size.to_string()).unwrap_or_default();
        table.row(&[
            &iso(line.time.0),
            &line.person,
            &deed_name(line.deed, &line.word),
            &line.subject,
            &size,
            &line.details,
            &line.address,
            &line.program,
        ]);
    }
    work.transfers().save_text(say(texts::FILE), table.text())
}

/// A moment as every program reads it, in UTC.
fn iso(seconds: i64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of any date fit into 2^53")]
    let date = js_sys::Date::new(&(seconds as f64 * 1000.0).into());
    String::from(date.to_iso_string())
}
