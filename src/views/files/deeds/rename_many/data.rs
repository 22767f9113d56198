//! Giving the names: one after the other, each told, and stopped only where nothing is half done.

use std::collections::HashSet;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use portico_client::drive::capability::Changes;
use portico_client::drive::model::{Entry, EntryName};
use portico_client::listing::rename::{Line, Step as NameStep, steps};
use portico_client::problem::Problem;

use crate::parts::history::{Item, Step};

/// What became of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What was done, in this order.
    pub done: Vec<Item>,
    /// Which names were not given, and why.
    pub failed: Vec<(String, Problem)>,
    /// True when somebody has stopped it.
    pub is_stopped: bool,
}

/// Gives the names. `on_step` hears how many steps of how many are over.
pub async fn rename_all(
    changes: Rc<dyn Changes>,
    entries: Vec<Arc<Entry>>,
    lines: Vec<Line>,
    others: &HashSet<String>,
    stop: StoredValue<bool>,
    on_step: impl Fn(usize, usize),
) -> Outcome {
    let plan = steps(&lines, others);
    let all = plan.len();
    let mut run = Run { changes, entries, lines, outcome: Outcome::default(), aside: Vec::new() };
    let mut lost = HashSet::new();
    for (at, step) in plan.into_iter().enumerate() {
        // Whoever has stepped aside goes on to its name first.
        if run.aside.is_empty() && stop.try_get_value().unwrap_or(false) {
            run.outcome.is_stopped = true;
            break;
        }
        let line = step.line;
        if !lost.contains(&line) && !run.go(step).await {
            lost.insert(line);
        }
        on_step(at + 1, all);
    }
    run.outcome
}

struct Run {
    changes: Rc<dyn Changes>,
    entries: Vec<Arc<Entry>>,
    lines: Vec<Line>,
    outcome: Outcome,
    /// Those that have a name for the time being, and that name.
    aside: Vec<(usize, EntryName)>,
}

impl Run {
    /// One step; false when it was refused.
    async fn go(&mut self, step: NameStep) -> bool {
        let NameStep { line, to, is_detour } = step;
        let name_now = self.name_now(line);
        match self.rename(line, &to).await {
            Ok(()) => {
                self.aside.retain(|(it, _)| *it != line);
                if is_detour {
                    self.aside.push((line, to.clone()));
                }
                self.note(line, name_now, to);
                true
            }
            Err(problem) => {
                let name = self.lines.get(line).map(|line| line.before.clone());
                self.outcome.failed.push((name.unwrap_or_default(), problem));
                self.step_back(line, name_now).await;
                false
            }
        }
    }

    /// What cannot go on from a name for the time being gets its old one back.
    async fn step_back(&mut self, line: usize, name_now: Option<EntryName>) {
        if !self.aside.iter().any(|(it, _)| *it == line) {
            return;
        }
        self.aside.retain(|(it, _)| *it != line);
        let old = self.lines.get(line).and_then(|line| EntryName::parse(&line.before).ok());
        if let Some(old) = old
            && self.rename(line, &old).await.is_ok()
        {
            self.note(line, name_now, old);
        }
    }

    async fn rename(&self, line: usize, to: &EntryName) -> Result<(), Problem> {
        match self.entries.get(line) {
            Some(entry) => self.changes.rename(&entry.id, to).await.map(drop),
            None => Ok(()),
        }
    }

    fn name_now(&self, line: usize) -> Option<EntryName> {
        let aside = self.aside.iter().find(|(it, _)| *it == line).map(|(_, name)| name.clone());
        aside.or_else(|| EntryName::parse(&self.lines.get(line)?.before).ok())
    }

    fn note(&mut self, line: usize, before: Option<EntryName>, after: EntryName) {
        // A name that could not be given again cannot be taken back.
        if let (Some(entry), Some(before)) = (self.entries.get(line), before) {
            let (id, name) = (entry.id.clone(), after.as_str().to_owned());
            self.outcome.done.push(Item { id, name, step: Step::Rename { before, after } });
        }
    }
}
