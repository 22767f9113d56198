//! Other names for many entries at once: what they would be called, what speaks against it, and in which order it is done.

mod letters;
mod pattern;
mod steps;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use portico_api::name::key;
use portico_api::{EntryName, NameError};

pub use self::letters::Letters;
use self::pattern::filled;
pub use self::steps::{Step, steps};
use super::ending::split;

/// What happens to the names.
#[derive(Clone, Copy)]
pub enum Change<'a> {
    /// A text gives way to another one, wherever it stands.
    Replace {
        /// What is looked for; nothing is found nowhere.
        find: &'a str,
        /// What stands there instead.
        with: &'a str,
        /// Whether capitals and small letters are different.
        match_case: bool,
    },
    /// Somebody else makes the new name of the old one, such as the browser's regular expressions.
    By(&'a dyn Fn(&str) -> String),
    /// Every name is made anew: `{name}` is the old one, `{n}` a number, `{n:03}` a number with three digits, `{date}` the day
    /// of the last change.
    Pattern {
        /// The pattern.
        pattern: &'a str,
        /// The first number.
        start: u64,
    },
}

/// How names are made.
#[derive(Clone, Copy)]
pub struct Recipe<'a> {
    /// What happens to them.
    pub change: Change<'a>,
    /// Capitals and small letters.
    pub letters: Letters,
    /// Whether a file's ending changes with its name; otherwise it stays as it is.
    pub with_ending: bool,
}

/// An entry that would get another name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Its name.
    pub name: String,
    /// Whether it is a folder: these have no ending.
    pub is_folder: bool,
    /// The day of its last change, as `{date}` shows it.
    pub date: String,
}

/// Why an entry cannot have its new name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// It is no name.
    Bad(NameError),
    /// An entry of the folder that keeps its name has it.
    Taken,
    /// Another one of these would have it, too.
    Twice,
}

/// An entry's name before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The name that it has.
    pub before: String,
    /// The name that it would have; without white space around it, as the server cuts it off.
    pub after: String,
    /// What speaks against it.
    pub trouble: Option<Trouble>,
}

impl Line {
    /// True when the name would be another one.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.before != self.after
    }
}

/// What names are compared by; for the names of the folder that stay as they are.
pub fn keys<'a>(names: impl Iterator<Item = &'a str>) -> HashSet<String> {
    names.map(key).collect()
}

/// What all of them would be called. `others` are the [`keys`] of the names that stay as they are.
#[must_use]
pub fn preview(subjects: &[Subject], others: &HashSet<String>, recipe: Recipe<'_>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::with_capacity(subjects.len());
    for (at, subject) in subjects.iter().enumerate() {
        let after = renamed(subject, at, recipe);
        let (after, trouble) = match EntryName::parse(&after) {
            Ok(name) => (name.into_string(), None),
            Err(error) => (after, Some(Trouble::Bad(error))),
        };
        lines.push(Line { before: subject.name.clone(), after, trouble });
    }
    let mut wanted: HashMap<String, u32> = HashMap::new();
    for line in &lines {
        *wanted.entry(key(&line.after)).or_default() += 1;
    }
    for line in lines.iter_mut().filter(|line| line.trouble.is_none()) {
        let key = key(&line.after);
        if wanted.get(&key).is_some_and(|count| *count > 1) {
            line.trouble = Some(Trouble::Twice);
        } else if line.is_changed() && others.contains(&key) {
            line.trouble = Some(Trouble::Taken);
        }
    }
    lines
}

/// What one of them would be called.
fn renamed(subject: &Subject, at: usize, recipe: Recipe<'_>) -> String {
    let (stem, ending) = if subject.is_folder || recipe.with_ending {
        (subject.name.as_str(), "")
    } else {
        split(&subject.name)
    };
    let changed = match recipe.change {
        Change::Replace { find, with, match_case } => replaced(stem, find, with, match_case),
        Change::By(make) => make(stem),
        Change::Pattern { pattern, start } => {
            filled(pattern, stem, start.saturating_add(at as u64), &subject.date)
        }
    };
    [&recipe.letters.of(&changed), ending].concat()
}

fn replaced(text: &str, find: &str, with: &str, match_case: bool) -> String {
    if find.is_empty() {
        return text.to_owned();
    }
    if match_case {
        return text.replace(find, with);
    }
    let wanted = key(find);
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some(length) = begins(rest, &wanted) {
            out.push_str(with);
            rest = &rest[length..];
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    out
}

/// How long the beginning of a text is that is the same as `wanted`, which is in small letters; none when it is not.
fn begins(text: &str, wanted: &str) -> Option<usize> {
    let mut left = wanted;
    let mut length = 0;
    for letter in text.chars() {
        let mut bytes = [0; 4];
        left = left.strip_prefix(key(letter.encode_utf8(&mut bytes)).as_str())?;
        length += letter.len_utf8();
        if left.is_empty() {
            return Some(length);
        }
    }
    None
}
