//! Fixtures are read into the types and written back the same.

use portico_api::{Answer, Endpoint, ErrorEnvelope, GrantError, Visitor, opendrive};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::support;

fn round_trip<T: Serialize + DeserializeOwned>(name: &str, value: &Value) {
    let read: T = serde_json::from_value(value.clone()).unwrap_or_else(|e| panic!("{name}: {e}"));
    let written = serde_json::to_value(&read).unwrap_or_else(|e| panic!("{name}: {e}"));
    assert_eq!(&written, value, "{name} is written back otherwise");
    // From text too: serde_json's reader of text takes other paths than its reader of values.
    let text = value.to_string();
    let read: T = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
    assert_eq!(serde_json::to_value(&read).unwrap(), *value, "{name} differs when read from text");
}

#[test]
fn requests_and_responses_round_trip() {
    struct RoundTrip;
    impl Visitor for RoundTrip {
        fn visit<E: Endpoint>(&mut self) {
            for (name, value) in support::fixtures(E::META.name, "request") {
                round_trip::<E>(&name, &value);
            }
            for (name, value) in support::fixtures(E::META.name, "response") {
                round_trip::<E::Response>(&name, &value);
                assert_eq!(value.is_null(), E::META.answer == Answer::Bytes, "{name}");
            }
        }
    }
    opendrive::visit(&mut RoundTrip);
}

#[test]
fn errors_round_trip() {
    for meta in opendrive::all() {
        for (name, value) in support::fixtures(meta.name, "error") {
            if meta.name == "oauth2/grant_token" {
                round_trip::<GrantError>(&name, &value);
            } else {
                round_trip::<ErrorEnvelope>(&name, &value);
                let envelope: ErrorEnvelope = serde_json::from_value(value).unwrap();
                assert!((400..500).contains(&envelope.error.code), "{name}");
            }
        }
    }
}

#[test]
fn every_fixture_belongs_to_an_endpoint() {
    let endpoints = opendrive::all();
    for name in support::fixture_names() {
        let (endpoint, rest) = name.split_once('.').unwrap_or_else(|| panic!("{name} has no kind"));
        assert!(
            endpoints.iter().any(|meta| meta.name == endpoint),
            "{name} belongs to no endpoint"
        );
        let kind = rest.rsplit('.').next();
        assert!(matches!(kind, Some("request" | "response" | "error")), "{name} is of no kind");
    }
}

#[test]
fn a_taken_name_is_told_from_a_missing_entry() {
    let error = |code, message: &str| ErrorEnvelope::new(code, message).error;
    assert!(error(404, "File or folder with such name already exists.").is_name_taken());
    assert!(error(404, "File or folder with such name already exists").is_name_taken());
    assert!(error(409, "").is_name_taken());
    assert!(!error(404, "Folder not found").is_name_taken());
    assert!(!error(400, "File or folder with such name already exists").is_name_taken());
}
