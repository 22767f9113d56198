//! Nouns of one's own account: who one is, what may be stored and transferred, and what was done.

mod month;
mod traffic;

pub use portico_api::{AccessUserId, FolderId, UnixTime};

pub use self::month::Month;
pub use self::traffic::{Measure, Period, TopEntry, TopOf, Totals, Traffic, TrafficDay};
use super::{Access, Day, Role};

/// How much of something is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Use {
    /// Bytes in use.
    pub used: u64,
    /// Bytes allowed; none when unlimited.
    pub limit: Option<u64>,
}

impl Use {
    /// Bytes that are left; none when unlimited.
    #[must_use]
    pub fn left(self) -> Option<u64> {
        self.limit.map(|limit| limit.saturating_sub(self.used))
    }
}

/// Who is signed in, with everything that the vendor tells about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// What they are in the account.
    pub role: Role,
    /// Which of its people they are; none for the owner.
    pub member: Option<AccessUserId>,
    /// The name that signs in.
    pub login: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// The mail address.
    pub email: String,
    /// The phone number.
    pub phone: String,
    /// The company's name.
    pub company: String,
    /// The language, two small letters.
    pub language: String,
    /// The time zone's name, such as `Europe/London`.
    pub time_zone: String,
    /// True when versions of files are kept.
    pub keeps_versions: bool,
    /// How many versions of a file are kept.
    pub versions: u32,
    /// True when a daily statistic is mailed.
    pub mails_daily: bool,
    /// True when they may change their password.
    pub can_change_password: bool,
    /// The plan's name.
    pub plan: String,
    /// When the account was made.
    pub since: Option<Day>,
    /// When the trial ends; none where there is none.
    pub trial_ends: Option<Day>,
    /// How many people the account may have.
    pub most_people: u32,
    /// What is stored.
    pub storage: Use,
    /// What was transferred today.
    pub transfer: Use,
    /// The largest file, in bytes; none when unlimited.
    pub file_limit: Option<u64>,
}

/// What is changed about oneself; none stays as it is, and an empty text empties.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProfileChange {
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
    /// The company's name.
    pub company: Option<String>,
    /// The postal address, two lines. No answer of the vendor's tells what it is now.
    pub address: [Option<String>; 2],
    /// The language, two letters.
    pub language: Option<String>,
    /// The time zone's name.
    pub time_zone: Option<String>,
    /// Whether versions are kept.
    pub keeps_versions: Option<bool>,
    /// How many are kept.
    pub versions: Option<u32>,
    /// Whether a daily statistic is mailed.
    pub mails_daily: Option<bool>,
    /// Who may open new files in the root folder. No answer of the vendor's tells who may now.
    pub default_access: Option<Access>,
}

impl ProfileChange {
    /// True when nothing is changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What became of another name that signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Renamed {
    /// It is the name now.
    Done,
    /// Somebody else signs in with it.
    Taken,
    /// It cannot be a name.
    Unfit,
}

/// What became of another mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailChange {
    /// A code was mailed to it.
    CodeSent,
    /// Somebody else has it.
    Taken,
    /// It is no mail address.
    NoAddress,
}

/// What became of a code that was mailed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeCheck {
    /// It was the right one; what it is for is done.
    Right,
    /// It is wrong, used, or too old.
    Wrong,
    /// The new password is not long enough.
    ShortPassword,
}

/// What became of another password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordChange {
    /// It is changed.
    Done,
    /// The one until now was another one.
    WrongOld,
    /// The new one is not long enough.
    Short,
}

/// The session of this page, as the server sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionFacts {
    /// The name that signed in.
    pub login: String,
    /// First and last name.
    pub person: String,
    /// The plan's name.
    pub plan: String,
    /// True while the server takes it.
    pub is_alive: bool,
}

/// A folder that somebody was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenFolder {
    /// Which folder.
    pub id: FolderId,
    /// Its name.
    pub name: String,
    /// True when its content may be changed; looked at otherwise.
    pub can_edit: bool,
    /// How many folders are directly in it.
    pub child_folders: u32,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words say it")]
pub enum Deed {
    SignIn,
    SignOut,
    Upload,
    Download,
    Create,
    Rename,
    Move,
    Copy,
    Trash,
    Restore,
    Delete,
    Share,
    Link,
    Access,
    Person,
    Group,
    Account,
    Password,
    Branding,
    Note,
    Task,
    Partner,
}

impl Deed {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 22] = [
        Self::SignIn,
        Self::SignOut,
        Self::Upload,
        Self::Download,
        Self::Create,
        Self::Rename,
        Self::Move,
        Self::Copy,
        Self::Trash,
        Self::Restore,
        Self::Delete,
        Self::Share,
        Self::Link,
        Self::Access,
        Self::Person,
        Self::Group,
        Self::Account,
        Self::Password,
        Self::Branding,
        Self::Note,
        Self::Task,
        Self::Partner,
    ];
}

/// Which lines of the log are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LogQuery {
    /// Only what this member did, `0` for the owner; what anybody did without it.
    pub by: Option<AccessUserId>,
    /// From this moment on.
    pub from: Option<UnixTime>,
    /// Until this moment.
    pub until: Option<UnixTime>,
    /// Only this.
    pub deed: Option<Deed>,
    /// Which page; the first is 0.
    pub page: u64,
}

/// A page of the log.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LogPage {
    /// The newest first.
    pub lines: Vec<LogLine>,
    /// How many pages there are.
    pub pages: u64,
    /// How many lines all pages have.
    pub total: u64,
}

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// When.
    pub time: UnixTime,
    /// Who did it.
    pub person: String,
    /// What was done; none for what is not known here.
    pub deed: Option<Deed>,
    /// What was done, in the vendor's word.
    pub word: String,
    /// To what it was done; may be empty.
    pub subject: String,
    /// How many bytes that has.
    pub size: Option<u64>,
    /// More about it; may be empty.
    pub details: String,
    /// From which address.
    pub address: String,
    /// With which program.
    pub program: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_never_less_than_nothing() {
        assert_eq!(Use { used: 3, limit: Some(10) }.left(), Some(7));
        assert_eq!(Use { used: 30, limit: Some(10) }.left(), Some(0));
        assert_eq!(Use { used: 30, limit: None }.left(), None);
    }

    #[test]
    fn a_change_of_nothing_is_empty() {
        assert!(ProfileChange::default().is_empty());
        let change = ProfileChange { phone: Some(String::new()), ..ProfileChange::default() };
        assert!(!change.is_empty());
    }
}
