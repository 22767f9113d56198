//! What differs between two texts, line by line: the shortest way from one to the other (Myers 1986), and where that would
//! take too long, between lines that are in each of them once; pure.

mod fixed;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::ops::Range;

use self::fixed::fixed;

/// How many lines may differ between two fixed ones until the shortest way is given up.
const MOST: usize = 600;
/// How often a part may be divided further.
const DEPTH: usize = 24;

/// Lines that differ: those of the old text are replaced by those of the new one. Either may be none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Lines of the old text.
    pub old: Range<usize>,
    /// Lines of the new one.
    pub new: Range<usize>,
}

/// The lines of a text; a line end at its end is followed by an empty one.
#[must_use]
pub fn lines(text: &str) -> Vec<&str> {
    text.split('\n').collect()
}

/// The blocks that differ, in their order. Between two of them is at least one line that is the same.
#[must_use]
pub fn diff<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<Block> {
    // Whole lines are compared once; from here on they are numbers.
    let mut known = HashMap::new();
    let one = numbered(&mut known, old);
    let other = numbered(&mut known, new);
    let mut work = Work { blocks: Vec::new() };
    work.compare(&one, &other, (0, 0), DEPTH);
    work.blocks
}

fn numbered<'a>(known: &mut HashMap<&'a str, usize>, lines: &[&'a str]) -> Vec<usize> {
    let number = |line: &&'a str| {
        let next = known.len();
        *known.entry(*line).or_insert(next)
    };
    lines.iter().map(number).collect()
}

struct Work {
    blocks: Vec<Block>,
}

impl Work {
    /// Compares two parts, which begin at these lines of the texts.
    fn compare(&mut self, one: &[usize], other: &[usize], at: (usize, usize), depth: usize) {
        let head = one.iter().zip(other).take_while(|(a, b)| a == b).count();
        let (one, other) = (&one[head..], &other[head..]);
        let at = (at.0 + head, at.1 + head);
        let ends = one.iter().rev().zip(other.iter().rev());
        let tail = ends.take_while(|(a, b)| a == b).count();
        let (one, other) = (&one[..one.len() - tail], &other[..other.len() - tail]);
        if one.is_empty() || other.is_empty() {
            self.push(at, one.len(), other.len());
            return;
        }
        if let Some(runs) = shortest(one, other) {
            self.between(&runs, one.len(), other.len(), at);
            return;
        }
        let fixed = if depth > 0 { fixed(one, other) } else { Vec::new() };
        if fixed.is_empty() {
            self.push(at, one.len(), other.len());
            return;
        }
        let mut from = (0, 0);
        for (a, b) in fixed {
            self.compare(
                &one[from.0..a],
                &other[from.1..b],
                (at.0 + from.0, at.1 + from.1),
                depth - 1,
            );
            from = (a + 1, b + 1);
        }
        self.compare(&one[from.0..], &other[from.1..], (at.0 + from.0, at.1 + from.1), depth - 1);
    }

    /// Everything between runs of the same lines differs.
    fn between(&mut self, runs: &[Run], old: usize, new: usize, at: (usize, usize)) {
        let mut from = (0, 0);
        let end = Run { old, new, len: 0 };
        for run in runs.iter().chain(std::iter::once(&end)) {
            let begin = (at.0 + from.0, at.1 + from.1);
            self.push(begin, run.old - from.0, run.new - from.1);
            from = (run.old + run.len, run.new + run.len);
        }
    }

    fn push(&mut self, at: (usize, usize), old: usize, new: usize) {
        if old == 0 && new == 0 {
            return;
        }
        match self.blocks.last_mut() {
            // One goes on where the last one ended.
            Some(last) if last.old.end == at.0 && last.new.end == at.1 => {
                last.old.end += old;
                last.new.end += new;
            }
            Some(_) | None => {
                self.blocks.push(Block { old: at.0..at.0 + old, new: at.1..at.1 + new });
            }
        }
    }
}

/// Lines that are the same in both.
struct Run {
    old: usize,
    new: usize,
    len: usize,
}

/// The runs of the shortest way; none when it is longer than [`MOST`].
fn shortest(one: &[usize], other: &[usize]) -> Option<Vec<Run>> {
    let most = (one.len() + other.len()).min(MOST);
    // Diagonals below zero have places, too.
    let zero = most + 1;
    let mut reached = vec![0; 2 * most + 3];
    let mut before: Vec<Vec<usize>> = Vec::new();
    for steps in 0..=most {
        for diagonal in (zero - steps..=zero + steps).step_by(2) {
            let mut x = if goes_down(&reached, diagonal, zero, steps) {
                reached[diagonal + 1]
            } else {
                reached[diagonal - 1] + 1
            };
            let mut y = x + zero - diagonal;
            while x < one.len() && y < other.len() && one[x] == other[y] {
                x += 1;
                y += 1;
            }
            reached[diagonal] = x;
            if x >= one.len() && y >= other.len() {
                return Some(way_back(&before, (one.len(), other.len()), zero));
            }
        }
        before.push(reached[zero - steps..=zero + steps].to_vec());
    }
    None
}

fn goes_down(reached: &[usize], diagonal: usize, zero: usize, steps: usize) -> bool {
    diagonal == zero - steps
        || (diagonal != zero + steps && reached[diagonal - 1] < reached[diagonal + 1])
}

/// Goes back through what was reached before each step, and gathers the runs.
fn way_back(before: &[Vec<usize>], end: (usize, usize), zero: usize) -> Vec<Run> {
    let mut runs = Vec::new();
    let (mut x, mut y) = end;
    for (earlier, reached) in before.iter().enumerate().rev() {
        let steps = earlier + 1;
        let diagonal = zero + x - y;
        // What was reached with one step less, by its diagonal.
        let at = |diagonal: usize| reached[diagonal - (zero - earlier)];
        let is_down = diagonal == zero - steps
            || (diagonal != zero + steps && at(diagonal - 1) < at(diagonal + 1));
        let from = if is_down { diagonal + 1 } else { diagonal - 1 };
        let (old_x, old_y) = (at(from), at(from) + zero - from);
        let begin = if is_down { old_x } else { old_x + 1 };
        let len = x - begin;
        if len > 0 {
            runs.push(Run { old: begin, new: y - len, len });
        }
        (x, y) = (old_x, old_y);
    }
    if x > 0 {
        runs.push(Run { old: 0, new: 0, len: x });
    }
    runs.reverse();
    runs
}
