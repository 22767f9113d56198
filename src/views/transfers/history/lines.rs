//! The history as lines: a heading for each batch, and its files below it. Pure.

use portico_client::transfer::history::{History, Transferred};

/// A line of the list.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Line {
    /// What was transferred together.
    Batch(Sum),
    /// One file of it.
    File(Transferred),
}

/// The sum of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sum {
    /// Which one.
    pub(super) batch: u64,
    /// How many files.
    pub(super) count: u64,
    /// Bytes of all.
    pub(super) bytes: u64,
    /// True when all of them were compared.
    pub(super) is_verified: bool,
    /// When the last of it was over, in seconds since 1970.
    pub(super) ended: i64,
}

/// The newest batch first, and in each the newest file.
pub(super) fn lines(history: &History) -> Vec<Line> {
    let mut batches: Vec<(Sum, Vec<Transferred>)> = Vec::new();
    for file in history.newest_first() {
        // What runs at the same time is mixed, but only with a few others.
        let at = batches.iter().position(|(sum, _)| sum.batch == file.batch);
        let at = at.unwrap_or_else(|| {
            batches.push((Sum::of(file), Vec::new()));
            batches.len() - 1
        });
        if let Some((sum, files)) = batches.get_mut(at) {
            sum.count += 1;
            sum.bytes = sum.bytes.saturating_add(file.size);
            sum.is_verified &= file.verified;
            files.push(file.clone());
        }
    }
    let mut lines = Vec::new();
    for (sum, files) in batches {
        lines.push(Line::Batch(sum));
        lines.extend(files.into_iter().map(Line::File));
    }
    lines
}

impl Sum {
    fn of(file: &Transferred) -> Self {
        let ended = i64::try_from(file.ended / 1_000).unwrap_or(i64::MAX);
        Self { batch: file.batch, count: 0, bytes: 0, is_verified: true, ended }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use portico_client::drive::model::FolderId;
    use portico_client::transfer::Direction;

    fn file(batch: u64, name: &str, verified: bool, ended: u64) -> Transferred {
        Transferred {
            batch,
            direction: Direction::Upload,
            name: name.to_owned(),
            path: Vec::new(),
            folder: FolderId::root(),
            file: None,
            size: 10,
            md5: None,
            verified,
            began: 0,
            ended,
        }
    }

    #[test]
    fn batches_are_told_apart_though_they_ran_at_the_same_time() {
        let mut history = History::default();
        for (batch, name, verified, ended) in
            [(1, "a", true, 1_000), (2, "b", false, 2_000), (1, "c", true, 3_000)]
        {
            history.add(file(batch, name, verified, ended));
        }
        let told: Vec<String> = lines(&history)
            .into_iter()
            .map(|line| match line {
                Line::Batch(sum) => format!(
                    "{}: {} {} {} {}",
                    sum.batch, sum.count, sum.bytes, sum.is_verified, sum.ended
                ),
                Line::File(file) => file.name,
            })
            .collect();
        assert_eq!(told, ["1: 2 20 true 3", "c", "a", "2: 1 10 false 2", "b"]);
    }
}
