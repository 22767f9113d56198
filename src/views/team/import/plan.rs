//! What becomes of the rows of a table: pure.

use std::collections::{BTreeSet, HashMap, HashSet};

use portico_client::drive::model::team::Duty;

use super::super::person::check::{SHORTEST, check_limit, is_address, is_group_name, is_name};
use super::super::words::duty_of;
use super::head::{Column, Head};
use super::reader::Line;

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Somebody is added.
    Add,
    /// They are in the account already.
    Known,
    /// This row before it has the same address.
    Twice(u64),
    /// The account has as many people as it may have.
    NoRoom,
    /// There is no mail address in it.
    NoAddress,
    /// A name is missing, too short or too long.
    NoName,
    /// The password is too short.
    ShortPassword,
    /// The role is none.
    NoRole,
    /// A limit is no number, or too large.
    NoNumber,
    /// The group's name is too long, or has line breaks in it.
    NoGroup,
    /// A quotation mark is never closed.
    OpenQuote,
}

/// A row, and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which row of the table.
    pub number: u64,
    /// The mail address.
    pub email: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// The password; empty for one that is made up.
    pub password: String,
    /// The phone number.
    pub phone: String,
    /// What they do in the company.
    pub position: String,
    /// What they do in the account.
    pub duty: Duty,
    /// The name of the group; empty for none.
    pub group: String,
    /// Megabytes; 0 for as much as the account.
    pub storage: u64,
    /// Megabytes per day; 0 for as much as the account.
    pub transfer: u64,
    /// What becomes of it.
    pub verdict: Verdict,
}

/// What is known of the account, and what was seen of the table so far.
#[derive(Debug, Default)]
pub struct Planner {
    known: HashSet<String>,
    seen: HashMap<String, u64>,
    groups: HashSet<String>,
    new_groups: BTreeSet<String>,
    room: u64,
    storage: Option<u64>,
    transfer: Option<u64>,
}

impl Planner {
    /// With the addresses and groups that are there, and room for so many more people.
    #[must_use]
    pub fn new(
        emails: impl IntoIterator<Item = String>,
        groups: impl IntoIterator<Item = String>,
        room: u64,
    ) -> Self {
        Self {
            known: emails.into_iter().map(|email| email.to_lowercase()).collect(),
            groups: groups.into_iter().map(|group| group.to_lowercase()).collect(),
            room,
            ..Self::default()
        }
    }

    /// No limit may be more than these bytes that the account has.
    #[must_use]
    pub fn within(self, storage: Option<u64>, transfer: Option<u64>) -> Self {
        Self { storage, transfer, ..self }
    }

    /// Groups that would be made.
    #[must_use]
    pub fn new_groups(&self) -> Vec<String> {
        self.new_groups.iter().cloned().collect()
    }

    /// What becomes of a row; rows come in their order.
    pub fn row(&mut self, head: &Head, line: &Line) -> Row {
        let text = |column| head.get(line, column).to_owned();
        let role = head.get(line, Column::Role).to_lowercase();
        let duty = if role.is_empty() { Some(Duty::User) } else { duty_of(&role) };
        let limit = |column, of_account| match head.get(line, column) {
            "" => Some(0),
            text => check_limit(text, of_account, 0).ok(),
        };
        let storage = limit(Column::Storage, self.storage);
        let transfer = limit(Column::Transfer, self.transfer);
        let mut row = Row {
            number: line.number,
            email: text(Column::Email),
            first_name: text(Column::FirstName),
            last_name: text(Column::LastName),
            password: text(Column::Password),
            phone: text(Column::Phone),
            position: text(Column::Position),
            duty: duty.unwrap_or_default(),
            group: text(Column::Group),
            storage: storage.unwrap_or_default(),
            transfer: transfer.unwrap_or_default(),
            verdict: Verdict::Add,
        };
        row.verdict = if !line.is_closed {
            Verdict::OpenQuote
        } else if !is_address(&row.email) {
            Verdict::NoAddress
        } else if !is_name(&row.first_name) || !is_name(&row.last_name) {
            Verdict::NoName
        } else if (1..SHORTEST).contains(&row.password.chars().count()) {
            Verdict::ShortPassword
        } else if duty.is_none() {
            Verdict::NoRole
        } else if storage.is_none() || transfer.is_none() {
            Verdict::NoNumber
        } else if !row.group.is_empty() && !is_group_name(&row.group) {
            Verdict::NoGroup
        } else {
            self.place(&row)
        };
        row
    }

    /// Whether there is a place for who is in a row without faults.
    fn place(&mut self, row: &Row) -> Verdict {
        let email = row.email.to_lowercase();
        if self.known.contains(&email) {
            return Verdict::Known;
        }
        if let Some(before) = self.seen.get(&email) {
            return Verdict::Twice(*before);
        }
        if self.room == 0 {
            return Verdict::NoRoom;
        }
        self.room -= 1;
        self.seen.insert(email, row.number);
        if !row.group.is_empty() && self.groups.insert(row.group.to_lowercase()) {
            self.new_groups.insert(row.group.clone());
        }
        Verdict::Add
    }
}

#[cfg(test)]
mod tests {
    use super::super::reader::Reader;
    use super::*;

    fn plan(text: &str, planner: &mut Planner) -> Vec<Row> {
        let mut lines = Reader::new(text.to_owned()).take(100).into_iter();
        let head = lines.next().and_then(|line| Head::of(&line)).unwrap();
        lines.map(|line| planner.row(&head, &line)).collect()
    }

    #[test]
    fn groups_have_names_that_they_can_have() {
        let long = "g".repeat(100);
        let rows = plan(
            &format!(
                "email,first name,last name,group\n\
                 ann@example.com,Ann,Lee,{long}\n\
                 bob@example.com,Bob,Lee,{long}g\n\
                 cid@example.com,Cid,Lee,\"two\nlines\"\n"
            ),
            &mut Planner::new([], [], 9),
        );
        let verdicts: Vec<_> = rows.iter().map(|row| row.verdict).collect();
        assert_eq!(verdicts, [Verdict::Add, Verdict::NoGroup, Verdict::NoGroup]);
    }

    #[test]
    fn every_row_has_its_verdict() {
        let known = ["Old@Example.com".to_owned()];
        let mut planner =
            Planner::new(known, ["Clerks".to_owned()], 2).within(Some(100 << 20), None);
        let rows = plan(
            "email,first name,last name,password,role,group,storage\n\
             ann@example.com,Ann,Lee,,,clerks,\n\
             ANN@example.com,Ann,Lee,,,,\n\
             old@example.com,Old,Man,,,,\n\
             nonsense,Bob,Lee,,,,\n\
             bob@example.com,B,Lee,,,,\n\
             bob@example.com,Bob,Lee,abc,,,\n\
             bob@example.com,Bob,Lee,,king,,\n\
             bob@example.com,Bob,Lee,,,,many\n\
             bob@example.com,Bob,Lee,,,,101\n\
             bob@example.com,Bob,Lee,secret,ADMIN,Writers,100\n\
             cid@example.com,Cid,Lee,,,,\n\
             dan@example.com,\"Dan,Lee",
            &mut planner,
        );
        let verdicts: Vec<_> = rows.iter().map(|row| row.verdict).collect();
        assert_eq!(
            verdicts,
            [
                Verdict::Add,
                Verdict::Twice(2),
                Verdict::Known,
                Verdict::NoAddress,
                Verdict::NoName,
                Verdict::ShortPassword,
                Verdict::NoRole,
                Verdict::NoNumber,
                Verdict::NoNumber,
                Verdict::Add,
                Verdict::NoRoom,
                Verdict::OpenQuote,
            ]
        );
        assert_eq!(planner.new_groups(), ["Writers"]);
        assert_eq!((rows[9].duty, rows[9].storage), (Duty::Admin, 100));
    }
}
