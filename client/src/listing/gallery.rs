//! Which small pictures are fetched: those in sight, a few at a time; those out of sight are let go.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

/// How many are fetched at a time; more would only queue in the browser, before those that come into sight then.
pub const AT_ONCE: usize = 4;

/// The pictures `P` of what is in sight, by a key that is another one when the picture is.
#[derive(Debug, Clone)]
pub struct Gallery<K, P> {
    in_sight: Vec<K>,
    under_way: HashSet<K>,
    // Without a picture: it was asked for, and there is none.
    answered: HashMap<K, Option<P>>,
}

impl<K, P> Default for Gallery<K, P> {
    fn default() -> Self {
        Self { in_sight: Vec::new(), under_way: HashSet::new(), answered: HashMap::new() }
    }
}

impl<K: Clone + Eq + Hash, P> Gallery<K, P> {
    /// These are in sight now, and what they are to be drawn with is wanted in this order. Answers what to fetch now.
    pub fn show(&mut self, keys: Vec<K>) -> Vec<K> {
        let there: HashSet<&K> = keys.iter().collect();
        self.answered.retain(|key, _| there.contains(key));
        self.in_sight = keys;
        self.next()
    }

    /// An answer has come. Answers what to fetch now.
    pub fn answer(&mut self, key: K, picture: Option<P>) -> Vec<K> {
        self.under_way.remove(&key);
        if self.in_sight.contains(&key) {
            self.answered.insert(key, picture);
        }
        self.next()
    }

    /// What could not be had may be there now. Answers what to fetch now.
    pub fn again(&mut self) -> Vec<K> {
        self.answered.retain(|_, picture| picture.is_some());
        self.next()
    }

    /// The picture, if it is there.
    #[must_use]
    pub fn get(&self, key: &K) -> Option<&P> {
        self.answered.get(key)?.as_ref()
    }

    /// How many pictures are held.
    #[must_use]
    pub fn held(&self) -> usize {
        self.answered.values().flatten().count()
    }

    fn next(&mut self) -> Vec<K> {
        let room = AT_ONCE.saturating_sub(self.under_way.len());
        let is_missing =
            |key: &&K| !self.under_way.contains(*key) && !self.answered.contains_key(*key);
        let next: Vec<K> = self.in_sight.iter().filter(is_missing).take(room).cloned().collect();
        self.under_way.extend(next.iter().cloned());
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_are_fetched_at_a_time_and_each_once() {
        let mut gallery = Gallery::<u32, &str>::default();
        assert_eq!(gallery.show((0..9).collect()), [0, 1, 2, 3]);
        assert_eq!(gallery.show((0..9).collect()), [0_u32; 0]);
        assert_eq!(gallery.answer(1, Some("one")), [4]);
        assert_eq!(gallery.answer(0, None), [5]);
        assert_eq!((gallery.get(&1), gallery.get(&0), gallery.held()), (Some(&"one"), None, 1));
        // What has no picture is not asked for again while it is in sight, but when there is reason to.
        assert_eq!(gallery.answer(2, Some("two")), [6]);
        assert_eq!(gallery.again(), [0_u32; 0]);
        assert_eq!(gallery.answer(3, Some("three")), [0]);
    }

    #[test]
    fn what_is_out_of_sight_is_let_go() {
        let mut gallery = Gallery::<u32, &str>::default();
        gallery.show((0..4).collect());
        gallery.answer(0, Some("zero"));
        assert_eq!(gallery.show((100..109).collect()), [100]);
        assert_eq!((gallery.get(&0), gallery.held()), (None, 0));
        // What comes too late is not kept, and makes room for what is in sight.
        assert_eq!(gallery.answer(1, Some("one")), [101]);
        assert_eq!(gallery.held(), 0);
        // Back again, it is fetched anew; what is still under way is not.
        assert_eq!(gallery.show(Vec::new()), [0_u32; 0]);
        gallery.answer(100, Some("hundred"));
        gallery.answer(101, Some("more"));
        assert_eq!(gallery.show((0..4).collect()), [0, 1]);
    }
}
