//! Tests of other names for many: recipes, what speaks against a name, and the order in which they change.

use std::collections::{BTreeMap, HashSet};

use super::*;

fn subject(name: &str) -> Subject {
    Subject { name: name.to_owned(), is_folder: false, date: "2026-07-01".to_owned() }
}

fn plain(change: Change<'_>) -> Recipe<'_> {
    Recipe { change, letters: Letters::Keep, with_ending: false }
}

fn after(names: &[&str], recipe: Recipe<'_>) -> Vec<String> {
    let subjects: Vec<Subject> = names.iter().map(|name| subject(name)).collect();
    preview(&subjects, &HashSet::new(), recipe).into_iter().map(|line| line.after).collect()
}

fn replace<'a>(find: &'a str, with: &'a str, match_case: bool) -> Recipe<'a> {
    plain(Change::Replace { find, with, match_case })
}

fn pattern(pattern: &str, start: u64) -> Recipe<'_> {
    plain(Change::Pattern { pattern, start })
}

#[test]
fn a_text_gives_way_to_another_one() {
    assert_eq!(
        after(&["IMG_1.jpg", "img_2.jpg"], replace("img_", "Alps ", false)),
        ["Alps 1.jpg", "Alps 2.jpg"]
    );
    assert_eq!(
        after(&["IMG_1.jpg", "img_2.jpg"], replace("img_", "Alps ", true)),
        ["IMG_1.jpg", "Alps 2.jpg"]
    );
    assert_eq!(after(&["aaaa.txt"], replace("aa", "b", false)), ["bb.txt"]);
    assert_eq!(
        after(&["Straße ÄRGER.md"], replace("ärger", "Freude", false)),
        ["Straße Freude.md"]
    );
    assert_eq!(after(&["ΟΔΟΣ.md"], replace("οδος", "road", false)), ["road.md"]);
    assert_eq!(after(&["a.txt"], replace("", "x", false)), ["a.txt"], "nothing is found nowhere");
    // What a capital becomes may be longer than itself: half of it is not found.
    assert_eq!(after(&["İx.md"], replace("i", "y", false)), ["İx.md"]);
}

#[test]
fn endings_stay_unless_they_are_wanted() {
    assert_eq!(after(&["txt.txt"], replace("txt", "md", false)), ["md.txt"]);
    let recipe = Recipe { with_ending: true, ..replace("txt", "md", false) };
    assert_eq!(after(&["txt.txt"], recipe), ["md.md"]);
    let folder = Subject { is_folder: true, ..subject("v1.2") };
    let lines = preview(&[folder], &HashSet::new(), replace("2", "3", false));
    assert_eq!(lines[0].after, "v1.3");
    assert_eq!(after(&["logs.tar.gz"], pattern("{name} old", 1)), ["logs old.tar.gz"]);
}

#[test]
fn names_are_made_of_patterns() {
    assert_eq!(
        after(&["a.jpg", "b.jpg"], pattern("Alps {n:03}", 9)),
        ["Alps 009.jpg", "Alps 010.jpg"]
    );
    assert_eq!(after(&["a.jpg"], pattern("{date} {name}, {n}", 7)), ["2026-07-01 a, 7.jpg"]);
    assert_eq!(after(&["a.jpg"], pattern("{x} {n:} {n:a} {n", 1)), ["{x} {n:} {n:a} {n.jpg"]);
    assert_eq!(after(&["{n}.jpg"], pattern("{name}", 1)), ["{n}.jpg"], "a name is no pattern");
    let wide = after(&["a"], pattern("{n:99999999999999999999}", 1));
    assert_eq!(wide, ["{n:99999999999999999999}"], "a number that is none stays");
    assert_eq!(after(&["a"], pattern("{n:9999}", 1))[0].len(), 20);
    assert_eq!(after(&["a", "b"], pattern("{n}", u64::MAX))[1], u64::MAX.to_string());
}

#[test]
fn letters_change_in_names_alone() {
    let with = |letters| Recipe { letters, ..replace("", "", false) };
    assert_eq!(after(&["Über UNS.PDF"], with(Letters::Lower)), ["über uns.PDF"]);
    assert_eq!(after(&["straße.pdf"], with(Letters::Upper)), ["STRASSE.pdf"]);
    assert_eq!(after(&["it's THE 2nd-best.md"], with(Letters::Words)), ["It's The 2nd-Best.md"]);
}

#[test]
fn somebody_else_may_make_the_names() {
    let turn = |name: &str| name.chars().rev().collect::<String>();
    assert_eq!(after(&["abc.txt"], plain(Change::By(&turn))), ["cba.txt"]);
}

const OTHERS: [&str; 2] = ["X.txt", "d.txt"];

fn troubles(recipe: Recipe<'_>) -> Vec<Option<Trouble>> {
    let subjects: Vec<Subject> = ["a1.txt", "a2.txt", "b.txt", "c.txt"].map(subject).into();
    let lines = preview(&subjects, &keys(OTHERS.into_iter()), recipe);
    lines.into_iter().map(|line| line.trouble).collect()
}

/// When `b` is called something else.
fn troubles_of_b(text: &str) -> Vec<Option<Trouble>> {
    let make = |old: &str| if old == "b" { text.to_owned() } else { old.to_owned() };
    troubles(plain(Change::By(&make)))
}

#[test]
fn what_cannot_be_is_said_before_anything_is_done() {
    let twice = Some(Trouble::Twice);
    assert_eq!(troubles(pattern("same", 1)), [twice; 4]);
    let taken = [None, None, Some(Trouble::Taken), None];
    assert_eq!(troubles_of_b("x"), taken, "case does not matter");
    assert_eq!(troubles_of_b("C"), [None, None, twice, twice]);
    assert_eq!(troubles_of_b("e"), [None; 4]);
    assert_eq!(troubles_of_b("a/b")[2], Some(Trouble::Bad(NameError::Forbidden('/'))));
    assert_eq!(troubles_of_b("a\nb")[2], Some(Trouble::Bad(NameError::Control)));
    let endless = "x".repeat(300);
    let long = troubles(pattern(&endless, 1));
    assert_eq!(long[0], Some(Trouble::Bad(NameError::TooLong(304))));
}

#[test]
fn a_name_with_white_space_around_it_is_the_one_without() {
    let lines = preview(&[subject("a")], &HashSet::new(), pattern("  b  ", 1));
    assert_eq!(lines[0].after, "b");
    let same = preview(&[subject("a")], &HashSet::new(), pattern(" a ", 1));
    assert!(!same[0].is_changed());
}

/// Goes through the steps as a server would: a name that is taken at the moment is refused.
fn perform(lines: &[Line], steps: &[Step]) -> Vec<String> {
    let mut names: Vec<String> = lines.iter().map(|line| line.before.clone()).collect();
    for step in steps {
        let wanted = step.to.key();
        for (at, name) in names.iter().enumerate() {
            assert!(at == step.line || key(name) != wanted, "{wanted} is taken by {at}");
        }
        names[step.line] = step.to.as_str().to_owned();
    }
    names
}

fn lines(pairs: &[(&str, &str)]) -> Vec<Line> {
    let line = |(before, after): &(&str, &str)| Line {
        before: (*before).to_owned(),
        after: (*after).to_owned(),
        trouble: None,
    };
    pairs.iter().map(line).collect()
}

#[test]
fn names_move_up_without_meeting_and_rings_go_by_another_name() {
    for (pairs, expected) in [
        (vec![("1", "2"), ("2", "3"), ("3", "4")], 3),
        (vec![("3", "4"), ("2", "3"), ("1", "2")], 3),
        (vec![("a", "b"), ("b", "a")], 3),
        (vec![("a", "b"), ("b", "c"), ("c", "a"), ("x", "y")], 5),
        (vec![("a", "A"), ("B", "b")], 2),
        (vec![("same", "same")], 0),
    ] {
        let lines = lines(&pairs);
        let steps = steps(&lines, &HashSet::new());
        assert_eq!(steps.len(), expected, "{pairs:?}");
        let wanted: Vec<String> = lines.iter().map(|line| line.after.clone()).collect();
        assert_eq!(perform(&lines, &steps), wanted);
    }
}

#[test]
fn a_detour_has_a_name_that_nobody_has() {
    let lines = lines(&[("~1", "~2"), ("~2", "~1")]);
    let steps = steps(&lines, &keys(["~3"].into_iter()));
    let detours: Vec<&str> =
        steps.iter().filter(|step| step.is_detour).map(|step| step.to.as_str()).collect();
    assert_eq!(detours, ["~4"]);
    assert_eq!(perform(&lines, &steps), ["~2", "~1"]);
}

#[test]
fn whatever_changes_places_with_whatever_arrives() {
    let mut dice = fastrand::Rng::with_seed(23);
    for _ in 0..500 {
        let count = dice.usize(1..12);
        let before: Vec<String> = (0..count).map(|at| format!("n{at}")).collect();
        let mut pool: Vec<String> =
            (0..count + dice.usize(0..4)).map(|at| format!("N{at}")).collect();
        dice.shuffle(&mut pool);
        let pairs: BTreeMap<&str, &str> =
            before.iter().map(String::as_str).zip(pool.iter().map(String::as_str)).collect();
        let lines = lines(&pairs.into_iter().collect::<Vec<_>>());
        let steps = steps(&lines, &HashSet::new());
        let wanted: Vec<String> = lines.iter().map(|line| line.after.clone()).collect();
        assert_eq!(perform(&lines, &steps), wanted);
        let last: HashSet<usize> =
            steps.iter().filter(|step| !step.is_detour).map(|step| step.line).collect();
        assert_eq!(last.len(), lines.iter().filter(|line| line.is_changed()).count());
    }
}
