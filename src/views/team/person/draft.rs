//! What is typed about somebody, and what is wrong with it: pure.

use portico_client::drive::model::team::{Duty, GroupId, MemberChange, MemberFacts, NewMember};

use super::super::words::{duty_of, duty_word};
use super::check::{Fault, SHORTEST, check_limit, is_address, is_name, megabytes, number};

/// What is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// The mail address.
    pub email: String,
    /// The password; empty for the one that is there.
    pub password: String,
    /// The phone number.
    pub phone: String,
    /// What they do in the company.
    pub position: String,
    /// The word of what they do in the account.
    pub duty: String,
    /// The id of their group; empty for none.
    pub group: String,
    /// Megabytes, as text.
    pub storage: String,
    /// Megabytes per day, as text.
    pub transfer: String,
    /// Whether they are told of changes.
    pub is_notified: bool,
    /// Whether they may change their password.
    pub can_change_password: bool,
    /// Whether the password is mailed to them.
    pub mails_password: bool,
}

/// A field with something wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The first name.
    FirstName,
    /// The last name.
    LastName,
    /// The mail address.
    Email,
    /// The password.
    Password,
    /// How much they may store.
    Storage,
    /// How much they may transfer.
    Transfer,
}

/// What limits have to keep to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Bounds {
    /// Bytes that the account may store; none when unlimited.
    pub account_storage: Option<u64>,
    /// Bytes that the account may transfer per day; none when unlimited.
    pub account_transfer: Option<u64>,
    /// Bytes that they store.
    pub stored: u64,
}

impl Typed {
    /// A form for somebody new.
    #[must_use]
    pub fn new() -> Self {
        Self {
            first_name: String::new(),
            last_name: String::new(),
            email: String::new(),
            password: String::new(),
            phone: String::new(),
            position: String::new(),
            duty: duty_word(Duty::User).to_owned(),
            group: String::new(),
            storage: "0".to_owned(),
            transfer: "0".to_owned(),
            is_notified: false,
            can_change_password: true,
            mails_password: true,
        }
    }

    /// A form for somebody who is there.
    #[must_use]
    pub fn of(facts: &MemberFacts) -> Self {
        let member = &facts.member;
        Self {
            first_name: member.first_name.clone(),
            last_name: member.last_name.clone(),
            email: member.email.clone(),
            password: String::new(),
            phone: member.phone.clone(),
            position: member.position.clone(),
            duty: duty_word(member.duty).to_owned(),
            group: String::new(),
            storage: megabytes(member.storage),
            transfer: megabytes(member.transfer),
            is_notified: facts.is_notified,
            can_change_password: facts.can_change_password,
            mails_password: false,
        }
    }

    /// Everything that is wrong; a password is wanted of who is new.
    #[must_use]
    pub fn faults(&self, bounds: Bounds, is_new: bool) -> Vec<(Field, Fault)> {
        let mut faults = Vec::new();
        for (field, name) in
            [(Field::FirstName, &self.first_name), (Field::LastName, &self.last_name)]
        {
            if !is_name(name) {
                faults.push((field, Fault::NameLength));
            }
        }
        if !is_address(&self.email) {
            faults.push((Field::Email, Fault::NoAddress));
        }
        let length = self.password.chars().count();
        if length < SHORTEST && (is_new || length > 0) {
            faults.push((Field::Password, Fault::Short));
        }
        let storage = check_limit(&self.storage, bounds.account_storage, bounds.stored);
        faults.extend(storage.err().map(|fault| (Field::Storage, fault)));
        let transfer = check_limit(&self.transfer, bounds.account_transfer, 0);
        faults.extend(transfer.err().map(|fault| (Field::Transfer, fault)));
        faults
    }

    /// Somebody new; only for what has no faults.
    #[must_use]
    pub fn to_new(&self) -> NewMember {
        NewMember {
            email: self.email.trim().to_owned(),
            first_name: self.first_name.trim().to_owned(),
            last_name: self.last_name.trim().to_owned(),
            password: self.password.clone(),
            mails_password: self.mails_password,
            position: self.position.clone(),
            phone: self.phone.clone(),
            duty: duty_of(&self.duty).unwrap_or_default(),
            group: Some(self.group.as_str()).filter(|id| !id.is_empty()).map(GroupId::new),
            is_notified: self.is_notified,
            can_change_password: self.can_change_password,
            storage: number(&self.storage).unwrap_or_default(),
            transfer: number(&self.transfer).unwrap_or_default(),
        }
    }

    /// What is different from before; only for what has no faults.
    #[must_use]
    pub fn change_from(&self, before: &Self) -> MemberChange {
        let text =
            |now: &str, before: &str| (now.trim() != before.trim()).then(|| now.trim().to_owned());
        MemberChange {
            email: text(&self.email, &before.email),
            first_name: text(&self.first_name, &before.first_name),
            last_name: text(&self.last_name, &before.last_name),
            password: (!self.password.is_empty()).then(|| self.password.clone()),
            position: text(&self.position, &before.position),
            phone: text(&self.phone, &before.phone),
            duty: duty_of(&self.duty).filter(|_| self.duty != before.duty),
            is_notified: (self.is_notified != before.is_notified).then_some(self.is_notified),
            can_change_password: (self.can_change_password != before.can_change_password)
                .then_some(self.can_change_password),
            storage: number(&self.storage).filter(|_| self.storage.trim() != before.storage),
            transfer: number(&self.transfer).filter(|_| self.transfer.trim() != before.transfer),
        }
    }
}

impl Default for Typed {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Typed {
        Typed {
            first_name: "Carol".to_owned(),
            last_name: "King".to_owned(),
            email: "carol@example.com".to_owned(),
            password: "secret".to_owned(),
            ..Typed::new()
        }
    }

    #[test]
    fn everything_that_is_wrong_is_told() {
        assert_eq!(typed().faults(Bounds::default(), true), []);
        let wrong = Typed {
            first_name: "C".to_owned(),
            email: "carol@".to_owned(),
            password: "abc".to_owned(),
            storage: "-1".to_owned(),
            ..typed()
        };
        assert_eq!(
            wrong.faults(Bounds::default(), false),
            [
                (Field::FirstName, Fault::NameLength),
                (Field::Email, Fault::NoAddress),
                (Field::Password, Fault::Short),
                (Field::Storage, Fault::NoNumber),
            ]
        );
        let unchanged = Typed { password: String::new(), ..typed() };
        assert_eq!(unchanged.faults(Bounds::default(), false), []);
        assert_eq!(unchanged.faults(Bounds::default(), true).len(), 1);
    }

    #[test]
    fn only_what_is_different_is_changed() {
        let before = typed();
        let now = Typed {
            last_name: " Queen ".to_owned(),
            password: String::new(),
            duty: "admin".to_owned(),
            storage: "10".to_owned(),
            is_notified: true,
            ..before.clone()
        };
        let change = now.change_from(&before);
        let wanted = MemberChange {
            last_name: Some("Queen".to_owned()),
            duty: Some(Duty::Admin),
            storage: Some(10),
            is_notified: Some(true),
            ..MemberChange::default()
        };
        assert_eq!(change, wanted);
        let same = Typed { password: String::new(), ..before.clone() };
        assert!(same.change_from(&same.clone()).is_empty());
    }
}
