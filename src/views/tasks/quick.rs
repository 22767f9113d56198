//! Reads a line such as “call Ann tomorrow !high #home”, in English and in German; pure.

mod dates;

use portico_client::drive::model::tasks::{Day, Priority};

/// What a line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quick {
    /// What is to be done.
    pub name: String,
    /// When it begins.
    pub start: Option<Day>,
    /// When.
    pub due: Option<Day>,
    /// How urgent it is.
    pub priority: Priority,
    /// The tag's name.
    pub tag: Option<String>,
}

/// Words before a date that go with it.
const BEFORE: [&str; 7] = ["on", "by", "due", "until", "am", "bis", "zum"];

/// Words before a date on which something begins.
const FROM: [&str; 4] = ["from", "starting", "ab", "von"];

/// Reads a line. The first date, priority and tag count; everything else is the name, as it was written.
#[must_use]
pub fn read(line: &str, today: Day) -> Quick {
    let words: Vec<&str> = line.split_whitespace().collect();
    let mut quick = nothing();
    let mut rest: Vec<&str> = Vec::with_capacity(words.len());
    let mut at = 0;
    while let Some(word) = words.get(at).copied() {
        at += 1;
        if quick.priority == Priority::None
            && let Some(priority) = word.strip_prefix('!').and_then(priority)
        {
            quick.priority = priority;
        } else if quick.tag.is_none()
            && let Some(tag) =
                word.strip_prefix('#').filter(|tag| tag.chars().any(char::is_alphabetic))
        {
            quick.tag = Some(tag.to_owned());
        } else if quick.start.is_none()
            && rest.len() > 1
            && rest.last().is_some_and(|word| is_one_of(word, &FROM))
            && let Some((day, taken)) = dates::read(words.get(at - 1..).unwrap_or_default(), today)
        {
            quick.start = Some(day);
            at += taken - 1;
            rest.pop();
        } else if quick.due.is_none()
            && let Some((day, taken)) = dates::read(words.get(at - 1..).unwrap_or_default(), today)
        {
            quick.due = Some(day);
            at += taken - 1;
            if rest.len() > 1 && rest.last().is_some_and(|word| is_one_of(word, &BEFORE)) {
                rest.pop();
            }
        } else {
            rest.push(word);
        }
    }
    // A line that says nothing else is a name all the same.
    if rest.is_empty() {
        return Quick { name: words.join(" "), ..nothing() };
    }
    // What is over before it begins is to be done when it begins.
    if quick.start.zip(quick.due).is_some_and(|(start, due)| due < start) {
        quick.start = None;
    }
    quick.name = rest.join(" ");
    quick
}

const fn nothing() -> Quick {
    Quick { name: String::new(), start: None, due: None, priority: Priority::None, tag: None }
}

/// The tasks of a text of several lines, such as a list that was copied somewhere.
#[must_use]
pub fn lines(text: &str) -> Vec<String> {
    let line = |line: &str| {
        let line = line
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '*' | '+' | '•'));
        let line =
            ["[ ]", "[x]", "[X]"].iter().find_map(|mark| line.strip_prefix(mark)).unwrap_or(line);
        line.trim().to_owned()
    };
    text.lines().map(line).filter(|line| !line.is_empty()).collect()
}

fn priority(word: &str) -> Option<Priority> {
    const WORDS: [(&[&str], Priority); 3] = [
        (&["high", "hoch", "1", "!", "!!"], Priority::High),
        (&["medium", "mid", "mittel", "2"], Priority::Medium),
        (&["low", "niedrig", "3"], Priority::Low),
    ];
    WORDS.iter().find(|(words, _)| is_one_of(word, words)).map(|(_, priority)| *priority)
}

fn is_one_of(word: &str, words: &[&str]) -> bool {
    words.iter().any(|other| same(word, other))
}

/// The same word, whatever its case; umlauts count, too.
fn same(word: &str, other: &str) -> bool {
    let small = |c: char| match c {
        'Ä' => 'ä',
        'Ö' => 'ö',
        'Ü' => 'ü',
        c => c.to_ascii_lowercase(),
    };
    word.chars().map(small).eq(other.chars())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Sunday.
    fn today() -> Day {
        Day::parse("2026-11-29").unwrap()
    }

    fn due(line: &str) -> (String, Option<String>) {
        let quick = read(line, today());
        (quick.name, quick.due.map(Day::text))
    }

    #[test]
    fn everything_is_read_from_one_line() {
        let quick = read("call Ann tomorrow !high #Home", today());
        assert_eq!(quick.name, "call Ann");
        assert_eq!(quick.due.map(Day::text).as_deref(), Some("2026-11-30"));
        assert_eq!((quick.priority, quick.tag.as_deref()), (Priority::High, Some("Home")));
        let quick = read("Anna anrufen übermorgen !mittel #Büro", today());
        assert_eq!(quick.name, "Anna anrufen");
        assert_eq!(quick.due.map(Day::text).as_deref(), Some("2026-12-01"));
        assert_eq!((quick.priority, quick.tag.as_deref()), (Priority::Medium, Some("Büro")));
    }

    #[test]
    fn days_are_understood_in_both_languages() {
        for (line, name, day) in [
            ("a today", "a", "2026-11-29"),
            ("a Heute", "a", "2026-11-29"),
            ("a on Friday", "a", "2026-12-04"),
            ("a am Freitag", "a", "2026-12-04"),
            ("a sunday", "a", "2026-12-06"),
            ("a next week", "a", "2026-11-30"),
            ("a Nächste Woche", "a", "2026-11-30"),
            ("a in 3 days", "a", "2026-12-02"),
            ("a in 2 Wochen", "a", "2026-12-13"),
            ("a by 2027-01-05", "a", "2027-01-05"),
            ("a bis 24.12.", "a", "2026-12-24"),
            ("a 1.2.", "a", "2027-02-01"),
            ("a 1.2.27", "a", "2027-02-01"),
            ("a 12/24", "a", "2026-12-24"),
            ("a 24 December", "a", "2026-12-24"),
            ("a Dec 24", "a", "2026-12-24"),
            ("a 24. März", "a", "2027-03-24"),
            ("a tomorrow b", "a b", "2026-11-30"),
        ] {
            assert_eq!(due(line), (name.to_owned(), Some(day.to_owned())), "{line}");
        }
    }

    #[test]
    fn what_only_looks_like_something_stays_in_the_name() {
        for line in [
            "read chapter 3",
            "in the morning",
            "45/99 of it",
            "version 1.2.3.4",
            "!important thing",
            "issue #42",
            "may be",
            "32.13.",
            "Wow !",
        ] {
            assert_eq!(due(line), (line.to_owned(), None), "{line}");
        }
    }

    #[test]
    fn a_line_is_never_without_a_name() {
        assert_eq!(due("tomorrow"), ("tomorrow".to_owned(), None));
        assert_eq!(read("!high #a", today()).name, "!high #a");
        assert_eq!(due(""), (String::new(), None));
    }

    #[test]
    fn only_the_first_of_each_counts() {
        let quick = read("a #one #two !low !high today tomorrow", today());
        assert_eq!(quick.name, "a #two !high tomorrow");
        assert_eq!((quick.priority, quick.tag.as_deref()), (Priority::Low, Some("one")));
    }

    #[test]
    fn a_task_may_begin_before_it_is_due() {
        let dates = |line: &str| {
            let quick = read(line, today());
            (quick.name, quick.start.map(Day::text), quick.due.map(Day::text))
        };
        let day = |text: &str| Some(text.to_owned());
        for line in ["paint from tomorrow until friday", "paint ab morgen bis Freitag"] {
            let wanted = ("paint".to_owned(), day("2026-11-30"), day("2026-12-04"));
            assert_eq!(dates(line), wanted, "{line}");
        }
        let letter = ("letter from Ann".to_owned(), None, day("2026-11-30"));
        assert_eq!(dates("letter from Ann tomorrow"), letter);
        let late = ("paint".to_owned(), None, day("2026-11-29"));
        assert_eq!(dates("paint from tomorrow until today"), late);
    }

    #[test]
    fn a_list_becomes_tasks() {
        let text = "Shopping\n  - milk\n\t* [ ] bread\n\n  [x] eggs\n";
        assert_eq!(lines(text), ["Shopping", "milk", "bread", "eggs"]);
    }
}
