//! What goes over the wire for each request fixture, in one file to read and compare.
//!
//! `UPDATE_FIXTURES=1 cargo test -p portico-api` writes the file anew.

use std::collections::BTreeMap;
use std::fmt::Write;

use portico_api::encode::{EncodeError, encode, push_percent_encoded};
use portico_api::opendrive::admin::list_all_users::ListAllUsers;
use portico_api::opendrive::folder::list_folder::ListFolder;
use portico_api::{Auth, Endpoint, Payload, Visitor, WireRequest, opendrive};
use serde_json::Value;

use crate::support;

/// Sorted, because the order of a JSON object's members depends on a feature of serde_json's.
fn sorted(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.sort();
    pairs
}

fn line(request: WireRequest) -> String {
    let request = WireRequest { query: sorted(request.query), ..request };
    let mut line = format!("{} {}", request.method.as_str(), request.path_and_query());
    match request.payload {
        Payload::Empty => {}
        Payload::Json(text) => {
            let members: BTreeMap<String, Value> = serde_json::from_str(&text).unwrap();
            write!(line, "\n    {}", serde_json::to_string(&members).unwrap()).unwrap();
        }
        Payload::Multipart { fields, file_field } => {
            for (name, value) in sorted(fields) {
                write!(line, "\n    {name}: {value}").unwrap();
            }
            write!(line, "\n    {file_field}: (the bytes)").unwrap();
        }
    }
    line
}

#[test]
fn requests_are_encoded_as_recorded() {
    struct Encode(String);
    impl Visitor for Encode {
        fn visit<E: Endpoint>(&mut self) {
            for (name, value) in support::fixtures(E::META.name, "request") {
                let endpoint: E = serde_json::from_value(value).unwrap();
                let request = encode(&endpoint, Some("s3ss+10n")).unwrap();
                writeln!(self.0, "{name}\n    {}\n", line(request)).unwrap();
            }
        }
    }
    let mut encoded = Encode(String::new());
    opendrive::visit(&mut encoded);

    let path = support::folder().join("encoded.txt");
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        std::fs::write(&path, &encoded.0).unwrap();
    }
    let recorded = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(encoded.0, recorded, "UPDATE_FIXTURES=1 records what is sent now");
}

#[test]
fn a_session_travels_only_where_it_is_wanted() {
    struct Sessions;
    impl Visitor for Sessions {
        fn visit<E: Endpoint>(&mut self) {
            let (_, value) = support::fixtures(E::META.name, "request").swap_remove(0);
            let endpoint: E = serde_json::from_value(value).unwrap();
            let with = encode(&endpoint, Some("5e55")).unwrap();
            assert_eq!(line(with).contains("5e55"), E::META.auth != Auth::None, "{}", E::META.name);
            let without = encode(&endpoint, None);
            if E::META.path_has("session_id") {
                assert!(matches!(without, Err(EncodeError::MissingPathParameter { .. })));
            } else {
                assert!(!line(without.unwrap()).contains("session_id"), "{}", E::META.name);
            }
        }
    }
    opendrive::visit(&mut Sessions);
}

#[test]
fn an_empty_path_parameter_is_refused() {
    let error = encode(&ListFolder::new("".into()), Some("s")).unwrap_err();
    assert_eq!(error.to_string(), "folder/list_folder needs `folder_id` in its path");
}

#[test]
fn no_id_leads_to_another_endpoint() {
    for id in [".", ".."] {
        let error = encode(&ListFolder::new(id.into()), Some("s")).unwrap_err();
        assert!(matches!(error, EncodeError::DotPathParameter { .. }), "{error}");
    }
    let request = encode(&ListFolder::new("../../users?a=b#c".into()), Some("s")).unwrap();
    assert_eq!(request.path, "/folder/list.json/s/..%2F..%2Fusers%3Fa%3Db%23c");
}

#[test]
fn lists_and_objects_travel_as_php_reads_them() {
    let users: ListAllUsers = serde_json::from_value(serde_json::json!({
        "filter": ["active", "suspended"],
        "order_by": {"email": "asc", "level": "desc"},
    }))
    .unwrap();
    let query = sorted(encode(&users, None).unwrap().query);
    let query: Vec<_> = query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(
        query,
        ["filter=active", "filter=suspended", "order_by[email]=asc", "order_by[level]=desc"]
    );
}

fn decode(text: &str) -> Vec<u8> {
    let mut bytes = text.bytes();
    let mut out = Vec::new();
    while let Some(byte) = bytes.next() {
        assert!(byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte), "{byte} is not encoded");
        out.push(if byte == b'%' {
            let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
            u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
        } else {
            byte
        });
    }
    out
}

#[test]
fn percent_encoding_loses_nothing() {
    let mut arbitrary = support::Arbitrary::new();
    for _ in 0..500 {
        let text = arbitrary.text();
        let mut encoded = String::new();
        push_percent_encoded(&mut encoded, &text);
        assert_eq!(decode(&encoded), text.as_bytes());
    }
}
