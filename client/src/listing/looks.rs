//! How a person wants listings to look: as a list of chosen columns or as tiles; as a text that a browser can keep.

use super::sort::SortKey;

/// What the entries are drawn as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layout {
    /// A line each.
    #[default]
    List,
    /// A tile each, with a picture.
    Grid,
}

/// A column beside the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// Who else can open it.
    Access,
    /// Bytes.
    Size,
    /// When it last changed.
    Modified,
    /// What it is.
    Kind,
}

impl Column {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Access, Self::Size, Self::Modified, Self::Kind];

    /// The columns of who has chosen none.
    pub const USUAL: [Self; 3] = [Self::Access, Self::Size, Self::Modified];

    /// The word for it where it is kept.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Size => "size",
            Self::Modified => "modified",
            Self::Kind => "kind",
        }
    }

    /// What rows are sorted by when its head is pressed.
    #[must_use]
    pub const fn sort_key(self) -> SortKey {
        match self {
            Self::Access => SortKey::Access,
            Self::Size => SortKey::Size,
            Self::Modified => SortKey::Modified,
            Self::Kind => SortKey::Kind,
        }
    }
}

/// Which way a column goes among the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shift {
    /// Towards the name.
    Before,
    /// Away from it.
    After,
}

/// How listings look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looks {
    /// What the entries are drawn as.
    pub layout: Layout,
    /// The columns of the list beside the name, in their order.
    pub columns: Vec<Column>,
}

impl Default for Looks {
    fn default() -> Self {
        Self { layout: Layout::List, columns: Column::USUAL.to_vec() }
    }
}

const GRID: &str = "grid";
const LIST: &str = "list";

impl Looks {
    /// What was kept; what nobody understands counts for nothing.
    #[must_use]
    pub fn parse(kept: Option<&str>) -> Self {
        let Some(kept) = kept else { return Self::default() };
        let mut words = kept.split(' ');
        let layout = if words.next() == Some(GRID) { Layout::Grid } else { Layout::List };
        let mut columns = Vec::new();
        for column in words.filter_map(|word| Column::ALL.into_iter().find(|it| it.word() == word))
        {
            if !columns.contains(&column) {
                columns.push(column);
            }
        }
        Self { layout, columns }
    }

    /// The text to keep; none for how everybody's listings look.
    #[must_use]
    pub fn to_text(&self) -> Option<String> {
        if *self == Self::default() {
            return None;
        }
        let layout = match self.layout {
            Layout::List => LIST,
            Layout::Grid => GRID,
        };
        let columns = self.columns.iter().map(|column| column.word());
        Some(std::iter::once(layout).chain(columns).collect::<Vec<_>>().join(" "))
    }

    /// Shows a column behind the others, or takes it away.
    pub fn toggle(&mut self, column: Column) {
        match self.columns.iter().position(|it| *it == column) {
            Some(at) => {
                self.columns.remove(at);
            }
            None => self.columns.push(column),
        }
    }

    /// Lets a column change places with the one beside it; false when there is none.
    pub fn shift(&mut self, column: Column, shift: Shift) -> bool {
        let Some(at) = self.columns.iter().position(|it| *it == column) else { return false };
        let other = match shift {
            Shift::Before => at.checked_sub(1),
            Shift::After => Some(at + 1).filter(|other| *other < self.columns.len()),
        };
        if let Some(other) = other {
            self.columns.swap(at, other);
        }
        other.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back() {
        let usual = Looks::default();
        assert_eq!(usual.to_text(), None);
        assert_eq!(Looks::parse(None), usual);
        let mut looks = Looks { layout: Layout::Grid, ..usual };
        assert_eq!(Looks::parse(looks.to_text().as_deref()), looks);
        looks.layout = Layout::List;
        looks.toggle(Column::Size);
        looks.toggle(Column::Kind);
        assert_eq!(looks.columns, [Column::Access, Column::Modified, Column::Kind]);
        assert_eq!(looks.to_text().as_deref(), Some("list access modified kind"));
        assert_eq!(Looks::parse(looks.to_text().as_deref()), looks);
        looks.columns.clear();
        assert_eq!(Looks::parse(looks.to_text().as_deref()), looks);
    }

    #[test]
    fn what_nobody_understands_counts_for_nothing() {
        let looks = Looks::parse(Some("mosaic size color size  kind"));
        assert_eq!(looks.layout, Layout::List);
        assert_eq!(looks.columns, [Column::Size, Column::Kind]);
    }

    #[test]
    fn columns_change_places_within_their_line() {
        let mut looks = Looks::default();
        assert!(looks.shift(Column::Modified, Shift::Before));
        assert_eq!(looks.columns, [Column::Access, Column::Modified, Column::Size]);
        assert!(!looks.shift(Column::Size, Shift::After));
        assert!(!looks.shift(Column::Access, Shift::Before));
        assert!(!looks.shift(Column::Kind, Shift::Before), "It is not shown.");
        assert!(looks.shift(Column::Access, Shift::After));
        assert_eq!(looks.columns, [Column::Modified, Column::Access, Column::Size]);
    }
}
