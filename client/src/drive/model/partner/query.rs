//! Which customers are listed, and in which order.

use super::super::Day;

/// Where a text is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SearchBy {
    /// In names, mail address and phone number.
    #[default]
    Everything,
    /// In the name that signs in.
    Login,
    /// In the mail address.
    Email,
    /// In the first name.
    FirstName,
    /// In the last name.
    LastName,
    /// In the phone number.
    Phone,
    /// In the company's name.
    Company,
    /// The last four digits of a card that was paid with.
    Card,
    /// The account's number.
    Number,
}

/// A state that customers are filtered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CustomerFilter {
    /// Neither suspended nor closed.
    Active,
    /// Nobody can sign in for now.
    Suspended,
    /// Closed.
    Closed,
    /// On trial.
    Trial,
    /// With the plan that costs nothing.
    Free,
    /// With any other plan.
    Paid,
}

/// What customers are sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the columns say it")]
pub enum Column {
    Login,
    Email,
    FirstName,
    LastName,
    Phone,
    Company,
    Plan,
    Since,
    LastSignIn,
    Due,
}

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// The smallest first.
    #[default]
    Up,
    /// The largest first.
    Down,
}

impl Direction {
    /// The other way.
    #[must_use]
    pub fn turned(self) -> Self {
        match self {
            Self::Up => Self::Down,
            Self::Down => Self::Up,
        }
    }
}

/// Which customers, and in which order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CustomerQuery {
    /// The text to look for; an empty one for all.
    pub text: String,
    /// Where to look for it.
    pub by: SearchBy,
    /// Those with one of these states; with any if there are none.
    pub filters: Vec<CustomerFilter>,
    /// Only those whose payment is due on this day.
    pub due: Option<Day>,
    /// What they are sorted by: by the second where the first is equal, and so on.
    pub order: Vec<(Column, Direction)>,
}

/// How many customers come at once (admin document 1.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageSize {
    /// Ten: to find out whether there are any.
    Ten,
    /// A hundred: to be shown.
    Hundred,
    /// A thousand: to be saved.
    Thousand,
}

impl PageSize {
    /// The number.
    #[must_use]
    pub const fn rows(self) -> usize {
        match self {
            Self::Ten => 10,
            Self::Hundred => 100,
            Self::Thousand => 1000,
        }
    }
}
