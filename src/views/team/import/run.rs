//! Adds the people of a table, a few at a time; one refusal never stops the rest.

use std::collections::HashMap;
use std::future::ready;

use futures::StreamExt;
use futures::future::abortable;
use leptos::prelude::*;
use leptos::task::spawn_local;
use portico_client::drive::model::team::{GroupId, GroupPlan, NewMember, Settled};

use super::super::trouble::TROUBLE;
use super::desk::{Desk, Outcome, Stage};
use super::plan::{Row, Verdict};
use crate::i18n::say;
use crate::locales::{team, team_import as texts};
use crate::parts::strength::made_up;

/// How many are added at a time.
const AT_ONCE: usize = 4;

/// What became of each group that had to be made, by its name in small letters: its number, or why there is none.
type Groups = HashMap<String, Result<GroupId, String>>;

impl Desk {
    /// Adds everybody whose row has no faults.
    pub fn run(self) {
        self.abort();
        self.outcomes.set(HashMap::new());
        self.done.set(0);
        self.is_stopping.set(false);
        self.stage.set(Stage::Running);
        let (running, handle) = abortable(self.add_all());
        self.under_way.set_value(Some(handle));
        spawn_local(async move {
            if let Ok((words, is_whole)) = running.await {
                self.stage.try_set(Stage::Over(words.clone()));
                if is_whole {
                    self.data.settled(words);
                } else {
                    self.data.settled_in_part(words);
                }
            }
        });
    }

    /// Begins nothing more; what is under way ends, so that its outcome is known.
    pub fn stop(self) {
        self.is_stopping.set(true);
    }

    /// Says what was done, and whether nothing failed.
    async fn add_all(self) -> (String, bool) {
        let groups = self.make_groups().await;
        let rows: Vec<Row> = self.rows.with_untracked(|rows| {
            rows.iter().filter(|row| row.verdict == Verdict::Add).cloned().collect()
        });
        let mails_all = self.mails_all.get_untracked();
        let groups = &groups;
        let one = move |row: Row| async move {
            let number = row.number;
            (number, self.add_one(row, groups, mails_all).await)
        };
        let goes_on = move |_: &Row| ready(self.goes_on());
        let rows = futures::stream::iter(rows).take_while(goes_on);
        let mut adding = Box::pin(rows.map(one).buffer_unordered(AT_ONCE));
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
        let all = self.counts.get_untracked().0;
        let (was, was_not) = (texts::added(added), texts::failed(failed));
        let words = if added + failed < all {
            texts::stopped(&was, &was_not)
        } else {
            texts::over(&was, &was_not)
        };
        (words, failed == 0)
    }

    /// False once somebody has stopped it, or left.
    fn goes_on(self) -> bool {
        self.is_stopping.try_get_untracked() == Some(false)
    }

    /// The groups by their names in small letters. Those that are not there are made; one that cannot be made concerns
    /// its own people alone.
    async fn make_groups(self) -> Groups {
        let mut known: Groups = self.data.groups.with_untracked(|groups| {
            let groups = groups.ready().map(Vec::as_slice).unwrap_or_default();
            groups.iter().map(|group| (group.name.to_lowercase(), Ok(group.id.clone()))).collect()
        });
        for name in self.new_groups.get_untracked() {
            if !self.goes_on() {
                break;
            }
            let plan = GroupPlan { name: name.clone(), is_limited: true, ..GroupPlan::default() };
            let made = self.data.create_group(plan).await;
            let made = made.map_err(|problem| {
                [texts::group_failed(&name), TROUBLE.sentence(&problem)].join(" ")
            });
            known.insert(name.to_lowercase(), made);
        }
        known
    }

    async fn add_one(self, row: Row, groups: &Groups, mails_all: bool) -> Outcome {
        let group = match groups.get(&row.group.to_lowercase()) {
            Some(Ok(id)) => Some(id.clone()),
            // In another group than the table says, or in none, they might do more than they should.
            Some(Err(why)) => return Outcome::Failed(why.clone()),
            None => None,
        };
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
            group,
            is_notified: false,
            can_change_password: true,
            storage: row.storage,
            transfer: row.transfer,
        };
        match self.data.add(new).await {
            Ok(Settled::Done) => Outcome::Added,
            Ok(settled) => Outcome::Failed(refusal(settled).to_owned()),
            Err(problem) => Outcome::Failed(TROUBLE.sentence(&problem)),
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
