//! The vendors' habits, one by one.

use portico_api::opendrive::upload::IncorrectOffset;
use portico_api::opendrive::{Access, Right};
use portico_api::{
    Done, FileId, FolderId, IdList, Number, Pairs, ProjectId, Rows, UnixTime, UserId,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::support::Arbitrary;

/// One field of each kind.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Everything {
    #[serde(with = "portico_api::wire::digits")]
    digits: u64,
    #[serde(with = "portico_api::wire::digits::option")]
    digits_option: Option<u64>,
    #[serde(with = "portico_api::wire::number")]
    number: i64,
    #[serde(with = "portico_api::wire::number::option")]
    number_option: Option<UnixTime>,
    #[serde(with = "portico_api::wire::flag")]
    flag: bool,
    #[serde(with = "portico_api::wire::flag::option")]
    flag_option: Option<bool>,
    #[serde(with = "portico_api::wire::flag_number")]
    flag_number: bool,
    #[serde(with = "portico_api::wire::flag_word")]
    flag_word: bool,
    #[serde(with = "portico_api::wire::flag_digit")]
    flag_digit: bool,
    #[serde(with = "portico_api::wire::flag_title")]
    flag_title: bool,
    #[serde(with = "portico_api::wire::text")]
    text: String,
    #[serde(with = "portico_api::wire::absent")]
    absent: Option<FileId>,
    #[serde(with = "portico_api::wire::text_number::option")]
    text_number: Option<UserId>,
    #[serde(with = "portico_api::wire::word::option")]
    word: Option<Word>,
    #[serde(deserialize_with = "portico_api::wire::list::deserialize")]
    list: Vec<String>,
    ids: Option<IdList<FolderId>>,
    done: Option<Done>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Word {
    ModifiedDate,
}

fn read(field: &str, value: Value) -> Result<Everything, serde_json::Error> {
    serde_json::from_value(json!({ field: value }))
}

#[test]
fn what_is_written_is_fixed() {
    let everything = Everything {
        digits: 7,
        number: -7,
        flag: true,
        flag_number: true,
        flag_word: true,
        flag_digit: true,
        flag_title: true,
        text_number: Some("33".into()),
        word: Some(Word::ModifiedDate),
        ..Everything::default()
    };
    let written = serde_json::to_value(&everything).unwrap();
    for (field, value) in [
        ("digits", json!("7")),
        ("digits_option", json!(null)),
        ("number", json!(-7)),
        ("flag", json!(true)),
        ("flag_number", json!(1)),
        ("flag_word", json!("true")),
        ("flag_digit", json!("1")),
        ("flag_title", json!("True")),
        ("text_number", json!(33)),
        ("word", json!("modified_date")),
    ] {
        assert_eq!(written[field], value, "{field}");
    }
    for text in ["007", "+7", "-7", "a7", "", "99999999999999999999999"] {
        let id = Everything { text_number: Some(text.into()), ..Everything::default() };
        assert_eq!(serde_json::to_value(id).unwrap()["text_number"], json!(text));
    }
}

#[test]
fn numbers_come_in_many_forms() {
    for value in [json!(42), json!("42"), json!(" 42 "), json!(42.0)] {
        assert_eq!(read("digits", value.clone()).unwrap().digits, 42);
        assert_eq!(read("number", value.clone()).unwrap().number, 42);
        assert_eq!(read("digits_option", value.clone()).unwrap().digits_option, Some(42));
        assert_eq!(read("number_option", value).unwrap().number_option, Some(UnixTime(42)));
    }
    for value in [json!(null), json!("")] {
        assert_eq!(read("digits", value.clone()).unwrap().digits, 0);
        assert_eq!(read("number_option", value).unwrap().number_option, None);
    }
    for value in [json!(-1), json!("-1"), json!(1.5), json!("x"), json!(1e30), json!([]), json!({})]
    {
        assert!(read("digits", value.clone()).is_err(), "{value}");
    }
    for edge in [0, 1, u64::MAX - 1, u64::MAX] {
        assert_eq!(read("digits", json!(edge)).unwrap().digits, edge);
        assert_eq!(read("digits", json!(edge.to_string())).unwrap().digits, edge);
    }
}

#[test]
fn truth_comes_in_many_forms() {
    const FIELDS: [&str; 5] = ["flag", "flag_number", "flag_word", "flag_digit", "flag_title"];
    let is_true = |field, value| {
        let read = read(field, value).unwrap();
        [read.flag, read.flag_number, read.flag_word, read.flag_digit, read.flag_title]
            .contains(&true)
    };
    for field in FIELDS {
        for value in [json!(true), json!(1), json!("1"), json!("true"), json!("True"), json!("yes")]
        {
            assert!(is_true(field, value.clone()), "{field} {value}");
        }
        for value in [json!(false), json!(0), json!("0"), json!("False"), json!(""), json!(null)] {
            assert!(!is_true(field, value.clone()), "{field} {value}");
        }
        for value in [json!(2), json!("maybe"), json!(1.0), json!([]), json!({})] {
            assert!(read(field, value.clone()).is_err(), "{field} {value}");
        }
    }
    assert_eq!(read("flag_option", json!("")).unwrap().flag_option, None);
    assert_eq!(read("flag_option", json!("false")).unwrap().flag_option, Some(false));
}

#[test]
fn lists_come_in_many_forms() {
    for value in [json!(null), json!(""), json!([]), json!({}), json!(false)] {
        assert!(read("list", value).unwrap().list.is_empty());
    }
    assert_eq!(read("list", json!(["a", "b"])).unwrap().list, ["a", "b"]);
    assert_eq!(read("list", json!({"0": "a", "2": "b"})).unwrap().list, ["a", "b"]);
    assert_eq!(read("list", json!("a")).unwrap().list, ["a"]);
    assert!(read("list", json!(1)).is_err());
    assert!(read("list", json!(true)).is_err());
}

#[test]
fn words_are_of_a_set() {
    for value in [json!("modified_date"), json!("MODIFIED_DATE")] {
        assert_eq!(read("word", value).unwrap().word, Some(Word::ModifiedDate));
    }
    assert_eq!(read("word", json!("")).unwrap().word, None);
    assert!(read("word", json!("color")).is_err());
}

#[test]
fn ids_are_text_even_when_they_are_numbers() {
    assert_eq!(read("absent", json!(0)).unwrap().absent, Some(FileId::new("0")));
    assert_eq!(read("absent", json!("")).unwrap().absent, None);
    let root: FolderId = serde_json::from_value(json!(0)).unwrap();
    assert!(root.is_root());
}

#[test]
fn lists_of_ids_keep_their_text() {
    let ids: IdList<FolderId> = serde_json::from_value(json!("a, b,,c,")).unwrap();
    assert_eq!(ids.as_str(), "a, b,,c,");
    assert_eq!(ids.iter().map(|id| id.to_string()).collect::<Vec<_>>(), ["a", "b", "c"]);
    assert_eq!(serde_json::to_value(&ids).unwrap(), json!("a, b,,c,"));
    let ids: IdList<FileId> = ["a", "b"].into_iter().map(FileId::from).collect();
    assert_eq!(ids.as_str(), "a,b");
    assert!(IdList::<FileId>::from(" , ").is_empty());
    assert_eq!(IdList::one(&FileId::new("7")).iter().next(), Some(FileId::new("7")));
    assert_eq!(IdList::<FileId>::from("5").as_str(), "5");
}

#[test]
fn objects_with_ids_for_keys_come_in_many_forms() {
    let right = |value: Value| serde_json::from_value::<Pairs<FolderId, Number<Right>>>(value);
    let pairs = right(json!({"a": 1, "b": "0", "c": 7})).unwrap();
    assert_eq!(
        pairs.0,
        [
            (FolderId::from("a"), Number(Right::Edit)),
            (FolderId::from("b"), Number(Right::View)),
            (FolderId::from("c"), Number(Right::Other(7))),
        ]
    );
    assert_eq!(serde_json::to_value(&pairs).unwrap(), json!({"a": 1, "b": 0, "c": 7}));
    assert_eq!(right(json!(r#"{"a": 1, "b": 0, "c": 7}"#)).unwrap(), pairs);
    for empty in [json!(null), json!(""), json!([]), json!({}), json!("{}")] {
        assert_eq!(right(empty).unwrap(), Pairs::default());
    }
    for wrong in [json!([1]), json!(1), json!("x"), json!({"a": "x"}), json!(r#""{\"a\": 1}""#)] {
        assert!(right(wrong.clone()).is_err(), "{wrong}");
    }
}

#[test]
fn bare_lists_are_read_like_lists() {
    let rows = |value: Value| serde_json::from_value::<Rows<ProjectId>>(value).unwrap();
    assert_eq!(rows(json!(["a", 1])).0, [ProjectId::from("a"), ProjectId::from("1")]);
    assert_eq!(rows(json!({"7": "a"})).0, [ProjectId::from("a")]);
    assert!(rows(json!(null)).0.is_empty());
    assert_eq!(serde_json::to_value(rows(json!([]))).unwrap(), json!([]));
}

#[test]
fn sums_are_kept_to_the_cent() {
    #[derive(Serialize, Deserialize)]
    #[serde(transparent)]
    struct Sum(#[serde(with = "portico_api::wire::cents")] i64);
    let cents = |value: Value| serde_json::from_value::<Sum>(value).map(|sum| sum.0).ok();
    for (value, expected) in [
        (json!(9.95), 995),
        (json!("9.95"), 995),
        (json!(-0.29), -29),
        (json!(12), 1200),
        (json!(null), 0),
        (json!(""), 0),
    ] {
        assert_eq!(cents(value.clone()), Some(expected), "{value}");
    }
    for wrong in [json!("x"), json!(1e300), json!("NaN"), json!("inf"), json!([]), json!(true)] {
        assert_eq!(cents(wrong.clone()), None, "{wrong}");
    }
    for sum in (-1000..1000).chain([i64::from(i32::MAX), 999_999_999_999_999]) {
        let written = serde_json::to_value(Sum(sum)).unwrap();
        assert_eq!(cents(written.clone()), Some(sum), "{written}");
    }
    assert_eq!(serde_json::to_string(&Sum(995)).unwrap(), "9.95");
}

#[test]
fn done_is_anything_but_false() {
    for value in [json!(true), json!({"result": true}), json!("ok"), json!(1)] {
        assert!(serde_json::from_value::<Done>(value).is_ok());
    }
    assert!(serde_json::from_value::<Done>(json!(false)).is_err());
}

#[test]
fn codes_of_access_are_kept() {
    #[derive(Serialize, Deserialize)]
    #[serde(transparent)]
    struct Coded(#[serde(with = "portico_api::wire::number")] Access);
    let access = |value: Value| serde_json::from_value::<Coded>(value).unwrap().0;
    assert_eq!(access(json!("2")), Access::Hidden);
    assert_eq!(access(json!(3)), Access::Private);
    assert_eq!(access(json!(9)), Access::Other(9));
    assert_eq!(serde_json::to_value(Coded(Access::Other(9))).unwrap(), json!(9));
}

#[test]
fn a_wrong_offset_tells_where_to_go_on() {
    let offset = IncorrectOffset { uploaded: 5, chunk_offset: u64::MAX };
    assert_eq!(IncorrectOffset::parse(&offset.to_string()), Some(offset));
    assert_eq!(IncorrectOffset::parse(&format!(" {offset}. ")), Some(offset));
    for other in [
        "",
        "Incorrect chunk offset",
        "Incorrect chunk offset: uploaded=, chunk_offset=1",
        "Incorrect chunk offset: uploaded=1, chunk_offset=-1",
        "Incorrect chunk offset: uploaded=99999999999999999999, chunk_offset=1",
    ] {
        assert_eq!(IncorrectOffset::parse(other), None, "{other}");
    }
}

#[test]
fn odd_values_never_panic() {
    let Value::Object(fields) = serde_json::to_value(Everything::default()).unwrap() else {
        panic!("an object");
    };
    let mut arbitrary = Arbitrary::new();
    for _ in 0..2000 {
        let value = match arbitrary.below(6) {
            0 => json!(arbitrary.text()),
            1 => json!(arbitrary.number()),
            2 => json!(f64::from_bits(arbitrary.number())),
            3 => json!(arbitrary.number().cast_signed().to_string()),
            4 => json!([arbitrary.text(), null, arbitrary.number()]),
            _ => json!({ arbitrary.text(): arbitrary.text() }),
        };
        for field in fields.keys() {
            // What was read is written and read again to the same.
            if let Ok(everything) = read(field, value.clone()) {
                let written = serde_json::to_value(&everything).unwrap();
                assert_eq!(serde_json::from_value::<Everything>(written).unwrap(), everything);
            }
        }
    }
}
