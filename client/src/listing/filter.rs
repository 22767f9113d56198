//! Which rows are shown while somebody types: those whose name holds every word.

use super::sort::fold;
use crate::drive::model::Entry;

/// What was typed, taken apart once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    words: Vec<String>,
}

impl Filter {
    /// Takes a text apart into words; case does not matter.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self { words: text.split_whitespace().map(portico_api::name::key).collect() }
    }

    /// True when everything is shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// True when the row is shown.
    #[must_use]
    pub fn shows(&self, entry: &Entry) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let name = portico_api::name::key(&entry.name);
        self.words.iter().all(|word| name.contains(word.as_str()))
    }
}

/// Words that are sought in very many names at every key: without case and accents, and without a copy of each name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Finder {
    words: Vec<String>,
    room: String,
}

impl Finder {
    /// Takes a text apart into words; neither case nor accents matter.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let words = text.split_whitespace().map(|word| word.chars().map(fold).collect());
        Self { words: words.collect(), room: String::new() }
    }

    /// True when every word is in the name.
    pub fn finds(&mut self, name: &str) -> bool {
        if self.words.is_empty() {
            return true;
        }
        self.room.clear();
        self.room.extend(name.chars().map(fold));
        self.words.iter().all(|word| self.room.contains(word.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drive::model::{Access, EntryId, EntryKind, FolderId, UnixTime};

    #[test]
    fn every_word_must_be_in_the_name_in_any_order_and_case() {
        let entry = Entry {
            id: EntryId::Folder(FolderId::root()),
            name: "Annual Report ÄRGER.pdf".to_owned(),
            modified: UnixTime(0),
            access: Access::Private,
            is_shared: false,
            kind: EntryKind::Folder { child_folders: 0 },
        };
        for text in ["", "  ", "report", "PDF annual", "ärger", "al re"] {
            assert!(Filter::new(text).shows(&entry), "{text}");
        }
        for text in ["report 2", "x"] {
            assert!(!Filter::new(text).shows(&entry), "{text}");
        }
    }
    #[test]
    fn a_name_is_found_without_its_accents() {
        let name = "Über uns – Entwurf 2.md";
        for text in ["", " ", "uber", "ENTW über", "2.md uns"] {
            assert!(Finder::new(text).finds(name), "{text}");
        }
        let mut finder = Finder::new("uns 2");
        assert!(finder.finds(name) && !finder.finds("Über uns") && finder.finds("2 uns"));
    }
}
