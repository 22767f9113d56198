//! Which customers the address asks for, and how it says that.

use portico_client::drive::model::Day;
use portico_client::drive::model::partner::{
    Column, CustomerFilter, CustomerQuery, Direction, SearchBy,
};

/// The parameter of the text that is looked for.
pub const TEXT: &str = "q";
/// Where it is looked for.
pub const BY: &str = "by";
/// The states that are shown, with commas between them.
pub const STATES: &str = "is";
/// The day on which a payment is due.
pub const DUE: &str = "due";
/// The columns, with commas between them; a minus before one turns it round.
pub const SORT: &str = "sort";

/// So many columns are sorted by at most: nobody sees what a fourth one does.
const MOST_COLUMNS: usize = 3;

/// All places to look for a text in, with their words in the address; the first is the usual one.
pub const PLACES: [(&str, SearchBy); 9] = [
    ("everything", SearchBy::Everything),
    ("login", SearchBy::Login),
    ("email", SearchBy::Email),
    ("first-name", SearchBy::FirstName),
    ("last-name", SearchBy::LastName),
    ("phone", SearchBy::Phone),
    ("company", SearchBy::Company),
    ("card", SearchBy::Card),
    ("number", SearchBy::Number),
];

/// All states with their words in the address.
pub const FILTERS: [(&str, CustomerFilter); 6] = [
    ("active", CustomerFilter::Active),
    ("suspended", CustomerFilter::Suspended),
    ("closed", CustomerFilter::Closed),
    ("trial", CustomerFilter::Trial),
    ("free", CustomerFilter::Free),
    ("paid", CustomerFilter::Paid),
];

/// All columns with their words in the address.
pub const COLUMNS: [(&str, Column); 10] = [
    ("last-name", Column::LastName),
    ("first-name", Column::FirstName),
    ("login", Column::Login),
    ("email", Column::Email),
    ("phone", Column::Phone),
    ("company", Column::Company),
    ("plan", Column::Plan),
    ("since", Column::Since),
    ("sign-in", Column::LastSignIn),
    ("due", Column::Due),
];

/// What an address asks for; words that nobody knows ask for nothing.
pub fn read(param: impl Fn(&str) -> Option<String>) -> CustomerQuery {
    let (states, sort) = (param(STATES).unwrap_or_default(), param(SORT).unwrap_or_default());
    let by = param(BY);
    let by = PLACES.iter().find(|(word, _)| Some(*word) == by.as_deref());
    let states = states.split(',').collect::<Vec<_>>();
    let mut order: Vec<(Column, Direction)> = Vec::new();
    for word in sort.split(',') {
        let (word, way) = match word.strip_prefix('-') {
            Some(word) => (word, Direction::Down),
            None => (word, Direction::Up),
        };
        let column = COLUMNS.iter().find(|(known, _)| *known == word);
        if let Some((_, column)) = column
            && order.len() < MOST_COLUMNS
            && order.iter().all(|(known, _)| known != column)
        {
            order.push((*column, way));
        }
    }
    CustomerQuery {
        text: param(TEXT).unwrap_or_default().trim().to_owned(),
        by: by.map(|(_, by)| *by).unwrap_or_default(),
        // In the order of the buttons, so that two addresses that mean the same are the same.
        filters: FILTERS
            .iter()
            .filter(|(word, _)| states.contains(word))
            .map(|(_, filter)| *filter)
            .collect(),
        due: param(DUE).as_deref().and_then(Day::parse),
        order,
    }
}

/// The states as the address says them; none for no parameter.
#[must_use]
pub fn states(filters: &[CustomerFilter]) -> Option<String> {
    let words = FILTERS.iter().filter(|(_, it)| filters.contains(it)).map(|(word, _)| *word);
    let text = words.collect::<Vec<_>>().join(",");
    (!text.is_empty()).then_some(text)
}

/// The columns as the address says them; none for no parameter.
#[must_use]
pub fn sort(order: &[(Column, Direction)]) -> Option<String> {
    let word = |(column, way): &(Column, Direction)| {
        let (word, _) = COLUMNS.iter().find(|(_, it)| it == column)?;
        Some(match way {
            Direction::Up => (*word).to_owned(),
            Direction::Down => ["-", word].concat(),
        })
    };
    let text = order.iter().filter_map(word).collect::<Vec<_>>().join(",");
    (!text.is_empty()).then_some(text)
}

/// The order after a column was pressed: it comes first, and what came first comes after it; the first one is turned round.
#[must_use]
pub fn pressed(order: &[(Column, Direction)], column: Column) -> Vec<(Column, Direction)> {
    let way = match order.first() {
        Some((first, way)) if *first == column => way.turned(),
        Some(_) | None => usual(column),
    };
    let rest = order.iter().filter(|(it, _)| *it != column).copied();
    std::iter::once((column, way)).chain(rest).take(MOST_COLUMNS).collect()
}

/// The way that people mean first: names from the beginning, moments from now.
fn usual(column: Column) -> Direction {
    match column {
        Column::Since | Column::LastSignIn | Column::Plan => Direction::Down,
        Column::Login
        | Column::Email
        | Column::FirstName
        | Column::LastName
        | Column::Phone
        | Column::Company
        | Column::Due => Direction::Up,
    }
}

/// True when less than everything is shown.
#[must_use]
pub fn is_narrowed(query: &CustomerQuery) -> bool {
    !query.text.is_empty() || !query.filters.is_empty() || query.due.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(&str, &str)]) -> CustomerQuery {
        let find = |name: &str| pairs.iter().find(|(known, _)| *known == name);
        read(|name| find(name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn an_address_says_everything() {
        let query = of(&[
            (TEXT, " ada "),
            (BY, "email"),
            (STATES, "trial,active,moon"),
            (DUE, "2026-11-30"),
            (SORT, "-since,email,moon,-since,plan,phone"),
        ]);
        assert_eq!((query.text.as_str(), query.by), ("ada", SearchBy::Email));
        assert_eq!(query.filters, [CustomerFilter::Active, CustomerFilter::Trial]);
        assert_eq!(query.due, Day::parse("2026-11-30"));
        let order = [
            (Column::Since, Direction::Down),
            (Column::Email, Direction::Up),
            (Column::Plan, Direction::Up),
        ];
        assert_eq!(query.order, order);
        assert_eq!(states(&query.filters).as_deref(), Some("active,trial"));
        assert_eq!(sort(&query.order).as_deref(), Some("-since,email,plan"));
        assert!(is_narrowed(&query));
    }

    #[test]
    fn nothing_asks_for_everything() {
        assert_eq!(of(&[]), CustomerQuery::default());
        assert_eq!(of(&[(SORT, ","), (STATES, ""), (BY, "x"), (DUE, "x")]), of(&[]));
        assert_eq!((states(&[]), sort(&[])), (None, None));
        assert!(!is_narrowed(&of(&[(SORT, "plan")])));
    }

    #[test]
    fn what_was_sorted_by_comes_after_what_is() {
        let by_name = pressed(&[], Column::LastName);
        assert_eq!(by_name, [(Column::LastName, Direction::Up)]);
        let by_age = pressed(&by_name, Column::Since);
        assert_eq!(by_age[0], (Column::Since, Direction::Down));
        assert_eq!(by_age[1], (Column::LastName, Direction::Up));
        let turned = pressed(&by_age, Column::Since);
        assert_eq!(turned[0], (Column::Since, Direction::Up));
        let many = pressed(&pressed(&turned, Column::Plan), Column::Due);
        assert_eq!(many.len(), 3);
        assert_eq!(many[2].0, Column::Since);
    }
}
