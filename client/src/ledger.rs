//! What was done and what was taken back: two stacks, from the oldest to the newest.

/// How much is kept; what is older is let go.
const MOST: usize = 100;

/// Something that was done, and its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted<T> {
    /// Which one; no two have the same.
    pub id: u64,
    /// What it is.
    pub what: T,
}

/// What was done, and what was taken back and could be done again.
#[derive(Debug, Clone)]
pub struct Ledger<T> {
    done: Vec<Noted<T>>,
    undone: Vec<Noted<T>>,
    next: u64,
}

impl<T> Default for Ledger<T> {
    fn default() -> Self {
        Self { done: Vec::new(), undone: Vec::new(), next: 0 }
    }
}

impl<T> Ledger<T> {
    /// The number of what is noted next.
    #[must_use]
    pub fn next_id(&self) -> u64 {
        self.next
    }

    /// Something new was done: what was taken back before cannot be done again, because it may not fit any more.
    pub fn record(&mut self, what: T) -> u64 {
        self.undone.clear();
        let id = self.next;
        self.put_done(id, what);
        id
    }

    /// Puts something among what was done, and leaves what was taken back.
    pub fn put_done(&mut self, id: u64, what: T) {
        self.next = self.next.max(id + 1);
        self.done.push(Noted { id, what });
        let surplus = self.done.len().saturating_sub(MOST);
        self.done.drain(..surplus);
    }

    /// Puts something among what was taken back.
    pub fn put_undone(&mut self, id: u64, what: T) {
        self.undone.push(Noted { id, what });
    }

    /// Takes out what was done.
    pub fn take_done(&mut self, id: u64) -> Option<T> {
        take(&mut self.done, id)
    }

    /// Takes out what was taken back.
    pub fn take_undone(&mut self, id: u64) -> Option<T> {
        take(&mut self.undone, id)
    }

    /// What was done, from the oldest to the newest.
    #[must_use]
    pub fn done(&self) -> &[Noted<T>] {
        &self.done
    }

    /// What was taken back; what would be done again first is the last.
    #[must_use]
    pub fn undone(&self) -> &[Noted<T>] {
        &self.undone
    }

    /// The numbers of everything that was done since, the newest first, and this one as the last; nothing when it is not
    /// there.
    #[must_use]
    pub fn down_to(&self, id: u64) -> Vec<u64> {
        since(&self.done, id)
    }

    /// The numbers of everything that was taken back since, in the order in which it would be done again, and this one as the
    /// last.
    #[must_use]
    pub fn up_to(&self, id: u64) -> Vec<u64> {
        since(&self.undone, id)
    }
}

fn take<T>(stack: &mut Vec<Noted<T>>, id: u64) -> Option<T> {
    let at = stack.iter().position(|noted| noted.id == id)?;
    Some(stack.remove(at).what)
}

fn since<T>(stack: &[Noted<T>], id: u64) -> Vec<u64> {
    let Some(at) = stack.iter().position(|noted| noted.id == id) else { return Vec::new() };
    stack[at..].iter().rev().map(|noted| noted.id).collect()
}

#[cfg(test)]
mod tests {
    use super::{Ledger, MOST, Noted};

    fn ids<T>(stack: &[Noted<T>]) -> Vec<u64> {
        stack.iter().map(|noted| noted.id).collect()
    }

    fn undo(ledger: &mut Ledger<char>, id: u64) {
        let what = ledger.take_done(id).unwrap();
        ledger.put_undone(id, what);
    }

    #[test]
    fn what_is_taken_back_is_done_again_in_turn() {
        let mut ledger = Ledger::default();
        for what in ['a', 'b', 'c'] {
            assert_eq!(ledger.next_id(), ledger.record(what));
        }
        assert_eq!(ledger.down_to(1), [2, 1]);
        for id in ledger.down_to(1) {
            undo(&mut ledger, id);
        }
        assert_eq!((ids(ledger.done()), ids(ledger.undone())), (vec![0], vec![2, 1]));
        assert_eq!(ledger.up_to(2), [1, 2]);
        let what = ledger.take_undone(1).unwrap();
        ledger.put_done(1, what);
        assert_eq!((ids(ledger.done()), ids(ledger.undone())), (vec![0, 1], vec![2]));
        assert_eq!(ledger.done().last().map(|noted| noted.what), Some('b'));
    }

    #[test]
    fn something_new_ends_what_could_be_done_again() {
        let mut ledger = Ledger::default();
        ledger.record('a');
        undo(&mut ledger, 0);
        ledger.record('b');
        assert!(ledger.undone().is_empty());
        assert_eq!(ids(ledger.done()), [1]);
    }

    #[test]
    fn what_is_not_there_is_not_taken() {
        let mut ledger = Ledger::default();
        ledger.record('a');
        assert_eq!(ledger.take_done(7), None);
        assert_eq!(ledger.take_undone(0), None);
        assert!(ledger.down_to(7).is_empty() && ledger.up_to(0).is_empty());
    }

    #[test]
    fn the_oldest_are_let_go() {
        let mut ledger = Ledger::default();
        for _ in 0..MOST + 3 {
            ledger.record('x');
        }
        assert_eq!(ledger.done().len(), MOST);
        assert_eq!(ledger.done().first().map(|noted| noted.id), Some(3));
    }
}
