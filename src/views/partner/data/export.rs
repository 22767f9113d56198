//! The list as a file: all customers that it would show, a thousand at a time.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::partner::{CustomerRow, PageSize};
use portico_client::drive::model::{Day, UnixTime};

use super::super::csv;
use super::super::trouble::TROUBLE;
use super::super::words::{kind_word, standing_word};
use super::Data;
use crate::i18n::say;
use crate::locales::partner as texts;

impl Data {
    /// Fetches everything that the list would show, and saves it; goes on until it is done or stopped.
    pub fn save_list(self) {
        if self.export.get_untracked().is_some() {
            return;
        }
        let turn = self.next_export();
        self.export.set(Some(0));
        let (partner, query) = (self.partner.get_value(), self.query.get_value());
        spawn_local(async move {
            let mut all = Vec::new();
            for page in 0.. {
                let answer = partner.customers(&query, page, PageSize::Thousand).await;
                // Somebody has stopped it, perhaps to begin anew, or left.
                if self.export_turn.try_get_value() != Some(turn) {
                    return;
                }
                let rows = match answer {
                    Ok(rows) => rows,
                    Err(problem) => {
                        self.export.try_set(None);
                        TROUBLE.tell(self.toasts, &problem);
                        return;
                    }
                };
                let is_last = rows.len() < PageSize::Thousand.rows();
                all.extend(rows.into_iter().map(Arc::new));
                if is_last {
                    break;
                }
                self.export.try_set(Some(all.len()));
            }
            self.export.try_set(None);
            self.save_rows(&all);
        });
    }

    /// Stops fetching; nothing is saved.
    pub fn stop_export(self) {
        self.next_export();
        self.export.set(None);
    }

    fn next_export(self) -> u64 {
        let turn = self.export_turn.get_value() + 1;
        self.export_turn.set_value(turn);
        turn
    }

    /// Saves these customers as a file.
    pub fn save_rows(self, rows: &[Arc<CustomerRow>]) {
        let head = [
            texts::NUMBER,
            texts::LOGIN,
            texts::FIRST_NAME,
            texts::LAST_NAME,
            texts::EMAIL,
            texts::STANDING,
            texts::TRIAL,
            texts::PLAN,
            texts::KIND,
            texts::STORAGE_BYTES,
            texts::STORAGE_LIMIT_BYTES,
            texts::SINCE,
            texts::LAST_SIGN_IN,
            texts::DUE,
            texts::NOTES,
        ];
        let text = csv::table(&head.map(say), rows.iter().map(|row| cells(row)));
        self.save_file(say(texts::FILE_NAME), &text);
        self.toasts.done(texts::exported(rows.len() as u64));
    }
}

fn cells(row: &CustomerRow) -> [String; 15] {
    let day =
        |time: Option<UnixTime>| time.map(|time| Day::of(time.0).to_string()).unwrap_or_default();
    [
        row.id.to_string(),
        row.login.clone(),
        row.first_name.clone(),
        row.last_name.clone(),
        row.email.clone(),
        say(standing_word(row.standing())).to_owned(),
        say(if row.is_trial { texts::YES } else { texts::NO }).to_owned(),
        row.level.to_string(),
        say(kind_word(row.kind)).to_owned(),
        row.storage_used.to_string(),
        row.storage_limit.map(|bytes| bytes.to_string()).unwrap_or_default(),
        day(row.since),
        day(row.last_sign_in),
        row.due.map(|day| day.to_string()).unwrap_or_default(),
        row.remarks.to_string(),
    ]
}
