//! The order in which many names change: none goes to where another one still is, and two that change places go by way of a
//! name that nobody has.

use std::collections::{HashMap, HashSet};

use portico_api::EntryName;
use portico_api::name::key;

use super::Line;

/// One name that changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The place of its line.
    pub line: usize,
    /// The name that it gets.
    pub to: EntryName,
    /// True when it is not the last name that it gets: it has to go on before anybody may stop.
    pub is_detour: bool,
}

/// The steps for lines without trouble; a line with trouble, or without a change, has none. `others` are the
/// [`keys`](super::keys) of the names that stay as they are.
#[must_use]
pub fn steps(lines: &[Line], others: &HashSet<String>) -> Vec<Step> {
    let mut plan = Plan::of(lines);
    let mut names = others.clone();
    names.extend(lines.iter().flat_map(|line| [key(&line.before), key(&line.after)]));
    for line in 0..lines.len() {
        if plan.is_free(line) {
            plan.go(line);
        }
    }
    // Whoever is left waits for another one that waits: the first of each ring steps aside.
    let mut number = 0;
    for line in 0..lines.len() {
        if !plan.is_waiting(line) {
            continue;
        }
        let aside = loop {
            number += 1_u32;
            let name = ["~", &number.to_string()].concat();
            if names.insert(name.clone()) {
                break name;
            }
        };
        if let Ok(to) = EntryName::parse(&aside) {
            plan.steps.push(Step { line, to, is_detour: true });
            plan.leave(line);
        }
    }
    plan.steps
}

struct Plan {
    /// What each would be called, and the keys of both names; none for a line that stays or is done.
    wanted: Vec<Option<(EntryName, String, String)>>,
    /// Whose name it is at the moment, among those that change.
    held: HashMap<String, usize>,
    /// Who wants a name.
    wanting: HashMap<String, usize>,
    steps: Vec<Step>,
}

impl Plan {
    fn of(lines: &[Line]) -> Self {
        let (mut wanted, mut held, mut wanting) = (Vec::new(), HashMap::new(), HashMap::new());
        for (at, line) in lines.iter().enumerate() {
            let is_going = line.trouble.is_none() && line.is_changed();
            let name = if is_going { EntryName::parse(&line.after).ok() } else { None };
            wanted.push(name.map(|name| {
                let (before, after) = (key(&line.before), name.key());
                held.insert(before.clone(), at);
                wanting.insert(after.clone(), at);
                (name, before, after)
            }));
        }
        Self { wanted, held, wanting, steps: Vec::new() }
    }

    fn is_waiting(&self, line: usize) -> bool {
        self.wanted[line].is_some()
    }

    /// True when nobody else has the name that it wants.
    fn is_free(&self, line: usize) -> bool {
        let wanted = self.wanted[line].as_ref();
        wanted.is_some_and(|(_, _, after)| self.held.get(after).is_none_or(|other| *other == line))
    }

    /// It gets its name, and whoever waits for its old one goes after it.
    fn go(&mut self, line: usize) {
        let mut next = Some(line);
        while let Some(line) = next.take() {
            if let Some((to, before, after)) = self.wanted[line].take() {
                self.steps.push(Step { line, to, is_detour: false });
                next = self.release(line, &before, &after);
            }
        }
    }

    /// It has stepped aside: whoever waits for its name goes, and in the end itself.
    fn leave(&mut self, line: usize) {
        if let Some((_, before, after)) = self.wanted[line].clone()
            && let Some(next) = self.release(line, &before, &after)
        {
            self.go(next);
        }
    }

    fn release(&mut self, line: usize, before: &str, after: &str) -> Option<usize> {
        // What differs in case only is still its own name.
        if before == after || self.held.get(before) != Some(&line) {
            return None;
        }
        self.held.remove(before);
        self.wanting.get(before).copied().filter(|next| self.is_waiting(*next))
    }
}
