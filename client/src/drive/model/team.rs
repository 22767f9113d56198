//! Nouns of a team: the people of an account, what they may do, and their groups.

pub use portico_api::{AccessUserId, FolderId, GroupId, UnixTime};

use super::account::Use;

/// What somebody may do in the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Duty {
    /// Works with files and tasks.
    #[default]
    User,
    /// Manages people too.
    Admin,
    /// Works with files alone.
    Files,
}

impl Duty {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::User, Self::Admin, Self::Files];
}

/// Whether somebody may sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Yes.
    Active,
    /// Not for now.
    Blocked,
    /// Not any more.
    Inactive,
}

/// Somebody of the account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Which one.
    pub id: AccessUserId,
    /// The mail address: it signs in, and the vendor finds people by it.
    pub email: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// What they do in the company.
    pub position: String,
    /// The phone number.
    pub phone: String,
    /// What they may do in the account.
    pub duty: Duty,
    /// Whether they may sign in.
    pub standing: Standing,
    /// What they store.
    pub storage: Use,
    /// What they transferred today.
    pub transfer: Use,
    /// Since when they have been there.
    pub since: UnixTime,
    /// The color behind their initials, six hexadecimal digits.
    pub color: String,
}

impl Member {
    /// First and last name, or the address where both are empty.
    #[must_use]
    pub fn name(&self) -> String {
        let name = [self.first_name.trim(), self.last_name.trim()].join(" ");
        if name.trim().is_empty() { self.email.clone() } else { name.trim().to_owned() }
    }
}

/// Somebody with all that there is to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberFacts {
    /// Who.
    pub member: Member,
    /// True when they are told of changes.
    pub is_notified: bool,
    /// True when they may change their password.
    pub can_change_password: bool,
    /// Their own rights in folders; what is in a folder follows it until a nearer one says otherwise.
    pub folders: Vec<(FolderId, FolderRight)>,
    /// In how many projects they have a right.
    pub projects: usize,
}

/// What somebody may do in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FolderRight {
    /// Look and download.
    View,
    /// Change whatever is in it.
    Edit,
}

/// Somebody who is to be added.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewMember {
    /// The mail address.
    pub email: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// The password.
    pub password: String,
    /// True when the password is mailed to them.
    pub mails_password: bool,
    /// What they do in the company.
    pub position: String,
    /// The phone number.
    pub phone: String,
    /// What they may do in the account.
    pub duty: Duty,
    /// Their group.
    pub group: Option<GroupId>,
    /// Whether they are told of changes.
    pub is_notified: bool,
    /// Whether they may change their password.
    pub can_change_password: bool,
    /// Megabytes of 1024² bytes that they may store; 0 for as much as the account.
    pub storage: u64,
    /// Megabytes that they may transfer per day; 0 for as much as the account.
    pub transfer: u64,
}

/// What is changed about somebody; none stays as it is, and an empty text empties.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MemberChange {
    /// Another mail address.
    pub email: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// Another password: all their sessions end.
    pub password: Option<String>,
    /// What they do in the company.
    pub position: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
    /// What they may do in the account.
    pub duty: Option<Duty>,
    /// Whether they are told of changes.
    pub is_notified: Option<bool>,
    /// Whether they may change their password.
    pub can_change_password: Option<bool>,
    /// Megabytes that they may store.
    pub storage: Option<u64>,
    /// Megabytes that they may transfer per day.
    pub transfer: Option<u64>,
}

impl MemberChange {
    /// True when nothing is changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What became of somebody who was to be added or changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// It is done.
    Done,
    /// Somebody else has this address.
    EmailTaken,
    /// It is no mail address.
    NoAddress,
    /// The account has as many people as it may have.
    TeamFull,
    /// The password is not long enough.
    ShortPassword,
    /// A limit is more than the account has.
    MoreThanAccount,
    /// They are not there (any more).
    Gone,
}

/// A group of people, with limits that they have together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Which one.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// True when its limits count.
    pub is_limited: bool,
    /// Bytes that its people may store together; none for as much as the account.
    pub storage: Option<u64>,
    /// Bytes that they may transfer per day; none for as much as the account.
    pub transfer: Option<u64>,
    /// How many people are in it.
    pub people: u32,
}

/// What a group is to be.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GroupPlan {
    /// Its name.
    pub name: String,
    /// Whether its limits count.
    pub is_limited: bool,
    /// Megabytes of 1024² bytes that its people may store together; 0 for as much as the account.
    pub storage: u64,
    /// Megabytes that they may transfer per day; 0 for as much as the account.
    pub transfer: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_called_by_what_there_is() {
        let member = |first: &str, last: &str| Member {
            id: AccessUserId::new("1"),
            email: "c@d.example".to_owned(),
            first_name: first.to_owned(),
            last_name: last.to_owned(),
            position: String::new(),
            phone: String::new(),
            duty: Duty::User,
            standing: Standing::Active,
            storage: Use::default(),
            transfer: Use::default(),
            since: UnixTime(0),
            color: String::new(),
        };
        assert_eq!(member("Carol", "King").name(), "Carol King");
        assert_eq!(member("", "King").name(), "King");
        assert_eq!(member(" ", "").name(), "c@d.example");
    }
}
