//! No text, however broken, panics the reader; and most of what an answer can lack, it may lack.

use portico_api::{Endpoint, ErrorEnvelope, GrantError, Visitor, opendrive};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::support;

/// All ways to change one place of a value: each result differs from `value` in that place only.
fn mangle(value: &Value, replacement: &Value, each: &mut dyn FnMut(Value)) {
    each(replacement.clone());
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                mangle(member, replacement, &mut |changed| {
                    let mut members = members.clone();
                    members.insert(key.clone(), changed);
                    each(Value::Object(members));
                });
                let mut without = members.clone();
                without.remove(key);
                each(Value::Object(without));
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                mangle(item, replacement, &mut |changed| {
                    let mut items = items.clone();
                    items[index] = changed;
                    each(Value::Array(items));
                });
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn oddities() -> Vec<Value> {
    let mut deep = json!(1);
    for _ in 0..100 {
        deep = json!([deep]);
    }
    vec![
        json!(null),
        json!(true),
        json!(false),
        json!(-1),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e300),
        json!(0.5),
        json!(""),
        json!("x"),
        json!("99999999999999999999999999999999999999999999999999"),
        json!("\u{0}\u{feff}😀"),
        json!([]),
        json!([null]),
        json!({}),
        json!({"error": {"code": 500, "message": null}}),
        deep,
    ]
}

fn torment<T: DeserializeOwned>(value: &Value) {
    for oddity in oddities() {
        // Only that it returns counts; a panic fails the test.
        mangle(value, &oddity, &mut |changed| {
            let _: Result<T, _> = serde_json::from_value(changed.clone());
            let _: Result<T, _> = serde_json::from_str(&changed.to_string());
        });
    }
    let text = value.to_string();
    for end in 0..text.len() {
        let _: Result<T, _> = serde_json::from_slice(&text.as_bytes()[..end]);
        let mut bytes = text.clone().into_bytes();
        bytes[end] = 0xff;
        let _: Result<T, _> = serde_json::from_slice(&bytes);
    }
    for text in ["[".repeat(100_000), r#"{"a":"#.repeat(100_000), "<html>".to_owned()] {
        let read: Result<T, _> = serde_json::from_str(&text);
        assert!(read.is_err());
    }
}

#[test]
fn mangled_answers_and_requests_never_panic() {
    struct Torment;
    impl Visitor for Torment {
        fn visit<E: Endpoint>(&mut self) {
            for (_, value) in support::fixtures(E::META.name, "response") {
                torment::<E::Response>(&value);
            }
            for (_, value) in support::fixtures(E::META.name, "request") {
                torment::<E>(&value);
            }
            for (_, value) in support::fixtures(E::META.name, "error") {
                torment::<ErrorEnvelope>(&value);
                torment::<GrantError>(&value);
            }
        }
    }
    opendrive::visit(&mut Torment);
}

/// What an answer is useless without.
const INDISPENSABLE: &[&str] = &[
    "AccessUserID",
    "CommentId",
    "FileId",
    "FolderID",
    "FolderId",
    "GroupID",
    "Group_id",
    "Name",
    "NoteId",
    "NoteListId",
    "NotepadId",
    "Path",
    "ProjectId",
    "ProjectListId",
    "SessionID",
    "SharingID",
    "SubCommentId",
    "TagId",
    "TaskId",
    "TaskListId",
    "TempLocation",
    "TotalWritten",
    "UserID",
    "access_token",
    "list_id",
    "note_id",
    "notepad_id",
    "refresh_token",
    "result",
];

/// Answers whose keys are data: a new one is a new row.
const KEYED: &[&str] = &["file/list_file_versions", "notes/order_note_lists"];

#[test]
fn an_answer_may_lack_what_it_can_do_without() {
    struct Lack;
    impl Visitor for Lack {
        fn visit<E: Endpoint>(&mut self) {
            if KEYED.contains(&E::META.name) {
                return;
            }
            for (name, value) in support::fixtures(E::META.name, "response") {
                let Value::Object(members) = value else { continue };
                for key in members.keys().filter(|key| !INDISPENSABLE.contains(&key.as_str())) {
                    let mut lacking = members.clone();
                    lacking.remove(key);
                    let read =
                        serde_json::from_value::<E::Response>(Value::Object(lacking.clone()));
                    assert!(read.is_ok(), "{name} without {key}: {:?}", read.err());
                    lacking.insert(key.clone(), Value::Null);
                    let read = serde_json::from_value::<E::Response>(Value::Object(lacking));
                    assert!(read.is_ok(), "{name} with {key} null: {:?}", read.err());
                }
                let mut more = members.clone();
                more.insert("SomethingNew".to_owned(), json!({"a": [1, 2]}));
                assert!(serde_json::from_value::<E::Response>(Value::Object(more)).is_ok());
            }
        }
    }
    opendrive::visit(&mut Lack);
}

#[test]
fn an_answer_may_mix_numbers_and_strings() {
    struct Swap;
    impl Visitor for Swap {
        fn visit<E: Endpoint>(&mut self) {
            for (name, value) in support::fixtures(E::META.name, "response") {
                let swapped = swap(&value);
                let read = serde_json::from_value::<E::Response>(swapped);
                let read = read.unwrap_or_else(|e| panic!("{name} swapped: {e}"));
                assert_eq!(serde_json::to_value(read).unwrap(), value, "{name} swapped");
            }
        }
    }
    opendrive::visit(&mut Swap);
}

/// Numbers become strings, strings of digits numbers, truth values 0 and 1.
fn swap(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.to_string()),
        Value::Bool(flag) => json!(u8::from(*flag)),
        Value::String(text) => match text.parse::<u64>() {
            Ok(number) if number.to_string() == *text => json!(number),
            Ok(_) | Err(_) => value.clone(),
        },
        Value::Array(items) => items.iter().map(swap).collect(),
        Value::Object(members) => {
            members.iter().map(|(key, member)| (key.clone(), swap(member))).collect()
        }
        Value::Null => Value::Null,
    }
}
