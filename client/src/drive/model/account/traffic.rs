//! What was transferred, by day and by month, and by whom most.

use super::Month;

/// What was transferred in a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traffic {
    /// Which month.
    pub month: Month,
    /// Every day of it, also those without any.
    pub days: Vec<TrafficDay>,
    /// Bytes uploaded in all.
    pub uploaded: u64,
    /// Bytes downloaded in all.
    pub downloaded: u64,
}

impl Traffic {
    /// Files uploaded in all.
    #[must_use]
    pub fn uploads(&self) -> u64 {
        self.days.iter().fold(0, |sum, day| sum.saturating_add(day.uploads))
    }

    /// Files downloaded in all.
    #[must_use]
    pub fn downloads(&self) -> u64 {
        self.days.iter().fold(0, |sum, day| sum.saturating_add(day.downloads))
    }
}

/// What was transferred on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TrafficDay {
    /// The day of the month, from 1.
    pub day: u8,
    /// Files uploaded.
    pub uploads: u64,
    /// Files downloaded.
    pub downloads: u64,
    /// Bytes uploaded.
    pub uploaded: u64,
    /// Bytes downloaded.
    pub downloaded: u64,
}

/// Sums over everybody whom the account has made, or over the account alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// The month.
    pub traffic: Traffic,
    /// Accounts that were made in the month.
    pub made: u64,
    /// Bytes that were ever uploaded.
    pub ever_uploaded: u64,
    /// Bytes that were ever downloaded.
    pub ever_downloaded: u64,
    /// Accounts that are open.
    pub accounts: u64,
    /// Those of them that were active in the month.
    pub active: u64,
    /// Bytes that are stored.
    pub stored: u64,
}

/// What a list of the largest counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Bytes uploaded.
    Uploaded,
    /// Bytes downloaded.
    Downloaded,
    /// Files uploaded.
    Uploads,
    /// Files downloaded.
    Downloads,
}

impl Measure {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Uploaded, Self::Downloaded, Self::Uploads, Self::Downloads];

    /// True for what is counted in bytes.
    #[must_use]
    pub const fn is_bytes(self) -> bool {
        match self {
            Self::Uploaded | Self::Downloaded => true,
            Self::Uploads | Self::Downloads => false,
        }
    }
}

/// When something was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// In a month.
    Month(Month),
    /// On a day of a month, from 1.
    Day(Month, u8),
}

/// Which list of the largest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TopOf {
    /// What is counted.
    pub measure: Measure,
    /// When.
    pub period: Period,
}

/// An account on a list of the largest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopEntry {
    /// Its name.
    pub name: String,
    /// Bytes or files.
    pub value: u64,
}
