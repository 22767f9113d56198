//! A partner's customers, and what the partner knows of them and of all of them together.

mod history;
mod query;
mod terms;

pub use portico_api::{
    AccessUserId, GroupId, TransactionId as PaymentId, UserId as CustomerId, UserNoteId as RemarkId,
};

pub use self::history::{
    CustomerGroup, CustomerPerson, Invoice, LogFilter, LogLine, LogPage, LogWho, Payment,
    PersonState, PlanEntry, Remark,
};
pub use self::query::{Column, CustomerFilter, CustomerQuery, Direction, PageSize, SearchBy};
pub use self::terms::{AccountKind, Along, Created, Field, NewCustomer, Saved, Terms};
use super::{Day, UnixTime};

/// What an account may do for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Role {
    /// Nothing.
    #[default]
    None,
    /// It is a partner's, and works for itself.
    Basic,
    /// It makes and manages accounts.
    Manager,
}

/// Whether an account can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It can.
    Active,
    /// Nobody can sign in for now.
    Suspended,
    /// It was closed.
    Closed,
}

impl Standing {
    fn of(is_suspended: bool, closed: Option<UnixTime>) -> Self {
        match (is_suspended, closed) {
            (_, Some(_)) => Self::Closed,
            (true, None) => Self::Suspended,
            (false, None) => Self::Active,
        }
    }
}

/// A customer as the list shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerRow {
    /// Which one.
    pub id: CustomerId,
    /// The name that signs in.
    pub login: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// Where mail goes.
    pub email: String,
    /// When the account was made.
    pub since: Option<UnixTime>,
    /// Personal or business.
    pub kind: AccountKind,
    /// Bytes allowed; none when unlimited.
    pub storage_limit: Option<u64>,
    /// Bytes in use.
    pub storage_used: u64,
    /// The plan's number.
    pub level: u32,
    /// True when nobody can sign in for now.
    pub is_suspended: bool,
    /// True for a trial.
    pub is_trial: bool,
    /// When it was closed.
    pub closed: Option<UnixTime>,
    /// When somebody last signed in.
    pub last_sign_in: Option<UnixTime>,
    /// When the next payment is due.
    pub due: Option<Day>,
    /// How many remarks the partner has written about them.
    pub remarks: u32,
}

impl CustomerRow {
    /// First and last name, or what signs in.
    #[must_use]
    pub fn name(&self) -> String {
        full_name(&self.first_name, &self.last_name, &self.login)
    }

    /// Whether the account can be used.
    #[must_use]
    pub fn standing(&self) -> Standing {
        Standing::of(self.is_suspended, self.closed)
    }
}

/// A customer with all that is known of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customer {
    /// Which one.
    pub id: CustomerId,
    /// The name that signs in.
    pub login: String,
    /// What the partner can change.
    pub terms: Terms,
    /// When the account was made.
    pub since: Option<UnixTime>,
    /// Bytes in use.
    pub storage_used: u64,
    /// Bytes that were transferred today.
    pub transferred: u64,
    /// The largest file, in bytes; none when unlimited.
    pub file_limit: Option<u64>,
    /// When it was closed.
    pub closed: Option<UnixTime>,
    /// Why; none where no reason was given.
    pub close_reason: Option<CloseReason>,
    /// When somebody last signed in.
    pub last_sign_in: Option<UnixTime>,
    /// The address that somebody last signed in from.
    pub address: String,
    /// How many files it has.
    pub files: u64,
    /// How many folders it has.
    pub folders: u64,
}

impl Customer {
    /// First and last name, or what signs in.
    #[must_use]
    pub fn name(&self) -> String {
        full_name(&self.terms.first_name, &self.terms.last_name, &self.login)
    }

    /// Whether the account can be used.
    #[must_use]
    pub fn standing(&self) -> Standing {
        Standing::of(self.terms.is_suspended, self.closed)
    }
}

fn full_name(first: &str, last: &str, login: &str) -> String {
    let name = [first.trim(), last.trim()].join(" ");
    let name = name.trim();
    if name.is_empty() { login.to_owned() } else { name.to_owned() }
}

/// Why an account is closed (admin document 1.18).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words are those of the document")]
pub enum CloseReason {
    Other,
    SlowTransfers,
    NoLongerNeeded,
    BetterDeal,
    Problem,
    Personal,
    Refused,
    AutoRenewal,
    Abuse,
    FakeRegistration,
    Unsuitable,
    Chargeback,
    CanceledSubscription,
    DifficultToUse,
}

impl CloseReason {
    /// All of them, in the order of the document, which counts them from 1.
    pub const ALL: [Self; 14] = [
        Self::Other,
        Self::SlowTransfers,
        Self::NoLongerNeeded,
        Self::BetterDeal,
        Self::Problem,
        Self::Personal,
        Self::Refused,
        Self::AutoRenewal,
        Self::Abuse,
        Self::FakeRegistration,
        Self::Unsuitable,
        Self::Chargeback,
        Self::CanceledSubscription,
        Self::DifficultToUse,
    ];
}

/// Which mail reminds a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reminder {
    /// That a payment is due.
    Payment,
    /// That the trial ends.
    Trial,
}

/// A partner that the account may act for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerInfo {
    /// The partner's name.
    pub name: String,
    /// What the drive is called.
    pub drive_name: String,
    /// What it may do.
    pub role: Role,
    /// When the account was made.
    pub since: Option<UnixTime>,
    /// True for the account's own.
    pub is_own: bool,
}

/// What a partner's drive is called, and where help is to be had.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PartnerSettings {
    /// What the drive is called.
    pub drive_name: String,
    /// The host name for customers.
    pub domain: String,
    /// The mail address for help.
    pub support_email: String,
    /// The page with help.
    pub support_url: String,
}

/// How saving the settings ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingsSaved {
    /// They are saved.
    Done,
    /// Somebody else has changed them meanwhile; nothing was saved.
    Changed(PartnerSettings),
}

/// A month of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// Four digits.
    pub year: u16,
    /// 1 to 12.
    pub number: u8,
}

impl Month {
    /// Reads `YYYY-MM`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, number) = text.split_once('-')?;
        let (year, number) = (year.parse().ok()?, number.parse().ok()?);
        let fits = (1970..=9999).contains(&year) && (1..=12).contains(&number);
        fits.then_some(Self { year, number })
    }

    /// The month of a day.
    #[must_use]
    pub fn of(day: Day) -> Self {
        let text = day.to_string();
        // A day is always written `YYYY-MM-DD`.
        text.get(..7).and_then(Self::parse).unwrap_or(Self { year: 1970, number: 1 })
    }

    /// So many months earlier.
    #[must_use]
    pub fn back(self, months: u16) -> Self {
        let all = u32::from(self.year) * 12 + u32::from(self.number) - 1;
        let all = all.saturating_sub(u32::from(months)).max(1970 * 12);
        let year = u16::try_from(all / 12).unwrap_or(1970);
        Self { year, number: u8::try_from(all % 12 + 1).unwrap_or(1) }
    }

    /// A day of it.
    #[must_use]
    pub fn middle(self) -> Day {
        Day::parse(&[&self.to_string(), "-15"].concat()).unwrap_or(Day(0))
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.number)
    }
}

/// Sums over all customers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// Bytes that were uploaded.
    pub uploaded: u64,
    /// Bytes that were downloaded.
    pub downloaded: u64,
    /// Active accounts.
    pub active: u64,
    /// Those of them that pay nothing.
    pub free: u64,
    /// Bytes that are stored.
    pub storage: u64,
    /// Those of them in free accounts.
    pub free_storage: u64,
    /// Those of them in paid accounts.
    pub paid_storage: u64,
    /// Those of them in suspended accounts.
    pub suspended_storage: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_read_and_counted_back() {
        let month = Month::parse("2026-02").unwrap();
        assert_eq!(month.to_string(), "2026-02");
        assert_eq!(month.back(1).to_string(), "2026-01");
        assert_eq!(month.back(2).to_string(), "2025-12");
        assert_eq!(month.back(26).to_string(), "2023-12");
        assert_eq!(Month::of(Day::parse("2024-02-29").unwrap()).to_string(), "2024-02");
        assert_eq!(Month::of(month.middle()), month);
        for text in ["", "2026", "2026-13", "2026-00", "1969-12", "x-y"] {
            assert_eq!(Month::parse(text), None, "{text}");
        }
        assert_eq!(Month::parse("1970-01").unwrap().back(5).to_string(), "1970-01");
    }

    #[test]
    fn whoever_has_no_name_is_called_by_what_signs_in() {
        assert_eq!(full_name(" Ada ", "King", "ada"), "Ada King");
        assert_eq!(full_name("", "", "ada"), "ada");
        assert_eq!(full_name("Ada", "", "x"), "Ada");
    }

    #[test]
    fn closed_is_more_than_suspended() {
        assert_eq!(Standing::of(false, None), Standing::Active);
        assert_eq!(Standing::of(true, None), Standing::Suspended);
        assert_eq!(Standing::of(true, Some(UnixTime(1))), Standing::Closed);
    }
}
