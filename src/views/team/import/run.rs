//! Adds the people of a table, a few at a time; one refusal never stops the rest.

use std::collections::HashMap;

use futures::StreamExt;
use futures::future::abortable;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::team::{GroupId, GroupPlan, NewMember, Settled};

use super::desk::{Desk, Outcome, Stage};
use super::plan::{Row, Verdict};
use crate::error_text;
use crate::i18n::say;
use crate::locales::{team, team_import as texts};
use crate::parts::strength::made_up;

/// How many are added at a time.
const AT_ONCE: usize = 4;

impl Desk {
    /// Adds everybody whose row has no faults.
    pub fn run(self) {
        self.abort();
        self.outcomes.set(HashMap::new());
        self.done.set(0);
        self.stage.set(Stage::Running);
        let (running, handle) = abortable(self.add_all());
        self.under_way.set_value(Some(handle));
        spawn_local(async move {
            if let Ok(words) = running.await {
                self.stage.try_set(Stage::Over(words.clone()));
                self.data.settled(words);
            }
        });
    }

    /// Goes no further.
    pub fn stop(self) {
        self.abort();
        self.stage.set(Stage::Over(say(texts::STOPPED).to_owned()));
        self.data.settled(say(texts::STOPPED).to_owned());
    }

    async fn add_all(self) -> String {
        let groups = match self.make_groups().await {
            Ok(groups) => groups,
            Err(words) => return words,
        };
        let rows: Vec<Row> = self.rows.with_untracked(|rows| {
            rows.iter().filter(|row| row.verdict == Verdict::Add).cloned().collect()
        });
        let mails_all = self.mails_all.get_untracked();
        let groups = &groups;
        let one = move |row: Row| async move {
            let number = row.number;
            (number, self.add_one(row, groups, mails_all).await)
        };
        let mut adding = futures::stream::iter(rows).map(one).buffer_unordered(AT_ONCE);
        let (mut added, mut failed) = (0_u64, 0_u64);
        while let Some((number, outcome)) = adding.next().await {
            match outcome {
                Outcome::Added => added += 1,
                Outcome::Failed(_) => failed += 1,
            }
            self.outcomes.update(|outcomes| {
                outcomes.insert(number, outcome);
            });
            self.done.update(|done| *done += 1);
        }
        texts::over(&texts::added(added), &texts::failed(failed))
    }

    /// The groups by their names in small letters; those that are not there are made.
    async fn make_groups(self) -> Result<HashMap<String, GroupId>, String> {
        let mut known: HashMap<_, _> = self.data.groups.with_untracked(|groups| {
            let groups = groups.ready().map(Vec::as_slice).unwrap_or_default();
            groups.iter().map(|group| (group.name.to_lowercase(), group.id.clone())).collect()
        });
        for name in self.new_groups.get_untracked() {
            let plan = GroupPlan { name: name.clone(), is_limited: true, ..GroupPlan::default() };
            match self.data.create_group(plan).await {
                Ok(id) => known.insert(name.to_lowercase(), id),
                Err(problem) => {
                    let why = error_text::sentence(&problem);
                    return Err([texts::group_failed(&name), why].join(" "));
                }
            };
        }
        Ok(known)
    }

    async fn add_one(
        self,
        row: Row,
        groups: &HashMap<String, GroupId>,
        mails_all: bool,
    ) -> Outcome {
        let has_own = !row.password.is_empty();
        let password = if has_own { Some(row.password) } else { made_up() };
        let Some(password) = password else {
            return Outcome::Failed(say(team::SHORT).to_owned());
        };
        let new = NewMember {
            email: row.email,
            first_name: row.first_name,
            last_name: row.last_name,
            password,
            // Nobody else knows a password that was made up.
            mails_password: mails_all || !has_own,
            position: row.position,
            phone: row.phone,
            duty: row.duty,
            group: groups.get(&row.group.to_lowercase()).cloned(),
            is_notified: false,
            can_change_password: true,
            storage: row.storage,
            transfer: row.transfer,
        };
        match self.data.add(new).await {
            Ok(Settled::Done) => Outcome::Added,
            Ok(settled) => Outcome::Failed(refusal(settled).to_owned()),
            Err(problem) => Outcome::Failed(error_text::sentence(&problem)),
        }
    }
}

/// Why somebody was not added.
fn refusal(settled: Settled) -> &'static str {
    say(match settled {
        Settled::Done => texts::DONE,
        Settled::EmailTaken => team::EMAIL_TAKEN,
        Settled::NoAddress => texts::NO_ADDRESS,
        Settled::TeamFull => texts::NO_ROOM,
        Settled::ShortPassword => texts::SHORT_PASSWORD,
        Settled::MoreThanAccount => team::MORE_THAN_ACCOUNT,
        Settled::Gone => team::GONE,
    })
}
