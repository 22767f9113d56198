//! The table: of several rounds the middle one, and what it is beside the peer's.

use std::time::Duration;

use support::Result;

use super::load::Figures;

/// The most memory that the server may ever have, in bytes.
const MEMORY: u64 = 200 << 20;

/// Rows as they were measured.
#[derive(Default)]
pub(crate) struct Table {
    rows: Vec<Row>,
    /// The most memory that the server had at any time, in bytes.
    peak: u64,
    /// Of listings of so many entries: the time that each entry took of a whole listing.
    entries: Vec<(usize, Duration)>,
}

struct Row {
    task: String,
    server: &'static str,
    rounds: Vec<Figures>,
    /// Bytes that a task moves; 0 if they do not matter.
    bytes: u64,
    /// The most memory that the server had meanwhile, in bytes.
    memory: Option<u64>,
    /// The row of the peer.
    beside: Option<usize>,
}

impl Table {
    /// Adds a row; gives its number.
    pub(crate) fn add(
        &mut self,
        task: &str,
        server: &'static str,
        rounds: Vec<Figures>,
        bytes: u64,
    ) -> usize {
        eprintln!("measured: {task} ({server})");
        self.rows.push(Row {
            task: task.to_owned(),
            server,
            rounds,
            bytes,
            memory: None,
            beside: None,
        });
        self.rows.len() - 1
    }

    /// Notes the most memory that the server had during the tasks of the last row.
    pub(crate) fn note_memory(&mut self, memory: u64) {
        if let Some(row) = self.rows.last_mut() {
            row.memory = Some(memory);
        }
        self.note_peak(memory);
    }

    /// Notes the most memory that the server had while nothing was measured.
    pub(crate) fn note_peak(&mut self, memory: u64) {
        self.peak = self.peak.max(memory);
    }

    /// Notes that the last row is a listing of so many entries.
    pub(crate) fn note_entries(&mut self, entries: usize) {
        let middle = self.rows.last().and_then(Row::middle);
        if let Some(middle) = middle {
            let each = 1.0 / middle.per_second() / entries as f64;
            self.entries.push((entries, Duration::from_secs_f64(each)));
        }
    }

    /// Adds a row and says which one it is to be compared with.
    pub(crate) fn add_beside(
        &mut self,
        peer: usize,
        task: &str,
        server: &'static str,
        rounds: Vec<Figures>,
        bytes: u64,
    ) {
        let row = self.add(task, server, rounds, bytes);
        self.rows[row].beside = Some(peer);
    }

    pub(crate) fn print(&self) {
        println!(
            "{:<34} {:<8} {:>10} {:>9} {:>9} {:>8} {:>7}  ratio",
            "", "", "a second", "p50", "p99", "MB/s", "MiB"
        );
        for row in &self.rows {
            let Some(middle) = row.middle() else { continue };
            let speed = middle.per_second() * row.bytes as f64 / 1e6;
            let speed = if row.bytes == 0 { String::new() } else { format!("{speed:.0}") };
            let memory = row.memory.map_or_else(String::new, |bytes| (bytes >> 20).to_string());
            println!(
                "{:<34} {:<8} {:>10.1} {:>9} {:>9} {:>8} {memory:>7}  {}",
                row.task,
                row.server,
                middle.per_second(),
                time(middle.within(0.5)),
                time(middle.within(0.99)),
                speed,
                self.ratio(row)
            );
        }
    }

    /// Prints what must hold, and fails if it does not.
    pub(crate) fn judge(&self) -> Result {
        let each = self
            .entries
            .iter()
            .map(|(entries, each)| format!("{:.2} µs of {entries}", each.as_secs_f64() * 1e6));
        println!("an entry of a listing: {}", each.collect::<Vec<_>>().join(", "));
        let (peak, limit) = (self.peak >> 20, MEMORY >> 20);
        println!("the most memory throughout: {peak} MiB; it may be {limit} MiB");
        anyhow::ensure!(self.peak < MEMORY, "The server took {peak} MiB.");
        Ok(())
    }

    fn ratio(&self, row: &Row) -> String {
        let peer = row.beside.and_then(|peer| self.rows.get(peer));
        let Some((peer, name)) = peer.and_then(|peer| Some((peer.middle()?, peer.server))) else {
            return String::new();
        };
        let Some(own) = row.middle() else { return String::new() };
        format!("{:.2} of {name}", own.per_second() / peer.per_second())
    }
}

impl Row {
    /// The round in the middle, by speed.
    fn middle(&self) -> Option<&Figures> {
        let mut rounds: Vec<_> = self.rounds.iter().collect();
        rounds.sort_by(|left, right| left.per_second().total_cmp(&right.per_second()));
        rounds.get(rounds.len() / 2).copied()
    }
}

fn time(time: Duration) -> String {
    let milliseconds = time.as_secs_f64() * 1000.0;
    if milliseconds < 1000.0 {
        format!("{milliseconds:.1} ms")
    } else {
        format!("{:.2} s", milliseconds / 1000.0)
    }
}
