//! What the columns of a table hold, as its first row says: pure.

use std::collections::HashMap;

use super::reader::Line;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// The mail address.
    Email,
    /// The first name.
    FirstName,
    /// The last name.
    LastName,
    /// The password.
    Password,
    /// The phone number.
    Phone,
    /// What they do in the company.
    Position,
    /// What they do in the account.
    Role,
    /// The name of a group.
    Group,
    /// Megabytes that they may store.
    Storage,
    /// Megabytes that they may transfer per day.
    Transfer,
}

/// The words for each column, as letters and digits alone.
static WORDS: [(Column, &[&str]); 10] = [
    (
        Column::Email,
        &["email", "emailaddress", "mail", "mailaddress", "emailadresse", "mailadresse"],
    ),
    (Column::FirstName, &["firstname", "first", "givenname", "vorname"]),
    (Column::LastName, &["lastname", "last", "surname", "familyname", "nachname"]),
    (Column::Password, &["password", "passwort", "kennwort"]),
    (Column::Phone, &["phone", "phonenumber", "telephone", "telefon"]),
    (Column::Position, &["position", "jobtitle", "funktion"]),
    (Column::Role, &["role", "rolle"]),
    (Column::Group, &["group", "gruppe"]),
    (Column::Storage, &["storage", "storagemb", "speicher", "speichermb"]),
    (Column::Transfer, &["transfer", "transfermb", "übertragung", "übertragungmb"]),
];

/// Which field of a row holds what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head(HashMap<Column, usize>);

impl Head {
    /// Reads the first row; none when it does not name what has to be there.
    #[must_use]
    pub fn of(line: &Line) -> Option<Self> {
        let mut places = HashMap::new();
        for (at, field) in line.fields.iter().enumerate() {
            let plain: String =
                field.to_lowercase().chars().filter(|it| it.is_alphanumeric()).collect();
            let known = WORDS.iter().find(|(_, words)| words.contains(&plain.as_str()));
            if let Some((column, _)) = known {
                places.entry(*column).or_insert(at);
            }
        }
        let needed = [Column::Email, Column::FirstName, Column::LastName];
        needed.iter().all(|column| places.contains_key(column)).then_some(Self(places))
    }

    /// A field of a row; empty where the table has no such column.
    #[must_use]
    pub fn get<'a>(&self, line: &'a Line, column: Column) -> &'a str {
        let field = self.0.get(&column).and_then(|at| line.fields.get(*at));
        field.map(|field| field.trim()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::super::reader::Reader;
    use super::*;

    #[test]
    fn heads_are_found_in_both_languages_and_any_order() {
        for text in ["E-Mail,First name,LAST_NAME", "Nachname;Vorname;E-Mail-Adresse;x"] {
            let line = Reader::new(text.to_owned()).take(1).remove(0);
            assert!(Head::of(&line).is_some(), "{text}");
        }
        for text in ["email,first name", "a@b.example,Ann,Lee", "x"] {
            let line = Reader::new(text.to_owned()).take(1).remove(0);
            assert!(Head::of(&line).is_none(), "{text}");
        }
    }
}
