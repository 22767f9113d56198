//! What is told of which fault.

use super::*;

fn good() -> Raw {
    Raw {
        login: "dora".to_owned(),
        password: "correct".to_owned(),
        again: "correct".to_owned(),
        address: "192.0.2.1".to_owned(),
        email: " dora@example.com ".to_owned(),
        first_name: "Dora".to_owned(),
        last_name: "Client".to_owned(),
        lang: "De".to_owned(),
        level: "2".to_owned(),
        storage: "100".to_owned(),
        transfer: "0".to_owned(),
        reset_days: "1".to_owned(),
        people: "5".to_owned(),
        versions: "10".to_owned(),
        ..Raw::default()
    }
}

fn wrong_new(raw: &Raw) -> Vec<(Field, Wrong)> {
    checked_new(raw).1
}

#[test]
fn what_is_right_passes() {
    let (terms, wrong) = checked_new(&Raw { has_limits: true, ..good() });
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!((terms.email.as_str(), terms.level, terms.storage), ("dora@example.com", 2, 100));
    let (_, wrong) = checked_new(&Raw { storage: "much".to_owned(), ..good() });
    assert!(wrong.is_empty(), "the plan's limits are not typed");
}

#[test]
fn each_fault_is_told_at_its_field() {
    let text = |text: &str| text.to_owned();
    for (raw, field, fault) in [
        (Raw { login: text("abc"), ..good() }, Field::Login, Wrong::Short(4)),
        (Raw { login: text("do ra"), ..good() }, Field::Login, Wrong::Space),
        (Raw { email: text("dora"), ..good() }, Field::Email, Wrong::NoMail),
        (Raw { email: text(""), ..good() }, Field::Email, Wrong::Empty),
        (Raw { first_name: text("D"), ..good() }, Field::FirstName, Wrong::Short(2)),
        (Raw { phone: "1".repeat(21), ..good() }, Field::Phone, Wrong::Long(20)),
        (Raw { password: text("1234"), ..good() }, Field::Password, Wrong::Short(5)),
        (Raw { again: text("other"), ..good() }, Field::Password, Wrong::Differs),
        (Raw { lang: text("english"), ..good() }, Field::Lang, Wrong::NoLang),
        (Raw { address: text("home"), ..good() }, Field::Address, Wrong::NoAddress),
        (Raw { level: text("x"), ..good() }, Field::Level, Wrong::NoNumber),
    ] {
        assert_eq!(wrong_new(&raw), [(field, fault)]);
    }
    let (_, wrong) = checked(&Raw { people: text("1000"), ..good() }, &Terms::default(), 0);
    assert_eq!(wrong, [(Field::People, Wrong::Large(999))]);
    let (_, wrong) = checked(&Raw { storage: text("-1"), ..good() }, &Terms::default(), 0);
    assert_eq!(wrong, [(Field::Storage, Wrong::NoNumber)]);
}

#[test]
fn less_than_what_is_stored_must_be_meant() {
    let base = Terms { storage: 1000, ..Terms::default() };
    let used = 200 << 20;
    let (_, wrong) = checked(&good(), &base, used);
    assert_eq!(wrong, [(Field::Storage, Wrong::BelowUse(used))]);
    let (_, wrong) = checked(&Raw { less_is_fine: true, ..good() }, &base, used);
    assert!(wrong.is_empty(), "{wrong:?}");
    let more = Terms { storage: 50, ..Terms::default() };
    assert!(checked(&good(), &more, used).1.is_empty(), "it is more than there was");
}

#[test]
fn no_password_stays_as_it_is() {
    let raw = Raw { password: String::new(), again: String::new(), ..good() };
    assert!(checked(&raw, &Terms::default(), 0).1.is_empty());
}
