//! What has been transferred, and receipts of it: pure values, kept within bounds.

mod receipt;

use std::collections::VecDeque;

use portico_api::{FileId, FolderId};
use serde::{Deserialize, Serialize};

use super::snapshot::Direction;

pub use receipt::{Receipt, Words};

/// One file that was transferred.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transferred {
    /// What was picked or asked for together has the same number.
    pub batch: u64,
    /// Up or down.
    pub direction: Direction,
    /// The name under which it arrived.
    pub name: String,
    /// The way from the folder to it, outermost first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub path: Vec<String>,
    /// The folder that it went to or came from.
    pub folder: FolderId,
    /// The file in the drive, if it was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<FileId>,
    /// Bytes.
    pub size: u64,
    /// Lower-case hexadecimal MD5, where it was computed here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub md5: Option<String>,
    /// True when size and MD5 were the same on both sides.
    pub verified: bool,
    /// When its first byte went, in milliseconds since 1970.
    pub began: u64,
    /// When it was over, in milliseconds since 1970.
    pub ended: u64,
}

/// What has been transferred, the newest last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    list: VecDeque<Transferred>,
    most: usize,
}

/// So many are kept.
pub const MOST: usize = 10_000;

impl Default for History {
    fn default() -> Self {
        Self::keeping(MOST)
    }
}

impl History {
    /// A history of at most so many.
    #[must_use]
    pub fn keeping(most: usize) -> Self {
        Self { list: VecDeque::new(), most }
    }

    /// Adds one; the oldest makes room.
    pub fn add(&mut self, transferred: Transferred) {
        self.list.push_back(transferred);
        while self.list.len() > self.most {
            self.list.pop_front();
        }
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.list.clear();
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// True when there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// So many are kept at most.
    #[must_use]
    pub fn most(&self) -> usize {
        self.most
    }

    /// Whether this very transfer is known.
    #[must_use]
    pub fn contains(&self, transferred: &Transferred) -> bool {
        self.list.iter().any(|it| it == transferred)
    }

    /// All of them, the oldest first.
    pub fn oldest_first(&self) -> impl Iterator<Item = &Transferred> {
        self.list.iter()
    }

    /// All of them, the newest first.
    pub fn newest_first(&self) -> impl DoubleEndedIterator<Item = &Transferred> {
        self.list.iter().rev()
    }

    /// Those of a batch, in the order in which they were over.
    pub fn of_batch(&self, batch: u64) -> impl Iterator<Item = &Transferred> {
        self.list.iter().filter(move |it| it.batch == batch)
    }

    /// The receipt of a batch.
    #[must_use]
    pub fn receipt(&self, batch: u64) -> Receipt {
        Receipt::of(self.of_batch(batch))
    }

    /// As text, to be kept.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Plain values: nothing in them can fail to be written.
        serde_json::to_string(&self.list).unwrap_or_default()
    }

    /// From kept text; what cannot be read is left out, so that an older or damaged one costs no more than that.
    #[must_use]
    pub fn from_json(text: &str, most: usize) -> Self {
        let mut history = Self::keeping(most);
        let rows: Vec<serde_json::Value> = serde_json::from_str(text).unwrap_or_default();
        for row in rows {
            if let Ok(transferred) = serde_json::from_value(row) {
                history.add(transferred);
            }
        }
        history
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn transferred(batch: u64, name: &str, size: u64) -> Transferred {
        Transferred {
            batch,
            direction: Direction::Upload,
            name: name.to_owned(),
            path: vec!["a".to_owned()],
            folder: FolderId::root(),
            file: Some(FileId::new("f")),
            size,
            md5: Some("0".repeat(32)),
            verified: true,
            began: 1_000,
            ended: 3_000,
        }
    }

    #[test]
    fn the_oldest_makes_room_and_batches_are_told_apart() {
        let mut history = History::keeping(3);
        for at in 0..5 {
            history.add(transferred(at % 2, &at.to_string(), at));
        }
        let names: Vec<_> = history.newest_first().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["4", "3", "2"]);
        assert_eq!(history.of_batch(0).map(|it| it.size).collect::<Vec<_>>(), [2, 4]);
        history.clear();
        assert!(history.is_empty());
        let mut none = History::keeping(0);
        none.add(transferred(1, "x", 1));
        assert_eq!(none.len(), 0);
    }

    #[test]
    fn what_was_kept_comes_back_and_damage_costs_only_what_is_damaged() {
        let mut history = History::default();
        for at in 0..3 {
            history.add(transferred(1, &at.to_string(), at));
        }
        let text = history.to_json();
        assert_eq!(History::from_json(&text, MOST), history);
        assert_eq!(History::from_json(&text, 2).len(), 2);
        let damaged = text.replacen("\"size\":1", "\"size\":\"much\"", 1);
        assert_eq!(History::from_json(&damaged, MOST).len(), 2);
        for text in ["", "null", "[", "{}", "[7]"] {
            assert!(History::from_json(text, MOST).is_empty(), "{text}");
        }
    }
}
