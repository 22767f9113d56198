//! What the machine of saving does in every order of things.

use super::*;

const LONGEST: usize = 65_536;
/// Those of notes.
const RULES: Rules = Rules { most: Most::Characters(LONGEST), may_be_empty: false };

fn typed(saving: &mut Saving, text: &str) -> Vec<Effect> {
    saving.step(Event::Typed(text.to_owned()))
}

#[test]
fn a_text_is_sent_when_typing_rests_and_kept_until_it_has_arrived() {
    let mut saving = Saving::of(RULES, "a".to_owned());
    assert_eq!(typed(&mut saving, "ab"), [Effect::Keep, Effect::Wait]);
    assert_eq!(saving.step(Event::Rested), [Effect::Send]);
    assert_eq!(saving.step(Event::Rested), [], "one at a time");
    assert_eq!(typed(&mut saving, "abc"), [Effect::Keep]);
    assert_eq!(saving.step(Event::Answered(Ok(Rewrite::Done))), [Effect::Keep, Effect::Wait]);
    assert_eq!((saving.base.as_str(), &saving.stage), ("ab", &Stage::Typing));
    assert_eq!(saving.step(Event::Rested), [Effect::Send]);
    assert_eq!(saving.step(Event::Answered(Ok(Rewrite::Done))), [Effect::Forget]);
    assert_eq!(saving.stage, Stage::Saved);
}

#[test]
fn going_back_to_what_was_there_needs_no_sending() {
    let mut saving = Saving::of(RULES, "a".to_owned());
    typed(&mut saving, "ab");
    assert_eq!(typed(&mut saving, "a"), [Effect::Forget]);
    assert_eq!(saving.step(Event::Rested), []);
}

#[test]
fn without_a_connection_it_waits_and_goes_on() {
    let mut saving = Saving::of(RULES, String::new());
    typed(&mut saving, "x");
    saving.step(Event::Rested);
    assert_eq!(saving.step(Event::Answered(Err(Problem::Offline))), [Effect::Keep]);
    assert_eq!(saving.step(Event::Rested), [], "typing alone asks again");
    assert_eq!(saving.step(Event::Again), [Effect::Send]);
    assert_eq!(saving.step(Event::Answered(Ok(Rewrite::Done))), [Effect::Forget]);
}

#[test]
fn nothing_is_written_over_another_text_before_somebody_has_chosen() {
    for (choice, text, base) in [
        (Event::TakeMine, "mine", "theirs"),
        (Event::TakeTheirs, "theirs", "theirs"),
        (Event::TakeBoth, "theirs\n\nmine", "theirs"),
    ] {
        let mut saving = Saving::of(RULES, "old".to_owned());
        typed(&mut saving, "mine");
        saving.step(Event::Rested);
        saving.step(Event::Answered(Ok(Rewrite::Conflict("theirs".to_owned()))));
        assert_eq!(saving.step(Event::Rested), []);
        assert_eq!(saving.step(Event::Again), []);
        assert_ne!(saving.stage, Stage::Saved);
        saving.step(choice);
        assert_eq!((saving.text.as_str(), saving.base.as_str()), (text, base));
    }
}

#[test]
fn what_is_gone_is_written_anew_when_somebody_wants_it() {
    let mut saving = Saving::of(RULES, "old".to_owned());
    typed(&mut saving, "new");
    saving.step(Event::Rested);
    saving.step(Event::Answered(Ok(Rewrite::Gone)));
    assert_eq!(typed(&mut saving, "newer"), [Effect::Keep]);
    assert_eq!(saving.step(Event::WriteAnew), [Effect::SendAnew]);
    assert_eq!(saving.step(Event::Answered(Ok(Rewrite::Done))), [Effect::Forget]);
}

#[test]
fn empty_and_endless_texts_are_not_sent() {
    for text in [" \n".to_owned(), "ä".repeat(LONGEST + 1)] {
        let mut saving = Saving::of(RULES, "old".to_owned());
        typed(&mut saving, &text);
        assert_eq!(saving.step(Event::Rested), []);
        assert_ne!(saving.stage, Stage::Saved, "it is kept");
    }
}

#[test]
fn other_rules_allow_a_text_without_words_and_count_bytes() {
    let rules = Rules { most: Most::Bytes(4), may_be_empty: true };
    let mut saving = Saving::of(rules, "old".to_owned());
    typed(&mut saving, "");
    assert_eq!(saving.step(Event::Again), [Effect::Send]);
    saving.step(Event::Answered(Ok(Rewrite::Done)));
    typed(&mut saving, "äää");
    assert_eq!(saving.step(Event::Again), [], "six bytes");
    typed(&mut saving, "ää");
    assert_eq!(saving.step(Event::Again), [Effect::Send]);
}
