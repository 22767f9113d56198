//! The kinds of criteria, and their words.

use crate::parts::entry_icon::Family;

const DAY: i64 = 24 * 60 * 60;
const MEGABYTE: u64 = 1_000_000;

/// A type of entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Folders.
    Folders,
    /// Words: text, PDF, slides.
    Documents,
    /// Tables.
    Sheets,
    /// Pictures.
    Pictures,
    /// Films.
    Films,
    /// Sounds.
    Sounds,
    /// Many files in one.
    Archives,
    /// Programs and data.
    Code,
}

impl Group {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Folders,
        Self::Documents,
        Self::Sheets,
        Self::Pictures,
        Self::Films,
        Self::Sounds,
        Self::Archives,
        Self::Code,
    ];

    /// The word for it in an address.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Folders => "folder",
            Self::Documents => "document",
            Self::Sheets => "sheet",
            Self::Pictures => "image",
            Self::Films => "video",
            Self::Sounds => "audio",
            Self::Archives => "archive",
            Self::Code => "code",
        }
    }

    /// True when it is of this type.
    #[must_use]
    pub fn holds(self, family: Family) -> bool {
        match family {
            Family::Folder => self == Self::Folders,
            Family::Text | Family::Pdf | Family::Slides => self == Self::Documents,
            Family::Sheet => self == Self::Sheets,
            Family::Image => self == Self::Pictures,
            Family::Video => self == Self::Films,
            Family::Audio => self == Self::Sounds,
            Family::Archive => self == Self::Archives,
            Family::Code => self == Self::Code,
            Family::Other => false,
        }
    }
}

/// How long ago it changed at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// A day.
    Day,
    /// Seven days.
    Week,
    /// Thirty days.
    Month,
    /// A year.
    Year,
}

impl Since {
    /// All of them, the shortest first.
    pub const ALL: [Self; 4] = [Self::Day, Self::Week, Self::Month, Self::Year];

    /// The word for it in an address.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    /// In seconds.
    #[must_use]
    pub const fn seconds(self) -> i64 {
        match self {
            Self::Day => DAY,
            Self::Week => 7 * DAY,
            Self::Month => 30 * DAY,
            Self::Year => 365 * DAY,
        }
    }
}

/// How large a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Less than a megabyte.
    Small,
    /// From one megabyte to a hundred.
    Medium,
    /// More than a hundred megabytes.
    Large,
}

impl Extent {
    /// All of them, the smallest first.
    pub const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Large];

    /// The word for it in an address.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
        }
    }

    /// True when it is so large.
    #[must_use]
    pub fn holds(self, size: u64) -> bool {
        let of = match size {
            ..MEGABYTE => Self::Small,
            MEGABYTE..=100_000_000 => Self::Medium,
            _ => Self::Large,
        };
        self == of
    }
}
