//! The rules of names.

use portico_api::name::{FORBIDDEN, MAX_CHARACTERS, key};
use portico_api::{EntryName, NameError};

use crate::support::Arbitrary;

fn parse(text: &str) -> Result<String, NameError> {
    EntryName::parse(text).map(EntryName::into_string)
}

#[test]
fn white_space_around_a_name_goes() {
    assert_eq!(parse("  Report .pdf \t\n").unwrap(), "Report .pdf");
    assert_eq!(parse("\u{a0}a\u{3000}").unwrap(), "a");
    assert_eq!(parse("   "), Err(NameError::Empty));
    assert_eq!(parse(""), Err(NameError::Empty));
}

#[test]
fn forbidden_characters_are_named() {
    for forbidden in FORBIDDEN {
        assert_eq!(parse(&format!("a{forbidden}b")), Err(NameError::Forbidden(forbidden)));
    }
    for control in ["a\0b", "a\nb", "a\u{7f}b", "a\u{85}b"] {
        assert_eq!(parse(control), Err(NameError::Control));
    }
    // Full-width twins, as some clients write the forbidden ones, are letters like any other.
    assert!(parse("：＊？／").is_ok());
}

#[test]
fn dots_alone_are_no_name() {
    assert_eq!(parse("."), Err(NameError::Dots));
    assert_eq!(parse(" .. "), Err(NameError::Dots));
    for fine in ["...", ".hidden", "a.", "..a"] {
        assert_eq!(parse(fine).unwrap(), fine);
    }
}

#[test]
fn characters_are_counted_not_bytes() {
    let longest = "😀".repeat(MAX_CHARACTERS);
    assert_eq!(parse(&longest).unwrap(), longest);
    assert_eq!(parse(&format!("{longest}a")), Err(NameError::TooLong(MAX_CHARACTERS + 1)));
    assert_eq!(parse(&"a".repeat(1 << 20)), Err(NameError::TooLong(1 << 20)));
}

#[test]
fn case_does_not_tell_names_apart() {
    assert_eq!(key("ÄRGER.PDF"), key("ärger.pdf"));
    assert_eq!(key("ΟΔΟΣ"), key("οδος"));
    assert_eq!(key("οδος"), key("οδοσ"));
    assert_ne!(key("Maße"), key("Masse"));
    assert_ne!(key("a"), key("b"));
}

#[test]
fn extensions_are_split_at_the_last_dot() {
    let split = |text: &str| {
        let name = EntryName::parse(text).unwrap();
        let (stem, extension) = name.split_extension();
        (stem.to_owned(), extension.to_owned())
    };
    assert_eq!(split("a.tar.gz"), ("a.tar".to_owned(), "gz".to_owned()));
    assert_eq!(split("README"), ("README".to_owned(), String::new()));
    assert_eq!(split(".bashrc"), (".bashrc".to_owned(), String::new()));
    assert_eq!(split("a."), ("a".to_owned(), String::new()));
}

#[test]
fn a_name_that_parsed_parses_again_to_itself() {
    let mut arbitrary = Arbitrary::new();
    let mut parsed = 0;
    for _ in 0..3000 {
        let text = arbitrary.text();
        let text: String = text.chars().filter(|c| !c.is_control()).take(40).collect();
        let Ok(name) = EntryName::parse(&text) else { continue };
        parsed += 1;
        assert_eq!(EntryName::parse(name.as_str()), Ok(name.clone()));
        assert_eq!(key(&name.key()), name.key(), "a key is its own key");
        assert!(name.as_str().chars().count() <= MAX_CHARACTERS);
    }
    assert!(parsed > 100, "only {parsed} names were tried");
}
