//! The order of rows: folders first, names as people count (`file 2` before `file 10`), case aside.

use std::cmp::Ordering;
use std::iter::Peekable;
use std::str::Chars;

use crate::drive::model::{Access, Entry, EntryId};

/// What rows are sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SortKey {
    /// The name.
    #[default]
    Name,
    /// Bytes; folders by their names.
    Size,
    /// When they last changed.
    Modified,
    /// The part of the name after the last dot; folders by their names.
    Kind,
    /// Who may open it, from nobody else to everybody.
    Access,
}

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SortDirection {
    /// A to Z, small to large, old to new.
    #[default]
    Ascending,
    /// The other way round; folders stay first.
    Descending,
}

/// The order of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Order {
    /// What rows are sorted by.
    pub key: SortKey,
    /// Which way.
    pub direction: SortDirection,
}

impl Order {
    /// What a click on a column's head leads to: that column, or the other way round.
    #[must_use]
    pub fn clicked(self, key: SortKey) -> Self {
        let direction = match (self.key == key, self.direction) {
            (true, SortDirection::Ascending) => SortDirection::Descending,
            (true, SortDirection::Descending) | (false, _) => SortDirection::Ascending,
        };
        Self { key, direction }
    }
}

/// Sorts rows in place. The result does not depend on the order they had before.
pub fn sort(entries: &mut [Entry], order: Order) {
    entries.sort_unstable_by(|a, b| compare(a, b, order));
}

/// Which of two rows comes first.
#[must_use]
pub fn compare(a: &Entry, b: &Entry, order: Order) -> Ordering {
    let by_kind = b.is_folder().cmp(&a.is_folder());
    let by_key = match order.key {
        SortKey::Name => Ordering::Equal,
        SortKey::Size => a.size().cmp(&b.size()),
        SortKey::Modified => a.modified.cmp(&b.modified),
        SortKey::Kind => a.extension().cmp(&b.extension()),
        SortKey::Access => openness(a).cmp(&openness(b)),
    };
    let by_name = || natural(&a.name, &b.name).then_with(|| id_of(a).cmp(id_of(b)));
    let directed = match (order.key, order.direction) {
        (_, SortDirection::Ascending) => by_key.then_with(by_name),
        (SortKey::Name, SortDirection::Descending) => by_name().reverse(),
        // Equal sizes still read from A to Z.
        (_, SortDirection::Descending) => by_key.reverse().then_with(by_name),
    };
    by_kind.then(directed)
}

/// The more can open it, the larger.
fn openness(entry: &Entry) -> u8 {
    let everybody = match entry.access {
        Access::Private => 0,
        Access::Hidden => 2,
        Access::Public => 4,
    };
    everybody + u8::from(entry.is_shared)
}

fn id_of(entry: &Entry) -> &str {
    match &entry.id {
        EntryId::Folder(id) => id.as_str(),
        EntryId::File(id) => id.as_str(),
    }
}

/// Compares as people do: letters without regard to case, runs of digits by their number.
#[must_use]
pub fn natural(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a.chars().peekable(), b.chars().peekable());
    loop {
        let order = match (left.peek().copied(), right.peek().copied()) {
            (None, None) => break,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(l), Some(r)) if l.is_ascii_digit() && r.is_ascii_digit() => {
                compare_numbers(&mut left, &mut right)
            }
            (Some(l), Some(r)) => {
                left.next();
                right.next();
                fold(l).cmp(&fold(r))
            }
        };
        if order != Ordering::Equal {
            return order;
        }
    }
    // Only case or leading zeros differ.
    a.cmp(b)
}

/// What a letter is sorted and sought by: without case, and without accents where most readers expect it.
#[must_use]
pub fn fold(c: char) -> char {
    base(lower(c))
}

/// The small letter, for the alphabets that most names are written in. The standard library knows all of them, in
/// tables of 12 KB that the first page would have to load; in the others, capitals stand before small letters.
fn lower(c: char) -> char {
    let distance = match (c, u32::from(c) % 2) {
        ('A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ϋ' | 'А'..='Я', _) => 32,
        ('Ѐ'..='Џ', _) => 80,
        ('Ա'..='Ֆ', _) => 48,
        // Pairs, the capital first.
        ('Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ѡ'..='ҁ' | 'Ҋ'..='ҿ' | 'Ӑ'..='ԯ' | 'Ḁ'..='ẕ' | 'Ạ'..='ỿ', 0)
        | ('Ĺ'..='ň' | 'Ź'..='ž' | 'Ӂ'..='ӎ', 1) => 1,
        _ => 0,
    };
    char::from_u32(u32::from(c) + distance).unwrap_or(c)
}

/// The letter under an accent, for the alphabets that most readers know; `Ä` stands with `A`, not behind `Z`.
fn base(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ß' | 'ś' | 'ş' | 'š' | 'ș' => 's',
        'ť' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

/// Compares two runs of digits: by how many are left without leading zeros, then digit by digit. No number is
/// too long, and none is copied: a sort asks this a million times.
fn compare_numbers(left: &mut Peekable<Chars<'_>>, right: &mut Peekable<Chars<'_>>) -> Ordering {
    while left.next_if_eq(&'0').is_some() {}
    while right.next_if_eq(&'0').is_some() {}
    let (a, b) = (left.clone(), right.clone());
    let (length, other) = (skip_digits(left), skip_digits(right));
    length.cmp(&other).then_with(|| a.take(length).cmp(b.take(other)))
}

fn skip_digits(chars: &mut Peekable<Chars<'_>>) -> usize {
    let mut count = 0;
    while chars.next_if(char::is_ascii_digit).is_some() {
        count += 1;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drive::model::{EntryKind, FileId, FolderId, UnixTime};

    fn file(name: &str, size: u64, modified: i64) -> Entry {
        Entry {
            id: EntryId::File(FileId::new(name)),
            name: name.to_owned(),
            modified: UnixTime(modified),
            access: Access::Private,
            is_shared: false,
            kind: EntryKind::File { size, md5: None, version: 1 },
        }
    }

    fn folder(name: &str) -> Entry {
        Entry {
            id: EntryId::Folder(FolderId::new(name)),
            kind: EntryKind::Folder { child_folders: 0 },
            ..file(name, 0, 5)
        }
    }

    fn sorted(key: SortKey, direction: SortDirection) -> Vec<String> {
        let mut entries = vec![
            file("b10.txt", 10, 1),
            folder("Zoo"),
            file("B2.md", 30, 3),
            file("a.txt", 10, 2),
            folder("alps 12"),
            folder("Alps 2"),
        ];
        sort(&mut entries, Order { key, direction });
        entries.into_iter().map(|entry| entry.name).collect()
    }

    #[test]
    fn folders_come_first_whichever_way() {
        use SortDirection::{Ascending, Descending};
        let name = ["Alps 2", "alps 12", "Zoo", "a.txt", "B2.md", "b10.txt"];
        assert_eq!(sorted(SortKey::Name, Ascending), name);
        let name = ["Zoo", "alps 12", "Alps 2", "b10.txt", "B2.md", "a.txt"];
        assert_eq!(sorted(SortKey::Name, Descending), name);
        let size = ["Alps 2", "alps 12", "Zoo", "B2.md", "a.txt", "b10.txt"];
        assert_eq!(sorted(SortKey::Size, Descending), size);
        let modified = ["Alps 2", "alps 12", "Zoo", "b10.txt", "a.txt", "B2.md"];
        assert_eq!(sorted(SortKey::Modified, Ascending), modified);
        let kind = ["Alps 2", "alps 12", "Zoo", "B2.md", "a.txt", "b10.txt"];
        assert_eq!(sorted(SortKey::Kind, Ascending), kind);
    }

    #[test]
    fn what_more_can_open_comes_later() {
        let open = |name: &str, access, is_shared| Entry { access, is_shared, ..file(name, 1, 1) };
        let mut entries = vec![
            open("public", Access::Public, false),
            open("private", Access::Private, false),
            open("hidden and shared", Access::Hidden, true),
            open("hidden", Access::Hidden, false),
            open("shared", Access::Private, true),
        ];
        let order = Order { key: SortKey::Access, direction: SortDirection::Ascending };
        sort(&mut entries, order);
        let names: Vec<&str> = entries.iter().map(|entry| entry.name.as_str()).collect();
        assert_eq!(names, ["private", "shared", "hidden", "hidden and shared", "public"]);
    }

    #[test]
    fn names_are_compared_as_people_do() {
        let ordered =
            ["", "0", "1", "a", "a1", "a2", "a10", "a10b", "Äb", "az", "b", "ß", "T", "日本"];
        for (i, left) in ordered.iter().enumerate() {
            for (j, right) in ordered.iter().enumerate() {
                assert_eq!(natural(left, right), i.cmp(&j), "{left} {right}");
            }
        }
        // Only case, zeros or accents differ: any order will do, as long as it is one.
        for (left, right) in [("a", "A"), ("a1", "a01"), ("o", "ö")] {
            assert_ne!(natural(left, right), Ordering::Equal);
            assert_eq!(natural(left, right), natural(right, left).reverse());
        }
        let long = "9".repeat(400);
        assert_eq!(natural(&long, &format!("1{long}")), Ordering::Less);
    }

    #[test]
    fn the_order_is_total_for_odd_names() {
        let mut dice = fastrand::Rng::with_seed(7);
        let letters: Vec<char> = "aAbB019 .İıſKẞΣς٣".chars().collect();
        let mut names: Vec<String> = Vec::new();
        for _ in 0..60 {
            let length = dice.usize(0..6);
            names.push((0..length).map(|_| letters[dice.usize(0..letters.len())]).collect());
        }
        for a in &names {
            for b in &names {
                assert_eq!(natural(a, b), natural(b, a).reverse(), "{a} {b}");
                for c in &names {
                    if natural(a, b).is_le() && natural(b, c).is_le() {
                        assert!(natural(a, c).is_le(), "{a} {b} {c}");
                    }
                }
            }
        }
    }

    #[test]
    fn small_letters_are_those_of_the_standard_library() {
        let alphabets = ["AZ", "ÀÖ", "ØÞ", "ĀŽ", "ΑΡ", "ΣΫ", "ЀЯ", "Ѡӿ", "Ԁԯ", "ԱՖ", "Ḁẕ", "Ạỿ"];
        for alphabet in alphabets {
            let mut ends = alphabet.chars();
            for c in ends.next().unwrap()..=ends.next().unwrap() {
                // A dot of its own, and a capital whose small letter lies in another alphabet.
                if !['İ', 'Ÿ', 'Ӏ'].contains(&c) {
                    assert_eq!(lower(c), c.to_lowercase().next().unwrap(), "{c}");
                }
            }
        }
    }

    #[test]
    fn a_click_on_a_column_turns_it_round() {
        let order = Order::default().clicked(SortKey::Name);
        assert_eq!(order.direction, SortDirection::Descending);
        assert_eq!(order.clicked(SortKey::Size).direction, SortDirection::Ascending);
    }
}
