//! Which rows are selected, and where the keyboard is: what every file manager does.

use std::collections::HashSet;

use crate::drive::model::EntryId;

/// Which rows are selected, and where the keyboard is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    selected: HashSet<EntryId>,
    // Where a range begins.
    anchor: Option<EntryId>,
    focus: Option<EntryId>,
}

/// Which keys are held down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Modifiers {
    /// Shift: up to here.
    pub range: bool,
    /// Ctrl, or Command: in addition.
    pub add: bool,
}

/// Where the keyboard goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    /// One row up.
    Up,
    /// One row down.
    Down,
    /// So many rows up.
    PageUp(usize),
    /// So many rows down.
    PageDown(usize),
    /// To the first row.
    Home,
    /// To the last row.
    End,
}

impl Selection {
    /// True when the row is selected.
    #[must_use]
    pub fn contains(&self, id: &EntryId) -> bool {
        self.selected.contains(id)
    }

    /// How many rows are selected.
    #[must_use]
    pub fn len(&self) -> usize {
        self.selected.len()
    }

    /// True when none is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.selected.is_empty()
    }

    /// The selected rows, in no order that matters.
    pub fn iter(&self) -> impl Iterator<Item = &EntryId> {
        self.selected.iter()
    }

    /// Where the keyboard is.
    #[must_use]
    pub fn focus(&self) -> Option<&EntryId> {
        self.focus.as_ref()
    }

    /// The only selected row, if it is one.
    #[must_use]
    pub fn single(&self) -> Option<&EntryId> {
        if self.selected.len() == 1 { self.selected.iter().next() } else { None }
    }

    /// A row was clicked.
    pub fn click(&mut self, rows: &[EntryId], index: usize, keys: Modifiers) {
        let Some(id) = rows.get(index) else { return };
        match (keys.range, keys.add) {
            (true, add) => self.extend_to(rows, index, add),
            (false, true) => self.toggle(id),
            (false, false) => self.only(id),
        }
    }

    /// The row's check box was clicked, or the space bar was hit on it.
    pub fn toggle(&mut self, id: &EntryId) {
        if !self.selected.remove(id) {
            self.selected.insert(id.clone());
        }
        self.anchor = Some(id.clone());
        self.focus = Some(id.clone());
    }

    /// Selects this row and no other.
    pub fn only(&mut self, id: &EntryId) {
        self.selected.clear();
        self.selected.insert(id.clone());
        self.anchor = Some(id.clone());
        self.focus = Some(id.clone());
    }

    /// A menu was opened on a row: what is selected stays if the row is part of it.
    pub fn click_for_menu(&mut self, id: &EntryId) {
        if self.contains(id) {
            self.focus = Some(id.clone());
        } else {
            self.only(id);
        }
    }

    /// Selects everything.
    pub fn select_all(&mut self, rows: &[EntryId]) {
        self.selected = rows.iter().cloned().collect();
    }

    /// Selects these and no others; the keyboard goes to the last of them.
    pub fn choose(&mut self, ids: impl IntoIterator<Item = EntryId>) {
        self.selected.clear();
        for id in ids {
            self.focus = Some(id.clone());
            self.selected.insert(id);
        }
        self.anchor.clone_from(&self.focus);
    }

    /// Selects nothing; the keyboard stays where it is.
    pub fn clear(&mut self) {
        self.selected.clear();
        self.anchor = None;
    }

    /// A key was hit. Answers the row to bring into view. Ctrl moves without selecting.
    pub fn press(&mut self, rows: &[EntryId], motion: Motion, keys: Modifiers) -> Option<usize> {
        let last = rows.len().checked_sub(1)?;
        let at = self.focus.as_ref().and_then(|focus| rows.iter().position(|id| id == focus));
        let index = match (at, motion) {
            (_, Motion::Home) => 0,
            (_, Motion::End) => last,
            // The first key only shows where the keyboard is.
            (None, Motion::Down | Motion::PageDown(_)) => 0,
            (None, Motion::Up | Motion::PageUp(_)) => last,
            (Some(at), Motion::Up) => at.saturating_sub(1),
            (Some(at), Motion::PageUp(rows)) => at.saturating_sub(rows),
            (Some(at), Motion::Down) => at.saturating_add(1).min(last),
            (Some(at), Motion::PageDown(rows)) => at.saturating_add(rows).min(last),
        };
        let id = rows.get(index)?;
        match (keys.range, keys.add) {
            (true, add) => self.extend_to(rows, index, add),
            (false, true) => self.focus = Some(id.clone()),
            (false, false) => self.only(id),
        }
        Some(index)
    }

    /// The listing has changed: what is gone is not selected any more. If the keyboard's row is gone, the
    /// keyboard goes to the row at `index` instead.
    pub fn keep_only(&mut self, rows: &[EntryId], index: usize) {
        // Of very many rows few are selected: what is not is not even looked at twice.
        if !self.selected.is_empty() {
            let still = rows.iter().filter(|id| self.selected.contains(*id));
            self.selected = still.cloned().collect();
        }
        self.anchor = self.anchor.take().filter(|id| rows.contains(id));
        if self.focus.as_ref().is_some_and(|id| !rows.contains(id)) {
            self.focus = rows.get(index.min(rows.len().saturating_sub(1))).cloned();
        }
    }

    fn extend_to(&mut self, rows: &[EntryId], index: usize, add: bool) {
        let Some(id) = rows.get(index) else { return };
        let anchor = self.anchor.as_ref().or(self.focus.as_ref());
        let from = anchor.and_then(|anchor| rows.iter().position(|id| id == anchor));
        let from = from.unwrap_or(index);
        if !add {
            self.selected.clear();
        }
        let range = rows.get(from.min(index)..=from.max(index)).unwrap_or_default();
        self.selected.extend(range.iter().cloned());
        self.anchor = rows.get(from).cloned();
        self.focus = Some(id.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use portico_api::FileId;

    const PLAIN: Modifiers = Modifiers { range: false, add: false };
    const SHIFT: Modifiers = Modifiers { range: true, add: false };
    const CTRL: Modifiers = Modifiers { range: false, add: true };
    const BOTH: Modifiers = Modifiers { range: true, add: true };

    fn rows(count: usize) -> Vec<EntryId> {
        (0..count).map(|at| EntryId::File(FileId::new(format!("{at:02}")))).collect()
    }

    fn shown(selection: &Selection, rows: &[EntryId]) -> Vec<usize> {
        (0..rows.len()).filter(|at| selection.contains(&rows[*at])).collect()
    }

    #[test]
    fn clicks_select_add_and_extend() {
        let rows = rows(10);
        let mut it = Selection::default();
        it.click(&rows, 3, PLAIN);
        assert_eq!(shown(&it, &rows), [3]);
        it.click(&rows, 6, SHIFT);
        assert_eq!(shown(&it, &rows), [3, 4, 5, 6]);
        it.click(&rows, 1, SHIFT);
        assert_eq!(shown(&it, &rows), [1, 2, 3]);
        it.click(&rows, 8, CTRL);
        assert_eq!(shown(&it, &rows), [1, 2, 3, 8]);
        it.click(&rows, 9, BOTH);
        assert_eq!(shown(&it, &rows), [1, 2, 3, 8, 9]);
        it.click(&rows, 2, CTRL);
        assert_eq!(shown(&it, &rows), [1, 3, 8, 9]);
        it.click(&rows, 0, PLAIN);
        assert_eq!(it.single(), Some(&rows[0]));
        it.click(&rows, 99, PLAIN);
        assert_eq!(shown(&it, &rows), [0]);
    }

    #[test]
    fn keys_move_and_extend() {
        let rows = rows(10);
        let mut it = Selection::default();
        assert_eq!(it.press(&rows, Motion::Down, PLAIN), Some(0));
        assert_eq!(it.press(&rows, Motion::Down, SHIFT), Some(1));
        assert_eq!(it.press(&rows, Motion::PageDown(4), SHIFT), Some(5));
        assert_eq!(shown(&it, &rows), [0, 1, 2, 3, 4, 5]);
        assert_eq!(it.press(&rows, Motion::Up, SHIFT), Some(4));
        assert_eq!(shown(&it, &rows), [0, 1, 2, 3, 4]);
        assert_eq!(it.press(&rows, Motion::End, CTRL), Some(9));
        assert_eq!(shown(&it, &rows), [0, 1, 2, 3, 4]);
        assert_eq!(it.press(&rows, Motion::Down, PLAIN), Some(9));
        assert_eq!(it.press(&rows, Motion::Home, PLAIN), Some(0));
        assert_eq!(it.press(&[], Motion::Home, PLAIN), None);
    }

    #[test]
    fn what_is_chosen_is_all_that_is_selected() {
        let rows = rows(6);
        let mut it = Selection::default();
        it.click(&rows, 5, PLAIN);
        it.choose([rows[1].clone(), rows[3].clone()]);
        assert_eq!(shown(&it, &rows), [1, 3]);
        assert_eq!(it.press(&rows, Motion::Down, SHIFT), Some(4));
        assert_eq!(shown(&it, &rows), [3, 4]);
        it.choose([]);
        assert!(it.is_empty());
    }

    #[test]
    fn what_is_gone_is_not_selected_and_the_keyboard_stays_near() {
        let all = rows(6);
        let mut it = Selection::default();
        it.select_all(&all);
        it.click_for_menu(&all[5]);
        assert_eq!(it.len(), 6);
        it.keep_only(&all[..3], 5);
        assert_eq!(it.len(), 3);
        assert_eq!(it.focus(), Some(&all[2]));
        it.keep_only(&[], 0);
        assert!(it.is_empty() && it.focus().is_none());
    }
}
